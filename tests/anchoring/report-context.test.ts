import { describe, expect, it } from "vitest";
import { anchorExcerpts } from "../../src/anchoring/anchor-excerpts.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { readFrom } from "../support/read-map.ts";
import { excerpt, source } from "./samples.ts";

const PREFIX = { file: "excerpts.yaml", start: 90, end: 95 };
const PAGE = { file: "excerpts.yaml", start: 96, end: 98 };

function found(text: string, wanted: Excerpt) {
  const { diagnostics } = anchorExcerpts({
    sources: [source("report", { file: "report.txt" })],
    excerpts: [wanted],
    read: readFrom({ "report.txt": text }),
  });
  return diagnostics;
}

const codes = (text: string, wanted: Excerpt) => found(text, wanted).map(({ code }) => code);

describe("a prefix or suffix", () => {
  const text = "On Sunday,\n\nthe gate was “shut”.";

  it("that stands there is nothing to tell of, however the text parts its lines and writes its marks", () => {
    expect(codes(text, excerpt("the gate", { prefix: "On Sunday, ", suffix: ' was "shut".' }))).toEqual([]);
  });

  it("that does not stand there is warned of where it is written, with what does stand there", () => {
    const wanted = {
      ...excerpt("the gate", { prefix: "On Monday, " }),
      selectorSpans: { prefix: PREFIX },
    };
    expect(found(text, wanted)).toMatchObject([
      {
        code: "context-not-there",
        severity: "warning",
        span: PREFIX,
        message: 'The prefix of "quoted" does not stand before its words in report.txt:3.',
        hints: ['What stands before them is "On Sunday, "; check that these are the words that you meant.'],
      },
    ]);
  });

  it("of words that begin or end the text can go", () => {
    const wanted = excerpt("The gate", { prefix: "Then. " });
    expect(found("The gate is shut.", wanted)[0]?.hints).toEqual([
      "Nothing stands before them: remove the `prefix`.",
    ]);
  });

  it("is not reported beside words that are absent or stand there twice", () => {
    expect(codes("One gate.", excerpt("Two gates", { prefix: "No " }))).toEqual(["excerpt-absent"]);
    expect(codes("A gate. A gate.", excerpt("A gate", { prefix: "No " }))).toEqual(["excerpt-ambiguous"]);
  });
});

describe("a page", () => {
  const onPage = (page: number): Excerpt => ({ ...excerpt("It rains"), page, selectorSpans: { page: PAGE } });

  it("that is the text's, or is printed at its head or foot, is nothing to tell of", () => {
    const text = "Title\n\fThe weather 11\nIt rains.\nMore of it.\nThe end.";
    expect(codes(text, onPage(2))).toEqual([]);
    expect(codes(text, onPage(11))).toEqual([]);
    expect(codes("Title\n\fIt rains.\n\n- 12 -\n", onPage(12))).toEqual([]);
  });

  it("that is neither is warned of where it is written, and one of its digits is none", () => {
    const text = "Title\n\fThe weather 11\nIt rains.";
    expect(found(text, onPage(7))).toMatchObject([
      {
        code: "page-differs",
        severity: "warning",
        span: PAGE,
        message: 'The words of "quoted" stand on page 2 of "report.txt", line 3, not on page 7.',
      },
    ]);
    expect(codes(text, onPage(1))).toEqual(["page-differs"]);
  });

  it("of a text without pages is taken as it is written", () => {
    expect(codes("It rains.", onPage(7))).toEqual([]);
  });
});
