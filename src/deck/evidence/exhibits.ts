/** The evidence at hand while presenting: each cited excerpt with everything that is known about it. */
import { gradeDescription, gradeLabel } from "../../citation/grade.ts";
import { lineageLabel } from "../../citation/lineage-label.ts";
import { translationLabel } from "../../citation/translation-label.ts";
import type { ExhibitView } from "../../model/evidence-view.ts";
import type { CitedExcerpt, TailoredBrief } from "../../model/tailored.ts";
import { markingView } from "../marking-view.ts";
import type { Bibliography, Entry } from "../notes/bibliography.ts";
import { noteHtml, plainHtml } from "../notes/note-html.ts";
import { readableSource } from "./readable-source.ts";
import { excerptLanguage, shownWords } from "./shown-words.ts";
import { sourceLink } from "./source-link.ts";

/**
 * Returns an exhibit for each excerpt that the deck cites, on its slides or in its notes. Where it is cited is filled
 * in once all slides are made.
 */
export function composeExhibits(tailored: TailoredBrief, bibliography: Bibliography): readonly ExhibitView[] {
  return [...tailored.excerpts.values()].flatMap((excerpt) => {
    const entry = bibliography.entryOf(excerpt.id);
    return entry === undefined ? [] : [exhibit({ excerpt, entry, tailored, bibliography })];
  });
}

function exhibit(options: {
  readonly excerpt: CitedExcerpt;
  readonly entry: Entry;
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
}): ExhibitView {
  const { excerpt, entry, tailored, bibliography } = options;
  const { words } = bibliography;
  const { source } = entry;
  const original = excerptLanguage(excerpt, source, tailored.language);
  const shown = shownWords(excerpt, tailored.language);
  const [before = "", exact = "", after = ""] = readableSource([
    excerpt.surroundings?.before ?? "",
    excerpt.exact,
    excerpt.surroundings?.after ?? "",
  ]);
  return {
    id: excerpt.id,
    number: entry.number,
    before: plainHtml(before),
    words: plainHtml(exact),
    after: plainHtml(after),
    language: original === tailored.language ? undefined : original,
    translated: shown === excerpt.exact ? undefined : plainHtml(words.quote(shown)),
    translation: excerpt.translation && translationLabel(excerpt.translation, words),
    speaker: excerpt.speaker,
    source: noteHtml(entry.notes.long),
    short: noteHtml(entry.notes.short),
    grade: source.grade && `${gradeLabel(source.grade)}: ${gradeDescription(source.grade, words)}`,
    marking: markingView(excerpt.marking),
    lineage: lineageLabel(source, words),
    state: words.say(excerpt.anchor.kind === "recorded" ? "recorded" : "anchored"),
    citedOn: undefined,
    link: sourceLink(source.csl.URL, excerpt.exact),
    others: otherWordings(excerpt, tailored, bibliography),
  };
}

/** Other wordings of the same statement that this audience is shown too. */
function otherWordings(
  { id, statement }: CitedExcerpt,
  tailored: TailoredBrief,
  bibliography: Bibliography,
): ExhibitView["others"] {
  if (statement === undefined) return [];
  return [...tailored.excerpts.values()]
    .filter((other) => other.statement === statement && other.id !== id)
    .map((other) => ({
      id: other.id,
      number: bibliography.entryOf(other.id)?.number ?? 0,
      words: plainHtml(bibliography.words.quote(shownWords(other, tailored.language))),
    }));
}
