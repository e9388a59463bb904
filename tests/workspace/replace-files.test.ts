import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileReader } from "../../src/workspace/read-file.ts";
import { ChangedMeanwhile, replaceFiles } from "../../src/workspace/replace-files.ts";
import { folderWith } from "../support/folder.ts";

describe("replaceFiles", () => {
  it("keeps permissions and the byte order mark of a file", async () => {
    using folder = folderWith({ "a.yaml": "\ufeffold", "b.yaml": "old" });
    const [a, b] = ["a.yaml", "b.yaml"].map((name) => join(folder.path, name));
    chmodSync(b ?? "", 0o600);
    await replaceFiles([a, b].map((path = "") => ({ path, content: "new" })));
    expect([a, b].map((path = "") => readFileSync(path, "utf8"))).toEqual(["\ufeffnew", "new"]);
    expect(statSync(b ?? "").mode & 0o777).toBe(0o600);
  });

  it("writes through a link, which stays one", async () => {
    using folder = folderWith({ "real/a.yaml": "old" });
    const link = join(folder.path, "a.yaml");
    symlinkSync(join(folder.path, "real/a.yaml"), link);
    await replaceFiles([{ path: link, content: "new" }]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, "real/a.yaml"), "utf8")).toBe("new");
  });

  it("writes nothing where a file has changed since it was read, or has come to be", async () => {
    using folder = folderWith({ "a.yaml": "old" });
    const [a = "", b = ""] = ["a.yaml", "b.yaml"].map((name) => join(folder.path, name));
    const read = fileReader();
    for (const path of [a, b]) read(path);
    await replaceFiles([{ path: a, content: "old" }], { read });
    writeFileSync(b, "somebody's");
    const both = [a, b].map((path) => ({ path, content: "new" }));
    await expect(replaceFiles(both, { read })).rejects.toThrow(
      `"${b}" was changed by somebody else meanwhile`,
    );
    writeFileSync(a, "edited");
    await expect(replaceFiles([{ path: a, content: "new" }], { read })).rejects.toThrow(ChangedMeanwhile);
    expect([a, b].map((path) => readFileSync(path, "utf8"))).toEqual(["edited", "somebody's"]);
  });

  it("makes files and folders that are not there, or none at all where one cannot be", async () => {
    using folder = folderWith({ file: "in the way" });
    const made = join(folder.path, "new/a.txt");
    await replaceFiles([{ path: made, content: Uint8Array.of(0x61) }]);
    expect(readFileSync(made, "utf8")).toBe("a");
    const both = [join(folder.path, "b.txt"), join(folder.path, "file/c.txt")];
    await expect(replaceFiles(both.map((path) => ({ path, content: "x" })))).rejects.toThrow();
    expect(folder.files()).toEqual(["file", "new/a.txt"]);
  });
});
