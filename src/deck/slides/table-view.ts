/** The view of a slide's table. */
import type { Row, Table } from "../../model/brief.ts";
import type { Html, TableRowView, TableView } from "../../model/deck.ts";
import { valuesOf } from "../../model/located.ts";
import { plainText } from "../../model/prose.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { figureHead, figureHtml } from "./table-figures.ts";
import type { TableSetting } from "./table-setting.ts";
import { inlineHtml, type Setting } from "./text-html.ts";

export interface TableContext {
  /** The slide's ID. */
  readonly slide: string;
  readonly setting: Setting;
  readonly bibliography: Bibliography;
  /** That of the whole table, of which this may be a part. */
  readonly columns: TableSetting;
  /** Whether it is shown on several slides, on which its columns keep their widths. */
  readonly isContinued: boolean;
}

export function tableView(table: Table, context: TableContext): TableView {
  const { setting, columns, isContinued } = context;
  return {
    columns: table.columns.map((name, at) => {
      const html = inlineHtml(name, setting);
      return columns.figures[at] === undefined ? html : figureHead(html);
    }),
    rows: table.rows.map((row) => rowView(row, context)),
    figures: columns.figures.map((column) => column !== undefined),
    hasMarks: columns.hasMarks,
    shares: isContinued ? columns.shares : [],
  };
}

function rowView(row: Row, { slide, setting, bibliography, columns }: TableContext): TableRowView {
  const own = markHtml(valuesOf(row.cite), slide, bibliography) ?? "";
  const cells = row.cells.map((cell, at) => {
    const { words, marks } = apart(inlineHtml(cell, setting));
    const column = columns.figures[at];
    return { html: column === undefined ? words : figureHtml(words, plainText(cell), column), marks };
  });
  const last = cells.at(-1)?.marks ?? "";
  const marks = `${last}${own}`;
  return {
    cells: cells.map(({ html, marks: inside }, at) => (at === cells.length - 1 ? html : html + inside)),
    marks: marks === "" ? undefined : marks,
    emphasis: row.emphasis,
  };
}

const MARK = '<sup class="cite">';

/** The marks at the end of a cell stand apart from its words. */
function apart(html: Html): { readonly words: Html; readonly marks: Html } {
  const at = html.endsWith("</sup>") ? html.lastIndexOf(MARK) : -1;
  return at === -1 ? { words: html, marks: "" } : { words: html.slice(0, at), marks: html.slice(at) };
}
