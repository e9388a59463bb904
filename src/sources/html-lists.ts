/** Numbers the items of HTML's ordered lists as a browser does. */
import { attributeOf, type HtmlElement, hasClass, inlineStyle, isElement } from "./html-elements.ts";
import { type NumberForm, writeNumber } from "./list-numbers.ts";

export interface ListNumbers {
  /**
   * Returns the number before an item, with its full stop; undefined where it has none. Must be called in the order of
   * the page.
   */
  labelOf(item: HtmlElement): string | undefined;
}

/** Counts the lists of one page. */
export function countLists(): ListNumbers {
  const next = new Map<HtmlElement, number>();
  return {
    labelOf: (item) => {
      const list = item.parentNode;
      if (item.tagName !== "li" || list === null || !isElement(list) || list.tagName !== "ol")
        return undefined;
      const step = attributeOf(list, "reversed") === undefined ? 1 : -1;
      const number = wholeNumber(attributeOf(item, "value")) ?? next.get(list) ?? firstOf(list);
      next.set(list, number + step);
      const form = formOf(item) ?? formOf(list) ?? "decimal";
      return form === "none" ? undefined : `${writeNumber(number, form)}.`;
    },
  };
}

function firstOf(list: HtmlElement): number {
  const start = wholeNumber(attributeOf(list, "start"));
  if (start !== undefined) return start;
  if (attributeOf(list, "reversed") === undefined) return 1;
  return list.childNodes.filter((child) => isElement(child) && child.tagName === "li").length;
}

function wholeNumber(written: string | undefined): number | undefined {
  const [digits] = /^\s*[-+]?\d{1,9}/.exec(written ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const TYPES: ReadonlyMap<string, NumberForm> = new Map([
  ["1", "decimal"],
  ["a", "lower-alpha"],
  ["A", "upper-alpha"],
  ["i", "lower-roman"],
  ["I", "upper-roman"],
]);

const STYLES: ReadonlyMap<string, NumberForm | "none"> = new Map<string, NumberForm | "none">([
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimal-leading-zero"],
  ["lower-alpha", "lower-alpha"],
  ["lower-latin", "lower-alpha"],
  ["upper-alpha", "upper-alpha"],
  ["upper-latin", "upper-alpha"],
  ["lower-roman", "lower-roman"],
  ["upper-roman", "upper-roman"],
  ["lower-greek", "lower-greek"],
  ["none", "none"],
  ["disc", "none"],
  ["circle", "none"],
  ["square", "none"],
]);

/** A style overrides the attribute. */
function formOf(element: HtmlElement): NumberForm | "none" | undefined {
  const style = inlineStyle(element);
  const words = `${style.get("list-style-type") ?? ""} ${style.get("list-style") ?? ""}`.split(/\s+/);
  const styled = words.map((word) => STYLES.get(word)).find((form) => form !== undefined);
  return styled ?? TYPES.get(attributeOf(element, "type") ?? "");
}

/** True for menus and breadcrumbs: ordered lists whose numbers no site shows. */
export function isUnnumbered(element: HtmlElement): boolean {
  return element.tagName === "nav" || hasClass(element, /breadcrumb/i);
}
