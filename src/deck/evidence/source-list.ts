/** Every source a deck cites, grouped by origin and laid out over as many slides as it takes. */
import { gradeLabel } from "../../citation/grade.ts";
import { lineageLabel } from "../../citation/lineage-label.ts";
import type { NoteStyle } from "../../citation/note-style.ts";
import type { OriginGroup, SourceView } from "../../model/evidence-view.ts";
import type { CitedSource } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import { markingView } from "../marking-view.ts";
import { type Bibliography, type Entry, sourceAnchor } from "../notes/bibliography.ts";
import { noteHtml, plainHtml } from "../notes/note-html.ts";

/** What one slide holds: `from` is the place of its first source among all. */
export interface SourcePage {
  readonly from: number;
  readonly groups: readonly OriginGroup[];
}

/** A group that runs over goes on under the same heading. `cuts` are the sources that must begin a slide. */
export function composeSourceLists(
  bibliography: Bibliography,
  cuts: readonly number[],
): readonly SourcePage[] {
  const pages: { readonly from: number; readonly groups: OriginGroup[] }[] = [];
  for (const [at, row] of rowsOf(bibliography).entries()) {
    const page = pages.at(-1);
    const fits = page !== undefined && linesOn(page.groups, row) <= LINES && !cuts.includes(at);
    if (fits) append(page.groups, row);
    else pages.push({ from: at, groups: [row] });
  }
  return pages;
}

/** Returns all groups whole, for where there is room. */
export function composeSourceGroups(bibliography: Bibliography): readonly OriginGroup[] {
  const groups: OriginGroup[] = [];
  for (const row of rowsOf(bibliography)) append(groups, row);
  return groups;
}

/** Where it is cited is known when all slides are made. */
export function sourceView(entry: Entry, words: Words): SourceView {
  const { number, source, notes } = entry;
  return {
    number,
    anchor: sourceAnchor(number),
    note: noteHtml(notes.long),
    grade: source.grade && gradeLabel(source.grade),
    marking: source.marking === "CLEAR" ? undefined : markingView(source.marking),
    lineage: lineageLabel(source, words),
    state: stateOf(entry, words),
    citedOn: undefined,
  };
}

/** What a slide has room for in its two columns, in lines, and how many characters fill one. */
const LINES = 40;
const CHARACTERS = 58;
/** Where it is cited is known when all slides are made: as long as it may well be. */
const CITED_ON = "cited on slides 2, 7, 11, 12, 18, 19";

function linesOn(groups: readonly OriginGroup[], row: OriginGroup): number {
  const headings = new Set([...groups, row].map(({ heading }) => heading));
  const sources = [...groups, row].flatMap((group) => group.sources);
  return (
    [...headings].reduce((sum, heading) => sum + linesOf(heading) + 0.9, 0) +
    sources.reduce((sum, source) => sum + sourceLines(source), 0)
  );
}

function sourceLines({ note, grade, marking, state }: SourceView): number {
  const facts = [grade, marking?.label, state, CITED_ON].filter((fact) => fact !== undefined);
  return linesOf(note) + linesOf(facts.join("   ")) + 0.7;
}

function linesOf(html: string): number {
  return Math.ceil(html.replaceAll(/<[^<>]*>/g, "").length / CHARACTERS);
}

/** Every source under its group's heading, one row each, groups together. */
function rowsOf({ entries, words, style }: Bibliography): readonly OriginGroup[] {
  const groups = Map.groupBy(entries, ({ source }) => groupKey(source));
  return [...groups.values()].flatMap((members) =>
    members.map((entry) => ({
      heading: headingOf(entry.source, words, style),
      // the heading says it
      sources: [{ ...sourceView(entry, words), lineage: undefined }],
    })),
  );
}

function append(page: OriginGroup[], row: OriginGroup): void {
  const last = page.at(-1);
  if (last === undefined || last.heading !== row.heading) page.push(row);
  else page.splice(-1, 1, { heading: last.heading, sources: [...last.sources, ...row.sources] });
}

/** Reports of one origin stand together; sources that are their own origin stand by what is stated of them. */
function groupKey(source: CitedSource): string {
  return source.lineage === "derived" ? source.origins.map((origin) => origin.key).join(" ") : source.lineage;
}

function headingOf(source: CitedSource, words: Words, style: NoteStyle): string {
  switch (source.lineage) {
    case "original":
      return plainHtml(words.say("originals"));
    case "not-stated":
      return plainHtml(words.say("lineage-not-stated"));
    case "derived":
      return source.origins
        .map(({ csl }) =>
          csl === undefined ? plainHtml(words.say("origin-not-shown")) : noteHtml(style.long(csl, words)),
        )
        .join(" · ");
  }
}

function stateOf({ excerpts }: Entry, words: Words): string {
  if (excerpts.length === 0) return words.say("cited-whole");
  const recorded = excerpts.filter((excerpt) => excerpt.anchor.kind === "recorded").length;
  const found = excerpts.length - recorded;
  return [
    ...(found === 0 ? [] : [words.count("excerpts-anchored", found)]),
    ...(recorded === 0 ? [] : [words.count("excerpts-recorded", recorded)]),
  ].join(", ");
}
