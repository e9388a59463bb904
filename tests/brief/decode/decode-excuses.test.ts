import { describe, expect, it } from "vitest";
import { decodeSound, type Files, findings, sentences } from "../findings.ts";

const FILES: Files = {
  "b/brief.yaml": `title: T
checks: { unused-excerpt: off, single-origin: error }
slides:
  - id: one
    title: One
    excuse: { single-origin: The leak is the subject. }
    points:
      - text: It is so. [@x]
        excuse: { uncited-fact: 2022 }
        points: [{ text: And so., excuse: { uncited-fact: Known., misquotation: Translated. } }]
    notes: [{ text: Say little., excuse: { uncited-quotation: A proverb. } }]
`,
  "b/sources.yaml": "sources: [{ id: s, type: report, excuse: { hash-mismatch: Corrected since. } }]\n",
  "b/excerpts.yaml":
    "excerpts:\n  x:\n    source: s\n    exact: so\n    excuse: { unused-excerpt: Kept for questions. }\n",
};

const within = (file: string, start: number, end: number) => FILES[file]?.slice(start, end) ?? "";

describe("excuses", () => {
  const { excuses } = decodeSound(FILES);

  it("are found wherever they stand, in the order of slides, sources and excerpts", () => {
    expect(excuses.map(({ code, reason }) => `${code.value}: ${reason}`)).toEqual([
      "single-origin: The leak is the subject.",
      "uncited-fact: 2022",
      "uncited-fact: Known.",
      "misquotation: Translated.",
      "uncited-quotation: A proverb.",
      "hash-mismatch: Corrected since.",
      "unused-excerpt: Kept for questions.",
    ]);
  });

  it("point at their code", () => {
    for (const { code } of excuses) {
      expect(within(code.span.file, code.span.start, code.span.end)).toBe(code.value);
    }
  });

  it("cover the slide, item, source or excerpt that they stand on, its ID included", () => {
    const covered = excuses.map((excuse) => {
      const { file, start, end } = excuse.within;
      return within(file, start, end).split(/[\s,]/, 2).join(" ");
    });
    expect(covered).toEqual(["id: one", "text: It", "{ text:", "{ text:", "{ text:", "{ id:", "x: "]);
    const [slide, point] = excuses.map((excuse) => excuse.within);
    expect(slide?.end).toBeGreaterThan(point?.end ?? Number.POSITIVE_INFINITY);
  });
});

describe("checks", () => {
  it("are severities by code, in the order written", () => {
    const { checks } = decodeSound(FILES);
    expect(checks.map(({ code, setting }) => [code.value, setting])).toEqual([
      ["unused-excerpt", "off"],
      ["single-origin", "error"],
    ]);
  });

  it("with a severity that there is not are a mistake, and none at all", () => {
    const files = { "b/brief.yaml": "title: T\nchecks: { single-origin: fatal }\nslides: []\n" };
    expect(findings(files)).toEqual(['invalid-value brief.yaml:2:26 "fatal"']);
  });
});

describe("an excuse without a reason", () => {
  it("is a mistake", () => {
    const excused = (reason: string) => ({
      "b/brief.yaml": `title: T\nslides: [{ id: a, title: A, excuse: { uncited-fact: ${reason} } }]\n`,
    });
    expect(findings(excused(""))).toEqual(['wrong-type brief.yaml:2:39 "uncited-fact"']);
    expect(findings(excused('" "'))).toEqual(['invalid-value brief.yaml:2:53 "\\" \\""']);
    expect(sentences(excused('""'))).toEqual(['"uncited-fact" takes at least one word, and is empty.']);
  });
});
