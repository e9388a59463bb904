import { describe, expect, it } from "vitest";
import { readStructure } from "../../../src/sources/pdf/structure.ts";

const mark = (number: number) => ({ type: "content", id: `p5R_mc${number}` });
const tag = (role: string, ...children: readonly unknown[]) => ({ role, children });

/** For each mark, the numbers of those that are in one block with it. */
function blocksOf(...children: readonly unknown[]): readonly (readonly number[])[] {
  const blocks = [...readStructure({ role: "Root", children })];
  return [...Map.groupBy(blocks, ([, { id }]) => id).values()]
    .map((members) => members.map(([number]) => number).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

describe("the structure of a tagged page", () => {
  it("keeps what stands in a paragraph's lines together, and paragraphs apart", () => {
    const first = tag("P", mark(0), tag("Span", mark(1), tag("Link", mark(2))));
    expect(blocksOf(tag("Sect", first, tag("P", mark(3))))).toEqual([[0, 1, 2], [3]]);
  });

  it("keeps an item's number with the paragraph that opens it, and not with the next", () => {
    const item = tag("LI", tag("Lbl", mark(0)), tag("LBody", tag("P", mark(1)), tag("P", mark(2))));
    expect(blocksOf(tag("L", item, tag("LI", tag("LBody", mark(3)))))).toEqual([[0, 1], [2], [3]]);
  });

  it("tells cells and their rows, but for tables that a page is laid out with", () => {
    const row = tag("TR", tag("TH", tag("P", mark(0))), tag("TD", mark(1)));
    const layout = tag("TR", tag("TD", tag("P", mark(2)), tag("P", mark(3))), tag("TD", mark(4)));
    const blocks = readStructure(tag("Root", tag("Table", row), tag("Table", layout)));
    const rows = [0, 1, 2, 3, 4].map((number) => blocks.get(number)?.row);
    expect(rows[0]).toBeDefined();
    expect(rows).toEqual([rows[0], rows[0], undefined, undefined, undefined]);
    expect(blocks.get(0)?.id).not.toBe(blocks.get(1)?.id);
  });

  it("is empty where there are no tags", () => {
    expect(readStructure(null)).toEqual(new Map());
  });
});
