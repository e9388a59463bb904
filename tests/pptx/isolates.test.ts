import { expect, it } from "vitest";
import { isolateLines } from "../../src/pptx/isolates.ts";
import { readRuns, readText } from "../../src/pptx/runs.ts";
import { runOf } from "./text-run.ts";

const HEBREW = "הגשר נסגר";

const lines = (texts: readonly string[], isRightToLeft: boolean): readonly string[] =>
  isolateLines(
    texts.map((text) => runOf(text)),
    isRightToLeft,
  ).map(({ text }) => text);

it("in a deck that is read from the right, what is not stands in its own order, its full stop with it", () => {
  expect(lines(["The Gazette", ", 2 Jan 2025."], true)).toEqual(["\u2066The Gazette", ", 2 Jan 2025.\u2069"]);
  expect(lines(["37 (−5%)"], true)).toEqual(["\u206637 (−5%)\u2069"]);
  expect(lines([HEBREW], true)).toEqual([HEBREW]);
  expect(lines([`${HEBREW}, 3 April`], true)).toEqual([`${HEBREW}, 3 April`]);
});

it("each side of a tab, and each line, is isolated for itself", () => {
  expect(lines(["2", "\t", HEBREW, "\n", "Opened."], true)).toEqual([
    "\u20662\u2069",
    "\t",
    HEBREW,
    "\n",
    "\u2066Opened.\u2069",
  ]);
});

it("in a deck that is read from the left, only what is read from the right is isolated", () => {
  expect(lines(["The Gazette, 2 Jan."], false)).toEqual(["The Gazette, 2 Jan."]);
  expect(lines([`“${HEBREW}.”`], false)).toEqual([`\u2067“${HEBREW}.”\u2069`]);
});

it("a quotation that a page isolates inside a line is isolated there, and names have its words alone", () => {
  const html = `He said <bdi dir="rtl">“${HEBREW}.”</bdi> <bdi>twice</bdi>`;
  const words = readRuns(html).map(({ text }) => text);
  expect(words.join("")).toBe(`He said \u2067“${HEBREW}.”\u2069 \u2068twice\u2069`);
  expect(readText(html)).toBe(`He said “${HEBREW}.” twice`);
});
