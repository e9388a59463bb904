/** Every source that a deck cites, grouped by origin and laid out over as many slides as needed. */
import { gradeLabel } from "../../citation/grade.ts";
import { lineageLabel } from "../../citation/lineage-label.ts";
import { shortNote } from "../../citation/short-note.ts";
import type { CslItem } from "../../model/csl.ts";
import type { Html } from "../../model/deck.ts";
import type { OriginGroup, SourceView } from "../../model/evidence-view.ts";
import type { Note } from "../../model/note.ts";
import type { CitedSource } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import { markingView } from "../marking-view.ts";
import { type Bibliography, type Entry, sourceAnchor } from "../notes/bibliography.ts";
import { noteHtml, plainHtml } from "../notes/note-html.ts";
import { shortAddresses } from "../notes/short-addresses.ts";
import { textOf } from "./divide-passage.ts";
import { CITED_ON } from "./evidence-pages.ts";

/** The content of one slide. `from` is the position of its first source among all. */
export interface SourcePage {
  readonly from: number;
  readonly groups: readonly OriginGroup[];
}

/**
 * A group that continues on another slide has the same heading there. `cuts` are the sources that must begin a slide.
 */
export function composeSourceLists(
  bibliography: Bibliography,
  cuts: readonly number[],
): readonly SourcePage[] {
  const pages: { readonly from: number; readonly groups: OriginGroup[] }[] = [];
  for (const [at, row] of rowsOf(bibliography, shortAddresses).entries()) {
    const page = pages.at(-1);
    const fits = page !== undefined && linesOn(page.groups, row) <= LINES && !cuts.includes(at);
    if (fits) append(page.groups, row);
    else pages.push({ from: at, groups: [row] });
  }
  return pages;
}

/** Returns all groups whole, with whole addresses, for paper. */
export function composeSourceGroups(bibliography: Bibliography): readonly OriginGroup[] {
  const groups: OriginGroup[] = [];
  for (const row of rowsOf(bibliography, (note) => note)) append(groups, row);
  return groups;
}

/** Where it is cited is filled in once all slides are made. */
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

/** How many lines a slide's two columns have room for, and how many characters fill one. */
const LINES = 52;
const CHARACTERS = 60;

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
  return Math.ceil(textOf(html).length / CHARACTERS);
}

/** Lists every source under its group's heading, one row each, group by group. */
function rowsOf(
  { entries, words, style }: Bibliography,
  shorten: (note: Note) => Note,
): readonly OriginGroup[] {
  const groups = [...Map.groupBy(entries, ({ source }) => groupKey(source)).values()];
  const short = groups.map(([first]) => headingOf(first?.source, words, shortNote));
  return groups.flatMap((members, at) => {
    const [first] = members;
    // Two origins of one name must not look like one.
    const isShared = short.indexOf(short[at] ?? "") !== short.lastIndexOf(short[at] ?? "");
    const heading = isShared ? headingOf(first?.source, words, style.long) : (short[at] ?? "");
    return members.map((entry) => ({
      heading,
      // The heading says it.
      sources: [
        { ...sourceView(entry, words), note: noteHtml(shorten(entry.notes.long)), lineage: undefined },
      ],
    }));
  });
}

function append(page: OriginGroup[], row: OriginGroup): void {
  const last = page.at(-1);
  if (last === undefined || last.heading !== row.heading) page.push(row);
  else page.splice(-1, 1, { heading: last.heading, sources: [...last.sources, ...row.sources] });
}

/** Reports of one origin are together. Sources that are their own origin are grouped by what is stated about them. */
function groupKey(source: CitedSource): string {
  return source.lineage === "derived" ? source.origins.map((origin) => origin.key).join(" ") : source.lineage;
}

function headingOf(
  source: CitedSource | undefined,
  words: Words,
  write: (csl: CslItem, words: Words) => Note,
): Html {
  switch (source?.lineage) {
    case undefined:
      return "";
    case "original":
      return plainHtml(words.say("originals"));
    case "not-stated":
      return plainHtml(words.say("lineage-not-stated"));
    case "derived":
      return source.origins
        .map(({ csl }) =>
          csl === undefined ? plainHtml(words.say("origin-not-shown")) : noteHtml(write(csl, words)),
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
