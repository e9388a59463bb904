/** Plans a new excerpt: where its words stand, what tells them apart, and its entry. */
import { anchorExcerpts } from "../anchoring/anchor-excerpts.ts";
import { indexText } from "../anchoring/text-index.ts";
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import { refusedFile } from "../brief/decode/refused-file.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { lineColumnOf } from "../diagnostics/line-index.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Brief } from "../model/brief.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { ID_PATTERN, type SourceId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Source } from "../model/source.ts";
import { indexPages } from "../sources/page-index.ts";
import type { Stretch } from "../sources/passages.ts";
import { readSourceText } from "../sources/read-source-text.ts";
import type { SourceText } from "../sources/source-text.ts";
import { surroundingSentences } from "../sources/surrounding-sentences.ts";
import { slugOf } from "../text/slug.ts";
import { appendEntry, entryLines, type NewEntry } from "./append-entry.ts";
import { type BriefFiles, destinationFor, type OpenBrief, withFile } from "./brief-files.ts";
import { draftExcerpt, type Selectors } from "./draft-excerpt.ts";
import { freeId } from "./free-id.ts";
import { findTwins, type Twin } from "./near-twins.ts";
import { anchorWording, type Context } from "./tell-apart.ts";

export interface NewExcerpt {
  readonly source: string;
  readonly words: string;
  readonly id: string | undefined;
  readonly context: Context;
  /** The stretch of the source's text that has the words; left out where it has to be looked for. */
  readonly place?: Stretch | undefined;
}

export type ExcerptPlan =
  /** The request cannot be carried out: no such source, no text, or an unsuitable ID. */
  | { readonly kind: "refused"; readonly message: string; readonly hints: readonly string[] }
  /** The words do not anchor. `read` gives the file that the diagnostics point into, as it would have been. */
  | { readonly kind: "unanchored"; readonly diagnostics: readonly Diagnostic[]; readonly read: ReadFile }
  | PlannedExcerpt;

export interface PlannedExcerpt {
  readonly kind: "planned";
  readonly id: string;
  /** The YAML file that lists it, and its new text. */
  readonly list: { readonly file: string; readonly text: string };
  /** The lines of the entry. */
  readonly lines: readonly string[];
  /** IDs of excerpts at the same place. */
  readonly alike: readonly string[];
  readonly passage: Passage;
  /** Other places with the same words, or nearly the same. */
  readonly twins: readonly Twin[];
}

