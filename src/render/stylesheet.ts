/** Gathers the style sheets that a page inlines: the slides' own, and the theme's tokens over the default ones. */

import type { Scheme } from "../model/scheme.ts";
import { DEFAULT_THEME } from "../model/theme.ts";
import { withoutComments } from "./clean-css.ts";
import { type TemplateFiles, themeNames } from "./template-files.ts";

/** Sheets that only one kind of page takes; every other file in `styles/` is for slides, wherever they are shown. */
const PAGE_SHEETS = {
  deck: ["styles/deck.css", "styles/drawer.css"],
  print: ["styles/print.css"],
  index: ["styles/index.css"],
  handout: ["styles/handout.css", "styles/handout-entries.css", "styles/handout-evidence.css"],
} as const;

/** Returns every sheet in `styles/` that the page takes, by name, without comments; an author's `styles/<layout>.css` is among them. */
export function styleCss(files: TemplateFiles, page: "deck" | "print" | "handout"): string {
  const others = new Set<string>(Object.values(PAGE_SHEETS).flat());
  for (const sheet of PAGE_SHEETS[page]) others.delete(sheet);
  return [...files.keys()]
    .filter((path) => /^styles\/[^/]+\.css$/.test(path) && !others.has(path))
    .sort()
    .map((path) => withoutComments(textOf(files, path)))
    .join("\n");
}

/** Returns one sheet's text; empty where there is none. */
export function sheet(files: TemplateFiles, path: string): string {
  return textOf(files, path);
}

/**
 * Returns the default theme's tokens, then `theme`'s, then those of each for dark, then an author's own. A name that no
 * theme has adds nothing, and comments are left out; a theme that has nothing for dark takes the default theme's.
 */
export function themeCss(options: {
  readonly files: TemplateFiles;
  readonly theme: string;
  /** Light where it is left out: what is read on paper. */
  readonly scheme?: Scheme;
  readonly authorTheme: string | undefined;
}): string {
  const { files, theme, scheme = "light", authorTheme = "" } = options;
  const names = [DEFAULT_THEME, theme].filter((name) => themeNames(files).includes(name));
  const sheets = scheme === "dark" ? ["theme.css", "dark.css"] : ["theme.css"];
  return sheets
    .flatMap((file) => [...new Set(names)].map((name) => textOf(files, `themes/${name}/${file}`)))
    .concat(authorTheme)
    .map(withoutComments)
    .join("\n");
}

/** Returns the custom properties that `css` sets, the last of each name winning, as it does in the cascade of `:root`. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const declarations = css
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, "")
    .matchAll(/(?<![\w-])(--[\w-]+)\s*:\s*([^;}]+)/g);
  return new Map([...declarations].map(([, name = "", value = ""]) => [name, value.trim()]));
}

function textOf(files: TemplateFiles, path: string): string {
  return files.get(path)?.text ?? "";
}
