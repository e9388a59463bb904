import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashOf, manifestArtifact, readManifest, stillPrinted } from "../../src/make/manifest.ts";
import { folderWith } from "../support/folder.ts";

const PDF = "%PDF-1.7 pages";
const PRINTED = { from: hashOf("page"), bytes: hashOf(PDF), pages: 4 };
const FILE = "press/slides.pdf";
const MANIFEST = { printed: { [FILE]: PRINTED }, made: {}, fitted: {} };

const FITTED = {
  from: hashOf("measured"),
  fit: { densities: new Map([["ferry", "dense" as const]]), splits: new Map([["ferry", [2, 5]]]) },
};

const NAME = ".citedeck-build.json";

describe("what was measured and printed", () => {
  it("is read as it was written, sorted, so that the same run writes the same bytes", () => {
    const manifest = {
      printed: { "b/slides.pdf": PRINTED, "a/slides.pdf": { ...PRINTED, pages: 5 } },
      made: { "press/slides/01.png": { audience: "press", deck: hashOf("deck"), bytes: hashOf("picture") } },
      fitted: { press: FITTED, council: FITTED },
    };
    const { path, bytes } = manifestArtifact("out", manifest);
    expect(path).toBe(`out/${NAME}`);
    const { printed, fitted } = JSON.parse(String(bytes));
    expect([Object.keys(printed), Object.keys(fitted)]).toEqual([
      ["a/slides.pdf", "b/slides.pdf"],
      ["council", "press"],
    ]);
    using folder = folderWith({ [NAME]: bytes });
    expect(readManifest(folder.path)).toEqual(manifest);
  });

  it.each([
    ["there is no file", {}],
    ["it is no JSON", { [NAME]: "{" }],
    ["it is something else", { [NAME]: '{"printed": {"a": {"from": 1}}, "fitted": {}}' }],
    ["a part of it is missing", { [NAME]: '{"printed": {}}' }],
    [
      "it names files elsewhere, which might be removed",
      {
        [NAME]:
          '{"printed":{},"fitted":{},"made":{"../../brief.yaml":{"audience":"a","deck":"","bytes":""}}}',
      },
    ],
    ["it is no map", { [NAME]: "[1]" }],
  ])("is nothing where %s", (_why, files) => {
    using folder = folderWith(files);
    expect(readManifest(folder.path)).toEqual({ printed: {}, made: {}, fitted: {} });
    expect(readManifest(join(folder.path, "nowhere"))).toEqual({ printed: {}, made: {}, fitted: {} });
  });
});

describe("a PDF", () => {
  const still = (changes: { readonly from?: string; readonly content?: string; readonly file?: string }) => {
    using folder = folderWith({ [FILE]: changes.content ?? PDF });
    const { from = PRINTED.from, file = FILE } = changes;
    return stillPrinted({ manifest: MANIFEST, folder: folder.path, file, from });
  };

  it("is kept while it is what it would be printed as", () => {
    expect(still({})).toEqual({ ...PRINTED, size: PDF.length });
  });

  it("is printed again once its page, or the file itself, is another", () => {
    expect(still({ from: hashOf("other page") })).toBeUndefined();
    expect(still({ content: `${PDF}!` })).toBeUndefined();
    expect(still({ file: "owners/slides.pdf" })).toBeUndefined();
  });

  it("is printed again where it is gone", () => {
    const options = { manifest: MANIFEST, folder: "nowhere", file: FILE, from: PRINTED.from };
    expect(stillPrinted(options)).toBeUndefined();
  });
});

describe("a hash", () => {
  it("tells its parts apart", () => {
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
    expect(hashOf("a", new Uint8Array([98]))).toBe(hashOf("a", "b"));
  });
});
