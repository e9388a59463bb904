/** Decodes excerpts, which are keyed by their IDs. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Excerpt, TextPosition, Translation } from "../../model/excerpt.ts";
import { excerptId, sourceId } from "../../model/ids.ts";
import type { Located } from "../../model/located.ts";
import {
  cutOff,
  type Entry,
  entryAt,
  idsAt,
  isTouched,
  locatedAt,
  readAt,
  stringAt,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/excerpt.ts";
import { tlpAt } from "./decode-selection.ts";
import type { Report } from "./report.ts";

/**
 * Returns the excerpt; undefined where it has no words or only the beginning of them, has no source, or has a part that
 * could not be read. Anything else that is broken is left out.
 */
export function decodeExcerpt({ key, keySpan, value }: Entry, report: Report): Excerpt | undefined {
  if (isTouched(value)) return undefined;
  const position = decodePosition(value, report);
  const [source] = idsAt(value, "source") ?? [];
  const exact = locatedAt(value, "exact");
  if (source === undefined || exact === undefined || exact.value.trim() === "") return undefined;
  // What a comma left of the words may say something else than the whole.
  if (cutOff(value, "exact").length > 0) return undefined;
  return {
    id: excerptId(key),
    span: keySpan,
    source: { value: sourceId(source.value), span: source.span },
    exact,
    prefix: stringAt(value, "prefix"),
    suffix: stringAt(value, "suffix"),
    position,
    page: readAt(value, "page", schema.page),
    selectorSpans: spansOf(value),
    speaker: stringAt(value, "speaker"),
    translation: decodeTranslation(valueAt(value, "translation")),
    statement: stringAt(value, "statement"),
    tlp: decodeMarking(value),
  };
}

function spansOf(excerpt: Tree): NonNullable<Excerpt["selectorSpans"]> {
  const keys = ["prefix", "suffix", "page"] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const span = valueAt(excerpt, key)?.span;
      return span === undefined ? [] : [[key, span]];
    }),
  );
}

/** Start and end are one position. Neither says anything alone. */
function decodePosition(excerpt: Tree, report: Report): Located<TextPosition> | undefined {
  const [first, second] = [entryAt(excerpt, "start"), entryAt(excerpt, "end")];
  const [start, end] = [readAt(excerpt, "start", schema.position), readAt(excerpt, "end", schema.position)];
  const mistake = positionMistake(first, second) ?? orderMistake(start, end, second);
  if (mistake !== undefined) report(mistake);
  if (start === undefined || end === undefined || second === undefined || mistake !== undefined)
    return undefined;
  return { value: { start, end }, span: first?.value.span ?? second.value.span };
}

function positionMistake(start: Entry | undefined, end: Entry | undefined): Diagnostic | undefined {
  const alone = start ?? end;
  if (alone === undefined || (start !== undefined && end !== undefined)) return undefined;
  const message = `"${alone.key}" stands without "${alone.key === "start" ? "end" : "start"}".`;
  const hints = ["`citedeck anchor` writes both."];
  return diagnose("missing-key", { message, hints, span: alone.keySpan });
}

function orderMistake(
  start: number | undefined,
  end: number | undefined,
  written: Entry | undefined,
): Diagnostic | undefined {
  if (start === undefined || end === undefined || start < end) return undefined;
  const message = `"end" takes a number greater than "start", not ${end}.`;
  return diagnose("invalid-value", { message, span: written?.value.span });
}

function decodeTranslation(tree: Tree | undefined): Translation | undefined {
  const [text, from] = [stringAt(tree, "text"), stringAt(tree, "from")];
  return text === undefined || from === undefined ? undefined : { text, from, by: stringAt(tree, "by") };
}

function decodeMarking(excerpt: Tree): Excerpt["tlp"] {
  const [value, span] = [tlpAt(excerpt), valueAt(excerpt, "tlp")?.span];
  return value === undefined || span === undefined ? undefined : { value, span };
}
