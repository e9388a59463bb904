import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";

const DANISH = { type: "report", title: "Notice", language: "da", file: "s.txt", "derived-from": [] };

function told(brief: object): readonly string[] {
  const files = {
    "brief.yaml": JSON.stringify({ title: "Test", ...brief }),
    "s.txt": "Natfærgen har 40 pladser.",
  };
  return compileFiles(files)
    .diagnostics.filter(({ code }) => code === "language-unchecked")
    .map(({ message }) => message);
}

const citing = (ids: readonly string[]): object => ({
  sources: ids.map((id) => ({ id, ...DANISH })),
  excerpts: Object.fromEntries(ids.map((id) => [`of-${id}`, { source: id, exact: "40 pladser" }])),
  slides: [{ id: "a", title: "Test", points: ids.map((id) => `It has 40 places. [@of-${id}]`) }],
});

describe("a language whose words are not known", () => {
  it("is reported once, with every source in it", () => {
    expect(told(citing(["one", "two"]))).toEqual([
      'Danish is read in digits only, in the source "one" and the source "two".',
    ]);
  });

  it("is reported where the brief is in it", () => {
    const slides = [{ id: "a", title: "Test" }];
    expect(told({ language: "pt-BR", slides })).toEqual([
      "Portuguese is read in digits only, in this brief.",
    ]);
  });

  it.each(["en-GB", "es-MX", "fr", "de-CH"])(
    "is none of English, Spanish, French and German: %s",
    (language) => {
      expect(told({ language, slides: [{ id: "a", title: "Test" }] })).toEqual([]);
    },
  );

  it("is not reported where nothing cites the source in it", () => {
    expect(told({ ...citing(["one"]), slides: [{ id: "a", title: "Test" }] })).toEqual([]);
  });
});
