/** The last guard of withholding: no output may contain a forbidden wording. */

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import { once } from "../model/once.ts";
import type { Exemption, ForbiddenWording, Tailoring } from "../model/tailored.ts";
import { readingsOf } from "./decodings.ts";
import { findLeaks, findLeaksIn } from "./find-leaks.ts";
import { type FoundPart, findParts } from "./find-parts.ts";
import { foldedWords } from "./fold-words.ts";
import { textsOfMarkup } from "./markup-texts.ts";
import { seeTexts } from "./see-texts.ts";

/** What is searched, for whom. */
interface Search {
  readonly file: string;
  readonly texts: () => readonly string[];
  readonly tailoring: Tailoring;
  readonly deck: Pick<Deck, "slides" | "language">;
  /** Whether the tool says a wording itself in a deck of a language, a BCP 47 tag. */
  readonly shipped: { says(wording: string, language: string): boolean };
}

/**
 * Returns a `withheld-in-output` for each forbidden wording that stands in any of `texts`, whole or in a part that tells
 * something. Together they are the output `file` of `deck`; the name of the audience's folder is searched with them. Returns a
 * `withheld-words-shown` for each that is allowed there. The texts are read only where something is forbidden. Words that
 * the tool itself writes are not searched for, unless the author listed them.
 */
export function checkForLeaks(search: Search): readonly Diagnostic[] {
  const { texts, tailoring, deck, shipped } = search;
  const isOfTool = (words: string): boolean => shipped.says(words, deck.language);
  const sought = tailoring.forbidden.filter(({ wording, isNamed }) => isNamed === true || !isOfTool(wording));
  if (sought.length === 0) return [];
  const { leaks, parts } = foundIn([...texts(), tailoring.audience], sought, {
    isShown: (words) => tailoring.shownByRight.has(words) || isOfTool(words),
  });
  const words = [...leaks.map(({ wording }) => wording), ...parts.map((part) => part.words)];
  const onSlides = once(() => slidesByWords(words, deck));
  return [
    ...leaks.map((leak) => reportLeak(leak, search, onSlides)),
    ...parts.map((part) => reportPart(part, search, onSlides)),
  ];
}

/** Returns the words of `texts` that are withheld and that nothing lets through: whole wordings, and parts of others. */
export function wordsLeaked(
  texts: readonly string[],
  { forbidden, shownByRight }: Tailoring,
): readonly string[] {
  const sought = forbidden.filter(({ exemption }) => exemption === undefined);
  if (sought.length === 0) return [];
  const { leaks, parts } = foundIn(texts, sought, { isShown: (words) => shownByRight.has(words) });
  return [...leaks.map(({ wording }) => wording), ...parts.map(({ words }) => words)];
}

interface FoundLeaks {
  readonly leaks: readonly ForbiddenWording[];
  readonly parts: readonly FoundPart<ForbiddenWording>[];
}

function foundIn(
  texts: readonly string[],
  sought: readonly ForbiddenWording[],
  { isShown }: { readonly isShown: (words: string) => boolean },
): FoundLeaks {
  const seen = seeTexts(
    texts,
    sought.map(({ wording }) => wording),
  );
  const leaks = findLeaksIn(seen, sought);
  const rest = sought.filter(
    (one) => one.tellsInParts === true && one.exemption === undefined && !leaks.includes(one),
  );
  return { leaks, parts: distinctParts(findParts(seen, rest, isShown)) };
}

function reportLeak(
  leak: ForbiddenWording,
  { file, tailoring }: Search,
  onSlides: () => SlidesByWords,
): Diagnostic {
  if (leak.exemption !== undefined) return reportExemption(leak, leak.exemption, tailoring);
  const words = `The words are "${shortened(leak.wording)}"${slidesWith(leak.wording, onSlides())}.`;
  if (leak.isNamed === true)
    return diagnose("withheld-in-output", {
      message: `The ${file} of "${tailoring.audience}" contains words that it must never see.`,
      span: leak.span,
      hints: [words, "Delete them there, or remove them from the list `withhold`."],
    });
  return diagnose("withheld-in-output", {
    message: `The ${file} of "${tailoring.audience}" contains words that are withheld from it.`,
    span: leak.span,
    hints: [
      words,
      "A text that repeats them needs the same marking, or a citation of where they come from.",
      ...wayToAllow(leak.wording, MOST_ALLOWED),
    ],
  });
}

