/** Renders the author's index page: a card for each audience. */

import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Html, MarkingView } from "../model/deck.ts";
import { DEFAULT_THEME } from "../model/theme.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeStyle } from "./escape-inline.ts";
import { type FontFace, inlineFonts } from "./inline-fonts.ts";
import { allAsMarkup } from "./markup.ts";
import { sheet, themeCss } from "./stylesheet.ts";

export interface IndexView {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly cards: readonly IndexCard[];
}

export interface IndexCard {
  readonly audience: string;
  readonly marking: MarkingView;
  /** A whole page with the first slide alone, 1280x720 px, shown small in a frame. */
  readonly picture: Html;
  /** "7 slides" and the like. */
  readonly counts: readonly string[];
  readonly files: readonly {
    readonly href: string;
    readonly name: string;
    /** "slides for paper" and the like; undefined where the name alone says it. */
    readonly what: string | undefined;
  }[];
  /** One for each slide. */
  readonly pictures: readonly { readonly href: string; readonly number: string }[];
  readonly withheld: readonly { readonly item: string; readonly because: string }[];
}

/** Returns a whole HTML document without scripts, in the default theme. Its only diagnostic is `template-error`. */
export function renderIndex(options: {
  readonly index: IndexView;
  readonly templates: Templates;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
}): Diagnosed<Html> {
  const { index, templates, assets } = options;
  const own = themeCss({ files: templates.files, theme: DEFAULT_THEME, authorTheme: assets.authorTheme });
  const styles = ["styles/index.css", "styles/marking-colours.css"]
    .map((path) => sheet(templates.files, path))
    .join("\n");
  const text =
    JSON.stringify(index.cards.map(({ picture: _picture, ...card }) => card)) + index.title + styles;
  const { fonts, theme } = inlineFonts({ faces: assets.fonts, theme: own, text });
  return templates.render("index.hbs", {
    index,
    css: allAsMarkup({ fonts, styles: escapeStyle(styles), theme: escapeStyle(theme) }),
  });
}
