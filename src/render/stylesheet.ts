/** Gathers the style sheets that a page embeds: those for slides, and the theme's tokens over the default ones. */

import type { Scheme } from "../model/scheme.ts";
import { DEFAULT_THEME } from "../model/theme.ts";
import { withoutComments } from "./clean-css.ts";
import { withOlderNames } from "./older-names.ts";
import { type TemplateFiles, themeNames } from "./template-files.ts";

/** Sheets for one kind of page only. Every other file in `styles/` is for slides, wherever they are shown. */
const PAGE_SHEETS = {
  deck: [
    "styles/deck.css",
    "styles/drawer.css",
    "styles/overview.css",
    "styles/views.css",
    "styles/zoom.css",
  ],
  reading: ["styles/reading.css", "styles/reading-layouts.css"],
  print: ["styles/print.css"],
  index: ["styles/index.css"],
  audiences: ["styles/audiences.css"],
  handout: [
    "styles/handout.css",
    "styles/handout-contents.css",
    "styles/handout-entries.css",
    "styles/handout-evidence.css",
    "styles/handout-layouts.css",
    "styles/handout-lists.css",
    "styles/handout-prose.css",
  ],
} as const;

/** The kinds of pages that show slides. */
export type SlidePage = "deck" | "print" | "handout";

/**
 * Returns every sheet in `styles/` for this kind of page, by name, without comments. They include an author's
 * `styles/<layout>.css`.
 */
export function styleCss(files: TemplateFiles, page: SlidePage): string {
  const others = new Set<string>(Object.values(PAGE_SHEETS).flat());
  for (const sheet of PAGE_SHEETS[page]) others.delete(sheet);
  return [...files.keys()]
    .filter((path) => /^styles\/[^/]+\.css$/.test(path) && !others.has(path))
    .sort()
    .map((path) => withoutComments(textOf(files, path)))
    .join("\n");
}

/** Returns the sheets of a deck's reading view, without comments. They are laid over those of slides, whatever these say. */
export function readingCss(files: TemplateFiles): string {
  return PAGE_SHEETS.reading.map((path) => withoutComments(textOf(files, path))).join("\n");
}

/** Returns one sheet's text; empty where there is none. */
export function sheet(files: TemplateFiles, path: string): string {
  return textOf(files, path);
}

/**
 * Returns the default theme's tokens, then `theme`'s, then the dark ones of each, then those of the author's own theme.
 * An unknown theme adds nothing, and comments are left out. A theme without dark tokens takes the default theme's.
 */
export function themeCss(options: {
  readonly files: TemplateFiles;
  readonly theme: string;
  /** Light where left out, for what is read on paper. */
  readonly scheme?: Scheme | undefined;
  readonly authorTheme: string | undefined;
}): string {
  const { files, theme, scheme = "light", authorTheme = "" } = options;
  const names = [DEFAULT_THEME, theme].filter((name) => themeNames(files).includes(name));
  const sheets = scheme === "dark" ? ["theme.css", "dark.css"] : ["theme.css"];
  return sheets
    .flatMap((file) => [...new Set(names)].map((name) => textOf(files, `themes/${name}/${file}`)))
    .concat(authorTheme)
    .map((text) => withOlderNames(withoutComments(text)))
    .join("\n");
}

function textOf(files: TemplateFiles, path: string): string {
  return files.get(path)?.text ?? "";
}
