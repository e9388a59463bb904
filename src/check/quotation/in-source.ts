/** Finds words in a cited source that are outside its excerpts. */
import { findFolded } from "../../anchoring/find-wordings.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { SourceId } from "../../model/ids.ts";
import { foldText } from "../../text/fold-text.ts";
import { inShell } from "../in-shell.ts";
import type { RuleContext } from "../rules/rule.ts";

/**
 * Returns where the words are, and the command that makes an excerpt of them; undefined where no source of the excerpts
 * contains them.
 */
export function inSource(
  words: string,
  excerpts: readonly Excerpt[],
  { textOf }: RuleContext,
): string | undefined {
  const sources = new Set<SourceId>(excerpts.map(({ source }) => source.value));
  for (const source of sources) {
    const text = textOf(source);
    if (text === undefined) continue;
    const [ranges = []] = findFolded(text.text, foldText(text.text), [words]);
    const [first] = ranges;
    if (first === undefined) continue;
    const written = words.replaceAll(/\s+/g, " ").trim();
    return `These words are in ${text.file}:${text.lineAt(first.start)}: \`citedeck excerpt add ${source} ${inShell(written)}\` makes an excerpt of them to cite.`;
  }
  return undefined;
}
