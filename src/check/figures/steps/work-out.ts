/**
 * Determines whether a figure follows from what an excerpt states, by one step of arithmetic that its own words
 * announce.
 */
import { isEqual, isPercent, type Rate, ratiosBetween, ratiosOfRates, type Unit } from "../../units/unit.ts";
import type { Evidence } from "../evidence.ts";
import type { NumberFigure } from "../figure.ts";
import type { Claim } from "../match-figure.ts";
import type { Compare } from "../match-number.ts";
import { roundingFor } from "../rounding.ts";
import { sameWord } from "../same-noun.ts";
import type { Announced } from "./read-steps.ts";

/** A claim with what the words around it say about how its figure came about. */
export interface AnnouncedClaim extends Claim {
  readonly announced: Announced;
}

/** A claim's number, and what is said beside it. */
export interface Question {
  readonly figure: NumberFigure;
  readonly announced: Announced;
  readonly compare: Compare;
}

/** A number of an excerpt. */
export interface Part {
  readonly evidence: Evidence;
  readonly figure: NumberFigure;
  readonly value: number;
  readonly unit: Unit | undefined;
}

/** Returns evidence that shows how the parts were combined: "61 per cent − 57"; undefined where nothing fits. */
export function workOut(claim: AnnouncedClaim, stated: readonly Evidence[]): Evidence | undefined {
  const { figure, announced, knowsWords } = claim;
  if (figure.kind !== "number" || !knowsWords || figure.designated?.isProper) return undefined;
  const question: Question = { figure, announced, compare: compareFor(figure) };
  const parts = partsOf(stated);
  const counted = sequence(question, stated) ?? nthOf(question, stated);
  if (counted !== undefined) return { ...counted, isDerived: true };
  for (const step of STEPS) {
    const found = step(question, parts);
    if (found !== undefined) return shown(found);
  }
  return undefined;
}

/** "About a fifth" may be rounded. A number without bounds is exact. */
function compareFor({ bounds, form }: NumberFigure): Compare {
  const rounding = roundingFor(bounds, ["exactly"], form);
  const isExact = bounds.includes("exactly");
  return (claimed, value) => (isExact && isEqual(claimed, value)) || rounding?.(claimed, value) === true;
}

function partsOf(stated: readonly Evidence[]): readonly Part[] {
  const seen = new Set<string>();
  return stated.flatMap((evidence) => {
    const { figure, isRead, knowsWords, language } = evidence;
    if (!isRead || !knowsWords || figure.kind !== "number" || !isAmount(figure)) return [];
    return figure.readings.flatMap(({ value, unit }) => {
      const key = [language, figure.start, value].join(" ");
      return seen.has(key) || !seen.add(key) ? [] : [{ evidence, figure, value, unit }];
    });
  });
}

/** False for years, designations and anything vague. */
function isAmount({ form, readings, designated, counts, spelled, bounds }: NumberFigure): boolean {
  if (form !== "cardinal" || designated !== undefined || bounds.includes("about")) return false;
  const [reading] = readings;
  const isYear =
    !spelled && !counts && reading?.unit === undefined && /^(?:1[5-9]|20)\d\d$/.test(`${reading?.value}`);
  return !isYear;
}

export interface WorkedOut {
  readonly parts: readonly Part[];
  readonly sign: "+" | "−" | ":" | "×" | "→";
}

type Arithmetic = (question: Question, parts: readonly Part[]) => WorkedOut | undefined;

const STEPS: readonly Arithmetic[] = [
  ...[difference, change, share, multiple, total, beforeOrAfter],
  ...[converted, elliptic],
];

function shown({ parts, sign }: WorkedOut): Evidence | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const written = parts.map(({ evidence }) => evidence.written).join(` ${sign} `);
  return { ...first.evidence, written, isDerived: true };
}

