/**
 * Plans what `citedeck anchor` writes (positions, pages, contexts and hashes), and what it reports about texts that
 * changed.
 */
import { anchorInText } from "../anchoring/anchor-in-text.ts";
import { reportAnchor } from "../anchoring/report-anchor.ts";
import { indexText, type TextIndex } from "../anchoring/text-index.ts";
import { refusedFile } from "../brief/decode/refused-file.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Brief } from "../model/brief.ts";
import type { Excerpt, TextPosition } from "../model/excerpt.ts";
import type { ExcerptId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Source } from "../model/source.ts";
import { indexPages, type PageOf } from "../sources/page-index.ts";
import { readSourceText } from "../sources/read-source-text.ts";
import type { SetValue } from "./set-values.ts";
import { tellApart } from "./tell-apart.ts";

export interface AnchorPlan {
  /** By the file that they stand in. */
  readonly changes: ReadonlyMap<string, readonly SetValue[]>;
  /** The sources whose texts are in the folder, in the order of the brief. */
  readonly texts: readonly TextOutcome[];
  /** How many excerpts have no text. */
  readonly recorded: number;
  /** Errors about excerpts that are gone or ambiguous, and about texts that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The result for one source's excerpts. */
export interface TextOutcome {
  readonly source: Source;
  readonly file: string;
  /** `unresolved`: it differs from the recorded hash, but excerpts are gone, so the recorded hash stays. */
  readonly hash: "new" | "same" | "changed" | "unresolved";
  readonly found: readonly ExcerptId[];
  readonly moved: readonly {
    readonly id: ExcerptId;
    readonly from: TextPosition;
    readonly to: TextPosition;
  }[];
  readonly gone: readonly ExcerptId[];
  readonly ambiguous: readonly ExcerptId[];
  /** Excerpts whose `page` is not the text's page on which they stand. It may be the number printed on the page. */
  readonly otherPages: readonly { readonly id: ExcerptId; readonly page: number; readonly counted: number }[];
}

/** Reads the texts one after the other, so that only one text and its index are in memory. */
export function planAnchors(brief: Brief, read: ReadFile): AnchorPlan {
  const bySource = Map.groupBy(brief.excerpts, (excerpt) => excerpt.source.value);
  const planned = brief.sources.map((source) => planSource(source, bySource.get(source.id) ?? [], read));
  const pairs = planned.flatMap(({ changes }) => changes);
  return {
    changes: new Map(
      [...Map.groupBy(pairs, ({ file }) => file)].map(([file, group]) => [
        file,
        group.map(({ change }) => change),
      ]),
    ),
    texts: planned.flatMap(({ outcome }) => outcome ?? []),
    recorded: planned.reduce((sum, { recorded }) => sum + recorded, 0),
    diagnostics: planned.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface FileChange {
  readonly file: string;
  readonly change: SetValue;
}

interface SourcePlan {
  readonly changes: readonly FileChange[];
  readonly outcome: TextOutcome | undefined;
  readonly recorded: number;
  readonly diagnostics: readonly Diagnostic[];
}

function planSource(source: Source, excerpts: readonly Excerpt[], read: ReadFile): SourcePlan {
  const { file } = source;
  const bytes = file === undefined ? undefined : read(file.value);
  if (file === undefined || bytes === undefined) {
    const refused = file && refusedFile(file, read);
    const diagnostics = refused === undefined ? [] : [refused];
    return { changes: [], outcome: undefined, recorded: excerpts.length, diagnostics };
  }
  const { value: text, diagnostics } = readSourceText({ file, bytes });
  if (text === undefined) return { changes: [], outcome: undefined, recorded: 0, diagnostics };
  const index = indexText(text);
  const pageOf = indexPages(text.text);
  const anchors = anchorInText(excerpts, index);
  const unclear = placedByPositionAlone(excerpts, index);
  const anchored = excerpts.map((excerpt, at) => ({
    excerpt,
    anchor: anchors[at] ?? RECORDED,
    isUnclear: unclear.has(excerpt.id),
    index,
    pageOf,
  }));
  const outcome = outcomeOf(source, text.sha256, anchored);
  return {
    changes: [...anchored.flatMap(excerptChanges), ...hashChanges(outcome, text.sha256)],
    outcome,
    recorded: 0,
    diagnostics: anchored
      .flatMap(({ excerpt, anchor }) => reportAnchor({ excerpt, anchor, text }))
      .filter((diagnostic) => hasErrors([diagnostic])),
  };
}

const RECORDED: Anchor = { kind: "recorded" };

/** Returns the excerpts for which wording and context leave several places, in one pass over the text. */
function placedByPositionAlone(excerpts: readonly Excerpt[], index: TextIndex): ReadonlySet<ExcerptId> {
  const placed = excerpts.filter(({ position }) => position !== undefined);
  const anchors = anchorInText(
    placed.map((excerpt) => ({ ...excerpt, position: undefined })),
    index,
  );
  return new Set(placed.filter((_, at) => anchors[at]?.kind === "ambiguous").map(({ id }) => id));
}

interface Anchored {
  readonly excerpt: Excerpt;
  readonly anchor: Anchor;
  readonly isUnclear: boolean;
  readonly index: TextIndex;
  readonly pageOf: PageOf;
}

function outcomeOf(source: Source, sha256: string, anchored: readonly Anchored[]): TextOutcome {
  const idsOf = (kind: Anchor["kind"]): readonly ExcerptId[] =>
    anchored.filter(({ anchor }) => anchor.kind === kind).map(({ excerpt }) => excerpt.id);
  const [gone, ambiguous] = [idsOf("absent"), idsOf("ambiguous")];
  const isResolved = gone.length + ambiguous.length === 0;
  const recorded = source.sha256?.value;
  return {
    source,
    file: source.file?.value ?? "",
    hash:
      recorded === sha256 ? "same" : recorded === undefined ? "new" : isResolved ? "changed" : "unresolved",
    found: anchored.filter(({ anchor }) => "position" in anchor).map(({ excerpt }) => excerpt.id),
    moved: anchored.flatMap(({ excerpt: { id }, anchor }) =>
      anchor.kind === "moved" ? [{ id, from: anchor.recorded, to: anchor.position }] : [],
    ),
    gone,
    ambiguous,
    otherPages: anchored.flatMap(otherPage),
  };
}

function otherPage({ excerpt: { id, page }, anchor, index, pageOf }: Anchored): TextOutcome["otherPages"] {
  if (!("position" in anchor) || page === undefined) return [];
  const counted = pageOf(index.source.offsetOf(anchor.position.start));
  return counted === undefined || counted === page ? [] : [{ id, page, counted }];
}

/** The order in which an excerpt's selectors are written. */
const SELECTORS = ["source", "exact", "prefix", "suffix", "start", "end", "page"];

/** An excerpt that is gone or ambiguous does not change, nor does a page that an author wrote. */
function excerptChanges({ excerpt, anchor, isUnclear, index, pageOf }: Anchored): readonly FileChange[] {
  if (!("position" in anchor)) return [];
  const { position } = anchor;
  const exact = excerpt.exact.value;
  const apart = isUnclear ? tellApart({ exact, position, context: excerpt, index }) : undefined;
  const page = excerpt.page ?? pageOf(index.source.offsetOf(position.start));
  const values = {
    prefix: apart?.prefix ?? excerpt.prefix,
    suffix: apart?.suffix ?? excerpt.suffix,
    start: position.start,
    end: position.end,
    page,
  };
  const recorded = {
    prefix: excerpt.prefix,
    suffix: excerpt.suffix,
    ...excerpt.position?.value,
    page: excerpt.page,
  };
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value === Reflect.get(recorded, key)) return [];
    const after = SELECTORS.slice(0, SELECTORS.indexOf(key));
    return [{ file: excerpt.span.file, change: { at: excerpt.span.start, key, value, after } }];
  });
}

/** The recorded boilerplate is valid only for the text that was extracted. */
function hashChanges({ source, hash }: TextOutcome, sha256: string): readonly FileChange[] {
  if (source.file === undefined || hash === "same" || hash === "unresolved") return [];
  const { file, start: at } = source.file.span;
  const isStale = hash === "changed" && source.boilerplate !== undefined && source.boilerplate.length > 0;
  const stale: SetValue = { at, within: "extracted", key: "boilerplate", value: [], after: ["by"] };
  return [
    { file, change: { at, key: "sha256", value: sha256, after: ["id", "file", "original"] } },
    ...(isStale ? [{ file, change: stale }] : []),
  ];
}