/** The words in their place. */
export interface Passage {
  readonly file: string;
  /** The line of the first word, from 1. */
  readonly line: number;
  readonly page: number | undefined;
  /** Up to two sentences, empty where there are none. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The wording is written as the source has it, whatever typography the user typed. */
export function planExcerpt(options: {
  readonly files: BriefFiles;
  readonly brief: OpenBrief;
  readonly decoded: Brief;
  readonly excerpt: NewExcerpt;
}): ExcerptPlan {
  const { files, brief, decoded, excerpt } = options;
  const { sources } = decoded;
  const source = sources.find(({ id }) => id === excerpt.source);
  if (source === undefined)
    return unknownSource(
      excerpt.source,
      sources.map(({ id }) => id),
    );
  const text = textOf(source, files.read);
  if ("kind" in text) return text;
  const taken = new Set([...brief.sources.map(({ id }) => id.value), ...brief.excerptIds]);
  const id = chooseId(excerpt, taken);
  if (typeof id !== "string") return id;
  const destination = destinationFor("excerpts", brief.root, files.read);
  if (destination.kind === "none") return { ...destination, kind: "refused" };
  const selectors = selectorsFor(excerpt, text);
  const fields = { source: source.id, ...(selectors ?? { exact: excerpt.words, ...excerpt.context }) };
  const entry: NewEntry = { under: "excerpts", key: id, fields: { ...fields } };
  const list = { file: destination.file, text: appendEntry(destination.text, entry) };
  if (selectors === undefined) return unanchored({ files, list, id });
  const alike = decoded.excerpts.filter((other) => isAlike(other, source.id, selectors));
  return {
    kind: "planned",
    id,
    list,
    lines: entryLines(entry, 2),
    alike: alike.map((other) => other.id),
    passage: passageAround(text, selectors, source.csl.language ?? decoded.language),
    twins: findTwins({ exact: selectors.exact, position: selectors, source, sources, read: files.read }),
  };
}

/** An excerpt without a recorded place, prefix and suffix is at the only place of its words. */
function isAlike(other: Excerpt, source: SourceId, { exact, start, end }: Selectors): boolean {
  if (other.source.value !== source) return false;
  const { value: position } = other.position ?? {};
  if (position !== undefined) return position.start === start && position.end === end;
  return other.exact.value === exact && (other.prefix ?? other.suffix) === undefined;
}

type Refused = Extract<ExcerptPlan, { kind: "refused" }>;

function unknownSource(id: string, known: readonly string[]): Refused {
  const near = didYouMean(id, known);
  const hints =
    near.length > 0
      ? near
      : known.length === 0
        ? ["`citedeck source add` adds one."]
        : [`Its sources are ${known.join(", ")}.`];
  return { kind: "refused", message: `No source is named "${id}".`, hints };
}

function textOf(source: Source, read: ReadFile): SourceText | Refused {
  const { file, id } = source;
  const bytes = file === undefined ? undefined : read(file.value);
  if (file === undefined || bytes === undefined) {
    const message = `The text of "${id}" is not in the folder, so the words cannot be checked.`;
    const hint =
      file === undefined
        ? "It names no `file`."
        : (refusedFile(file, read)?.message ?? `No file is at "${file.value}".`);
    return {
      kind: "refused",
      message,
      hints: [hint, "Write the excerpt into the file yourself: it will count as recorded, not verified."],
    };
  }
  const { value, diagnostics } = readSourceText({ file, bytes });
  if (value !== undefined) return value;
  return { kind: "refused", message: diagnostics[0]?.message ?? "", hints: diagnostics[0]?.hints ?? [] };
}

function chooseId({ id, words, source }: NewExcerpt, taken: ReadonlySet<string>): string | Refused {
  if (id === undefined) return freeId(slugOf(words, 4) || `${source}-words`, (wanted) => taken.has(wanted));
  if (!ID_PATTERN.test(id)) {
    const hints = ["An ID begins with a letter or digit and goes on with letters, digits and . _ : -"];
    return { kind: "refused", message: `"${id}" cannot be an ID.`, hints };
  }
  if (!taken.has(id)) return id;
  const hints = [`"${freeId(id, (wanted) => taken.has(wanted))}" is free.`];
  return { kind: "refused", message: `The ID "${id}" is taken.`, hints };
}

function selectorsFor({ words, context, place }: NewExcerpt, text: SourceText): Selectors | undefined {
  const index = indexText(text);
  const pageOf = indexPages(text.text);
  if (place !== undefined) return draftExcerpt({ index, pageOf, stretch: place, context });
  const anchor = anchorWording(words, context, index);
  if (!("position" in anchor)) return undefined;
  const { start, end } = anchor.position;
  const stretch = { start: text.offsetOf(start), end: text.offsetOf(end) };
  const wording = anchor.kind === "folded" && anchor.folds.includes("broken-words") ? { wording: words } : {};
  return draftExcerpt({ index, pageOf, stretch, context, ...wording });
}

function passageAround(
  text: SourceText,
  { start, end, page }: Selectors,
  language: string | undefined,
): Passage {
  const place = { start: text.offsetOf(start), end: text.offsetOf(end) };
  const within = { start: 0, end: text.text.length };
  const { before, after } = surroundingSentences(text, place, { within, language });
  const { line } = lineColumnOf(text.text, place.start);
  return { file: text.file, line, page, before, words: text.text.slice(place.start, place.end), after };
}

/** Checks the entry as if it were written, so that the diagnostic is the same as from `check`. */
function unanchored(plan: {
  readonly files: BriefFiles;
  readonly list: PlannedExcerpt["list"];
  readonly id: string;
}): ExcerptPlan {
  const { files, list, id } = plan;
  const read = withFile(files.read, list.file, list.text);
  const { value: brief } = decodeBrief({ ...files, read });
  const excerpts = (brief?.excerpts ?? []).filter((excerpt) => excerpt.id === id);
  const sources = (brief?.sources ?? []).filter((source) =>
    excerpts.some((excerpt) => excerpt.source.value === source.id),
  );
  const { diagnostics } = anchorExcerpts({ sources, excerpts, read });
  return {
    kind: "unanchored",
    diagnostics: diagnostics.filter((diagnostic) => hasErrors([diagnostic])),
    read,
  };
}