function reportPart(
  { of, words }: FoundPart<ForbiddenWording>,
  { file, tailoring }: Search,
  onSlides: () => SlidesByWords,
): Diagnostic {
  return diagnose("withheld-in-output", {
    message: `The ${file} of "${tailoring.audience}" contains a part of words that are withheld from it.`,
    span: of.span,
    hints: [
      `The part is "${shortened(words)}"${slidesWith(words, onSlides())}.`,
      "Five words in a row count as a part, if three of them are neither common nor shown to the audience anyway. A figure counts as two of the five.",
      "A text that repeats them needs the same marking, or a citation of where they come from. Or say it in other words.",
      ...wayToAllow(words, MOST_ALLOWED_IN_PART),
    ],
  });
}

function wayToAllow(words: string, most: number): readonly string[] {
  if (foldedWords(words).length > most) return [];
  return [`If the words are not secret, write \`allow: [${JSON.stringify(words)}]\` into the brief.`];
}

/** A text is withheld with the variables of each audience, and may be withheld twice. */
function distinctParts(
  parts: readonly FoundPart<ForbiddenWording>[],
): readonly FoundPart<ForbiddenWording>[] {
  const byPlace = parts.map(
    (part) => [`${part.of.span.file}:${part.of.span.start}:${part.words}`, part] as const,
  );
  return [...new Map(byPlace).values()];
}

/** The message is the same for each output, so it is given once. */
function reportExemption(
  { wording, span }: ForbiddenWording,
  exemption: Exemption,
  { audience }: Tailoring,
): Diagnostic {
  const message = `"${shortened(wording)}" is withheld from "${audience}", but is allowed in its outputs: ${reasonOf(exemption)}.`;
  if (exemption.kind !== "allowed") return diagnose("withheld-words-shown", { message, span });
  const related = [{ message: "They are withheld here.", span }];
  return diagnose("withheld-words-shown", { message, span: exemption.span, related });
}

function reasonOf(exemption: Exemption): string {
  switch (exemption.kind) {
    case "commonplace":
      return "such words give nothing away by themselves";
    case "heading":
      return "a column or an axis that the audience is shown has the same name";
    case "in-source":
      return `"${exemption.source}", which the audience is shown, contains them`;
    case "allowed":
      return "`allow` lists them";
  }
}

/** Returns every string in a JSON document, keys and values. */
export function textsOfJson(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOfJson(inner)]);
}

/**
 * Returns every string in an evidence file, decoded in every way, except for those that every such file contains: words of its
 * format, and what stands in `context` too, its JSON-LD context.
 */
export function textsOfEvidence(evidence: object, context: readonly unknown[]): readonly string[] {
  const known = new Set([...FORMAT, ...textsOfJson(context)]);
  const { "@context": own, ...rest }: { readonly "@context"?: unknown } = evidence;
  const texts = [
    ...textsOfJson(own).filter((text) => !known.has(text)),
    ...textsOfJson(rest).filter((text) => !FORMAT.has(text)),
  ];
  return texts.flatMap(readingsOf);
}

/** W3C Web Annotation Data Model, PROV-O and CSL-JSON, as the evidence file uses them. */
const FORMAT: ReadonlySet<string> = new Set([
  "@context",
  "Annotation",
  "TextPositionSelector",
  "TextQuoteSelector",
  "confidence",
  "container-title",
  "derivedFrom",
  "identifying",
  "motivation",
  "translation",
]);

type SlidesByWords = ReadonlyMap<string, readonly string[]>;

/** Returns the IDs of the slides that have each of `all`, in quotation marks. Each slide is read once. */
function slidesByWords(all: readonly string[], { slides }: Pick<Deck, "slides">): SlidesByWords {
  const sought = all.map((wording) => ({ wording }));
  const onSlides = slides.map((slide) => {
    const texts = textsOfJson(slide).flatMap((text) => textsOfMarkup(text));
    return { id: `"${slide.id}"`, found: new Set(findLeaks(texts, sought).map(({ wording }) => wording)) };
  });
  return new Map(
    all.map((words) => [words, onSlides.flatMap(({ id, found }) => (found.has(words) ? [id] : []))]),
  );
}

/** The words may also span several slides. Then the message names no slides. */
function slidesWith(words: string, onSlides: SlidesByWords): string {
  const ids = onSlides.get(words) ?? [];
  return ids.length === 0 ? "" : `, on the slide${ids.length === 1 ? "" : "s"} ${ids.join(", ")}`;
}

function shortened(wording: string): string {
  return wording.length <= 80 ? wording : `${wording.slice(0, 79)}…`;
}

/** In words. What is longer than a name or a heading is not suggested for `allow`. */
const MOST_ALLOWED = 5;

/** In words. A part is five words or more; a whole sentence is not suggested. */
const MOST_ALLOWED_IN_PART = 8;
