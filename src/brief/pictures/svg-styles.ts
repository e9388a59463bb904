/** Determines which rules of a drawing's own style sheets apply to which of its elements. */
import type { SvgElement } from "./svg-tree.ts";

/** Returns the declarations of every rule that may apply to the element. */
export type StylesOf = (element: SvgElement) => readonly string[];

/**
 * Only rules that refer to something are read. Only the last part of a selector counts, if it is a name, class or ID.
 * Any other selector is taken to match every element.
 */
export function readStyles(elements: readonly SvgElement[]): StylesOf {
  const css = elements.filter(({ localName }) => localName === "style").map((one) => one.textContent ?? "");
  const rules = new Map<string, string[]>();
  for (const { selector, body } of css.flatMap(rulesIn)) {
    const list = rules.get(selector) ?? [];
    list.push(body);
    rules.set(selector, list);
  }
  if (rules.size === 0) return () => [];
  return (element) =>
    [
      "*",
      element.localName ?? "",
      `#${element.getAttribute("id") ?? ""}`,
      ...(element.getAttribute("class") ?? "").split(/\s+/).map((name) => `.${name}`),
    ].flatMap((selector) => rules.get(selector) ?? []);
}

function rulesIn(css: string): readonly { readonly selector: string; readonly body: string }[] {
  return css.split("}").flatMap((rule) => {
    // Where rules are inside one another, as in @media, this is the innermost.
    const [selectors = "", body = ""] = rule.split("{").slice(-2);
    if (!/url\(/i.test(body)) return [];
    return selectors.split(",").map((selector) => ({ selector: lastPart(selector), body }));
  });
}

function lastPart(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]/)
      .at(-1) ?? "";
  return /^[.#]?[\w-]+$/.test(last) ? last : "*";
}
