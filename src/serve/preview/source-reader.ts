/** What the reader of sources is told: every source with its excerpts, and what mends those whose words are not found. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Findings } from "../../edit/find-passages.ts";
import type { Session } from "../../session/create-session.ts";
import type { ListedExcerpt, ListedSource } from "../../session/listed-sources.ts";
import type { Stretch } from "../../sources/passages.ts";
import { fixId } from "./plan-edits.ts";

export interface ReadSource extends Omit<ListedSource, "excerpts"> {
  readonly excerpts: readonly ReadExcerpt[];
}

export interface ReadExcerpt extends Omit<ListedExcerpt, "span"> {
  /** Each takes one of the passages that it was probably meant for. */
  readonly fixes: readonly { readonly id: string; readonly title: string }[];
}

export function readSources(session: Session): readonly ReadSource[] {
  const astray = session.diagnostics().filter(({ code }) => ASTRAY.has(code));
  return session.sources().map((source) => ({
    ...source,
    excerpts: source.excerpts.map(({ span, ...excerpt }) => ({
      ...excerpt,
      fixes: astray
        .filter((one) => isAt(one, span))
        .flatMap(({ fixes = [] }) => fixes.map((fix) => ({ id: fixId(fix), title: fix.title }))),
    })),
  }));
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
