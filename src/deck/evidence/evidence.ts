/** The evidence file of one audience's deck: each claim with its excerpts as W3C Web Annotations. */

import type { Foundation } from "../../check/foundations.ts";
import { isReadInWords, UNCHECKED } from "../../check/languages/unread-languages.ts";
import { isDate, rawDate } from "../../citation/date-text.ts";
import { gradeLabel } from "../../citation/grade.ts";
import { readLocator } from "../../citation/locator.ts";
import { houseStyle, type NoteStyle } from "../../citation/note-style.ts";
import type { Anchor } from "../../model/anchor.ts";
import type { CslItem } from "../../model/csl.ts";
import type { Deck } from "../../model/deck.ts";
import type { Excuse } from "../../model/excuse.ts";
import { FILE_NAMES } from "../../model/formats.ts";
import { excerptId } from "../../model/ids.ts";
import { noteText } from "../../model/note.ts";
import type { CitedExcerpt, CitedSource, TailoredBrief, TailoredSlide } from "../../model/tailored.ts";
import { tlpLabel } from "../../model/tlp.ts";
import type { Words } from "../../model/words.ts";
import { claimsOf, type Pointed } from "./claims.ts";
import { dateTimeOf } from "./date-time.ts";
import { EVIDENCE_CONTEXT } from "./evidence-context.ts";

/**
 * Returns a JSON-LD document (W3C Web Annotation Data Model, PROV-O). `claims` are in the order of the deck, each with
 * the IDs of the annotations in `excerpts` that it cites. `sources` have their hashes, grades and origins.
 */
export function composeEvidence(options: {
  readonly tailored: TailoredBrief;
  readonly deck: Deck;
  readonly words: Words;
  /** The style of citations; the house style where it is left out. */
  readonly style?: NoteStyle;
  /** Only those of findings in what is shown. */
  readonly excuses: readonly Excuse[];
  /** Those of the whole brief. Those of what is not shown are left out. */
  readonly foundations?: readonly Foundation[];
}): object {
  const { tailored, deck, words, style = houseStyle, excuses, foundations = [] } = options;
  const { id, label } = tailored.audience;
  const numbers = new Map(deck.slides.map((slide) => [slide.id, slide.number]));
  const resting: Resting = { ...restingOf(tailored, foundations), numbers };
  return {
    "@context": EVIDENCE_CONTEXT,
    id: FILE_NAMES.html,
    type: "Briefing",
    title: deck.title,
    audience: { id: `#~audience~${id}`, type: "Audience", name: id, label },
    language: tailored.language,
    unchecked: uncheckedIn(tailored.language),
    marking: tlpLabel(tailored.marking),
    date: tailored.date,
    created: tailored.date && dateTimeOf(tailored.date),
    asOf: tailored.asOf,
    creator: tailored.authors.map((name) => ({ type: "Agent", name })),
    excuses: excuses.map(({ code, reason }) => ({ rule: code.value, reason })),
    claims: tailored.slides.flatMap((slide) => claimsOn(slide, resting)),
    excerpts: [...tailored.excerpts.values()].map(annotation),
    sources: [...tailored.sources.values()].map((source) => describeSource(source, words, style)),
  };
}

/**
 * Returns those of the whole brief's `foundations` that the evidence of `tailored` names, without any words that it does not
 * tell.
 */
export function shownFoundations(
  tailored: TailoredBrief,
  foundations: readonly Foundation[],
): readonly Foundation[] {
  const resting = restingOf(tailored, foundations);
  const shown = new Set(
    tailored.slides.flatMap(claimsOf).flatMap(({ text, cites }) => foundationsOf(text, cites, resting)),
  );
  return foundations
    .filter((one) => shown.has(one))
    .map((one) => (isTold(one) ? one : { ...one, found: "" }));
}

function restingOf(
  { excerpts }: Pick<TailoredBrief, "excerpts">,
  foundations: readonly Foundation[],
): Omit<Resting, "numbers"> {
  return {
    byPlace: Map.groupBy(foundations, ({ id }): string => id),
    excerpts,
    order: new Map([...excerpts.keys()].map((id, at) => [id, at])),
  };
}

