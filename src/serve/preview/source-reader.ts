/** What the reader of sources is told: every source with its excerpts, and what mends those whose words are not found. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Findings } from "../../edit/find-passages.ts";
import type { Session } from "../../session/create-session.ts";
import type { ListedExcerpt, ListedSource } from "../../session/listed-sources.ts";
import type { Stretch } from "../../sources/passages.ts";
import type { SourceText } from "../../sources/source-text.ts";
import { fixId } from "./plan-edits.ts";

export interface ReadSource extends Omit<ListedSource, "excerpts"> {
  readonly excerpts: readonly ReadExcerpt[];
}

export interface ReadExcerpt extends Omit<ListedExcerpt, "span"> {
  /** The passages that it was probably meant for, where its words are not found or found more than once. */
  readonly meant: readonly MeantPassage[];
}

export interface MeantPassage {
  readonly place: Stretch;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** What takes it, and its name; left out where nothing does. */
  readonly fix?: { readonly id: string; readonly title: string } | undefined;
}

export function readSources(session: Session): readonly ReadSource[] {
  const astray = session.diagnostics().filter(({ code }) => ASTRAY.has(code));
  return session.sources().map((source) => ({
    ...source,
    excerpts: source.excerpts.map((excerpt) => {
      const { span, ...read } = excerpt;
      const found = astray.find((one) => isAt(one, span));
      return {
        ...read,
        meant: found === undefined ? [] : meantBy(excerpt, found, session.sourceText(source.id)),
      };
    }),
  }));
}

/** How much of the text is shown on both sides of a passage, in UTF-16 code units. */
const AROUND = 50;

/** The fixes of a diagnostic are in the order of the places. */
function meantBy(
  { places }: ListedExcerpt,
  { fixes = [] }: Diagnostic,
  source: SourceText | undefined,
): readonly MeantPassage[] {
  const { text = "" } = source ?? {};
  return places.map((place, at) => {
    const fix = fixes[at];
    return {
      place,
      before: text.slice(Math.max(0, place.start - AROUND), place.start),
      words: text.slice(place.start, place.end),
      after: text.slice(place.end, place.end + AROUND),
      fix: fix && { id: fixId(fix), title: fix.title },
    };
  });
}

const ASTRAY: ReadonlySet<string> = new Set(["excerpt-absent", "excerpt-ambiguous"]);

function isAt({ span }: Diagnostic, { file, start }: Span): boolean {
  return span?.file === file && span.start === start;
}

export interface ReadPassage {
  readonly source: string;
  readonly line: number;
  readonly page: number | undefined;
  readonly text: string;
  /** Where the words were found in `text`. */
  readonly words: readonly Stretch[];
  /** The sentences with the words, in UTF-16 code units of the source's text. */
  readonly place: Stretch;
}

/** Returns what `find` has found, with places as a page counts them. */
export function readPassages({ passages }: Findings, session: Session): readonly ReadPassage[] {
  return passages.flatMap(({ source, line, page, text, words, excerpt }) => {
    const own = session.sourceText(source);
    if (own === undefined) return [];
    const place = { start: own.offsetOf(excerpt.start), end: own.offsetOf(excerpt.end) };
    return [{ source, line, page, text, words, place }];
  });
}
