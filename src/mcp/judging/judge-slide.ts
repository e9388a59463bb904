/** Judges a slide that an assistant wants to write: whether the brief's evidence bears it out, and who would see it. */
import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isBroken, NOT_READ } from "../../edit/brief-files.ts";
import type { PlannedSlide } from "../../edit/plan-slide.ts";
import { type CandidateSlide, readCandidate } from "../../edit/read-candidate.ts";
import type { FullSession } from "../../session/create-session.ts";
import { pathBelow } from "../../workspace/path-below.ts";
import { asFacts } from "./as-facts.ts";
import { besideCitations } from "./beside-citations.ts";
import type { Change } from "./change.ts";
import { citationsTaken } from "./citations.ts";
import { CHECKABLE_CODES, EVIDENCE_CODES } from "./evidence-codes.ts";
import { excusesTaken } from "./excuses.ts";
import { figuresAlone } from "./figures-alone.ts";
import { findingsIn, newAmong, newErrorsBeside } from "./findings-in.ts";
import type { Liberty } from "./liberties.ts";
import { markingsTaken } from "./markings.ts";
import { readersTaken, wordsShownElsewhere } from "./readers.ts";
import { type Standing, standingNow, standingWith } from "./standing.ts";

export interface Judgement {
  /** Whatever was allowed, the slide is not written with these. Sentences. */
  readonly faults: readonly string[];
  /** Errors, and doubts about evidence, of the brief as it would be: their places are in the text that was tried. */
  readonly findings: readonly Diagnostic[];
  /** What only a person may give. */
  readonly liberties: readonly Liberty[];
  /** What `check` would say of the slide besides. */
  readonly remarks: readonly Diagnostic[];
}

export function judgeSlide(options: {
  readonly session: FullSession;
  /** Path of the brief's YAML file, and its text now. */
  readonly brief: string;
  readonly text: string;
  readonly plan: PlannedSlide;
  readonly candidate: CandidateSlide;
  readonly replaces: string | undefined;
}): Judgement {
  const { session, brief, text, plan, candidate, replaces } = options;
  const faults = [...faultsOf(candidate), ...picturesOutside(candidate.value, posix.dirname(brief))];
  if (faults.length > 0) return { ...NOTHING, faults };
  const before = standingNow(text, session);
  if (before.brief === undefined || before.brief.torn !== undefined || before.diagnostics.some(isBroken))
    return { ...NOTHING, faults: [NOT_READ] };
  const after = standingWith(plan.text, options);
  const findings = [
    ...slideFindings(before, after, options),
    ...newErrorsBeside({ before, after, file: brief, plan }),
  ];
  const slide = after.brief?.slides.find(({ id }) => id === candidate.id);
  const remarks = findingsIn({ standing: after, file: brief, stretch: plan.fresh }).filter(
    (one) => !findings.includes(one),
  );
  if (slide === undefined)
    return { ...NOTHING, findings, faults: findings.length > 0 ? [] : ["It cannot be read as a slide."] };
  const change: Change = {
    ...{ before, after, candidate, slide, sources: session.sources() },
    old: before.brief.slides.find(({ id }) => id === replaces),
    replaced: replaces === undefined ? undefined : replacedBy(plan, text),
  };
  return {
    faults: wordsShownElsewhere(change),
    findings,
    remarks,
    liberties: [...libertiesOf(change), ...notHeld(change, options)],
  };
}

const NOTHING: Judgement = { faults: [], findings: [], liberties: [], remarks: [] };

function libertiesOf(change: Change): readonly Liberty[] {
  return [
    ...excusesTaken(change),
    ...markingsTaken(change),
    ...readersTaken(change),
    ...citationsTaken(change),
    ...besideCitations(change),
  ];
}

function replacedBy({ old }: PlannedSlide, text: string): CandidateSlide | undefined {
  const read = readCandidate(text.slice(old.start, old.end));
  return "kind" in read ? undefined : read;
}

/** Keys that stand elsewhere in a brief: on a slide they could only be meant to change how it is checked or who sees it. */
const OF_THE_BRIEF: ReadonlySet<string> = new Set<string>([
  "checks",
  "audiences",
  "slides",
  "sources",
  "vars",
  "allow",
  "withhold",
  "unmarked",
  "derived-from",
]);

