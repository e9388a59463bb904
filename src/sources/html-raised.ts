/** Tells note marks, exponents and the ends of ordinals apart among what an HTML page raises or lowers. */
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
import {
  hasSign,
  inBrackets,
  isMarkByPlace,
  isWordEnd,
  type Level,
  shiftText,
  writeFraction,
} from "./raised.ts";

/** `apart`: a note's mark, which stands by itself; `walk`: the element is read as any other. */
export type Shifted =
  | { readonly kind: "written"; readonly text: string; readonly levelled: boolean }
  | { readonly kind: "apart"; readonly text: string }
  | { readonly kind: "walk" };

const WALK: Shifted = { kind: "walk" };

/** Returns whether an element stands above or below its line, by its name or its own style. */
export function levelOf(element: HtmlElement): Level | undefined {
  if (element.tagName === "sup" || hasClass(element, /^(?:sup|superscript|exponent)$/i)) return "raised";
  if (element.tagName === "sub" || hasClass(element, /^subscript$/i)) return "lowered";
  return PLAIN.has(element.tagName) ? levelByStyle(inlineStyle(element)) : undefined;
}

function levelByStyle(style: ReadonlyMap<string, string>): Level | undefined {
  const align = style.get("vertical-align") ?? "";
  if (align === "super" || align === "text-top") return "raised";
  if (align === "sub" || align === "text-bottom") return "lowered";
  const top = style.get("position") === "relative" ? (style.get("top") ?? "") : "";
  const rise = lengthOf(align) - lengthOf(top);
  return rise === 0 ? undefined : rise > 0 ? "raised" : "lowered";
}

/** What is moved by less is only set straight. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ["px", 3],
  ["pt", 2],
  ["em", 0.2],
  ["rem", 0.2],
  ["ex", 0.4],
  ["%", 20],
]);

/** Returns a length in multiples of the least that counts; 0 for what is less, or no length. */
function lengthOf(written: string): number {
  const [, number = "0", unit = ""] = /^([-+]?[\d.]{1,9})(px|pt|em|rem|ex|%)$/.exec(written) ?? [];
  const length = Number(number) / (LEAST.get(unit) ?? 1);
  return Math.abs(length) >= 1 ? length : 0;
}

/** Longer ones are raised for another reason than to be an exponent, an index or a mark. */
const LONGEST = 16;

/** Returns how a raised or lowered element is written behind `before`, the last characters on its line. */
export function writeLevel(element: HtmlElement, level: Level, before: string): Shifted {
  const words = wordsIn(element);
  if (words === "" || words.length > LONGEST || holdsMore(element)) return WALK;
  if (level === "raised" && isNoteMark(element, words, before))
    return { kind: "apart", text: inBrackets(words) };
  if (level === "raised" && isWordEnd(words, before)) return WALK;
  const text = shiftText(words, level);
  return { kind: "written", text, levelled: hasSign(text) };
}

/** Blocks, pictures, formulas and what is struck or raised within it are read one by one. */
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

/** In digits, letters or signs, several of them perhaps. */
const MARK =
  /^[[(]?(?:[\p{L}\p{N}]{1,4}|[*†‡§¶#]{1,3})(?:[ ,–-]+(?:[\p{L}\p{N}]{1,4}|[*†‡§¶#]{1,3}))*[\])]?$/u;

function isNoteMark(element: HtmlElement, words: string, before: string): boolean {
  if (/^\[.*\]$/.test(words)) return true;
  if (!MARK.test(words)) return false;
  return hasLink(element) || saysNote(element) || isMarkByPlace(words, before);
}

/** A link inside or around it, and nothing else in that: exponents are no links. */
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

/** Returns the mark of a note whose link is not raised, where it would touch the word before it. */
export function linkedMark(element: HtmlElement, before: string): string | undefined {
  if (element.tagName !== "a" || !(attributeOf(element, "href") ?? "").includes("#")) return undefined;
  if (!/[\p{L}\p{N}.,;:!?…”’"»)\]]$/u.test(before)) return undefined;
  const words = wordsIn(element, 20);
  return /^(?:\[[^[\]]{1,8}\]|\d{1,3}|[a-z]|[*†‡§])$/.test(words) ? inBrackets(words) : undefined;
}
