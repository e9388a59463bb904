/** The last guard of withholding: no output may contain a forbidden wording. */

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import type { Exemption, ForbiddenWording, Tailoring } from "../model/tailored.ts";
import { readingsOf } from "./decodings.ts";
import { findLeaks } from "./find-leaks.ts";
import { foldedWords } from "./fold-words.ts";
import { textsOfMarkup } from "./markup-texts.ts";

/**
 * Returns a `withheld-in-output` for each forbidden wording in any of `texts`, which together are the output `file` of
 * `deck`, or in the name of the audience's folder. Returns a `withheld-words-shown` for each that is allowed there. The
 * texts are read only where something is forbidden. Words that the tool itself writes are not searched for, unless the
 * author listed them.
 */
export function checkForLeaks(options: {
  readonly file: string;
  readonly texts: () => readonly string[];
  readonly tailoring: Tailoring;
  readonly deck: Pick<Deck, "slides" | "language">;
  /** Whether the tool says a wording itself in a deck of a language, a BCP 47 tag. */
  readonly shipped: { says(wording: string, language: string): boolean };
}): readonly Diagnostic[] {
  const { file, texts, tailoring, deck, shipped } = options;
  const sought = tailoring.forbidden.filter(
    ({ wording, isNamed }) => isNamed === true || !shipped.says(wording, deck.language),
  );
  if (sought.length === 0) return [];
  return findLeaks([...texts(), tailoring.audience], sought).map((leak) => {
    if (leak.exemption !== undefined) return reportExemption(leak, leak.exemption, tailoring);
    const words = `The words are "${shortened(leak.wording)}"${slidesWith(leak, deck)}.`;
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
        ...(foldedWords(leak.wording).length <= MOST_ALLOWED
          ? [
              `If the words are not secret, write \`allow: [${JSON.stringify(leak.wording)}]\` into the brief.`,
            ]
          : []),
      ],
    });
  });
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

/** Returns every string in an evidence file, decoded in every way, except for those that every such file contains. */
export function textsOfEvidence(evidence: object): readonly string[] {
  return textsOfJson({ ...evidence, "@context": [] })
    .filter((text) => !FORMAT.has(text))
    .flatMap(readingsOf);
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

/** The words may also span several slides. Then the message names no slides. */
function slidesWith(leak: ForbiddenWording, deck: Pick<Deck, "slides">): string {
  const slides = deck.slides.filter(
    (slide) =>
      findLeaks(
        textsOfJson(slide).flatMap((text) => textsOfMarkup(text)),
        [leak],
      ).length > 0,
  );
  const names = slides.map(({ id }) => `"${id}"`).join(", ");
  return slides.length === 0 ? "" : `, on the slide${slides.length === 1 ? "" : "s"} ${names}`;
}

function shortened(wording: string): string {
  return wording.length <= 80 ? wording : `${wording.slice(0, 79)}…`;
}

/** In words. What is longer than a name or a heading is not suggested for `allow`. */
const MOST_ALLOWED = 5;
