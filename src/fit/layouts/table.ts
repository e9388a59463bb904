/** A table. How wide its columns are follows from the longest words and the longest lines in them. */
import type { TableView } from "../../model/deck.ts";
import { type Block, below, beside, UNCERTAIN } from "../block.ts";
import { setUnbroken, widthOf, widthOfLongestWord } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { heading } from "./heading.ts";

export function table(sheet: Sheet): Block {
  const { slide, look } = sheet;
  if (slide.table === undefined) return heading(sheet);
  return below(heading(sheet), look.px(".table", "margin-block-start"), grid(slide.table, sheet));
}

interface Cell {
  readonly html: string;
  readonly style: TypeStyle;
  /** In px. */
  readonly least: number;
}

function grid(view: TableView, { look, base, width }: Sheet): Block {
  const { columns, rows, figures, hasMarks, shares } = view;
  // Percentages and contents both have their say, which only a browser settles.
  if (shares.length > 0) return UNCERTAIN;
  const style = look.style(base, ".table");
  const head = look.style(style, ".table thead th");
  const strong = look.style(style, ".table tbody th");
  const few =
    columns.length < 6 ? look.px(".table:not(:has(th:nth-child(6))) :is(th, td)", LEAST, style.size) : 0;
  const first =
    columns.length < 5 ? look.px(".table:not(:has(th:nth-child(5))) tbody th", LEAST, style.size) : few;
  const leastOf = (at: number, least: number): number => (figures[at] === true ? 0 : least);
  const marked = (html: string): readonly Cell[] => (hasMarks ? [{ html, style, least: 0 }] : []);
  const lines: readonly (readonly Cell[])[] = [
    [
      ...columns.map((html, at) => ({ html: written(html, true), style: head, least: leastOf(at, few) })),
      ...marked(""),
    ],
    ...rows.map(({ cells, marks = "", emphasis }) => [
      ...cells.map((cell, at) => ({
        html: written(cell, false),
        style: at === 0 || emphasis === "total" ? strong : style,
        least: leastOf(at, at === 0 ? first : few),
      })),
      ...marked(marks),
    ]),
  ];
  // An address may be broken anywhere, which makes its column as narrow as the others ask for.
  if (lines.some((cells) => cells.some(({ html }) => LINK.test(html)))) return UNCERTAIN;
  const [above, under] = look.pair(".table :is(th, td)", "padding-block");
  const [, beyond] = look.pair(".table :is(th, td)", "padding-inline");
  const beforeMarks = look.px(".table :is(th, td):has(+ .table__marks)", "padding-inline-end");
  const last = columns.length - (hasMarks ? 0 : 1);
  const paddingOf = (at: number): number =>
    at === last ? 0 : hasMarks && at === last - 1 ? beforeMarks : beyond;
  const rule = look.token("--rule-strong-width");
  const aboveRow = (at: number): number => (rows[at - 1]?.emphasis === "total" ? rule : 0);
  const layouts = [false, true].map((isHyphenated) => {
    const extents = Array.from({ length: last + 1 }, (_column, at) => columnOf(at));
    const widths = shareOut(extents, width);
    // Marks stay on their line, whatever its width.
    const made = lines.map((cells, row) =>
      below(
        aboveRow(row) + above,
        beside(...cells.map((cell, at) => set(cell, at === columns.length ? width : (widths[at] ?? 0)))),
        under,
        rule,
      ),
    );
    return below(...made);

    function columnOf(at: number): Extent {
      const padding = paddingOf(at);
      const cells = lines.flatMap((line) => line[at] ?? []);
      return {
        least: Math.max(
          ...cells.map(({ html, style: face, least }) =>
            Math.max(least, widthOfLongestWord(html, { style: face, look, isHyphenated }) + padding),
          ),
        ),
        most: Math.max(
          ...cells.map(({ html, style: face, least }) =>
            Math.max(least, widthOf(html, face, look) + padding),
          ),
        ),
        padding,
      };
    }
  });
  return beside(...layouts);

  function set({ html, style: face }: Cell, room: number): Block {
    return setUnbroken(html, { style: face, look, width: room });
  }
}

/** Returns a cell as it is set, with the room that a figure is padded by. What stays on one line has no space to break at. */
function written(html: string, isHead: boolean): string {
  const [, pad = "", inner, marks = ""] = FIGURE.exec(html) ?? [];
  if (inner === undefined || inner.includes("<a ")) return html;
  if (!isHead) return `${unbroken(inner)}${pad}${marks}`;
  return inner.replace(UNIT, (_unit: string, words: string) => unbroken(words));
}

const FIGURE =
  /^<span class="table__figure"(?: data-pad="([^"]*)")?>(.*)<\/span>((?:<sup class="cite">.*)?)$/s;
const UNIT = /<span class="table__unit">([^<>]*)<\/span>$/;

function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

const LEAST = "min-inline-size";

const LINK = /<a (?!href="#)/;

/** In px. */
const ROUNDING = 0.5;

/** Browsers round, and letters in pairs are somewhat narrower than alone in one column and not in another. */
const CERTAIN = 0.98;

interface Extent {
  /** The width of the longest word, and of the longest line, with the room beside it: in px. */
  readonly least: number;
  readonly most: number;
  readonly padding: number;
}

/** Returns the room for text in each column (CSS Tables 3, 4.5.3: what is left goes by how much more each would take). */
function shareOut(columns: readonly Extent[], width: number): readonly number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const most = columns.reduce((sum, column) => sum + column.most, 0);
  if (!(least <= width)) return columns.map(() => Number.NaN);
  if (most <= width) return columns.map((column) => column.most - column.padding + ROUNDING);
  const share = (width - least) / (most - least);
  return columns.map(
    (column) => (column.least + share * (column.most - column.least)) * CERTAIN - column.padding,
  );
}
