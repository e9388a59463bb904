import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../src/pptx/layouts/column-widths.ts";
import { makeRuler } from "../../../src/pptx/ruler.ts";
import { paragraphOf, runOf } from "../text-run.ts";

const ruler = makeRuler({ heading: "Georgia", text: "Arial" });

const LONG = "significant, unprovoked, unjustified and protracted military build-up ".repeat(3);

function widthsOf(
  rows: readonly (readonly string[])[],
  width: number,
  shares: readonly number[] = [],
): readonly number[] {
  const texts = rows.map((row) => row.map((text) => paragraphOf([runOf(text)])));
  const heightOf = (widths: readonly number[]): number =>
    texts
      .map((row) => Math.max(...row.map((text, at) => ruler.height([text], (widths[at] ?? 0) - 30))))
      .reduce((sum, one) => sum + one, 0);
  return columnWidths(texts, { width, gap: 30, ruler, heightOf, shares });
}

describe("columns of a table", () => {
  it("have the shares that they keep on several slides, beside what has none", () => {
    const [first = 0, second = 0, marks = 0] = widthsOf([["No", LONG, "12"]], 600, [25, 75]);
    expect(first + second + marks).toBeCloseTo(600);
    expect(second / first).toBeCloseTo(3);
    expect(marks).toBeLessThan(60);
  });

  it("take the whole width, whether their texts need it or not", () => {
    for (const rows of [[["a", "b"]], [[LONG, LONG, "c"]], [["unbreakable".repeat(20), LONG]]]) {
      expect(widthsOf(rows, 1000).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1000);
    }
  });

  it("have room for their longest words", () => {
    const [first = 0] = widthsOf([["Antidisestablishmentarianism", LONG]], 700);
    expect(first).toBeGreaterThan(ruler.width([runOf("Antidisestablishmentarianism")]) + 30);
  });

  it("keep a short text on its line beside a long one", () => {
    const [first = 0, second = 0] = widthsOf([["2 Feb 2022", LONG]], 700);
    expect(first).toBeGreaterThan(ruler.width([runOf("2 Feb 2022")]) + 30);
    expect(second).toBeGreaterThan(first);
  });

  it("count the columns of the longest row", () => {
    expect(widthsOf([["a"], ["b", "c", "d"]], 900)).toHaveLength(3);
  });
});
