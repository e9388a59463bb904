/** Determines by the nouns after two numbers whether both count the same thing. */
import type { Figure, NumberFigure } from "./figure.ts";

/**
 * True where a source counts what the text counts and gives another number of it. A list does not turn "two ships" into
 * three.
 */
export function isCountedOtherwise(claim: Figure, stated: readonly Figure[]): boolean {
  const values = countsOf(claim, stated);
  return (
    claim.kind === "number" &&
    values.length > 0 &&
    !claim.readings.some(({ value }) => values.includes(value))
  );
}

/** True where it does so with the same verb too: "one ship sank", where two ships sank. */
export function isToldOtherwise(claim: Figure, stated: readonly Figure[]): boolean {
  const told = stated.filter((other) => sameWord(verbOf(claim), verbOf(other)));
  return isCountedOtherwise(claim, told);
}

function countsOf(claim: Figure, stated: readonly Figure[]): readonly number[] {
  return stated
    .filter((other): other is NumberFigure => other.kind === "number" && other.form === "cardinal")
    .filter((other) => sameWord(nounOf(claim), nounOf(other)))
    .flatMap(({ readings }) => readings.map(({ value }) => value));
}

function nounOf(figure: Figure): string | undefined {
  return figure.kind === "number" ? figure.noun?.[0] : undefined;
}

function verbOf(figure: Figure): string | undefined {
  return figure.kind === "number" ? figure.noun?.[1] : undefined;
}

/** True for words that are the same except for endings: "ship" and "ships". */
export function sameWord(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.length - short.length <= 2 && long.startsWith(short.replace(/[esy]$/, ""));
}
