/** Finds where in a text a wrong wording was probably taken from, by the short strings that both share. */
import { findAll } from "./find-all.ts";

/**
 * The lengths of the strings that are searched for, in UTF-16 code units. The longer ones come first, since few places
 * share them by chance.
 */
const SEED = 8;
const SHORT_SEED = 4;

/** How many such strings are taken from a wording, evenly spread. */
const MOST_SEEDS = 64;

/**
 * The longest wording that is searched for by short strings. A longer one that shares no long string is not in the
 * text.
 */
const LONGEST_FOR_SHORT = 40;

/** How many places of a wording's rarest strings are weighed. */
const MOST_VOTES = 4000;

/** How many places are returned for a wording. */
const MOST_PLACES = 3;

/** Where a wording would begin if one of its strings is what was found. */
interface Vote {
  readonly start: number;
  readonly weight: number;
}

interface Seed {
  readonly text: string;
  readonly offset: number;
}

/** Returns, for each wording in order, up to three offsets around which it may begin, the likeliest first. */
export function likelyPlaces(text: string, wordings: readonly string[]): readonly (readonly number[])[] {
  const lower = lowerCase(text);
  const long = placesBySeeds(lower, wordings, SEED);
  const again = wordings.map((wording, at) =>
    long[at]?.length === 0 && wording.length <= LONGEST_FOR_SHORT ? wording : "",
  );
  if (again.every((wording) => wording === "")) return long;
  const short = placesBySeeds(lower, again, SHORT_SEED);
  return long.map((places, at) => (places.length > 0 ? places : (short[at] ?? [])));
}

/** Lower case of the same length: "İ" is the one character whose lower case is longer. */
function lowerCase(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

function placesBySeeds(
  text: string,
  wordings: readonly string[],
  size: number,
): readonly (readonly number[])[] {
  const seeds = wordings.map((wording) => seedsOf(lowerCase(wording), size));
  const distinct = [...new Set(seeds.flat().map((seed) => seed.text))];
  const starts = findAll(text, distinct);
  const placesOf = new Map(distinct.map((seed, at) => [seed, starts[at] ?? []]));
  return seeds.map((list, at) => {
    const slack = slackOf(wordings[at] ?? "");
    return peaks(collectVotes(list, placesOf), slack);
  });
}

function seedsOf(wording: string, size: number): readonly Seed[] {
  const count = wording.length - size + 1;
  const stride = Math.max(1, Math.ceil(count / MOST_SEEDS));
  const seeds: Seed[] = [];
  for (let offset = 0; offset < count; offset += stride) {
    seeds.push({ text: wording.slice(offset, offset + size), offset });
  }
  return seeds;
}

/** How far apart, in UTF-16 code units, two places may be that still mean the same passage. */
export function slackOf(wording: string): number {
  return Math.ceil(wording.length / 3) + 32;
}

function collectVotes(
  seeds: readonly Seed[],
  placesOf: ReadonlyMap<string, readonly number[]>,
): readonly Vote[] {
  const voters = seeds
    .map(({ text, offset }) => ({ offset, places: placesOf.get(text) ?? [] }))
    .toSorted((a, b) => a.places.length - b.places.length || a.offset - b.offset);
  const votes: Vote[] = [];
  for (const { offset, places } of voters) {
    if (votes.length > 0 && votes.length + places.length > MOST_VOTES) break;
    for (const place of places) votes.push({ start: place - offset, weight: 1 / places.length });
  }
  return votes.toSorted((a, b) => a.start - b.start);
}

/** The places around which the votes within `slack` weigh most. */
function peaks(votes: readonly Vote[], slack: number): readonly number[] {
  const found: Vote[] = [];
  let first = 0;
  let weight = 0;
  for (const vote of votes) {
    weight += vote.weight;
    for (; vote.start - (votes[first]?.start ?? 0) > slack; first += 1) weight -= votes[first]?.weight ?? 0;
    const start = votes[first]?.start ?? 0;
    const last = found.at(-1);
    if (last === undefined || start - last.start > slack) found.push({ start, weight });
    else if (weight > last.weight) found[found.length - 1] = { start, weight };
  }
  return found
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_PLACES)
    .map(({ start }) => start);
}
