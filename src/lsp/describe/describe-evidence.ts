/** Tells an author about an excerpt or a source: its words, where they are from, and what they rest on. */
import type { Anchor } from "../../model/anchor.ts";
import type { CslDate, CslItem, CslName } from "../../model/csl.ts";
import { excerptId, sourceId } from "../../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import { tlpLabel } from "../../model/tlp.ts";
import type { SourceText } from "../../sources/source-text.ts";
import { surroundingSentences } from "../../sources/surrounding-sentences.ts";
import { type Described, type Paragraph, words } from "./described.ts";

/** Returns a line on an excerpt or source by its ID: "The quay memo · 2024-03-01 · B2 · TLP:CLEAR". Undefined for an unknown ID. */
export function evidenceLine(id: string, { excerpts, sources }: ResolvedBrief): string | undefined {
  const excerpt = excerpts.get(excerptId(id));
  if (excerpt !== undefined) return excerptLine(excerpt);
  const source = sources.get(sourceId(id));
  return source && sourceLine(source);
}

/** Returns what is recorded of it: words, source, date, grade and marking. */
export function describeRecord(id: string, { excerpts, sources }: ResolvedBrief): Described {
  const excerpt = excerpts.get(excerptId(id));
  if (excerpt !== undefined) {
    const { exact, speaker, translation } = excerpt.excerpt;
    return [
      { kind: "quoted", before: "", text: exact.value, after: "" },
      ...(translation === undefined ? [] : [words(`In translation: ${translation.text}`)]),
      ...(speaker === undefined ? [] : [words(`Said by ${speaker}`)]),
      words(excerptLine(excerpt)),
    ];
  }
  const source = sources.get(sourceId(id));
  return source === undefined ? [] : [words(sourceLine(source)), words(fileOf(source))];
}

/** Returns the same with the passage around an excerpt, how it was found, and what its source goes back to. */
export function describeEvidence(
  id: string,
  resolved: ResolvedBrief,
  text: SourceText | undefined,
): Described {
  const excerpt = resolved.excerpts.get(excerptId(id));
  const source = excerpt?.source ?? resolved.sources.get(sourceId(id));
  if (source === undefined) return [];
  const record = describeRecord(id, resolved);
  const passage = excerpt && text && passageOf(excerpt, text);
  return [
    ...(passage === undefined ? record : [passage, ...record.slice(1)]),
    ...(excerpt === undefined ? [] : [words(anchorLine(excerpt.anchor))]),
    words(lineageLine(source, resolved)),
  ];
}

/** Returns what the source goes back to, in a sentence. */
function lineageLine({ lineage, origins }: ResolvedSource, { sources }: ResolvedBrief): string {
  switch (lineage) {
    case "original":
      return "The source is an original.";
    case "not-stated":
      return "The source does not state its lineage, so it counts as an origin of its own.";
    case "derived": {
      const named = origins.map((origin) => {
        const title = titleOf(sources.get(origin)?.source.csl);
        return title === undefined ? `"${origin}"` : `"${origin}" (${title})`;
      });
      return `The source goes back to ${named.join(" and ")}.`;
    }
  }
}

function passageOf({ excerpt, anchor, source }: ResolvedExcerpt, text: SourceText): Paragraph | undefined {
  if (!("position" in anchor)) return undefined;
  const place = { start: text.offsetOf(anchor.position.start), end: text.offsetOf(anchor.position.end) };
  const within = { start: 0, end: text.text.length };
  const { language } = source.source.csl;
  const { before, after } = surroundingSentences(text, place, { within, language });
  return { kind: "quoted", before, text: excerpt.exact.value, after };
}

function anchorLine(anchor: Anchor): string {
  switch (anchor.kind) {
    case "anchored":
      return "Anchored: the words are in the source's text, letter by letter.";
    case "folded":
      return `Anchored but for ${anchor.folds.join(", ")}.`;
    case "moved":
      return "Moved: the words are in the source's text, but not at the recorded position.";
    case "ambiguous":
      return `Ambiguous: the words are in the source's text ${anchor.matches.length} times.`;
    case "absent":
      return "Absent: the words are not in the source's text.";
    case "recorded":
      return "Recorded: the source's text is not in the folder, so the words are not verified.";
  }
}

function excerptLine({ excerpt, source, marking }: ResolvedExcerpt): string {
  const page = excerpt.page === undefined ? undefined : `page ${excerpt.page}`;
  return lineOf(source.source, page, tlpLabel(marking));
}

function sourceLine({ source }: ResolvedSource): string {
  return lineOf(source, undefined, tlpLabel(source.tlp));
}

function lineOf(
  { csl, grade, id }: ResolvedSource["source"],
  page: string | undefined,
  marking: string,
): string {
  const graded = grade && `grade ${grade.reliability}${grade.credibility}`;
  const named = [titleOf(csl) ?? id, authorsOf(csl.author), csl["container-title"], dateOf(csl.issued)];
  const parts = [...named, page, graded, marking].filter((part) => part !== undefined && part !== "");
  return [...new Set(parts)].join(" · ");
}

function titleOf(csl: CslItem | undefined): string | undefined {
  return csl?.title ?? csl?.["container-title"];
}

function authorsOf(authors: readonly CslName[] | undefined): string | undefined {
  return authors
    ?.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "))
    .join(", ");
}

/** ISO 8601: an author's files have it so. */
function dateOf(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { iso, end, literal, circa } = date;
  const range = end === undefined ? iso : `${iso ?? ""}/${end === "" ? ".." : end}`;
  return literal ?? (circa === true ? `about ${range ?? ""}` : range);
}

function fileOf({ source, sha256 }: ResolvedSource): string | undefined {
  if (source.file === undefined) return "It has no text.";
  return sha256 === undefined
    ? `Its text, ${source.file.value}, is not in the folder.`
    : `Its text is ${source.file.value}.`;
}
