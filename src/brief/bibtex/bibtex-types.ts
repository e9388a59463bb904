/** Which CSL type a BibLaTeX entry is. */

/** The entry types of BibLaTeX's manual (section 2.1), its aliases, and a few more that programs export. */
const TYPES: Readonly<Record<string, string>> = {
  article: "article-journal",
  artwork: "graphic",
  audio: "song",
  book: "book",
  bookinbook: "chapter",
  booklet: "pamphlet",
  collection: "book",
  conference: "paper-conference",
  dataset: "dataset",
  electronic: "webpage",
  image: "graphic",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  inreference: "entry-encyclopedia",
  jurisdiction: "legal_case",
  legal: "treaty",
  legislation: "legislation",
  letter: "personal_communication",
  manual: "book",
  mastersthesis: "thesis",
  misc: "document",
  movie: "motion_picture",
  music: "song",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  newspaper: "article-newspaper",
  online: "webpage",
  patent: "patent",
  performance: "performance",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  reference: "book",
  report: "report",
  review: "review",
  software: "software",
  standard: "standard",
  suppbook: "chapter",
  suppcollection: "chapter",
  suppperiodical: "article-journal",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  video: "motion_picture",
  www: "webpage",
};

/** BibLaTeX has one type for all articles. Zotero writes in `entrysubtype` what they appeared in. */
const SUBTYPES: Readonly<Record<string, string>> = {
  newspaper: "article-newspaper",
  magazine: "article-magazine",
};

/** Returns `document` for a type that is not one of BibLaTeX's. */
export function cslTypeOf(type: string, subtype: string | undefined): string {
  const byType = named(TYPES, type) ?? "document";
  return byType === "article-journal" ? (named(SUBTYPES, subtype?.toLowerCase() ?? "") ?? byType) : byType;
}

/** A name may be that of a property which every object has, such as "constructor". */
function named(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** BibLaTeX's keys for kinds of work (section 4.9.2), which readers should not see as keys. */
const GENRES: Readonly<Record<string, string>> = {
  bathesis: "Bachelor's thesis",
  candthesis: "Candidate thesis",
  mastersthesis: "Master's thesis",
  mathesis: "Master's thesis",
  phdthesis: "PhD thesis",
  resreport: "Research report",
  techreport: "Technical report",
};

/** Returns in words what kind of work an entry is: its `type` field, else what its entry type implies. */
export function genreOf(type: string, written: string | undefined): string | undefined {
  if (written !== undefined) return GENRES[written.toLowerCase()] ?? written;
  return type === "phdthesis" || type === "mastersthesis" ? GENRES[type] : undefined;
}
