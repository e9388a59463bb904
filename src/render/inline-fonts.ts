/** Makes `@font-face` rules that contain the fonts, for the faces that a page's theme and characters need. */
import { coversAny, pointsOf } from "../text/unicode-range.ts";
import { readTokens } from "./read-tokens.ts";
import { standInFonts } from "./stand-in-fonts.ts";

/** One file of a family. `unicodeRange` is in CSS's form, as in the `unicode.json` of @fontsource packages. */
export interface FontFace {
  readonly family: string;
  /** A variable font has every weight from one to another. */
  readonly weight: number | readonly [from: number, to: number];
  readonly style: "normal" | "italic";
  readonly unicodeRange: string;
  /** True for what the author installed: it stands in for letters that the theme's families lack. */
  readonly isInstalled?: boolean;
  /** True for a face that only formulas are set in, whatever letters it has. */
  readonly isForFormulas?: boolean;
  readonly woff2: Uint8Array;
}

interface FontNeeds {
  readonly faces: readonly FontFace[];
  readonly theme: string;
  readonly text: string;
}

export interface InlineFonts {
  /** Fonts are data: URLs, so nothing is fetched. */
  readonly fonts: string;
  /** The theme, in which stand-ins follow the first family of each `--font-…` token. */
  readonly theme: string;
}

/**
 * Returns the rules for those of `faces` whose family is in one of the theme's `--font-…` tokens, whose weight is
 * nearest to one of its `--weight-…` tokens, and whose range has a character of `text`. A face for formulas is left out
 * where there are none. An installed font also stands in
 * for letters that no other font has.
 */
export function inlineFonts({ faces, theme, text }: FontNeeds): InlineFonts {
  const tokens = [...readTokens(theme)];
  const valuesOf = (prefix: string) =>
    tokens.filter(([name]) => name.startsWith(prefix)).map(([, value]) => value);
  const families = valuesOf("--font-").join(",");
  const inWeights = facesIn(faces, valuesOf("--weight-").map(Number));
  const named = inWeights.filter(({ family }) => families.includes(`"${family}"`));
  const others = inWeights.filter((face) => face.isInstalled === true && !named.includes(face));
  if (named.length + others.length === 0) return { fonts: "", theme };
  const points = pointsOf(text);
  const known = faces
    .filter((face) => face.isInstalled !== true)
    .concat(named)
    .filter(isForWords);
  const standIns = standInFonts({ known, others, tokens, points });
  const needed = named
    .filter((face) => coversAny(face.unicodeRange, points))
    .filter((face) => isForWords(face) || text.includes("<math"))
    .concat(standIns.faces);
  return { fonts: needed.map(fontFaceRule).join("\n"), theme: theme + standIns.css };
}

function isForWords({ isForFormulas = false }: FontFace): boolean {
  return !isForFormulas;
}

/** Returns of each family those faces that a browser takes for one of the weights. */
function facesIn(faces: readonly FontFace[], weights: readonly number[]): readonly FontFace[] {
  const families = Map.groupBy(faces, ({ family }) => family);
  return [...families.values()].flatMap((family) => {
    const nearest = weights.map((weight) => Math.min(...family.map((face) => distance(face, weight))));
    return family.filter((face) => weights.some((weight, at) => distance(face, weight) === nearest[at]));
  });
}

function distance({ weight }: FontFace, wanted: number): number {
  const [from, to] = typeof weight === "number" ? [weight, weight] : weight;
  return Math.max(from - wanted, wanted - to, 0);
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
  const weights = typeof weight === "number" ? weight : weight.join(" ");
  const face = `font-family:"${family}";font-weight:${weights};font-style:${style};font-display:block`;
  return `@font-face{${face};unicode-range:${unicodeRange};src:${source}}`;
}