const MARKUP = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<!--/i;

function faultsOf({ value, words }: CandidateSlide): readonly string[] {
  const keys = Object.keys(value).filter((key) => OF_THE_BRIEF.has(key));
  const inline = [value.excerpt, ...listOf(value.excerpts)].filter(
    (one) => typeof one === "object" && one !== null,
  );
  return [
    ...keys.map((key) => `\`${key}\` is no part of a slide.`),
    ...(inline.length > 0
      ? ["An excerpt is named by its ID. `add_excerpt` adds one, if its words are in the source."]
      : []),
    ...words
      .filter((text) => MARKUP.test(text))
      .map((text) => `HTML has no meaning in a text: "${text.slice(0, 80)}".`),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A slide shows pictures from the brief's own folder alone, and none is opened elsewhere to find that out. */
function picturesOutside(value: unknown, folder: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "image")
      return key === "variants" || typeof inner === "object" ? picturesOutside(inner, folder) : [];
    const path = posix.normalize(posix.join(folder, String(inner).replaceAll("\\", "/")));
    const isAbsolute = /^(?:[a-z]+:|[/\\])/i.test(String(inner));
    const isBelow = !isAbsolute && pathBelow(folder, path) !== undefined;
    return isBelow ? [] : [`No picture is at "${String(inner)}" in the brief's folder.`];
  });
}

type Options = Parameters<typeof judgeSlide>[0];

/** All errors of the slide, and what was not doubtful before. */
function slideFindings(
  before: Standing,
  after: Standing,
  { brief: file, plan, replaces }: Options,
): readonly Diagnostic[] {
  const now = { standing: after, file, stretch: plan.fresh };
  const was = replaces === undefined ? undefined : { standing: before, file, stretch: plan.old };
  const fresh = new Set(newAmong(now, was));
  return findingsIn(now).filter(
    (one) => one.severity === "error" || (EVIDENCE_CODES.has(one.code) && fresh.has(one)),
  );
}

/** What would not hold as a fact, and stands as something else or beside the statements. */
function notHeld(change: Change, options: Options): readonly Liberty[] {
  const { before, after, candidate, replaced, slide } = change;
  if (before.brief === undefined || after.brief === undefined) return [];
  const { brief: file } = options;
  const now = asFacts(after.text, candidate, after.brief);
  if (now === undefined)
    return [{ kind: "not-held-as-fact", why: "The slide cannot be read as facts, so it cannot be checked." }];
  const was = replaced && asFacts(before.text, replaced, before.brief);
  const [standing, stood] = [standingWith(now.text, options), was && standingWith(was.text, options)];
  const placeOf = (
    stretch: Parameters<typeof findingsIn>[0]["stretch"] | undefined,
    held: Standing | undefined,
  ) => stretch && held && { standing: held, file, stretch };
  const claims = newAmong({ standing, file, stretch: now.slide }, placeOf(was?.slide, stood)).filter(
    ({ code }) => EVIDENCE_CODES.has(code),
  );
  const own = { standing: after, file, stretch: options.plan.fresh };
  const said = new Set(findingsIn(own).map((one) => wordsOf(one, after)));
  const bare =
    now.bare === undefined ? [] : newAmong({ standing, file, stretch: now.bare }, placeOf(was?.bare, stood));
  return [
    ...claims.filter((one) => !said.has(wordsOf(one, standing))).map((one) => notAsFact(one, standing)),
    ...bare.filter(({ code }) => CHECKABLE_CODES.has(code)).map((one) => notAsFact(one, standing)),
    ...figuresAlone(slide, change.old, after.brief),
  ];
}

/** The same for a finding in both forms of a slide, whose texts are quoted otherwise in JSON. */
function wordsOf({ code, message, span }: Diagnostic, { text }: Standing): string {
  const words =
    span === undefined ? "" : text.slice(span.start, span.end).replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return JSON.stringify([code, message, words.trim()]);
}

function notAsFact({ message, span }: Diagnostic, { text }: Standing): Liberty {
  const words = span === undefined ? "" : ` ("${text.slice(span.start, span.end).slice(0, 120)}")`;
  return {
    kind: "not-held-as-fact",
    why: `As a fact it would not hold: ${message.replace(/\.$/, "")}${words}.`,
  };
}
