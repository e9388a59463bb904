/** Gathers the places where an unknown name is used: it is one mistake, however often it is made. */
import type { Related } from "./diagnostic.ts";
import type { Span } from "./span.ts";

interface Named {
  readonly value: string;
  readonly span: Span;
}

/** All places of one name, at least one. */
export type Places = readonly [Named, ...Named[]];

/** Returns the places of each name, in the order in which the names were first met. */
export function placesByName(names: readonly Named[]): readonly Places[] {
  // What a variant takes over unchanged is written only once.
  const written = new Map(names.map((name) => [`${name.span.file}:${name.span.start}`, name]));
  return [...Map.groupBy(written.values(), ({ value }) => value).values()].flatMap(
    ([first, ...others]): readonly Places[] => (first === undefined ? [] : [[first, ...others]]),
  );
}

/** How many of the other places are shown. */
const SHOWN = 3;

/** Returns ", and it is named 4 times" with the other places; nothing where there are no others. */
export function namedAgain([, ...others]: Places): {
  readonly times: string;
  readonly related: readonly Related[];
} {
  return {
    times: others.length === 0 ? "" : `, and it is named ${others.length + 1} times`,
    related: others.slice(0, SHOWN).map(({ span }) => ({ message: "It is also named here.", span })),
  };
}
