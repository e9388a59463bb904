import {
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeTemporaryFolder, removeLeftTemporaries } from "../../src/workspace/temporary-folder.ts";
import { endedTag, formerTag, strangeTag } from "../support/ended-process.ts";
import { folderWith } from "../support/folder.ts";

const nameWith = (tag: string) => `citedeck-${tag}-aB3xY9`;

describe("temporary folders", () => {
  it("are for nobody else to read, and stay while their process runs", async () => {
    using folder = folderWith({});
    const own = await makeTemporaryFolder(folder.path);
    expect(lstatSync(own).mode & 0o077).toBe(0);
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toEqual([basename(own)]);
  });

  it("go with all that is in them once their process has ended, whoever has its number now", async () => {
    using folder = folderWith({});
    for (const tag of [endedTag(), formerTag()]) {
      mkdirSync(join(folder.path, nameWith(tag), "profile"), { recursive: true });
      writeFileSync(join(folder.path, nameWith(tag), "profile/cookies"), "x");
    }
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("stay where they are another machine's, for a day", async () => {
    using folder = folderWith({});
    const path = join(folder.path, nameWith(strangeTag()));
    mkdirSync(path);
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toHaveLength(1);
    const longAgo = new Date(Date.now() - 25 * 3600 * 1000);
    utimesSync(path, longAgo, longAgo);
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("stay where they only look like ours: links, files, other names", async () => {
    using folder = folderWith({ "elsewhere/kept.txt": "x", [nameWith(endedTag())]: "a file" });
    symlinkSync(join(folder.path, "elsewhere"), join(folder.path, nameWith(formerTag())));
    mkdirSync(join(folder.path, "citedeck-notes"));
    const before = readdirSync(folder.path);
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toEqual(before);
    expect(folder.files()).toContain("elsewhere/kept.txt");
  });

  it.skipIf(process.getuid?.() !== 0)("stay where they are another user's", async () => {
    using folder = folderWith({});
    const name = nameWith(endedTag());
    mkdirSync(join(folder.path, name));
    chownSync(join(folder.path, name), 12345, 12345);
    await removeLeftTemporaries(folder.path);
    expect(readdirSync(folder.path)).toEqual([name]);
  });
});
