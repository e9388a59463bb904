/** Decodes a source: its bibliographic item, and our own fields beside it. */
import * as z from "zod";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { quoteShortened } from "../../diagnostics/quote-shortened.ts";
import type { TextPosition } from "../../model/excerpt.ts";
import { sourceId } from "../../model/ids.ts";
import type { Located } from "../../model/located.ts";
import type { Grade, Source } from "../../model/source.ts";
import { languageTagMeant } from "../../text/language-tags.ts";
import {
  dataOf,
  type Entry,
  entriesOf,
  idsAt,
  isText,
  itemsOf,
  locatedAt,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { CSL_DATES } from "../schemas/csl-variables.ts";
import { RANGE_PATTERN } from "../schemas/source.ts";
import { decodeCsl } from "./decode-csl.ts";
import { cslDateOf } from "./decode-csl-date.ts";
import { pathAt } from "./decode-path.ts";
import { tlpAt } from "./decode-selection.ts";
import { unknownLanguage } from "./explain-issue.ts";
import type { SourceEntry } from "./source-entries.ts";

/** Returns the source, without its broken parts. */
export function decodeSource({ id, tree }: SourceEntry): Source {
  return {
    id: sourceId(id.value),
    span: id.span,
    csl: decodeCsl(id.value, tree),
    file: pathAt(tree, "file"),
    original: pathAt(tree, "original")?.value,
    sha256: hashAt(tree),
    boilerplate: rangesAt(valueAt(tree, "extracted"), "boilerplate"),
    derivedFrom: idsAt(tree, "derived-from")?.map(({ value, span }) => ({ value: sourceId(value), span })),
    grade: gradeAt(tree),
    gradeSpan: valueAt(tree, "grade")?.span,
    tlp: tlpAt(tree) ?? "CLEAR",
  };
}

/**
 * Returns what the schema of a single file cannot see: a source whose type is in none of its files, and a
 * bibliography's date that is not one.
 */
export function checkBibliography({ id, tree, library }: SourceEntry): readonly Diagnostic[] {
  const kept = entriesOf(library).filter(({ key, value }) => valueAt(tree, key) === value);
  const dates = kept.filter(({ key }) => CSL_DATES.some((variable) => variable === key));
  const unreadable = dates.filter(
    ({ value }) => cslDateOf(isText(value) ? value.text : dataOf(value)) === undefined,
  );
  return [
    ...(valueAt(tree, "type") === undefined ? [lacksType(id)] : []),
    ...unreadable.map(unreadableDate),
    ...kept.flatMap(unreadableLanguage),
  ];
}

function lacksType(id: Located<string>): Diagnostic {
  const message = `The required key "type" is missing.`;
  const hints = [
    "A CSL type such as article-newspaper, report or webpage; document where nothing else fits.",
  ];
  return diagnose("missing-key", { message, hints, span: id.span });
}

function unreadableDate({ key, keySpan, value }: Entry): Diagnostic {
  const message = `"${key}" is ${quoteShortened(wordsOf(value))}, which is no date that can be read: the source is shown without it.`;
  const hints = ["Write the date beside it, in a file of sources, under the same ID."];
  return diagnose("unreadable-date", { message, hints, span: keySpan });
}

/** Returns a text as it is. The parts of lists and maps are joined as in dates: 2020-17-44. */
function wordsOf(value: Tree): string {
  if (value.kind === "scalar") return value.text;
  const inner = value.kind === "list" ? value.items : value.entries.map((entry) => entry.value);
  return inner.map(wordsOf).join("-");
}

/** A library may name a language in words. Words that do not name a language are reported. */
function unreadableLanguage({ key, keySpan, value }: Entry): readonly Diagnostic[] {
  if (key !== "language" || !isText(value) || value.text.trim() === "") return [];
  if (languageTagMeant(value.text) !== undefined) return [];
  const { code, message } = unknownLanguage(value.text, value.span);
  const hints = ["Write `language` beside it, in a file of sources, under the same ID."];
  return [diagnose(code, { message, hints, span: keySpan })];
}

function hashAt(tree: Tree): Located<string> | undefined {
  const hash = locatedAt(tree, "sha256");
  return hash !== undefined && /^[0-9a-f]{64}$/.test(hash.value) ? hash : undefined;
}

function rangesAt(tree: Tree | undefined, key: string): readonly TextPosition[] {
  return itemsOf(valueAt(tree, key)).flatMap((item) => {
    const [, start, end] = RANGE_PATTERN.exec(isText(item) ? item.text : "") ?? [];
    return start === undefined || end === undefined ? [] : { start: Number(start), end: Number(end) };
  });
}

const reliability = z.enum(["A", "B", "C", "D", "E", "F"]);
const credibility = z.literal([1, 2, 3, 4, 5, 6]);

function gradeAt(tree: Tree): Grade | undefined {
  const [letter, digit, ...rest] = locatedAt(tree, "grade")?.value ?? "";
  const [first, second] = [reliability.safeParse(letter).data, credibility.safeParse(Number(digit)).data];
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  return { reliability: first, credibility: second };
}
