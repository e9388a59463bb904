import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeArtifacts } from "../../src/workspace/write-artifacts.ts";
import { type Folder, folderWith } from "../support/folder.ts";

const artifacts = (folder: Folder, ...names: readonly string[]) =>
  names.map((name) => ({ path: join(folder.path, name), bytes: `new ${name}` }));

const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), "utf8");

describe("artifacts", () => {
  it("are written with the folders that they need, in place of what stood there, and nothing else is left", async () => {
    using folder = folderWith({ "a.txt": "old", "keep.txt": "kept" });
    await writeArtifacts(artifacts(folder, "a.txt", "deep/er/b.txt"));
    expect(folder.files()).toEqual(["a.txt", "deep/er/b.txt", "keep.txt"]);
    expect(read(folder, "a.txt")).toBe("new a.txt");
    expect(read(folder, "deep/er/b.txt")).toBe("new deep/er/b.txt");
  });

  it("may be bytes that are no text, and may be none", async () => {
    using folder = folderWith({});
    const bytes = new Uint8Array([0, 255, 13, 10]);
    await writeArtifacts([{ path: join(folder.path, "x.bin"), bytes }]);
    expect(new Uint8Array(readFileSync(join(folder.path, "x.bin")))).toEqual(bytes);
    await writeArtifacts([]);
    expect(folder.files()).toEqual(["x.bin"]);
  });

  it("appear whole: a reader that has the old file open keeps it", async () => {
    using folder = folderWith({ "a.txt": "old" });
    const before = statSync(join(folder.path, "a.txt")).ino;
    await writeArtifacts(artifacts(folder, "a.txt"));
    expect(statSync(join(folder.path, "a.txt")).ino).not.toBe(before);
  });
});

describe("where one artifact cannot be written", () => {
  it("since a folder stands in its place, none is", async () => {
    using folder = folderWith({ "a.txt": "old" });
    mkdirSync(join(folder.path, "b.txt"));
    await expect(writeArtifacts(artifacts(folder, "a.txt", "b.txt"))).rejects.toThrow(/EISDIR|EPERM/);
    expect(folder.files()).toEqual(["a.txt"]);
    expect(read(folder, "a.txt")).toBe("old");
  });

  it("since a file stands where its folder should, none is", async () => {
    using folder = folderWith({ "a.txt": "old", b: "a file" });
    await expect(writeArtifacts(artifacts(folder, "a.txt", "b/c.txt"))).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(folder.files()).toEqual(["a.txt", "b"]);
    expect(read(folder, "a.txt")).toBe("old");
  });
});
