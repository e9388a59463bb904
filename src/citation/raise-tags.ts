/** Writes what a library raises or lowers by tags in Unicode's characters. */
import { isWordEnd, shiftText } from "../sources/raised.ts";

const TAGGED = /<(?<tag>su[pb])(?:\s[^<>]*)?>(?<words>[^<>]*)<\/\k<tag>>/gi;

/** Returns "10⁶" for "10<sup>6</sup>", and "4th" for "4<sup>th</sup>", so that no number runs into another. */
export function raiseTags(text: string): string {
  return text.replace(TAGGED, (_, tag: string, words: string, at: number) => {
    const isRaised = tag.toLowerCase() === "sup";
    const bare = words.trim();
    const isPlain = bare === "" || (isRaised && isWordEnd(bare, text.slice(Math.max(0, at - NEAR), at)));
    return isPlain ? words : shiftText(bare, isRaised ? "raised" : "lowered");
  });
}

/** UTF-16 code units before a raised end of a word that tell what word it is of. */
const NEAR = 8;
