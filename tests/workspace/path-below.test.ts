import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathBelow } from "../../src/workspace/path-below.ts";
import { folderWith } from "../support/folder.ts";

describe("pathBelow", () => {
  it("says how a file lies below a folder, however either is named", () => {
    using folder = folderWith({ "sources/old/a.txt": "x", "b.txt": "y" });
    const at = (path: string) => join(folder.path, path);
    symlinkSync(at("sources"), at("link"));
    expect(pathBelow(at("sources"), at("sources/old/a.txt"))).toBe("old/a.txt");
    expect(pathBelow(at("link"), at("sources/../link/old/a.txt"))).toBe("old/a.txt");
    expect(pathBelow(at("sources"), at("b.txt"))).toBeUndefined();
  });

  it("says nothing of what is not there", () => {
    using folder = folderWith({ "a.txt": "x" });
    expect(pathBelow(join(folder.path, "sources"), join(folder.path, "a.txt"))).toBeUndefined();
    expect(pathBelow(folder.path, join(folder.path, "b.txt"))).toBeUndefined();
  });
});
