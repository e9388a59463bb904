/** Finds "last" and "next" beside a month or season: "last March", "mars dernier". */
import type { Lexicon } from "../languages/lexicon.ts";
import { phrase } from "./surface.ts";

export type RelativeBeside = (words: string, start: number, end: number) => "last" | "next" | undefined;

export function relativeBeside({ relative: { last, next } }: Lexicon): RelativeBeside {
  const patterns = (
    [
      ["last", last],
      ["next", next],
    ] as const
  ).map(([name, [before, behind]]) => ({
    name,
    before: new RegExp(`(?<!\\p{L})(?:${phrase(before)}) +$`, "u"),
    behind: new RegExp(`^ +(?:${phrase(behind)})(?!\\p{L})`, "u"),
  }));
  return (words, start, end) => {
    const [ahead, after] = [words.slice(Math.max(0, start - REACH), start), words.slice(end, end + REACH)];
    return patterns.find(({ before, behind }) => before.test(ahead) || behind.test(after))?.name;
  };
}

/** In UTF-16 code units. */
const REACH = 24;
