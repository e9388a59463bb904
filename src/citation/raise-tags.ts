/** Replaces tags for superscript and subscript, as libraries write them, by Unicode characters. */
import { isWordEnd, shiftText } from "../text/raised.ts";

const TAGGED = /<(?<tag>su[pb])(?:\s[^<>]*)?>(?<words>[^<>]*)<\/\k<tag>>/gi;

/** Returns "10⁶" for "10<sup>6</sup>", and "4th" for "4<sup>th</sup>", so that numbers do not run together. */
export function raiseTags(text: string): string {
  return text.replace(TAGGED, (_, tag: string, words: string, at: number) => {
    const isRaised = tag.toLowerCase() === "sup";
    const bare = words.trim();
    const isPlain = bare === "" || (isRaised && isWordEnd(bare, text.slice(Math.max(0, at - NEAR), at)));
    return isPlain ? words : shiftText(bare, isRaised ? "raised" : "lowered");
  });
}

/** How many UTF-16 code units before a superscript show which word it belongs to. */
const NEAR = 8;
