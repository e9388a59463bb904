/** Keeps the matches that stand between an excerpt's prefix and suffix. */
import { foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";

export interface Context {
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/**
 * Returns the matches right after `prefix` and right before `suffix`: letter by letter where any fits so, otherwise
 * folded and whatever white space is between. Where none fits at all, the context is out of date and decides nothing,
 * so all matches are returned.
 */
export function narrowMatches<Match extends TextRange>(
  text: string,
  matches: readonly Match[],
  context: Context,
): readonly Match[] {
  const literal = matches.filter((match) => fitsLetterByLetter(text, match, context));
  if (literal.length > 0) return literal;
  const folded = matches.filter((match) => fitsFolded(text, match, context));
  return folded.length > 0 ? folded : matches;
}

function fitsLetterByLetter(text: string, match: TextRange, context: Context): boolean {
  const { prefix = "", suffix = "" } = context;
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  return before === prefix && text.startsWith(suffix, match.end);
}

function fitsFolded(text: string, match: TextRange, context: Context): boolean {
  const { prefix = "", suffix = "" } = context;
  const before = text.slice(Math.max(0, match.start - reachOf(prefix)), match.start);
  const after = text.slice(match.end, match.end + reachOf(suffix));
  return (
    foldText(before).text.trimEnd().endsWith(foldText(prefix).text.trim()) &&
    foldText(after).text.trimStart().startsWith(foldText(suffix).text.trim())
  );
}

/** How far to look for a context that takes more room in the text, because of white space or invisible characters. */
function reachOf(context: string): number {
  return context.length * 4 + 64;
}
