/** Renders what each audience gets of each slide as a page for the author. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Html } from "../model/deck.ts";
import type { MatrixCell, SlideMatrix } from "../model/slide-matrix.ts";
import { DEFAULT_THEME } from "../model/theme.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeStyle } from "./escape-inline.ts";
import { type FontFace, inlineFonts } from "./inline-fonts.ts";
import { allAsMarkup } from "./markup.ts";
import { sheet, themeCss } from "./stylesheet.ts";

/** Returns a whole HTML document without scripts, in the default theme. Its only diagnostic is `template-error`. */
export function renderMatrix(options: {
  /** The brief's. */
  readonly name: string;
  readonly matrix: SlideMatrix;
  readonly templates: Templates;
  readonly assets: { readonly fonts: readonly FontFace[] };
}): Diagnosed<Html> {
  const { name, matrix, templates, assets } = options;
  const own = themeCss({ files: templates.files, theme: DEFAULT_THEME, authorTheme: undefined });
  const styles = sheet(templates.files, "styles/audiences.css");
  const text = name + JSON.stringify(matrix) + styles;
  const { fonts, theme } = inlineFonts({ faces: assets.fonts, theme: own, text });
  return templates.render("audiences.hbs", {
    ...{ name, ...tableOf(matrix) },
    css: allAsMarkup({ fonts, styles: escapeStyle(styles), theme: escapeStyle(theme) }),
  });
}

/** Returns its table alone, for a page that has more to show. */
export function renderMatrixTable(matrix: SlideMatrix, templates: Templates): Diagnosed<Html> {
  return templates.render("partials/matrix.hbs", tableOf(matrix));
}

function tableOf({ audiences, slides }: SlideMatrix): object {
  return { audiences, slides: slides.map((slide) => ({ ...slide, cells: slide.cells.map(viewOf) })) };
}

function viewOf(cell: MatrixCell): object {
  return { ...cell, word: WORDS[cell.state], isPart: cell.items.given < cell.items.of };
}

const WORDS: Readonly<Record<MatrixCell["state"], string>> = {
  shown: "shown",
  shortened: "shortened",
  "left-out": "left out",
  withheld: "withheld",
};
