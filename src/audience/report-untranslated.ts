/** Tells the author which slides an audience gets in a language that it does not read. */
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Audience, Brief, Slide } from "../model/brief.ts";
import { statementsOfSlide } from "../model/statements.ts";
import type { TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";

/**
 * Returns one `untranslated` for each audience of another language than the brief's whose slides have texts that no
 * variant says for it. What is quoted stays in the language of its source, and counts for nothing here.
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

/** A variant says for its audience what it says; what it takes over is the slide's own. */
function hasForeignText(slide: Slide, audience: Audience): boolean {
  const own = textsOf(slide);
  const variant = slide.variants.get(audience.id);
  if (variant === undefined) return own.length > 0;
  const written = new Set(own.map(({ span }) => `${span.file}:${span.start}`));
  return textsOf(variant).some(({ span }) => written.has(`${span.file}:${span.start}`));
}

/** Texts with a word in small letters: a name or a number is the same in any language. Notes are the speaker's own. */
function textsOf(slide: Slide): readonly Text[] {
  return statementsOfSlide(slide)
    .filter(({ what }) => what !== "note" && what !== "credit")
    .flatMap(({ texts }) => texts)
    .filter(({ markdown }) =>
      /(?<![\p{L}@{.-])\p{Ll}{3,}/u.test(markdown.replaceAll(/\[[^[\]@]*@[^[\]]*\]|\{\{[^{}\n]*\}\}/g, "")),
    );
}

/** How many slides are named. */
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
      `Say them for it: \`variants: { ${audience.id}: { title: …, points: […] } }\` on each slide.`,
      "Where it reads both, leave out its `language`, or set `checks: { untranslated: off }`.",
    ],
    related:
      first === undefined
        ? []
        : [{ message: "The first of them is here.", span: first.title?.span ?? first.span }],
  });
}

/** "Spanish"; the tag itself where no name is known. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
