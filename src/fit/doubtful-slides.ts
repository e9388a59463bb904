/** Finds the slides that a browser has to measure, since nothing else is certain of their fit. */
import type { Deck, SlideView } from "../model/deck.ts";
import { readTokens, styleCss, themeCss } from "../render/stylesheet.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { fitsSurely } from "./fits-surely.ts";
import { type Look, lookOf } from "./look.ts";
import { sheetOf } from "./sheet.ts";
import { readRules } from "./style-rules.ts";

export interface DoubtfulOptions {
  readonly deck: Deck;
  readonly files: TemplateFiles;
  /** Whether the file of templates at this path is the tool's own, as it ships. */
  readonly isShipped: (path: string) => boolean;
  /** The text of the author's own theme; undefined for a theme that ships. */
  readonly authorTheme: string | undefined;
}

/**
 * Returns the slides of `deck` that do not certainly fit. An author's own style sheets, and own templates, may change
 * anything on the slides that they are for; an author's theme may change tokens.
 */
export function doubtfulSlides({
  deck,
  files,
  isShipped,
  authorTheme,
}: DoubtfulOptions): readonly SlideView[] {
  const theme = themeCss({ files, theme: deck.theme, scheme: deck.scheme, authorTheme });
  const isOwn = (pattern: RegExp): boolean =>
    [...files.keys()].some((path) => pattern.test(path) && !isShipped(path));
  if (deck.direction === "rtl" || isOwn(FOR_ALL) || !hasTokensOnly(theme)) return deck.slides;
  const rules = readRules(styleCss(files, "print"));
  const tokens = readTokens(theme);
  const looks = new Map<string, Look>();
  return deck.slides.filter((slide) => {
    if (!isShipped(`slides/${slide.layout}.hbs`)) return true;
    const classes = ["slide", `slide--${slide.layout}`, `slide--${slide.density}`];
    const name = classes.join(" ");
    const look = looks.get(name) ?? lookOf({ rules, theme: tokens, classes });
    looks.set(name, look);
    return !fitsSurely(sheetOf({ deck, slide, look }));
  });
}

const FOR_ALL = /^(?:partials|styles)\/|^print\.hbs$/;

function hasTokensOnly(theme: string): boolean {
  if (theme.includes("@")) return false;
  return readRules(theme).every(
    ({ selector, declarations }) =>
      selector === ":root" &&
      [...declarations.keys()].every((name) => name.startsWith("--") || name === "color-scheme"),
  );
}
