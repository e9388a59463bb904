/** Plants secrets in briefs: each in a place that an audience may not see, and once more in one that it is shown. */
import type { JsonMap, Part } from "./part.ts";
import { SITES, type Site } from "./sites.ts";
import { SPELLINGS, type Spelling } from "./spellings.ts";

export interface Plant {
  readonly words: string;
  readonly site: Site;
  readonly spelling: Spelling;
  /** Where the audience is shown the words, in their spelling. */
  readonly shown: Part;
  /** Where they stand as they are, marked above the audience. */
  readonly kept: Part;
}

const SHOWN = { slide: {}, item: {}, evidence: {} };

const RED = { tlp: "RED" };

/** Returns the part of one secret that is withheld, in one of the ways in which something is. */
type Keep = (words: string, id: string) => Part;

const KEEPS: readonly Keep[] = [
  (exact, id) => ({ excerpts: { [`${id}-w`]: { source: "dossier", exact } } }),
  (title, id) => ({ sources: [{ id: `${id}-w`, type: "report", title, ...RED }] }),
  (words) => ({ withhold: [words] }),
  (text, id) => onSlide(id, { points: ["Ships wait. [@ships]", { text, kind: "judgement", ...RED }] }),
  (title, id) => onSlide(id, { title, points: ["Ships wait. [@ships]"], ...RED }),
  (text, id) => onSlide(id, { points: ["Ships wait. [@ships]"], notes: [{ text, ...RED }] }),
  (words, id) =>
    onSlide(id, {
      ...{ layout: "table", columns: ["Pier", "State"] },
      rows: [
        { cells: ["East", "Shut"], cite: "ships" },
        { cells: ["West", words], kind: "judgement", ...RED },
      ],
    }),
];

/** A slide of the staff alone: what is marked on it is withheld from the press all the same. */
function onSlide(id: string, content: JsonMap): Part {
  return { slides: [{ id: `${id}-w`, title: "Cranes", ...content, only: ["staff"] }] };
}

/** `at` numbers the plants of a brief, from 0. */
export function plantOf(
  words: string,
  at: number,
  { site, spelling }: Pick<Plant, "site" | "spelling">,
): Plant {
  const id = `p${at}`;
  const keep = KEEPS[site.isByRight === true ? LISTED : at % KEEPS.length] ?? KEEPS[0];
  const kept = keep?.(words, id) ?? {};
  return { words, site, spelling, shown: site.part(spelling.spell(words), id, SHOWN), kept };
}

/** Where `KEEPS` has the list `withhold`. */
const LISTED = 2;

/**
 * Returns the places that words in the spelling numbered `at` are planted in: a third of those on slides and a tenth of the
 * sources' fields, other ones for each spelling.
 */
export function sitesFor(at: number): readonly Site[] {
  const bySource = SITES.filter(({ field }) => field.startsWith("sources"));
  return [
    ...SITES.filter((site) => !bySource.includes(site)).filter((_, place) => (place + at) % 3 === 0),
    ...bySource.filter((_, place) => (place + at) % 10 === 0),
  ];
}

export function spellingAt(at: number): Spelling {
  const spelling = SPELLINGS[at % SPELLINGS.length];
  if (spelling === undefined) throw new Error("There are no spellings.");
  return spelling;
}
