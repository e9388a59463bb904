/** Finds each excerpt's wording in its source's text. */
import { refusedFile } from "../brief/decode/refused-file.ts";
import {
  type Diagnosed,
  type Diagnostic,
  diagnose,
  type ValueAndDiagnostics,
} from "../diagnostics/diagnostic.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { ExcerptId, SourceId } from "../model/ids.ts";
import type { Located } from "../model/located.ts";
import type { ReadFile } from "../model/read-file.ts";
import { afresh, type Remember } from "../model/remember.ts";
import type { Source } from "../model/source.ts";
import { indexPages } from "../sources/page-index.ts";
import type { SourceText } from "../sources/source-text.ts";
import { type ReadText, textReader } from "../sources/text-reader.ts";
import { anchorInText } from "./anchor-in-text.ts";
import { reportAnchor } from "./report-anchor.ts";
import { reportContext } from "./report-context.ts";
import { indexText } from "./text-index.ts";

export interface Anchoring {
  /** Every excerpt's anchor. */
  readonly anchors: ReadonlyMap<ExcerptId, Anchor>;
  /** SHA-256 of each source's text that is in the folder: 64 lower-case hexadecimal digits. */
  readonly hashes: ReadonlyMap<SourceId, string>;
}

/** An excerpt's anchor and the diagnostics about it. */
interface Outcome {
  readonly anchor: Anchor;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Anchors every excerpt in its source's `file`, by the selectors of the W3C Web Annotation Data Model: the wording
 * letter by letter, else under the published folds (see fold-text), always as whole words. Positions are Unicode code
 * points from 0, `end` exclusive. An excerpt of a source without a text is `recorded`.
 *
 * Where there are several places, prefix and suffix choose. Where they leave more than one, a recorded position that
 * equals one of these chooses.
 *
 * Reports `excerpt-absent`, `excerpt-ambiguous`, `excerpt-moved`, `excerpt-folded`, `context-not-there` and
 * `page-differs` at the excerpts, in their order, after `hash-mismatch`, `text-not-here`, `text-not-utf8`,
 * `unsupported-text` and what `refusedFile` reports at the sources. The value is always there.
 */
export function anchorExcerpts(options: {
  readonly sources: readonly Source[];
  readonly excerpts: readonly Excerpt[];
  readonly read: ReadFile;
  /** Shared with everything else that needs the texts. */
  readonly readText?: ReadText;
  readonly remember?: Remember;
}): ValueAndDiagnostics<Anchoring> {
  const { sources, excerpts, read, readText = textReader(read), remember = afresh } = options;
  const hashes = new Map<SourceId, string>();
  const outcomes = new Map<Excerpt, Outcome>();
  const diagnostics: Diagnostic[] = [];
  const absent: Diagnostic[] = [];
  const bySource = Map.groupBy(excerpts, (excerpt) => excerpt.source.value);
  // One source after the other, so that only one index is in memory.
  for (const source of sources) {
    const text = textOf(source, { read, readText });
    diagnostics.push(...text.diagnostics);
    if (text.value === undefined && text.diagnostics.length === 0 && source.file !== undefined) {
      absent.push(textNotHere(source.id, source.file));
    }
    if (text.value === undefined) continue;
    hashes.set(source.id, text.value.sha256);
    const own = bySource.get(source.id) ?? [];
    const found = rememberAnchors(own, text.value, remember);
    found.forEach((outcome, at) => {
      const excerpt = own[at];
      if (excerpt !== undefined) outcomes.set(excerpt, outcome);
    });
  }
  return {
    value: { anchors: anchorsOf(excerpts, outcomes), hashes },
    // Where no text is in the folder, perhaps none may be passed on.
    diagnostics: [
      ...diagnostics,
      ...(hashes.size > 0 ? absent : []),
      ...excerpts.flatMap((excerpt) => outcomes.get(excerpt)?.diagnostics ?? []),
    ],
  };
}

/** Has neither value nor diagnostic where no file is named: rights often forbid passing texts on. */
function textOf(
  source: Source,
  { read, readText }: { readonly read: ReadFile; readonly readText: ReadText },
): Diagnosed<SourceText> {
  if (source.file === undefined) return { value: undefined, diagnostics: [] };
  const text = readText(source.file);
  if (text === undefined) {
    const refused = refusedFile(source.file, read);
    return { value: undefined, diagnostics: refused === undefined ? [] : [refused] };
  }
  if (text.value === undefined) return text;
  return { value: text.value, diagnostics: [...text.diagnostics, ...checkHash(source, text.value)] };
}

function textNotHere(id: SourceId, file: Located<string>): Diagnostic {
  return diagnose("text-not-here", {
    message: `The text of "${id}" is not at "${file.value}", so its excerpts are only recorded, not verified.`,
    span: file.span,
    hints: ["Where the text may not be passed on, set `checks: { text-not-here: off }`."],
  });
}

function checkHash(source: Source, text: SourceText): readonly Diagnostic[] {
  const { sha256 } = source;
  if (sha256 === undefined || sha256.value === text.sha256) return [];
  return [
    diagnose("hash-mismatch", {
      message: `The text "${text.file}" is not the one whose hash is recorded for "${source.id}".`,
      span: sha256.span,
      hints: [`Its hash is ${text.sha256}; \`citedeck anchor\` records it, and says what moved.`],
    }),
  ];
}

function rememberAnchors(
  excerpts: readonly Excerpt[],
  text: SourceText,
  remember: Remember,
): readonly Outcome[] {
  return remember({
    cell: "anchors",
    inputs: [text.file, text.sha256, ...excerpts],
    world: {},
    isAskedOnce: true,
    make: () => anchorAll(excerpts, text),
  });
}

/** Returns what is found of each excerpt, in their order. */
function anchorAll(excerpts: readonly Excerpt[], text: SourceText): readonly Outcome[] {
  const anchors = anchorInText(excerpts, indexText(text));
  const pageOf = indexPages(text.text);
  return excerpts.map((excerpt, at) => {
    const anchor = anchors[at] ?? RECORDED;
    const diagnostics = [
      ...reportAnchor({ excerpt, anchor, text }),
      ...reportContext({ excerpt, anchor, text, pageOf }),
    ];
    return { anchor, diagnostics };
  });
}

function anchorsOf(
  excerpts: readonly Excerpt[],
  outcomes: ReadonlyMap<Excerpt, Outcome>,
): ReadonlyMap<ExcerptId, Anchor> {
  return new Map(excerpts.map((excerpt) => [excerpt.id, outcomes.get(excerpt)?.anchor ?? RECORDED]));
}

const RECORDED: Anchor = { kind: "recorded" };
