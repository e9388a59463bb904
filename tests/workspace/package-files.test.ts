import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dependencyFile, filesBelow, isMissing, packageVersion } from "../../src/workspace/package-files.ts";
import { folderWith } from "../support/folder.ts";

describe("the files below a folder", () => {
  it("are sorted paths with /, and none where there is no folder", () => {
    using folder = folderWith({ "b.txt": "", "a/z.txt": "", "a/b/c.txt": "" });
    expect(filesBelow(folder.path)).toEqual(["a/b/c.txt", "a/z.txt", "b.txt"]);
    expect(filesBelow(join(folder.path, "nowhere"))).toEqual([]);
    expect(filesBelow(join(folder.path, "b.txt"))).toEqual([]);
  });
});

describe("a dependency's file", () => {
  it("is found wherever the package is installed, whatever it exports", () => {
    expect(readFileSync(dependencyFile("reveal.js", "package.json"), "utf8")).toContain('"reveal.js"');
  });

  it("that is not there is our mistake, and says which it is", () => {
    expect(() => dependencyFile("reveal.js", "dist/nothing.js")).toThrow(
      'The package "reveal.js" is installed without its "dist/nothing.js".',
    );
  });
});

describe("the version", () => {
  it("is the package's", () => {
    expect(readFileSync("package.json", "utf8")).toContain(`"version": "${packageVersion()}"`);
  });
});

describe("an error for what is not there", () => {
  it("is told from others", () => {
    const withCode = (code: string) => Object.assign(new Error("x"), { code });
    expect(["ENOENT", "ENOTDIR"].map(withCode).map(isMissing)).toEqual([true, true]);
    expect([withCode("EACCES"), new Error("ENOENT"), "ENOENT", undefined].some(isMissing)).toBe(false);
  });
});