/** For "four points more", where the excerpt has 61 and 57 per cent. */
function difference(question: Question, parts: readonly Part[]): WorkedOut | undefined {
  const { announced, figure } = question;
  if (!announced.steps.includes("difference") || figure.form !== "cardinal") return undefined;
  const found = pairsOf(parts).find(([one, two]) => {
    const apart = distance(one, two);
    return apart !== undefined && fits(question, Math.abs(apart), one, two);
  });
  return found && { parts: found, sign: "−" };
}

/** Percentages differ by points. Other amounts differ by their own unit. */
function fits({ figure, announced, compare }: Question, apart: number, one: Part, two: Part): boolean {
  const ofPercent = isPercent(one.unit) || isPercent(two.unit);
  return figure.readings.some(({ value, unit }) => {
    const ofPoints = isPoint(unit) || (unit === undefined && announced.arePoints);
    if (ofPercent !== ofPoints && !(ofPoints && one.unit === undefined && two.unit === undefined)) {
      return false;
    }
    if (ofPoints) return compare(value, apart);
    return scales(unit, one.unit ?? two.unit).some((ratio) => compare(value, apart / ratio));
  });
}

function isPoint(unit: Unit | undefined): boolean {
  return unit?.senses.some(({ kind }) => kind === "percentage-point") ?? false;
}

/** The factors that convert a value in the claim's unit into the part's. For money, both must name the currency. */
function scales(claimed: Unit | undefined, stated: Unit | undefined): readonly number[] {
  if (claimed !== undefined && stated !== undefined) return ratiosBetween(claimed, stated);
  return claimed?.isStrict === true ? [] : [1];
}

/** Returns the second minus the first, in the unit of the one that has one; undefined for two different kinds. */
function distance(one: Part, two: Part): number | undefined {
  const ratio = ratioOf(one, two);
  if (ratio === undefined) return undefined;
  return Number((two.value - one.value * ratio).toPrecision(12));
}

/** The factor that converts the first into the unit of the second. */
function ratioOf({ unit: one }: Part, { unit: two }: Part): number | undefined {
  return one === undefined || two === undefined ? 1 : ratiosBetween(one, two)[0];
}

/** For "a fifth more", where the excerpt has 50 and 60. */
function change(question: Question, parts: readonly Part[]): WorkedOut | undefined {
  const { announced } = question;
  if (!announced.steps.includes("difference")) return undefined;
  const found = pairsOf(parts).find(([one, two]) => {
    const apart = distance(one, two);
    const sizes = [one.value * (ratioOf(one, two) ?? 1), two.value];
    const bases =
      announced.rises === announced.falls
        ? sizes
        : [announced.rises ? Math.min(...sizes) : Math.max(...sizes)];
    return apart !== undefined && bases.some((base) => base > 0 && isShare(question, Math.abs(apart) / base));
  });
  return found && { parts: found, sign: "→" };
}

/** For "one in five", where the excerpt has 48 and 240, or the parts of a whole. */
function share(question: Question, parts: readonly Part[]): WorkedOut | undefined {
  const found = pairsOf(parts)
    .flatMap(([one, two]) => [[one, two] as const, [two, one] as const])
    .find(([part, whole]) => {
      const ratio = isPercent(part.unit) || isPercent(whole.unit) ? undefined : ratioOf(part, whole);
      const value = ratio === undefined ? 1 : (part.value * ratio) / whole.value;
      return value > 0 && value < 1 && isShare(question, value);
    });
  if (found !== undefined) return { parts: found, sign: ":" };
  const run = runsOf(parts, 3).find((some) => {
    const sum = sumOf(some);
    return sum !== undefined && some.some(({ value }) => isShare(question, value / sum));
  });
  return run && { parts: run, sign: "+" };
}

function isShare({ figure, compare }: Question, ratio: number): boolean {
  return figure.readings.some(({ value, unit }) => {
    if (figure.form === "fraction" && unit === undefined) return compare(value, ratio);
    return (
      figure.form === "cardinal" && isPercent(unit) && compare(value, Number((ratio * 100).toPrecision(12)))
    );
  });
}

/**
 * For "three times as many", where the excerpt has 20 and 60. Also for half, where it says "twice as many" the other
 * way round.
 */
