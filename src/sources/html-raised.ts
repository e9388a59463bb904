/** Tells note marks, exponents and ordinal endings apart among what an HTML page raises or lowers. */

import {
  hasSign,
  inBrackets,
  isMarkByPlace,
  isWordEnd,
  type Level,
  shiftText,
  writeFraction,
} from "../text/raised.ts";
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  inlineStyle,
  isElement,
  isTextNode,
  nodesIn,
  wordsIn,
} from "./html-elements.ts";

/** `apart`: a note's mark, which stands by itself; `walk`: the element is read as any other; `parted`: so, with spaces around it. */
export type Shifted =
  | { readonly kind: "written"; readonly text: string; readonly levelled: boolean }
  | { readonly kind: "apart"; readonly text: string }
  | { readonly kind: "walk" }
  | { readonly kind: "parted" };

const WALK: Shifted = { kind: "walk" };

/** Returns whether an element is above or below its line, by its name or its own style. */
export function levelOf(element: HtmlElement): Level | undefined {
  if (element.tagName === "sup" || hasClass(element, /^(?:sup|superscript|exponent)$/i)) return "raised";
  if (element.tagName === "sub" || hasClass(element, /^subscript$/i)) return "lowered";
  return isInline(element) ? levelByStyle(inlineStyle(element)) : undefined;
}

/** What is moved among words, and not as a part of a page's layout. An element of a name in parts is an author's. */
function isInline({ tagName }: HtmlElement): boolean {
  return PLAIN.has(tagName) || OTHER_INLINE.has(tagName) || tagName.includes("-");
}

const OTHER_INLINE: ReadonlySet<string> = new Set(
  "big code data del dfn ins kbd label mark q s samp small time tt".split(" "),
);

function levelByStyle(style: ReadonlyMap<string, string>): Level | undefined {
  const align = style.get("vertical-align") ?? "";
  const form = `${style.get("font-variant-position") ?? ""} ${style.get("font-feature-settings") ?? ""}`;
  // in type of the same size, the top of a line is no place above it
  const isOfOwnSize = style.has("font-size");
  if (/^(?:super|text-top)$/.test(align) || (align === "top" && isOfOwnSize)) return "raised";
  if (/^(?:sub|text-bottom)$/.test(align) || (align === "bottom" && isOfOwnSize)) return "lowered";
  if (/\bsupe?r?s?\b/.test(form)) return "raised";
  if (/\b(?:subs?|sinf)\b/.test(form)) return "lowered";
  const isMoved = style.get("position") === "relative";
  const moved = isMoved ? lengthOf(style.get("bottom") ?? "") - lengthOf(style.get("top") ?? "") : 0;
  const rise = lengthOf(align) + moved;
  return rise === 0 ? undefined : rise > 0 ? "raised" : "lowered";
}

/** What is moved by less is only being aligned. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ["px", 3],
  ["pt", 2],
  ["em", 0.2],
  ["rem", 0.2],
  ["ex", 0.4],
  ["%", 20],
]);

/** Returns a length as a multiple of the least that counts; 0 for less, and for what is not a length. */
function lengthOf(written: string): number {
  const [, number = "0", unit = ""] = /^([-+]?[\d.]{1,9})(px|pt|em|rem|ex|%)$/.exec(written) ?? [];
  const length = Number(number) / (LEAST.get(unit) ?? 1);
  return Math.abs(length) >= 1 ? length : 0;
}

/** Longer text is not an exponent, an index or a mark. */
const LONGEST = 16;

/**
 * Returns how a raised or lowered element is written behind `before`, the last characters on its line. `read` reads what
 * is in one that has more in it than words, if it can.
 */
export function writeLevel(
  element: HtmlElement,
  level: Level,
  { before, read }: { readonly before: string; readonly read: (element: HtmlElement) => string | undefined },
): Shifted {
  const all = wordsIn(element);
  if (all.length > LONGEST) return { kind: "parted" };
  const words = holdsMore(element) ? read(element)?.replaceAll(/\s+/g, " ").trim() : all;
  if (words === undefined) return { kind: "parted" };
  if (words === "") return { kind: "written", text: "", levelled: false };
  if (level === "raised" && isNoteMark(element, words, before))
    return { kind: "apart", text: inBrackets(words) };
  if (level === "raised" && isWordEnd(words, before)) return WALK;
  const text = shiftText(words, level);
  return { kind: "written", text, levelled: hasSign(text) };
}

/** Blocks, pictures, formulas and what is struck or raised within it. */
function holdsMore(element: HtmlElement): boolean {
  for (const node of nodesIn(element)) {
    if (isElement(node) && node !== element && !PLAIN.has(node.tagName)) return true;
  }
  return false;
}

const PLAIN: ReadonlySet<string> = new Set(
  "a abbr b bdi cite em font i small span strong u var wbr".split(" "),
);

const NOTE_CLASS = /^(?:foot-?note|end-?note|note-?ref|reference|citation|fn)(?:$|[-_]|ref|s$|mark|link)/i;

/** In digits, letters or signs, perhaps several of them. */
const MARK =
  /^[[(]?(?:[\p{L}\p{N}]{1,4}|[*†‡§¶#]{1,3})(?:[ ,–-]+(?:[\p{L}\p{N}]{1,4}|[*†‡§¶#]{1,3}))*[\])]?$/u;

function isNoteMark(element: HtmlElement, words: string, before: string): boolean {
  if (/^\[.*\]$/.test(words)) return true;
  if (!MARK.test(words)) return false;
  return hasLink(element) || saysNote(element) || isMarkByPlace(words, before);
}

/** A link inside or around it that contains nothing else: exponents are not links. */
function hasLink(element: HtmlElement): boolean {
  for (const node of nodesIn(element)) if (isElement(node) && node.tagName === "a") return true;
  const around = element.parentNode;
  return (
    around !== null && isElement(around) && around.tagName === "a" && wordsIn(around) === wordsIn(element)
  );
}

function saysNote(element: HtmlElement): boolean {
  return hasClass(element, NOTE_CLASS) || /noteref$/.test(attributeOf(element, "role") ?? "");
}

/** Returns the fraction that a raised number, a slash and a lowered number make, where the next two nodes are these. */
export function fractionFrom(
  above: HtmlElement,
  slash: HtmlNode | undefined,
  below: HtmlNode | undefined,
): string | undefined {
  if (slash === undefined || below === undefined || !isElement(below)) return undefined;
  if (!/^[/⁄∕]$/.test(isTextNode(slash) ? slash.value.trim() : wordsIn(slash, 4))) return undefined;
  if (levelOf(below) !== "lowered" && below.tagName !== "small") return undefined;
  const [numerator, denominator] = [wordsIn(above), wordsIn(below)];
  if (!/^\d+$/.test(numerator) || !/^\d+$/.test(denominator)) return undefined;
  return writeFraction(numerator, denominator);
}

/** Returns a note mark whose link is not raised, where it would touch the word before it. */
export function linkedMark(element: HtmlElement, before: string): string | undefined {
  if (element.tagName !== "a" || !(attributeOf(element, "href") ?? "").includes("#")) return undefined;
  if (!/[\p{L}\p{N}.,;:!?…”’"»)\]]$/u.test(before)) return undefined;
  const words = wordsIn(element, 20);
  return /^(?:\[[^[\]]{1,8}\]|\d{1,3}|[a-z]|[*†‡§])$/.test(words) ? inBrackets(words) : undefined;
}
