/**
 * Tells which parts of an HTML page a reader does not see, and which are struck out, as far as the page itself says so.
 */
import { attributeOf, type HtmlElement, hasClass, inlineStyle, isElement, nodesIn } from "./html-elements.ts";

/** Elements whose text browsers never show, or only where something cannot be run or played. */
const UNSHOWN: ReadonlySet<string> = new Set(
  [
    "script style template noscript head title noframes iframe object embed applet audio video canvas svg",
    "select datalist textarea rp rt rtc annotation annotation-xml",
  ].flatMap((names) => names.split(" ")),
);

/** `unshown`: not part of a page's text. `hidden`: text that the page hides. `struck`: text that it strikes out. */
export type Sight = "shown" | "unshown" | "hidden" | "struck";

export function sightOf(element: HtmlElement): Sight {
  if (UNSHOWN.has(element.tagName)) return "unshown";
  const style = inlineStyle(element);
  if (isStruck(element, style)) return "struck";
  if (isReadAloud(element)) return "shown";
  if (isTwin(element)) return "unshown";
  return isHidden(element, style) ? "hidden" : "shown";
}

const STRUCK_CLASS = /^(?:strike(?:-?through)?|line-through|struck(?:-?through)?)$/i;

function isStruck(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  if (["del", "s", "strike"].includes(element.tagName) || hasClass(element, STRUCK_CLASS)) return true;
  const decoration = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  return decoration.includes("line-through");
}

/** MathML is often hidden beside a picture of the formula. It is the readable form. */
function isReadAloud(element: HtmlElement): boolean {
  return hasClass(element, /^(?:mwe-math|katex-mathml)/) && holdsMath(element);
}

/** The picture of a formula, made of letters. */
function isTwin(element: HtmlElement): boolean {
  return (
    hasClass(element, /^(?:katex-html|MathJax(?:_CHTML|_SVG)?|mjx-chtml)$/) || element.tagName === "mjx-math"
  );
}

function isHidden(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  const hidden = attributeOf(element, "hidden");
  if (hidden !== undefined && hidden.toLowerCase() !== "until-found") return true;
  // A closed dialogue, and what would appear when a button is pressed.
  if (element.tagName === "dialog" && attributeOf(element, "open") === undefined) return true;
  if (attributeOf(element, "popover") !== undefined) return true;
  if (attributeOf(element, "aria-hidden")?.trim() === "true") return !holdsContent(element);
  return UNSEEN.some((unseen) => unseen(style));
}

/** While a dialogue is open, the page behind it is hidden from screen readers, but it is still the page. */
function holdsContent(element: HtmlElement): boolean {
  return holds(element, ["main", "article", "h1", "h2"]);
}

function holdsMath(element: HtmlElement): boolean {
  return holds(element, ["math"]);
}

/** How many nodes are searched: nested elements would each be searched to the end. */
const MOST_NODES = 2000;

function holds(element: HtmlElement, names: readonly string[]): boolean {
  let left = MOST_NODES;
  for (const node of nodesIn(element)) {
    if (isElement(node) && names.includes(node.tagName)) return true;
    left -= 1;
    if (left === 0) return false;
  }
  return false;
}

/** The usual ways to hide text. */
const UNSEEN: readonly ((style: ReadonlyMap<string, string>) => boolean)[] = [
  (style) => style.get("display") === "none",
  (style) => /^(?:hidden|collapse)$/.test(style.get("visibility") ?? ""),
  (style) => /^0(?:\.0+)?%?$/.test(style.get("opacity") ?? ""),
  (style) => isNothing(style.get("font-size")),
  (style) => /^(?:transparent|rgba\(.*,\s*0?\.?0\))$/.test(style.get("color") ?? ""),
  (style) => /^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(style.get("clip") ?? ""),
  (style) => /^(?:inset\((?:50|100)%|circle\(0)/.test(style.get("clip-path") ?? ""),
  (style) => /^-\d{3,}/.test(style.get("text-indent") ?? ""),
  (style) =>
    /^(?:absolute|fixed)$/.test(style.get("position") ?? "") &&
    ["left", "right", "top"].some((side) => /^-\d{3,}/.test(style.get(side) ?? "")),
  (style) =>
    style.get("overflow") === "hidden" && (isNothing(style.get("height")) || isNothing(style.get("width"))),
];

/** A length of zero, or of the one pixel that screen readers need. */
function isNothing(length: string | undefined): boolean {
  return length !== undefined && /^(?:0(?:\.0+)?[a-z%]*|1px)$/.test(length);
}
