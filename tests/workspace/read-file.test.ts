import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
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

  it("are not there where no file can have such a name, or a file stands in the way", () => {
    using folder = folderWith({ "deep/a.txt": "x" });
    const read = fileReader();
    for (const name of ["a\0b.txt", "x".repeat(400), "deep/a.txt/b.txt", "none.txt"]) {
      const path = join(folder.path, name);
      expect([read(path), read.refusal?.(path)]).toEqual([undefined, undefined]);
    }
  });

  it("are none where something else stands, which is told at once", async () => {
    using folder = folderWith({ "deep/a.txt": "x" });
    const at = (name: string) => join(folder.path, name);
    execFileSync("mkfifo", [at("pipe")]);
    symlinkSync("circle", at("circle"));
    symlinkSync("pipe", at("link"));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at("socket"), listening));
    const read = fileReader();
    const told = ["deep", "pipe", "circle", "link", "socket"].map((name) => [
      read(at(name)),
      read.refusal?.(at(name))?.what,
    ]);
    expect(told).toEqual([
      [undefined, "is a folder, not a file"],
      [undefined, "is a pipe, not a file"],
      [undefined, "is a link in a circle, not a file"],
      [undefined, "is a pipe, not a file"],
      [undefined, "is a socket or device, not a file"],
    ]);
    expect(read.refusal?.("/dev/zero")?.what).toBe("is a device, not a file");
    await new Promise((closed) => server.close(closed));
  });

  it("are not read where they are too large, which is told by their size alone", () => {
    using folder = folderWith({ "sources.yaml": "", "a.txt": "", "small.txt": "x" });
    const at = (name: string) => join(folder.path, name);
    // holes, which take no room
    truncateSync(at("sources.yaml"), 20_000_001);
    truncateSync(at("a.txt"), 1_000_000_000_000);
    const read = fileReader();
    expect([read(at("sources.yaml")), read.refusal?.(at("sources.yaml"))]).toMatchObject([
      undefined,
      { code: "file-too-large", what: "is larger than 20 MB" },
    ]);
    expect([read(at("a.txt")), read.refusal?.(at("a.txt"))?.what]).toEqual([
      undefined,
      "is larger than 100 MB",
    ]);
    expect(read.refusal?.(at("small.txt"))).toBeUndefined();
  });
});

describe("a run's files within a folder", () => {
  it("are read where they lie there, whatever way leads to them", () => {
    using folder = folderWith({ "in/a.txt": "x", "in/deep/b.txt": "y" });
    symlinkSync("deep/b.txt", join(folder.path, "in/link.txt"));
    symlinkSync("in", join(folder.path, "other"));
    const read = fileReader({ within: join(folder.path, "in") });
    const names = ["in/a.txt", "in/deep/../a.txt", "in/link.txt", "other/deep/b.txt"];
    expect(names.map((name) => read(join(folder.path, name))?.length)).toEqual([1, 1, 1, 1]);
    expect(fileReader({ within: join(folder.path, "other") })(join(folder.path, "in/a.txt"))).toHaveLength(1);
  });

  it("are not read where a path or a link at any part of it leads outside, be there something or not", () => {
    using folder = folderWith({ "in/a.txt": "x", "inside/b.txt": "y", "out/c.txt": "z" });
    symlinkSync("../out/c.txt", join(folder.path, "in/link.txt"));
    symlinkSync("../out", join(folder.path, "in/folder"));
    symlinkSync("../nowhere.txt", join(folder.path, "in/dangling.txt"));
    const read = fileReader({ within: join(folder.path, "in") });
    const names = ["out/c.txt", "inside/b.txt", "in/../out/c.txt", "in/link.txt", "in/folder/c.txt"];
    const absent = ["out/none.txt", "in/folder/none.txt", "none.txt"];
    for (const name of [...names, ...absent]) {
      const path = join(folder.path, name);
      expect([name, read(path), read.refusal?.(path)?.code]).toEqual([name, undefined, "file-outside"]);
    }
    expect(read.refusal?.("/etc/hostname")?.code).toBe("file-outside");
    expect(read(join(folder.path, "in/dangling.txt"))).toBeUndefined();
    expect(read.refusal?.(join(folder.path, "in/none.txt"))).toBeUndefined();
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
