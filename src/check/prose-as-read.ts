/**
 * A text's words in the form in which they are read, with the way back to the file. Every rule on wordings and figures
 * starts here.
 */
import { onceFor } from "../model/once-for.ts";
import { type Prose, proseOf } from "../model/prose.ts";
import type { Text } from "../model/text.ts";
import { asRead } from "../text/as-read.ts";
import { countWhile } from "../text/count-while.ts";
import { formulaAsRead } from "./formula-as-read.ts";

/** Returns `proseOf(text)` without invisible characters, so that none can hide a word, number or name. */
export const proseAsRead = onceFor((text: Text): Prose => {
  const prose = withFormulasRead(proseOf(text));
  const { text: words, offsets } = asRead(prose.words);
  if (offsets === undefined) return { ...prose, words };
  const readAt = (at: number): number => countBelow(offsets, at);
  const readRange = ({ start, end }: Range): Range => ({ start: readAt(start), end: readAt(end) });
  return {
    words,
    spanOf: (start, end) => prose.spanOf(offsets[start] ?? 0, (offsets[Math.max(start, end - 1)] ?? 0) + 1),
    blocks: prose.blocks.map(readRange),
    code: prose.code.map(readRange),
    formulas: prose.formulas.map(readRange),
    marks: prose.marks.map(({ node, at }) => ({ node, at: readAt(at) })),
  };
});

function withFormulasRead(prose: Prose): Prose {
  const { words, formulas } = prose;
  if (formulas.length === 0) return prose;
  const read = formulas.map(({ start, end }, at) => {
    const before = words.slice(formulas[at - 1]?.end ?? 0, start);
    return before + formulaAsRead(words.slice(start, end));
  });
  return { ...prose, words: read.join("") + words.slice(formulas.at(-1)?.end) };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns how many of `offsets` are below `at`. They are ascending, and the last is the end of the words. */
function countBelow(offsets: readonly number[], at: number): number {
  return Math.min(
    countWhile(offsets, (offset) => offset < at),
    offsets.length - 1,
  );
}
