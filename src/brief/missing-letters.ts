/** Warns of letters that no font of the deck has, and says which font to install: they are drawn with whatever a machine has, or as boxes. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { pointsOf, pointsOutside } from "../text/unicode-range.ts";
import type { Scalar, Tree } from "../yaml/yaml-tree.ts";
import { type Script, scriptOf } from "./script-fonts.ts";

/** What a font of the deck has, in the form of CSS's `unicode-range`. */
export interface LettersOfFont {
  readonly family: string;
  readonly unicodeRange: string;
  /** True for a face that no words are set in. */
  readonly isForFormulas?: boolean;
}

/** Diagnostics: `letters-without-font`, one for each script, at its first letter. */
export function missingLetters(
  trees: readonly Tree[],
  fonts: readonly LettersOfFont[],
): readonly Diagnostic[] {
  const scalars = trees.flatMap(scalarsIn).filter(({ text }) => BEYOND_LATIN.test(text));
  if (scalars.length === 0) return [];
  const ranges = fonts
    .filter(({ isForFormulas = false }) => !isForFormulas)
    .map(({ unicodeRange }) => unicodeRange);
  const missing = pointsOutside(ranges, pointsOf(scalars.map(({ text }) => text).join("")));
  if (missing.size === 0) return [];
  const found = scalars.flatMap((scalar) => lettersIn(scalar, missing));
  const families = new Set(fonts.map(({ family }) => family));
  return [...Map.groupBy(found, ({ script }) => script)].map(([script, letters]) =>
    report(script, letters, families),
  );
}

const BEYOND_LATIN = /[^\p{Script=Latin}\p{Script=Common}]|\p{Emoji_Presentation}|\uFE0F/u;

function scalarsIn(tree: Tree): readonly Scalar[] {
  if (tree.kind === "scalar") return [tree];
  return tree.kind === "list"
    ? tree.items.flatMap(scalarsIn)
    : tree.entries.flatMap(({ value }) => scalarsIn(value));
}

interface Letter {
  readonly letter: string;
  readonly script: Script;
  /** Where it stands. */
  readonly scalar: Scalar;
  readonly index: number;
}

/** A letter with its marks, or an emoji of several characters, is one. */
function lettersIn(scalar: Scalar, missing: ReadonlySet<number>): readonly Letter[] {
  return [...GRAPHEMES.segment(scalar.text)].flatMap(({ segment: letter, index }) => {
    const isMissing = [...letter].some((character) => missing.has(character.codePointAt(0) ?? 0));
    const script = isMissing ? scriptOf(letter) : undefined;
    return script === undefined ? [] : [{ letter, script, scalar, index }];
  });
}

function spanOf({ letter, scalar, index }: Letter): Span {
  const { file, start: from, end: to } = scalar.span;
  const offsets = scalar.offsets();
  const start = offsets[index] ?? from;
  return { file, start, end: Math.max(offsets[index + letter.length] ?? to, start + 1) };
}

const GRAPHEMES = new Intl.Segmenter("en");

function report(script: Script, found: readonly Letter[], families: ReadonlySet<string>): Diagnostic {
  const [first] = found;
  const letters = [...new Set(found.map(({ letter }) => letter))];
  const named = letters.slice(0, NAMED).join(" ");
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} more` : "";
  return diagnose("letters-without-font", {
    message: `No font of the deck has the ${script.letters} ${named}${more}.`,
    span: first && spanOf(first),
    hints: [...remedy(script, families), "Until then they look as the machine has them, or are boxes."],
  });
}

/** How many letters a message names. */
const NAMED = 5;

function remedy({ packages }: Script, families: ReadonlySet<string>): readonly string[] {
  const installed = packages.filter((name) => hasFamily(name, families));
  if (installed.length > 0)
    return [
      `"@fontsource/${installed[0]}" is installed and has other letters: look for a font that has these.`,
    ];
  const [first, ...others] = packages.map((name) => `@fontsource/${name}`);
  if (first === undefined)
    return ["Install a font that has them beside the brief, from the packages of @fontsource."];
  const orElse = others.length === 0 ? "" : `, or ${others.join(", ")}, as the language asks`;
  return [
    `Run "npm install ${first}" beside the brief${orElse}. The deck then contains what it needs of it.`,
  ];
}

function hasFamily(name: string, families: ReadonlySet<string>): boolean {
  const named = [...families].map((family) => family.toLowerCase().replaceAll(" ", "-"));
  return named.includes(name) || named.includes(`${name}-variable`);
}
