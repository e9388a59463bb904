/**
 * Finds a tag with more attributes than allowed before a page is parsed, since parsers compare each with all others.
 */
import { LIMITS, moreThan } from "./limits.ts";

/** Content in which no tag is read, by how it begins, with how it ends. */
const RAW: readonly (readonly [RegExp, string])[] = [
  [/<!--/y, "-->"],
  [/<script(?=[\s/>])/iy, "</script"],
  [/<style(?=[\s/>])/iy, "</style"],
];

/** Throws PastLimit where a tag of `html` has too many. */
export function limitAttributes(html: string): void {
  const lower = html.toLowerCase();
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    const ending = RAW.find(([begin]) => {
      begin.lastIndex = at;
      return begin.test(html);
    })?.[1];
    if (ending !== undefined) {
      at = lower.indexOf(ending, at);
      if (at === -1) return;
    } else if (/[a-z]/.test(lower[at + 1] ?? "")) at = endOfTag(html, at);
  }
}

/** Returns where the tag at `start` ends. A quotation mark counts only after `=`, as in HTML. */
function endOfTag(html: string, start: number): number {
  let attributes = 0;
  for (let at = start + 1; at < html.length; at += 1) {
    const [before, character] = [html[at - 1] ?? "", html[at] ?? ""];
    if (character === ">") return at;
    if (/[\s/]/.test(before) && !/[\s/=]/.test(character)) attributes += 1;
    if (attributes > LIMITS.attributes) throw moreThan("A tag of the page", LIMITS.attributes, "attributes");
    if ((character === '"' || character === "'") && before === "=") {
      at = html.indexOf(character, at + 1);
      if (at === -1) return html.length;
    }
  }
  return html.length;
}
