/** Tells the author which slides an audience gets in a language that it does not read. */
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Audience, Brief, Slide } from "../model/brief.ts";
import { statementsOfSlide } from "../model/statements.ts";
import type { TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";

/**
 * Returns one `untranslated` for each audience with another language than the brief's whose slides have texts that no
 * variant translates. Quotations stay in the language of their source, and do not count.
 */
export function reportUntranslated(
  brief: Brief,
  outlines: readonly Pick<TailoredOutline, "audience" | "slides">[],
): readonly Diagnostic[] {
  return outlines.flatMap(({ audience: { id }, slides }) => {
    const audience = brief.audiences.find((one) => one.id === id);
    if (audience?.language === undefined || isSame(audience.language, brief.language)) return [];
    const shown = new Set<string>(slides.map((slide) => slide.id));
    const own = brief.slides.filter((slide) => shown.has(slide.id));
    const foreign = own.filter((slide) => hasForeignText(slide, audience));
    return foreign.length === 0 ? [] : [report({ audience, foreign, of: own.length, brief })];
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => tag.toLowerCase().split("-")[0]);
  return a === b;
}

/** A variant's own texts are in its audience's language. The texts that it takes over are in the slide's. */
function hasForeignText(slide: Slide, audience: Audience): boolean {
  const own = textsOf(slide);
  const variant = slide.variants.get(audience.id);
  if (variant === undefined) return own.length > 0;
  const written = new Set(own.map(({ span }) => `${span.file}:${span.start}`));
  return textsOf(variant).some(({ span }) => written.has(`${span.file}:${span.start}`));
}

/**
 * Texts that contain a lower-case word: names and numbers are the same in any language. Notes are for the speaker
 * alone.
 */
function textsOf(slide: Slide): readonly Text[] {
  return statementsOfSlide(slide)
    .filter(({ what }) => what !== "note" && what !== "credit")
    .flatMap(({ texts }) => texts)
    .filter(({ markdown }) =>
      /(?<![\p{L}@{.-])\p{Ll}{3,}/u.test(markdown.replaceAll(/\[[^[\]@]*@[^[\]]*\]|\{\{[^{}\n]*\}\}/g, "")),
    );
}

/** How many slides a message names. */
const NAMED = 5;

function report(found: {
  readonly audience: Audience;
  readonly foreign: readonly Slide[];
  readonly of: number;
  readonly brief: Brief;
}): Diagnostic {
  const { audience, foreign, of, brief } = found;
  const names = foreign.slice(0, NAMED).map(({ id }) => `"${id}"`);
  const listed = `${names.join(", ")}${foreign.length > NAMED ? " …" : ""}`;
  const [first] = foreign;
  return diagnose("untranslated", {
    message: `"${audience.id}" reads ${nameOf(audience.language ?? "")}, and ${foreign.length} of its ${counted(of, "slide")} ${foreign.length === 1 ? "has" : "have"} texts in ${nameOf(brief.language)}: ${listed}.`,
    span: audience.span,
    hints: [
      `Translate them for it: \`variants: { ${audience.id}: { title: …, points: […] } }\` on each slide.`,
      "Where it reads both, leave out its `language`, or set `checks: { untranslated: off }`.",
    ],
    related:
      first === undefined
        ? []
        : [{ message: "The first of them is here.", span: first.title?.span ?? first.span }],
  });
}

/** "Spanish", or the tag itself where its name is not known. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