interface Resting {
  /** By the ID of the excerpt or source that they rest on. */
  readonly byPlace: ReadonlyMap<string, readonly Foundation[]>;
  readonly excerpts: TailoredBrief["excerpts"];
  /** The position of each excerpt among them. */
  readonly order: ReadonlyMap<string, number>;
  /** By the ID of a slide. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Slides are fragments of the deck, which lies beside the record. No ID of an author begins with "~". */
function claimsOn(slide: TailoredSlide, resting: Resting): readonly object[] {
  const number = resting.numbers.get(slide.id);
  return claimsOf(slide)
    .filter((claim) => claim.cites.length > 0 || (claim.kind !== undefined && claim.kind !== "context"))
    .map(({ part, cites, locators, ...claim }) => ({
      id: `#${slide.id}/${part}`,
      type: "Claim",
      slide: { id: `${FILE_NAMES.html}#${slide.id}`, type: "Slide", number },
      ...claim,
      cites: [...new Set(cites)].map((id) => `#${id}`),
      locators: locators?.map(describeLocator),
      restsOn: restsOn(claim.text, cites, resting),
    }));
}

/** Where CSL knows the part, its kind and number in addition to the words written. */
function describeLocator({ id, locator }: Pointed): object {
  const read = readLocator(locator);
  return { cited: `#${id}`, locator, locatorKind: read?.label, locatorValue: read?.value };
}

/**
 * Returns what the figures and quotations of a claim as shown were matched with: in the excerpts that it is shown to
 * cite, in what is recorded about their sources, and in sources cited as a whole. Words of another audience's variant
 * or variable are not part of this claim. Undefined where it has none.
 */
function restsOn(text: string, cites: readonly string[], resting: Resting): readonly object[] | undefined {
  const own = foundationsOf(text, cites, resting);
  const distinct = new Map(own.map((one) => [`${one.what} ${one.place} ${one.id} ${one.words}`, one]));
  return distinct.size === 0 ? undefined : [...distinct.values()].map(describeFoundation);
}

function foundationsOf(
  text: string,
  cites: readonly string[],
  { byPlace, excerpts, order }: Omit<Resting, "numbers">,
): readonly Foundation[] {
  const line = text.replaceAll(/\s+/g, " ");
  const sources = [...new Set(cites)]
    .flatMap((id) => excerpts.get(excerptId(id)) ?? [])
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .map(({ source }) => source);
  return [...new Set<string>([...cites, ...sources])]
    .flatMap((id) => byPlace.get(id) ?? [])
    .filter(({ place, id }) => place !== "source" || cites.includes(id))
    .filter(({ words }) => line.includes(words));
}

/**
 * A quotation's wording is the excerpt's own, which the file contains. For a source cited as a whole, the file says
 * only that it was read.
 */
function describeFoundation(one: Foundation): object {
  const { what, words, place, id, found } = one;
  return { what, words, [KEYS[place]]: `#${id}`, found: isTold(one) ? found : undefined };
}

function isTold({ what, place, found }: Foundation): boolean {
  return what === "figure" && place !== "source" && found !== "";
}

const KEYS = { excerpt: "excerpt", record: "record", source: "wholeSource" } as const;

function annotation(excerpt: CitedExcerpt): object {
  const { id, source, exact, prefix, suffix, page, speaker, translation, statement, marking, anchor } =
    excerpt;
  const position = positionOf(anchor);
  return {
    id: `#${id}`,
    type: "Annotation",
    motivation: "identifying",
    target: {
      source: `#${source}`,
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        ...(position === undefined ? [] : [{ type: "TextPositionSelector", ...position }]),
      ],
    },
    state: anchor.kind,
    folds: "folds" in anchor ? anchor.folds : undefined,
    marking: tlpLabel(marking),
    page,
    speaker,
    translation,
    statement,
  };
}

function positionOf(anchor: Anchor): { readonly start: number; readonly end: number } | undefined {
  return "position" in anchor ? anchor.position : undefined;
}

function describeSource(source: CitedSource, words: Words, style: NoteStyle): object {
  const { id, csl, grade, marking, lineage, origins, sha256 } = source;
  return {
    id: `#${id}`,
    type: "Source",
    csl: cslJson(csl),
    citation: noteText(style.long(csl, words)),
    grade: grade && gradeLabel(grade),
    marking: tlpLabel(marking),
    lineage,
    derivedFrom: lineage === "derived" ? origins.map((origin) => originOf(origin, words, style)) : undefined,
    sha256,
    unchecked: uncheckedIn(csl.language),
  };
}

function originOf({ key, csl }: CitedSource["origins"][number], words: Words, style: NoteStyle): object {
  if (csl === undefined) return { id: `#~${key}`, citation: words.say("origin-not-shown") };
  return { id: `#~${key}`, csl: cslJson(csl), citation: noteText(style.long(csl, words)) };
}

/** What no rule checks in a language whose words the tool does not know; undefined for a language that it knows. */
function uncheckedIn(language: string | undefined): string | undefined {
  return isReadInWords(language) ? undefined : UNCHECKED;
}

/** CSL-JSON, dates as `raw` (EDTF) or `literal`. */
function cslJson(csl: CslItem): object {
  return Object.fromEntries(
    Object.entries(csl).map(([variable, value]) => [variable, isDate(value) ? rawDate(value) : value]),
  );
}
