/** Makes `@font-face` rules that contain the fonts, for the faces that a page's theme and characters need. */

import { readTokens } from "./stylesheet.ts";
import { coversAny, pointsOf } from "./unicode-range.ts";

/** One file of a family. `unicodeRange` is in CSS's form, as in the `unicode.json` of @fontsource packages. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly unicodeRange: string;
  readonly woff2: Uint8Array;
}

interface FontNeeds {
  readonly faces: readonly FontFace[];
  readonly theme: string;
  readonly text: string;
}

/**
 * Returns the rules for those of `faces` whose family is in one of the theme's `--font-…` tokens, whose weight is in
 * one of its `--weight-…` tokens, and whose range has a character of `text`. Fonts are data: URLs, so nothing is
 * fetched.
 */
export function inlineFonts(options: FontNeeds): string {
  return neededFaces(options).map(fontFaceRule).join("\n");
}

function neededFaces(options: FontNeeds): readonly FontFace[] {
  const tokens = [...readTokens(options.theme)];
  const valuesOf = (prefix: string) =>
    tokens.filter(([name]) => name.startsWith(prefix)).map(([, value]) => value);
  const families = valuesOf("--font-").join(",");
  const weights = valuesOf("--weight-");
  const named = options.faces.filter(
    (face) => families.includes(face.family) && weights.includes(String(face.weight)),
  );
  if (named.length === 0) return [];
  const points = pointsOf(options.text);
  return named.filter((face) => coversAny(face.unicodeRange, points));
}

/** A face is the same on every page of a run. */
const RULES = new WeakMap<FontFace, string>();

function fontFaceRule(face: FontFace): string {
  const rule = RULES.get(face) ?? writeRule(face);
  RULES.set(face, rule);
  return rule;
}

/** `block`, since a fallback font with other widths would break lines in other places than the print does. */
function writeRule({ family, weight, style, unicodeRange, woff2 }: FontFace): string {
  const data = Buffer.from(woff2).toString("base64");
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  const face = `font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block`;
  return `@font-face{${face};unicode-range:${unicodeRange};src:${source}}`;
}
