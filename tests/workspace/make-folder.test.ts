import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder, makeFolder } from "../../src/workspace/make-folder.ts";
import { folderWith } from "../support/folder.ts";

describe("a folder", () => {
  it("is made with all that are missing above it, and may be there already", async () => {
    using folder = folderWith({});
    const path = join(folder.path, "a/b/c");
    await makeFolder(path, { mode: 0o700 });
    await makeFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it("may be made by several at a time", async () => {
    using folder = folderWith({});
    const path = join(folder.path, "a/b/c");
    await Promise.all([1, 2, 3, 4].map(() => makeFolder(path)));
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it("may stand behind a link", async () => {
    using folder = folderWith({});
    mkdirSync(join(folder.path, "real"));
    symlinkSync(join(folder.path, "real"), join(folder.path, "link"));
    await makeFolder(join(folder.path, "link/a"));
    expect(existsSync(join(folder.path, "real/a"))).toBe(true);
  });

  it("is not made where a file stands in its way", async () => {
    using folder = folderWith({ a: "a file" });
    await expect(makeFolder(join(folder.path, "a"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolder(join(folder.path, "a/b"))).rejects.toMatchObject({ code: "EEXIST" });
  });

  it("is not made where a link leads nowhere, or in a circle", async () => {
    using folder = folderWith({});
    symlinkSync("nowhere", join(folder.path, "broken"));
    symlinkSync("circle", join(folder.path, "circle"));
    for (const path of ["broken", "broken/a", "circle", "circle/a"])
      await expect(makeFolder(join(folder.path, path))).rejects.toMatchObject({ code: "EEXIST" });
  });

  it.runIf(existsSync("/proc/self"))("that the system lets nobody make is an error at once", async () => {
    for (const path of ["/proc/x", "/proc/x/y/z"]) {
      await expect(makeFolder(path)).rejects.toMatchObject({ syscall: "mkdir", path: "/proc/x" });
    }
  });
});

describe("a folder that is wanted", () => {
  it("is fine where it is there, or can be made, and is not made", async () => {
    using folder = folderWith({});
    await checkFolder(folder.path);
    await checkFolder(join(folder.path, "a/b"));
    expect(existsSync(join(folder.path, "a"))).toBe(false);
  });

  it("is none where a file stands in its way", async () => {
    using folder = folderWith({ a: "a file" });
    for (const path of ["a", "a/b", "a/b/c"]) {
      await expect(checkFolder(join(folder.path, path))).rejects.toMatchObject({ code: "ENOTDIR" });
    }
  });

  it.skipIf(process.getuid?.() === 0)("is none where the user may not write", async () => {
    using folder = folderWith({});
    chmodSync(folder.path, 0o500);
    await expect(checkFolder(join(folder.path, "a/b"))).rejects.toMatchObject({ code: "EACCES" });
    chmodSync(folder.path, 0o700);
  });
});
