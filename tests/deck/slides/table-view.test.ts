import { describe, expect, it } from "vitest";
import { NO_FIT } from "../../../src/model/fit.ts";
import { compileFiles } from "../../support/compile-files.ts";

function tablesOf(
  columns: readonly string[],
  rows: readonly string[],
  { head = "", splits = [] as readonly number[] } = {},
) {
  const { decks, diagnostics } = compileFiles({
    "brief.yaml": `title: The bridge
${head}checks: { number-not-in-excerpt: off, figure-beside-excerpt: off }
sources: [{ id: log, type: report, title: The log, issued: 2024-03-06, file: log.txt }]
excerpts: { nine: { source: log, exact: "nine weeks" }, ten: { source: log, exact: "ten days" } }
slides:
  - id: t
    layout: table
    title: Bridges
    columns: ${JSON.stringify(columns)}
    rows:
${rows.map((row) => `      - ${row}`).join("\n")}
`,
    "log.txt": "The bridge stays shut for nine weeks and ten days.\n",
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const composed = decks[0]?.compose({ ...NO_FIT, splits: new Map([["t", splits]]) });
  return composed?.deck.slides.flatMap(({ table }) => table ?? []) ?? [];
}

const row = (cells: readonly string[], more = ""): string =>
  `{ cells: ${JSON.stringify(cells)}, kind: context${more} }`;

const plain = (html: string | undefined): string => (html ?? "").replaceAll(/<[^<>]*>/g, "");

const pads = (cells: readonly string[]) => cells.map((cell) => /data-pad="([^"]*)"/.exec(cell)?.[1]);

describe("a column of figures", () => {
  it("is padded to one place of its decimal marks, and has a true minus", () => {
    const [table] = tablesOf(
      ["Bridge", "Cost (million euros)"],
      [row(["Harbour", "12.5"]), row(["Old", "-7"]), row(["Rail", "1,112.75"]), row(["None", "–"])],
    );
    const cells = table?.rows.map(({ cells }) => cells[1] ?? "") ?? [];
    expect(cells.map(plain)).toEqual(["12.5", "−7", "1,112.75", "–"]);
    expect(pads(cells)).toEqual(["0", ".00", undefined, undefined]);
    expect(table?.figures).toEqual([false, true]);
    expect(table?.columns[1]).toContain('<span class="table__unit">(million euros)</span>');
  });

  it("may have a unit that some of its figures leave out, and the decimal mark of the language", () => {
    const [table] = tablesOf(["Bridge", "Change"], [row(["A", "+3,125 %"]), row(["B", "4"])], {
      head: "language: de\n",
    });
    expect(pads(table?.rows.map(({ cells }) => cells[1] ?? "") ?? [])).toEqual([undefined, ",000 %"]);
  });

  it.each([
    ["texts", ["37 (−5%)", "12"]],
    ["several units", ["3 km", "4 t"]],
    ["words", ["3", "about four"]],
    ["nothing", ["", "–"]],
  ])("is none with %s", (_what, [first = "", second = ""]) => {
    const [table] = tablesOf(["Bridge", "Value"], [row(["A", first]), row(["B", second])]);
    expect(table?.figures).toEqual([false, false]);
    expect(table?.rows[0]?.cells[1]).toBe(first);
  });

  it("is the first one only where that numbers the rows", () => {
    const first = (cells: readonly string[]) =>
      tablesOf(
        ["What", "Name"],
        cells.map((cell) => row([cell, "x"])),
      )[0]?.figures[0];
    expect(first(["1", "2", "13"])).toBe(true);
    expect(first(["2021", "2022"])).toBe(false);
  });
});

describe("marks of citation", () => {
  it("stand apart at the end of rows, and beside their cell elsewhere", () => {
    const [table] = tablesOf(
      ["Bridge", "Weeks", "Remark"],
      [row(["A", "9 [@nine]", "Listed [@ten]"]), row(["B", "8", "Shut"], ", cite: [nine]")],
    );
    expect(table?.hasMarks).toBe(true);
    expect(table?.rows.map(({ cells }) => plain(cells[2]))).toEqual(["Listed", "Shut"]);
    expect(table?.rows.map(({ marks }) => plain(marks))).toEqual(["1", "1"]);
    expect(table?.rows[0]?.cells[1]).toMatch(/^<span class="table__figure">9<\/span><sup class="cite">/);
  });

  it("take no column where no row has one", () => {
    expect(tablesOf(["A", "B"], [row(["x", "y"])])[0]?.hasMarks).toBe(false);
  });
});

describe("a table that goes on on another slide", () => {
  it("keeps its columns: their widths, what is figures in them, and the place of marks", () => {
    const rows = [row(["1", "A longer text in a cell", "1.25 [@nine]"]), row(["2", "x", "3"])];
    const [first, second] = tablesOf(["No", "What", "Value"], rows, { splits: [1] });
    expect(first?.shares).toHaveLength(3);
    expect(first?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
    expect(second?.shares).toEqual(first?.shares);
    expect([second?.figures, second?.hasMarks]).toEqual([[true, false, true], true]);
    expect(pads(second?.rows[0]?.cells ?? [])).toEqual([undefined, undefined, ".00"]);
  });

  it("has widths by its content where it stands on one", () => {
    expect(tablesOf(["No", "What"], [row(["1", "x"])])[0]?.shares).toEqual([]);
  });
});

it("rows are sums or to be looked at where their brief says so", () => {
  const rows = [row(["A", "1"]), row(["B", "2"], ", highlight: true"), row(["All", "3"], ", total: true")];
  const [table] = tablesOf(["Bridge", "Ships"], rows);
  expect(table?.rows.map(({ emphasis }) => emphasis)).toEqual([undefined, "highlight", "total"]);
});
