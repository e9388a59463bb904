/** Recognises a comma in a text between braces: YAML ends the text there, and reads what follows as a key. */
import { type Fix, quoteWords } from "../../diagnostics/fix.ts";
import { quoteShortened } from "../../diagnostics/quote-shortened.ts";
import { type Entry, entriesOf, isText, type Tree } from "../../yaml/yaml-tree.ts";

export interface CommaMistake {
  /** The first and the last of the keys that the rest of the text is read as. */
  readonly first: Entry;
  readonly last: Entry;
  readonly hint: string;
  readonly fixes: readonly Fix[];
}

/** Returns the mistake that made a key of `map`; undefined where the key has a value, or does not follow a text. */
export function commaMistake(map: Tree, key: string): CommaMistake | undefined {
  const entries = entriesOf(map);
  const at = entries.findIndex((entry) => entry.key === key);
  if (entries[at]?.isBare !== true) return undefined;
  const before = entries.findLastIndex(({ isBare }, index) => index < at && isBare !== true);
  const next = entries.findIndex(({ isBare }, index) => index > at && isBare !== true);
  const [text, first, ...others] = entries.slice(before, next === -1 ? undefined : next);
  if (text === undefined || first === undefined || !isText(text.value)) return undefined;
  const whole = [first, ...others].reduce(
    ({ words, end }, rest) => ({
      words: `${words},${rest.keySpan.start - end > 1 ? " " : ""}${rest.key}`,
      end: rest.keySpan.end,
    }),
    { words: text.value.text, end: text.value.span.end },
  );
  const hint = `A comma between braces begins another key: put the text in quotes, ${text.key}: ${quoteShortened(whole.words)}.`;
  const { keySpan, value } = text;
  // By an alias, the text is elsewhere.
  const isHere = value.span.start > keySpan.start;
  const fixes = isHere ? [quoteWords(whole.words, { ...value.span, end: whole.end })] : [];
  return { first, last: others.at(-1) ?? first, hint, fixes };
}