function multiple(question: Question, parts: readonly Part[]): WorkedOut | undefined {
  const { announced, figure, compare } = question;
  const isTimes = announced.steps.includes("multiple") && figure.form === "cardinal";
  const times = pairsOf(parts).find(([one, two]) => {
    const ratio = ratioOf(one, two);
    if (!isTimes || ratio === undefined) return false;
    const quotient = two.value / (one.value * ratio);
    return figure.readings.some(
      ({ value }) => value > 1 && (compare(value, quotient) || compare(value, 1 / quotient)),
    );
  });
  if (times !== undefined) return { parts: times, sign: ":" };
  const turned = parts.find(
    ({ value, evidence }) =>
      value > 1 && evidence.announced.steps.includes("multiple") && isShare(question, 1 / value),
  );
  return turned && { parts: [turned], sign: "×" };
}

/** For "of the 621", where the excerpt has 402, 158 and 61. */
function total({ announced, figure, compare }: Question, parts: readonly Part[]): WorkedOut | undefined {
  if (!announced.steps.includes("total") || figure.form !== "cardinal") return undefined;
  const found = runsOf(parts, 2).find((run) => {
    const sum = sumOf(run);
    const unit = run.find((part) => part.unit !== undefined)?.unit;
    return (
      sum !== undefined &&
      figure.readings.some((one) => scales(one.unit, unit).some((ratio) => compare(one.value, sum / ratio)))
    );
  });
  return found && { parts: found, sign: "+" };
}

/** Returns every run of at least so many neighbouring parts, in the order of the excerpt. */
function runsOf(parts: readonly Part[], least: number): readonly (readonly Part[])[] {
  const some = parts.slice(0, MOST);
  return some.flatMap((_, from) =>
    some.slice(from + least - 1).map((_, more) => some.slice(from, from + least + more)),
  );
}

function sumOf(run: readonly Part[]): number | undefined {
  const last = run.find(({ unit }) => unit !== undefined) ?? run.at(-1);
  if (last === undefined || isPercent(last.unit)) return undefined;
  const values = run.map((part) => {
    const ratio = ratioOf(part, last);
    return ratio === undefined ? Number.NaN : part.value * ratio;
  });
  const isOfOne = new Set(run.map(({ evidence }) => evidence.language)).size === 1;
  const sum = values.reduce((before, value) => before + value, 0);
  return isOfOne && !Number.isNaN(sum) ? Number(sum.toPrecision(12)) : undefined;
}

/** For "up from 16", where the excerpt has "by two to 18", and for "now 18", where it has 16 and two more. */
function beforeOrAfter(question: Question, parts: readonly Part[]): WorkedOut | undefined {
  const { announced, figure, compare } = question;
  const isEarlier = announced.steps.includes("earlier") || announced.hasPredecessors;
  if (figure.form !== "cardinal" || !(isEarlier || announced.steps.includes("later"))) return undefined;
  const found = parts
    .filter(({ evidence }) => evidence.announced.steps.includes("difference"))
    .flatMap((by) => parts.filter((one) => one !== by && !mayBePercent(by)).map((one) => [one, by] as const))
    .find(([one, by]) => {
      const ratio = ratioOf(by, one);
      if (ratio === undefined) return false;
      return signsOf(by.evidence.announced, isEarlier).some((sign) => {
        const value = Number((one.value + sign * by.value * ratio).toPrecision(12));
        return figure.readings.some((reading) =>
          scales(reading.unit, one.unit ?? by.unit).some((scale) => compare(reading.value, value / scale)),
        );
      });
    });
  return found && { parts: found, sign: "→" };
}

/** In "from 20 to 25 per cent", the first may be per cent too. */
function mayBePercent({ figure }: Part): boolean {
  return figure.readings.some(({ unit }) => isPercent(unit));
}

/** What rose was less before. */
function signsOf({ rises, falls }: Announced, isEarlier: boolean): readonly (1 | -1)[] {
  if (rises === falls) return [1, -1];
  return [rises === isEarlier ? -1 : 1];
}

