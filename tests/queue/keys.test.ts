import { chmodSync, existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findKey, findOrMakeKey, ownKeyFile } from "../../src/queue/key-file.ts";
import { queueKey } from "../../src/queue/keys.ts";
import { folderWith } from "../support/folder.ts";

const [ONE, OTHER] = ["1", "2"].map((digit) => queueKey(digit.repeat(32)));

describe("the key of trusted machines", () => {
  it("gives one content one name, which another key does not give", () => {
    expect(ONE?.idOf("cranes")).toMatch(/^[0-9a-f]{64}$/);
    expect(ONE?.idOf("cranes")).toBe(queueKey("1".repeat(32))?.idOf("cranes"));
    expect(ONE?.idOf("cranes")).not.toBe(OTHER?.idOf("cranes"));
    expect(ONE?.idOf("cranes")).not.toBe(ONE?.idOf("quays"));
  });

  it("opens what it sealed, for the same job, and nothing that was changed", () => {
    const sealed = ONE?.seal("the press", "job") ?? new Uint8Array();
    expect(Buffer.from(sealed).includes("press")).toBe(false);
    expect(ONE?.open(sealed, "job")).toBe("the press");
    expect(ONE?.open(sealed, "other job")).toBeUndefined();
    expect(OTHER?.open(sealed, "job")).toBeUndefined();
    expect(ONE?.open(sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1), "job")).toBeUndefined();
    expect(ONE?.open(new Uint8Array(3), "job")).toBeUndefined();
  });

  it("is made where something is added, for the user alone, and is the same from then on", async () => {
    using folder = folderWith({});
    const env = { XDG_STATE_HOME: folder.path };
    expect(findKey({ file: undefined, env })).toBeUndefined();
    const key = await findOrMakeKey({ file: undefined, env });
    expect(statSync(ownKeyFile(env)).mode & 0o777).toBe(0o600);
    expect(findKey({ file: undefined, env })?.idOf("cranes")).toBe(key.idOf("cranes"));
    expect((await findOrMakeKey({ file: undefined, env })).idOf("cranes")).toBe(key.idOf("cranes"));
  });

  it("is refused where others may read it, where it is too short, and where a file is missing", () => {
    using folder = folderWith({});
    const file = join(folder.path, "key");
    expect(() => findKey({ file, env: {} })).toThrow(`No file is at "${file}".`);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, "3".repeat(64));
    chmodSync(file, 0o644);
    expect(() => findKey({ file, env: {} })).toThrow(`Others may read the key in "${file}".`);
    expect(() => findKey({ file: undefined, env: { CITEDECK_QUEUE_KEY: "short" } })).toThrow(
      "fewer than 32 characters",
    );
  });
});
