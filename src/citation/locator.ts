/** Reads which part of a source a citation points to, and writes it in a deck's language. */
import type { Words } from "../model/words.ts";
import { LOCATOR_LANGUAGES, LOCATOR_TERMS } from "./locator-terms.ts";

export interface Locator {
  /** CSL 1.0.2's name of the part: `page`, `article-locator`, `section` and so on. */
  readonly label: string;
  /** "13(8)", "4–6". */
  readonly value: string;
}

/**
 * Returns the part that a locator names in one of four languages. A bare number is a page. Undefined for other words.
 */
export function readLocator(written: string): Locator | undefined {
  if (/^\d+(?:\s*[-–,]\s*\d+)*$/.test(written)) return { label: "page", value: ranged(written) };
  const [, term = "", value = ""] = /^(\p{L}+\.?|[§¶]+)\s*(.+)$/su.exec(written) ?? [];
  const label = labelOf(term);
  return label !== undefined && VALUE.test(value) ? { label, value: ranged(value) } : undefined;
}

/** Returns "article 13(8)", "artículo 13(8)", "p. 4". Words that name no part stay as they are. */
export function locatorText(written: string, words: Words): string {
  const locator = readLocator(written);
  if (locator === undefined) return written;
  const { label, value } = locator;
  const several = /^[\p{N}IVXLC()]{1,20}\p{Ll}?\s?(?:[–,&]|\p{L}{1,20}\s)\s?[\p{N}IVXLC]/u.test(value);
  if (label === "page")
    return several ? words.say("pages", { pages: value }) : words.say("page", { page: value });
  const at = LOCATOR_LANGUAGES.indexOf(words.language.split("-", 1)[0] ?? "");
  const forms = LOCATOR_TERMS[label]?.[at];
  const [term = ""] = written.split(/\s*(?=[\d(])|\s+/);
  if (forms === undefined || forms.some((form) => isSame(form, term))) return written;
  return `${forms[several ? 1 : 0]}\u00a0${value}`;
}

/** A number, a Roman numeral or a single letter: what follows the name of a part. */
const VALUE = /^(?:\p{N}|[IVXLC]+(?![\p{L}])|\p{L}(?!\p{L})|\()/u;

const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOCATOR_TERMS)
    .flatMap(([label, languages]) => languages.flat().map((form) => [bare(form), label] as const))
    .reverse(),
);

function labelOf(term: string): string | undefined {
  return LABELS.get(bare(term));
}

function isSame(form: string, term: string): boolean {
  return bare(form) === bare(term);
}

function bare(term: string): string {
  return term.toLowerCase().replace(/\.$/, "");
}

function ranged(value: string): string {
  return value.trim().replaceAll(/(?<=\d)\s*-\s*(?=\d)/g, "–");
}
