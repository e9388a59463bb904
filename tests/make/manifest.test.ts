import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashOf, manifestArtifact, readManifest, stillCached } from "../../src/make/manifest.ts";
import { folderWith } from "../support/folder.ts";

const PDF = "%PDF-1.7 pages";
const CACHED = { inputsHash: hashOf("page"), outputHash: hashOf(PDF), pages: 4 };
const FILE = "press/slides.pdf";
const MANIFEST = { cached: { [FILE]: CACHED }, made: {}, fitted: {} };

const FITTED = new Map([
  [
    hashOf("measured"),
    { types: new Map([["ferry", { scale: 0.35, spread: 0.5, notes: 1 }]]), splits: [2, 5] },
  ],
]);

const NAME = ".citedeck-build.json";

describe("what was measured and printed", () => {
  it("is read as it was written, sorted, so that the same run writes the same bytes", () => {
    const manifest = {
      cached: { "b/slides.pdf": CACHED, "a/slides.pdf": { ...CACHED, pages: 5 } },
      made: {
        "press/slides/01.png": { audience: "press", deckHash: hashOf("deck"), outputHash: hashOf("picture") },
      },
      fitted: { press: FITTED, council: FITTED },
    };
    const { path, bytes } = manifestArtifact("out", manifest);
    expect(path).toBe(`out/${NAME}`);
    const { cached, fitted } = JSON.parse(String(bytes));
    expect([Object.keys(cached), Object.keys(fitted)]).toEqual([
      ["a/slides.pdf", "b/slides.pdf"],
      ["council", "press"],
    ]);
    using folder = folderWith({ [NAME]: bytes });
    expect(readManifest(folder.path)).toEqual(manifest);
  });

  it.each([
    ["there is no file", {}],
    ["it is no JSON", { [NAME]: "{" }],
    ["it is something else", { [NAME]: '{"cached": {"a": {"inputsHash": 1}}, "fitted": {}}' }],
    ["a part of it is missing", { [NAME]: '{"cached": {}}' }],
    [
      "it names files elsewhere, which might be removed",
      {
        [NAME]:
          '{"cached":{},"fitted":{},"made":{"../../brief.yaml":{"audience":"a","deckHash":"","outputHash":""}}}',
      },
    ],
    ["it is no map", { [NAME]: "[1]" }],
  ])("is nothing where %s", (_why, files) => {
    using folder = folderWith(files);
    expect(readManifest(folder.path)).toEqual({ cached: {}, made: {}, fitted: {} });
    expect(readManifest(join(folder.path, "nowhere"))).toEqual({ cached: {}, made: {}, fitted: {} });
  });
});

describe("a PDF", () => {
  const still = (changes: {
    readonly inputsHash?: string;
    readonly content?: string;
    readonly file?: string;
  }) => {
    using folder = folderWith({ [FILE]: changes.content ?? PDF });
    const { inputsHash = CACHED.inputsHash, file = FILE } = changes;
    return stillCached({ manifest: MANIFEST, folder: folder.path, file, inputsHash });
  };

  it("is kept while it is what it would be printed as", () => {
    expect(still({})).toEqual({ ...CACHED, size: PDF.length });
  });

  it("is printed again once its page, or the file itself, is another", () => {
    expect(still({ inputsHash: hashOf("other page") })).toBeUndefined();
    expect(still({ content: `${PDF}!` })).toBeUndefined();
    expect(still({ file: "owners/slides.pdf" })).toBeUndefined();
  });

  it("is printed again where it is gone", () => {
    const options = { manifest: MANIFEST, folder: "nowhere", file: FILE, inputsHash: CACHED.inputsHash };
    expect(stillCached(options)).toBeUndefined();
  });
});

describe("a hash", () => {
  it("tells its parts apart", () => {
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
    expect(hashOf("a", new Uint8Array([98]))).toBe(hashOf("a", "b"));
  });
});
