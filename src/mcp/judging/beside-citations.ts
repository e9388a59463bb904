/** Finds words inside a citation's brackets that say more than where to look: readers see them, and nothing compares them. */
import { readLocator } from "../../citation/locator.ts";
import type { Citation } from "../../model/text.ts";
import { statementsWith } from "./as-facts.ts";
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

export function besideCitations({ slide, old }: Pick<Change, "slide" | "old">): readonly Liberty[] {
  const known = new Set(old === undefined ? [] : wordsBeside(old));
  return wordsBeside(slide)
    .filter((words) => !known.has(words) && !isPlain(words))
    .map((words) => ({
      kind: "words-in-citation",
      why: `A citation's brackets say more than where to look: "${words}".`,
    }));
}

function wordsBeside(slide: Change["slide"]): readonly string[] {
  const citations: readonly Citation[] = statementsWith(slide)
    .flatMap(({ texts }) => texts)
    .flatMap((text) => text.citations);
  return citations.flatMap(({ prefix, locator }) => [prefix, locator].filter((one) => one !== undefined));
}

/** "see also", "third paragraph", "section 5.3": the name of a part with its number, or a few words without any. */
function isPlain(words: string): boolean {
  if (words.split(/\s+/).length > MOST) return false;
  return readLocator(words) !== undefined || !/[\p{N}\p{Lu}"“”‘«»„]/u.test(words.replace(/^\p{Lu}/u, ""));
}

const MOST = 3;