/**
 * For "in a year, 3,000", where the excerpt has 250 a month. One of the two gives the rate elsewhere in its sentence.
 */
function converted({ figure, announced, compare }: Question, parts: readonly Part[]): WorkedOut | undefined {
  if (figure.form !== "cardinal") return undefined;
  const claimed = ratesOf(figure, announced);
  const found = parts.find((part) => {
    const ratios = ratesOf(part.figure, part.evidence.announced).flatMap((rate) =>
      claimed.flatMap((own) => ratiosOfRates(own, rate)),
    );
    return ratios.some((ratio) =>
      figure.readings.some(({ value, unit }) =>
        scales(unit, part.unit).some((scale) => compare(value, part.value / ratio / scale)),
      ),
    );
  });
  return found && { parts: [found], sign: "×" };
}

function ratesOf({ rate }: NumberFigure, { rates }: Announced): readonly Rate[] {
  return rate === undefined ? rates : [rate];
}

/**
 * For "by 45 crowns", where the excerpt has "135 crowns, 45 more". What is compared with an amount is in the same unit.
 */
function elliptic({ figure, compare }: Question, parts: readonly Part[]): WorkedOut | undefined {
  if (figure.form !== "cardinal") return undefined;
  const units = parts.flatMap(({ unit }) => unit ?? []);
  const found = parts.find(({ value: stated, unit, evidence, figure: { counts } }) => {
    const isCompared = evidence.announced.steps.some((step) => step === "difference" || step === "earlier");
    if (unit !== undefined || counts || !isCompared) return false;
    return figure.readings.some(
      ({ value, unit: claimed }) =>
        claimed !== undefined &&
        units.some((own) => ratiosBetween(claimed, own).some((scale) => compare(value, stated / scale))),
    );
  });
  return found && { parts: [found], sign: "×" };
}

/**
 * For "20 days after", where the excerpt has "on the twentieth day", and for "67 years old", where it has the 67th year
 * of a life.
 */
function nthOf({ figure }: Question, stated: readonly Evidence[]): Evidence | undefined {
  const [word] = figure.noun ?? [];
  if (figure.form !== "cardinal" || word === undefined) return undefined;
  const isOfYears = figure.readings.some(({ unit }) => unit?.senses.some(({ kind }) => kind === "year"));
  return stated.find(({ figure: other, isRead, announced: said }) => {
    if (!isRead || other.kind !== "number" || other.form !== "ordinal") return false;
    const isOfOne = said.isAge ? isOfYears : sameWord(word, other.noun?.[0]);
    const values = figure.readings.map(({ value }) => value);
    return isOfOne && other.readings.some(({ value }) => value > 3 && values.includes(value));
  });
}

/** For "two women before her", where the excerpt says that she is the third, and for the reverse. */
function sequence({ figure, announced }: Question, stated: readonly Evidence[]): Evidence | undefined {
  const forms = ["cardinal", "ordinal"] as const;
  const turned = forms.find((form) => form !== figure.form);
  if (!forms.some((form) => form === figure.form)) return undefined;
  const more = figure.form === "cardinal" ? 1 : -1;
  return stated.find(({ figure: other, isRead, announced: said }) => {
    if (!isRead || other.kind !== "number" || other.form !== turned) return false;
    if (!(figure.form === "cardinal" ? announced : said).hasPredecessors) return false;
    return figure.readings.some(
      ({ value, unit }) => unit === undefined && other.readings.some((one) => one.value === value + more),
    );
  });
}

/** An excerpt that states a thing and what it is compared with has fewer numbers than this. */
const MOST = 12;

function pairsOf(parts: readonly Part[]): readonly (readonly [Part, Part])[] {
  const some = parts.slice(0, MOST);
  return some.flatMap((one, at) =>
    some
      .slice(at + 1)
      .filter((two) => two.evidence.language === one.evidence.language && two.figure !== one.figure)
      .map((two) => [one, two] as const),
  );
}
