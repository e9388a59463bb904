/** Reports what is wrong with a figure, and what the sources have instead. */
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose, type Related } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import type { PlacedClaim } from "./claims.ts";
import type { Figure } from "./figure.ts";
import type { Testimony, Verdict } from "./judge-claim.ts";
import { endOf } from "./read-bounds.ts";

/** A claim that the excerpts cited for it do not support. */
export interface Doubt {
  readonly claim: PlacedClaim;
  readonly excerpts: readonly ResolvedExcerpt[];
  /** Sources cited whole. */
  readonly whole: readonly ResolvedSource[];
  /** The testimonies of the excerpts, in their order. */
  readonly testimonies: readonly Testimony[];
  readonly verdict: Verdict;
}

/** `elsewhere` says where the figure is in a source of the excerpts; undefined where it was not found. */
export function reportMissing(doubt: Doubt, elsewhere: string | undefined): Diagnostic {
  const { claim, excerpts, testimonies } = doubt;
  const [only, another] = excerpts;
  const place =
    only !== undefined && another === undefined
      ? `not in the excerpt "${only.excerpt.id}"`
      : "in none of the excerpts cited here";
  const kin = kinOf(claim.figure, testimonies);
  return diagnose(codeFor(claim.figure), {
    message: `"${writtenOf(claim)}" is ${place}.`,
    span: spanOf(claim),
    hints: [
      ...kin.map(({ hint }) => hint),
      ...(elsewhere === undefined ? noneHint(claim.figure, kin.length) : [elsewhere]),
      ...unreadHint(excerpts.filter(({ anchor }) => anchor.kind === "recorded")),
      ...(elsewhere === undefined
        ? [`If it is worked out from these, say how: \`excuse: { ${codeFor(claim.figure)}: "…" }\`.`]
        : []),
    ],
    related: kin.map(({ excerpt }) => relatedTo(excerpt)),
  });
}

export function reportBounds({ claim }: Doubt, verdict: Extract<Verdict, { kind: "bounds" }>): Diagnostic {
  const { testimony, evidence } = verdict;
  const { excerpt } = testimony;
  const { start, end } = claim.figure.bounded;
  const where = excerpt === undefined ? "there" : `in the excerpt "${excerpt.excerpt.id}"`;
  return diagnose("approximator-differs", {
    message: `What is "${writtenOf(claim, claim.figure.bounded)}" here is "${evidence.written}" ${where}.`,
    span: claim.passage.spanOf(start, end),
    hints: claim.text.isNumber ? NUMBERS_BOUND : [SAME_BOUND],
    related: excerpt === undefined ? [] : [relatedTo(excerpt)],
  });
}

export function reportBeside({ claim }: Doubt, verdict: Extract<Verdict, { kind: "holds" }>): Diagnostic {
  const { testimony, evidence } = verdict;
  const { excerpt, words } = testimony;
  const id = excerpt?.excerpt.id ?? "";
  const passage = words === undefined || evidence === undefined ? undefined : snippet(words, evidence.figure);
  return diagnose("figure-beside-excerpt", {
    message: `"${writtenOf(claim)}" is not in the excerpt "${id}", only near it in its source.`,
    span: spanOf(claim),
    hints: [
      ...(passage === undefined ? [] : [`The source has "${passage}".`]),
      "Lengthen the excerpt, or cite another that has it.",
    ],
    related: excerpt === undefined ? [] : [relatedTo(excerpt)],
  });
}

/**
 * A title that cites nothing is compared with what its slide cites. Differences are only warnings, because it may count
 * or sum up.
 */
export function reportNotOnSlide({ claim, verdict }: Doubt): Diagnostic {
  const what = writtenOf(claim, claim.figure.bounded);
  const isBounded = verdict.kind === "bounds";
  return diagnose("figure-not-on-slide", {
    message: isBounded
      ? `What is "${what}" here is "${verdict.evidence.written}" in what this slide cites.`
      : `"${what}" is in nothing that this slide cites.`,
    span: spanOf(claim),
    hints: [
      isBounded ? SAME_BOUND : "Cite the excerpt that has it, in this very text or elsewhere on the slide.",
    ],
  });
}

/** Anyone who excuses it is asked to word the bound in a place that can contain words. */
const NUMBERS_BOUND = [
  "A number among data cannot be bounded: say so in a line of text, such as the axis's `title` or the slide's `lead`.",
  'Then excuse the datum, and say where: `excuse: { approximator-differs: "…" }`.',
];

const SAME_BOUND = "A bound says more or less than its number: take it over as it is.";

function codeFor({ kind }: Figure): DiagnosticCode {
  return kind === "date" || kind === "time" ? "date-not-in-excerpt" : "number-not-in-excerpt";
}

function writtenOf(
  { passage, figure }: PlacedClaim,
  { start, end }: { readonly start: number; readonly end: number } = placeOf(figure),
): string {
  return passage.words.slice(start, end).replaceAll(/\s+/g, " ");
}

function spanOf({ passage, figure }: PlacedClaim): Span {
  const { start, end } = placeOf(figure);
  return passage.spanOf(start, end);
}

/** Including its unit, without what bounds it. */
function placeOf(figure: Figure): { readonly start: number; readonly end: number } {
  return { start: figure.start, end: endOf(figure) };
}

interface Kin {
  readonly excerpt: ResolvedExcerpt;
  readonly hint: string;
}

const MOST_EXCERPTS = 3;
const MOST_FIGURES = 4;

/** The figures of the same kind that the excerpts do contain. */
function kinOf({ kind }: Figure, testimonies: readonly Testimony[]): readonly Kin[] {
  return testimonies
    .flatMap(({ excerpt, figures }) => {
      const written = figures
        .filter(({ figure, isDerived }) => figure.kind === kind && !isDerived)
        .map((evidence) => evidence.written);
      const shown = [...new Set(written)].slice(0, MOST_FIGURES).map((words) => `"${words}"`);
      if (excerpt === undefined || shown.length === 0) return [];
      return [{ excerpt, hint: `The excerpt "${excerpt.excerpt.id}" has ${shown.join(", ")}.` }];
    })
    .slice(0, MOST_EXCERPTS);
}

const NAMES: Readonly<Record<Figure["kind"], string>> = {
  number: "number",
  date: "date",
  time: "time of day",
  code: "designation of letters and digits",
};

function noneHint({ kind }: Figure, found: number): readonly string[] {
  return found > 0 ? [] : [`There is no ${NAMES[kind]} in what is cited here: cite the excerpt that has it.`];
}

function unreadHint(unread: readonly ResolvedExcerpt[]): readonly string[] {
  const sources = [...new Set(unread.map(({ source }) => `"${source.source.id}"`))];
  if (sources.length === 0) return [];
  return [`Only excerpts could be looked at: the text of ${sources.join(", ")} is not here.`];
}

function relatedTo({ excerpt }: ResolvedExcerpt): Related {
  return { message: `The excerpt "${excerpt.id}" is here.`, span: excerpt.exact.span };
}

const AROUND = 40;

function snippet(words: string, { bounded: { start, end } }: Figure): string {
  const before = words.slice(Math.max(0, start - AROUND), start);
  const behind = words.slice(end, end + AROUND);
  const cut = `${before.length < AROUND ? before : before.replace(/^\S*\s/, "… ")}${words.slice(start, end)}${
    behind.length < AROUND ? behind : behind.replace(/\s\S*$/, " …")
  }`;
  return cut.replaceAll(/\s+/g, " ").trim();
}
