/**
 * Reads a slide as if nobody had excused anything, all of its statements were facts, and its titles, notes and the like had to
 * stand in what the slide cites.
 */

import { planSlide, type Stretch } from "../../edit/plan-slide.ts";
import type { CandidateSlide } from "../../edit/read-candidate.ts";
import type { Brief, Slide } from "../../model/brief.ts";
import { type Statement, statementsOfSlide } from "../../model/statements.ts";
import { itemsOf } from "../../model/walk-content.ts";

export interface AsFacts {
  /** The text of the brief's file in which the slide reads like that. */
  readonly text: string;
  readonly slide: Stretch;
  /** A slide that has its uncited texts as points; undefined where it has none. */
  readonly bare: Stretch | undefined;
}

/** `text` has the slide already. Undefined where it cannot be written like that. */
export function asFacts(text: string, slide: CandidateSlide, brief: Brief): AsFacts | undefined {
  const stripped = jsonSlide({ ...stripKinds(slide.value), id: slide.id });
  const replaced = planSlide(text, stripped, { replaces: slide.id });
  if (replaced.kind === "refused") return undefined;
  const points = bareTexts(slide.id, brief);
  if (points.length === 0) return { text: replaced.text, slide: replaced.fresh, bare: undefined };
  const own = jsonSlide({ id: freeSlideId(brief), layout: "points", title: "", points });
  const added = planSlide(replaced.text, own, { after: slide.id });
  if (added.kind === "refused") return undefined;
  return { text: added.text, slide: replaced.fresh, bare: added.fresh };
}

/** A slide as one line of JSON, which is YAML, too. */
export function jsonSlide(value: CandidateSlide["value"]): CandidateSlide {
  return { lines: [JSON.stringify(value)], value, id: String(value.id), words: [] };
}

const TAKEN_AWAY: ReadonlySet<string> = new Set(["kind", "confidence", "excuse"]);

function stripKinds(value: CandidateSlide["value"]): CandidateSlide["value"] {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TAKEN_AWAY.has(key))
      .map(([key, inner]) => [key, key === "chart" ? inner : stripped(inner)]),
  );
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return typeof value === "object" && value !== null ? stripKinds({ ...value }) : value;
}

/** What sums up a slide or stands beside it. Each may be without a citation. */
const BARE: ReadonlySet<Statement["what"]> = new Set([
  "title",
  "lead",
  "heading",
  "column-name",
  "alt",
  "caption",
  "credit",
  "note",
] as const);

/** Each uncited text, and each name of an axis or legend, with all that its slide cites behind it. */
function bareTexts(id: string, brief: Brief): readonly string[] {
  const slide = brief.slides.find((one) => one.id === id);
  if (slide === undefined) return [];
  const cited = citedOn(slide);
  const ids = cited.length > 0 ? cited : brief.excerpts.map((excerpt) => excerpt.id);
  if (ids.length === 0) return [];
  const citations = ` [${ids.map((one) => `@${one}`).join("; ")}]`;
  const named = [slide, ...slide.variants.values()].flatMap((form) =>
    itemsOf(form).flatMap(({ names = [] }) => names.map(({ value }) => value)),
  );
  const texts = statementsWith(slide)
    .filter(({ what, cited: own }) => BARE.has(what) && own.length === 0)
    .flatMap((statement) => statement.texts.map(({ markdown }) => oneLine(markdown)));
  return [...new Set([...texts, ...named])]
    .filter((text) => text !== "")
    .map((text) => `${text}${citations}`);
}

/** IDs that a slide cites, on itself or on its variants. */
export function citedOn(slide: Slide): readonly string[] {
  return [...new Set(statementsWith(slide).flatMap(({ cited }) => cited.map(({ value }) => value)))];
}

/** The statements of a slide and of its variants. */
export function statementsWith(slide: Slide): readonly Statement[] {
  return [slide, ...slide.variants.values()].flatMap(statementsOfSlide);
}

function oneLine(markdown: string): string {
  return markdown.replaceAll(/\s+/g, " ").trim();
}

/** An ID that no slide of the brief has. */
export function freeSlideId(brief: Brief): string {
  const taken = new Set<string>(brief.slides.map(({ id }) => id));
  let id = "texts-without-citations";
  while (taken.has(id)) id = `${id}-too`;
  return id;
}
