/** Sums up a deck's sources in a few sentences: a source-summary statement in the sense of ICD 206. */

import { citedOnSlide } from "../../audience/shown-texts.ts";
import { dayOf } from "../../citation/date-forms.ts";
import { gradeDescription, gradeLabel } from "../../citation/grade.ts";
import { boundOrigins, countOrigins } from "../../citation/independence.ts";
import { momentOf } from "../../model/moment.ts";
import type { TailoredBrief } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import { type Bibliography, type Entry, entriesOn } from "../notes/bibliography.ts";

/** Returns sentences: how many sources and origins, their grades and ages, what is single-sourced or unverified. */
export function composeSourceSummary(tailored: TailoredBrief, bibliography: Bibliography): readonly string[] {
  const { entries, words } = bibliography;
  if (entries.length === 0) return [];
  const excerpts = [...tailored.excerpts.values()];
  const recorded = excerpts.filter(({ anchor }) => anchor.kind === "recorded").length;
  const single = singleOriginSlides(tailored, bibliography);
  return [
    ...extent(excerpts.length, entries, words),
    ...dates(entries, words),
    ...grades(entries, words),
    ...(single === 0 ? [] : [words.count("summary-single", single)]),
    ...(recorded === 0 ? [] : [`${words.count("excerpts-recorded", recorded)}.`]),
  ];
}

/** Sources of unknown lineage make the number of origins an upper bound, as in footers. */
function extent(cited: number, entries: readonly Entry[], words: Words): readonly string[] {
  const sources = entries.map((entry) => entry.source);
  const counts = {
    excerpts: words.count("excerpts", cited),
    sources: words.count("sources", entries.length),
  };
  const { origins } = boundOrigins(sources, words);
  const unstated = sources.filter(({ lineage }) => lineage === "not-stated").length;
  return [
    origins === undefined
      ? words.say("summary-cites", counts)
      : words.say("summary-rests-on", { ...counts, origins }),
    ...(unstated === 0 ? [] : [words.count("summary-unstated", unstated)]),
  ];
}

function dates(entries: readonly Entry[], words: Words): readonly string[] {
  const issued = entries
    .flatMap(({ source }) => dayOf(source.csl.issued?.iso ?? "") || [])
    .sort((a, b) => momentOf(a) - momentOf(b) || (a < b ? -1 : 1));
  const [first, last] = [issued[0], issued.at(-1)];
  if (first === undefined || last === undefined) return [];
  const dated =
    first === last
      ? words.say("summary-dated", { date: words.date(first, "long") })
      : words.say("summary-dated-between", { from: words.date(first, "long"), to: words.date(last, "long") });
  const undated = entries.length - issued.length;
  return [dated, ...(undated === 0 ? [] : [words.count("summary-undated", undated)])];
}

/** Written out, since nothing else in the handout explains the letters and digits of grades. */
function grades(entries: readonly Entry[], words: Words): readonly string[] {
  const graded = entries.flatMap(({ source }) => source.grade ?? []);
  const groups = [...Map.groupBy(graded, gradeLabel)].sort(([a], [b]) => (a < b ? -1 : 1));
  const described = groups.flatMap(([label, [first, ...others]]) =>
    first === undefined
      ? []
      : `${others.length + 1}\u00a0×\u00a0${label} (${gradeDescription(first, words)})`,
  );
  return described.length === 0 ? [] : [words.say("summary-grades", { grades: described.join(", ") })];
}

/** Slides whose citations all go back to one origin. */
function singleOriginSlides(tailored: TailoredBrief, bibliography: Bibliography): number {
  return tailored.slides.filter((slide) => {
    const cited = entriesOn(citedOnSlide(slide), bibliography);
    return cited.length > 0 && countOrigins(cited.map((entry) => entry.source)) === 1;
  }).length;
}
