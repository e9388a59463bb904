import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileReader } from "../../src/workspace/read-file.ts";
import { textReader } from "../../src/workspace/text-reader.ts";
import { folderWith } from "../support/folder.ts";

describe("a run's files", () => {
  it("are read once, so that every phase sees the same bytes", () => {
    using folder = folderWith({ "a.txt": "first", "b.txt": "there" });
    const read = fileReader();
    const [a, b] = ["a.txt", "b.txt"].map((name) => join(folder.path, name));
    expect(Buffer.from(read(a ?? "") ?? []).toString()).toBe("first");
    writeFileSync(a ?? "", "second");
    rmSync(b ?? "");
    expect(Buffer.from(read(a ?? "") ?? []).toString()).toBe("first");
    expect(read(b ?? "")).toBeUndefined();
    writeFileSync(b ?? "", "again");
    expect(read(b ?? "")).toBeUndefined();
    expect(Buffer.from(fileReader()(a ?? "") ?? []).toString()).toBe("second");
  });

  it("are not there where a folder stands, or a file in the way of one", () => {
    using folder = folderWith({ "deep/a.txt": "x" });
    const read = fileReader();
    expect(read(join(folder.path, "deep"))).toBeUndefined();
    expect(read(join(folder.path, "deep/a.txt/b.txt"))).toBeUndefined();
  });

  it("are not there where no file can have such a name, or links lead in a circle", () => {
    using folder = folderWith({});
    const read = fileReader();
    symlinkSync("circle.txt", join(folder.path, "circle.txt"));
    for (const name of ["circle.txt", "a\0b.txt", "x".repeat(400)]) {
      expect(read(join(folder.path, name))).toBeUndefined();
    }
  });
});

describe("a file's text for reports", () => {
  it("shows bytes that are not UTF-8 as replacement characters", () => {
    using folder = folderWith({ "a.txt": new Uint8Array([0x61, 0xff, 0x62]) });
    const readText = textReader(fileReader());
    expect(readText(join(folder.path, "a.txt"))).toBe("a\ufffdb");
    expect(readText(join(folder.path, "b.txt"))).toBeUndefined();
  });
});
