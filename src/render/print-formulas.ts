/** Names formulas for print: Chromium tags what is an image with its alternative text, and a formula without any. */
import { parseFragment } from "parse5";
import type { Html } from "../model/deck.ts";

export interface PrintFormulas {
  /** The page, with each formula as an image that is named by its TeX. */
  readonly html: Html;
  /** The names. */
  readonly formulas: readonly string[];
}

export function printFormulas(page: Html): PrintFormulas {
  const names = new Set<string>();
  const html = page.replaceAll(FORMULA, (tag, name: string) => {
    names.add(name);
    return `${tag} role="img" aria-label=${name}`;
  });
  return { html, formulas: [...names].map(attributeValue) };
}

/** As our own markup has it: its TeX comes first, between quotation marks. */
const FORMULA = /<math alttext=("[^"]*")/g;

function attributeValue(quoted: string): string {
  const [element] = parseFragment(`<i title=${quoted}>`).childNodes;
  return element !== undefined && "attrs" in element ? (element.attrs[0]?.value ?? "") : "";
}
