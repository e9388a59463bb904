import { describe, expect, it } from "vitest";
import { readCMap } from "../../src/workspace/cmap-files.ts";

describe("readCMap", () => {
  it("gives Adobe's tables by name", () => {
    const names = ["90ms-RKSJ-H", "GBK-EUC-V", "ETen-B5-H", "KSCms-UHC-H", "UniJIS-UTF16-H"];
    expect(names.map((name) => (readCMap(name)?.length ?? 0) > 100)).toEqual(names.map(() => true));
  });

  it("gives nothing for other names, and no file that lies elsewhere", () => {
    expect(["Nobodys-Own", "", "../cmaps/90ms-RKSJ-H", "/etc/passwd"].map(readCMap)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
