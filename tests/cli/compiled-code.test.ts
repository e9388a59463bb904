/** Compiled code of earlier runs, which a later run takes for its own program. */
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { citedeck } from "../support/run-command.ts";

/** Returns how the command ended that had `cache` for its user's caches. Its compiled code is nowhere else. */
async function runIn(folder: string): Promise<number | null> {
  mkdirSync(join(folder, "temporary"), { recursive: true });
  const env = {
    ...{ XDG_CACHE_HOME: join(folder, "cache"), TMPDIR: join(folder, "temporary") },
    NODE_COMPILE_CACHE: "",
  };
  return (await citedeck(["explain", "excerpt-absent"], { cwd: folder, env })).exit;
}

describe("compiled code", () => {
  it("is kept in a folder that only its user can enter", async () => {
    using folder = folderWith({});
    expect(await runIn(folder.path)).toBe(0);
    const own = join(folder.path, "cache/citedeck");
    expect(statSync(own).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(own, "compiled"), { recursive: true }).length).toBeGreaterThan(3);
  });

  it("is neither taken from a folder that others may write in, nor put there", async () => {
    using folder = folderWith({ "cache/citedeck/theirs": "" });
    const open = join(folder.path, "cache/citedeck");
    chmodSync(open, 0o777);
    expect(await runIn(folder.path)).toBe(0);
    expect(readdirSync(open)).toEqual(["theirs"]);
    const others = readdirSync(join(folder.path, "temporary")).filter((name) =>
      /^citedeck-cache-/.test(name),
    );
    expect(others.map((name) => existsSync(join(folder.path, "temporary", name, "compiled")))).toEqual([
      true,
    ]);
  });
});
