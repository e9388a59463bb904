/** The evidence file of one audience's deck: each claim with its excerpts as W3C Web Annotations. Called by compile. */

import { gradeLabel } from "../citation/grade.ts";
import { houseStyle, type NoteStyle } from "../citation/note-style.ts";
import type { Anchor } from "../model/anchor.ts";
import type { CslItem } from "../model/csl.ts";
import type { Deck } from "../model/deck.ts";
import type { Excuse } from "../model/excuse.ts";
import { noteText } from "../model/note.ts";
import type { CitedExcerpt, CitedSource, TailoredBrief, TailoredSlide } from "../model/tailored.ts";
import { tlpLabel } from "../model/tlp.ts";
import type { Words } from "../model/words.ts";
import { claimsOf } from "./claims.ts";

/**
 * Returns a JSON-LD document (W3C Web Annotation Data Model, PROV-O): `claims` in the order of the deck, each with
 * the IDs of the annotations in `excerpts` that it cites, and `sources` with their hashes, grades and origins.
 */
export function composeEvidence(options: {
  readonly tailored: TailoredBrief;
  readonly deck: Deck;
  readonly words: Words;
  /** What citations are written in; the house's where it is left out. */
  readonly style?: NoteStyle;
  /** Those of what is shown. */
  readonly excuses: readonly Excuse[];
}): object {
  const { tailored, deck, words, style = houseStyle, excuses } = options;
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", CONTEXT],
    id: `#${tailored.audience.id}`,
    type: "Briefing",
    title: deck.title,
    audience: tailored.audience,
    language: tailored.language,
    marking: tlpLabel(tailored.marking),
    created: tailored.date,
    asOf: tailored.asOf,
    creator: tailored.authors,
    excuses: excuses.map(({ code, reason }) => ({ rule: code.value, reason })),
    claims: tailored.slides.flatMap((slide) => claimsOn(slide, deck)),
    excerpts: [...tailored.excerpts.values()].map(annotation),
    sources: [...tailored.sources.values()].map((source) => describeSource(source, words, style)),
  };
}

const CONTEXT = {
  citedeck: "urn:citedeck:ns:",
  csl: "https://citationstyles.org/ns#",
  prov: "http://www.w3.org/ns/prov#",
  Briefing: "citedeck:Briefing",
  Claim: "citedeck:Claim",
  claims: { "@id": "citedeck:claim", "@container": "@list" },
  excerpts: { "@id": "citedeck:excerpt", "@container": "@set" },
  sources: { "@id": "citedeck:source", "@container": "@set" },
  cites: { "@id": "citedeck:cites", "@type": "@id" },
  state: "citedeck:anchoringState",
  marking: "citedeck:marking",
  grade: "citedeck:admiraltyGrade",
  sha256: "citedeck:sha256",
  derivedFrom: { "@id": "prov:wasDerivedFrom", "@container": "@set" },
};

function claimsOn(slide: TailoredSlide, deck: Deck): readonly object[] {
  const number = deck.slides.find((view) => view.id === slide.id)?.number;
  return claimsOf(slide)
    .filter((claim) => claim.cites.length > 0 || (claim.kind !== undefined && claim.kind !== "context"))
    .map(({ part, cites, ...claim }) => ({
      id: `#${slide.id}/${part}`,
      type: "Claim",
      slide: { id: slide.id, number },
      ...claim,
      cites: [...new Set(cites)].map((id) => `#${id}`),
    }));
}

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
    type: "csl:Item",
    csl: cslJson(csl),
    citation: noteText(style.long(csl, words)),
    grade: grade && gradeLabel(grade),
    marking: tlpLabel(marking),
    lineage,
    derivedFrom: lineage === "derived" ? origins.map((origin) => originOf(origin, words, style)) : undefined,
    sha256,
  };
}

function originOf({ key, csl }: CitedSource["origins"][number], words: Words, style: NoteStyle): object {
  if (csl === undefined) return { id: `#${key}`, citation: words.say("origin-not-shown") };
  return { id: `#${key}`, csl: cslJson(csl), citation: noteText(style.long(csl, words)) };
}

/** CSL-JSON, dates as `raw`. */
function cslJson(csl: CslItem): object {
  const { issued, accessed, ...rest } = csl;
  return { ...rest, issued: issued && { raw: issued.iso }, accessed: accessed && { raw: accessed.iso } };
}
