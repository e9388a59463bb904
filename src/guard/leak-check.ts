/** The last guard of withholding: no forbidden wording may stand in what is about to be written. */

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import type { Forbidden, Pass, Tailoring } from "../model/tailored.ts";
import { readingsOf } from "./decodings.ts";
import { findLeaks } from "./find-leaks.ts";
import { foldedWords } from "./fold-words.ts";
import { textsOfMarkup } from "./markup-texts.ts";

/**
 * Returns a `withheld-in-output` for each forbidden wording in any of `texts`, which together are the output `file` of
 * `deck`, or in the name of the audience's folder; a `withheld-words-shown` for one that is let through. They are asked for
 * only where something is forbidden. What the tool says itself is not looked for, but for what the author named.
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
    if (leak.pass !== undefined) return letThrough(leak, leak.pass, tailoring);
    const words = `The words are "${shortened(leak.wording)}"${slidesWith(leak, deck)}.`;
    if (leak.isNamed === true)
      return diagnose("withheld-in-output", {
        message: `What "${tailoring.audience}" must never see stands in its ${file}.`,
        span: leak.span,
        hints: [words, "Take them out of there, or off the list `withhold`."],
      });
    return diagnose("withheld-in-output", {
      message: `What is withheld from "${tailoring.audience}" stands in its ${file}.`,
      span: leak.span,
      hints: [
        words,
        "A text that repeats them needs the same marking, or a citation of what they are taken from.",
        ...(foldedWords(leak.wording).length <= MOST_ALLOWED
          ? [`If the words are no secret, write \`allow: [${JSON.stringify(leak.wording)}]\` into the brief.`]
          : []),
      ],
    });
  });
}

/** The same in each output: it is said once. */
function letThrough({ wording, span }: Forbidden, pass: Pass, { audience }: Tailoring): Diagnostic {
  const message = `"${shortened(wording)}" is withheld from "${audience}", and was let through: ${reasonOf(pass)}.`;
  if (pass.kind !== "allowed") return diagnose("withheld-words-shown", { message, span });
  const related = [{ message: "They are withheld here.", span }];
  return diagnose("withheld-words-shown", { message, span: pass.span, related });
}

function reasonOf(pass: Pass): string {
  switch (pass.kind) {
    case "commonplace":
      return "such words say nothing by themselves";
    case "heading":
      return "a column or an axis that the audience is shown is called the same";
    case "in-source":
      return `they stand in "${pass.source}", which the audience is shown`;
    case "allowed":
      return "`allow` lists the words";
  }
}

/** Returns every string in a JSON document, keys and values. */
export function textsOfJson(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOfJson(inner)]);
}

/** Returns every string in an evidence file, in every way it may be read, but those that its format has in every one. */
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

/** The words may also stand where no slide has them whole: then nothing is said of slides. */
function slidesWith(leak: Forbidden, deck: Pick<Deck, "slides">): string {
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

/** Words: more than names and headings have are not proposed to be let out. */
const MOST_ALLOWED = 5;
