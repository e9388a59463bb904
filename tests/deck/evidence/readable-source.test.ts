import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableSource } from "../../../src/deck/evidence/readable-source.ts";

const read = (...pieces: readonly string[]) => readableSource(pieces).join("^");

describe("what is shown of a source", () => {
  it("has no marks of headings", () => {
    expect(read("## 5 Remarks\nIt is ", "in fair order", ".")).toBe("5 Remarks\nIt is ^in fair order^.");
    expect(read("Ticket #5 is open, #1 is not")).toBe("Ticket #5 is open, #1 is not");
  });

  it("has the cells of tables parted by points, without the rows of dashes", () => {
    expect(read("| No. | Part |\n|---|:--|\n| 4.4 | ", "Coupling | poor", " |\n| 4.5 | Brakes |")).toBe(
      "No. · Part\n4.4 · ^Coupling · poor^\n4.5 · Brakes",
    );
  });

  it("has no points for cells that are empty, nor for a pipe that parts no cells", () => {
    expect(read("| Gear |  | worn |")).toBe("Gear · worn");
    expect(read("News | Gazette")).toBe("News | Gazette");
  });

  it("keeps every letter and figure, and every piece in its place", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "1", " ", "|", "#", "-", "\n"), maxLength: 12 });
    const letters = (text: string) => text.replaceAll(/[^a1]/g, "");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        expect(readableSource(pieces).map(letters)).toEqual(pieces.map(letters));
      }),
    );
  });
});
