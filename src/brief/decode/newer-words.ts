/** Reads the older keys and values of a file as those of today, before anything else is made of it. */
import { deprecatedName } from "../../diagnostics/deprecated-name.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { replaceWords } from "../../diagnostics/fix.ts";
import type { Span } from "../../diagnostics/span.ts";
import { OLDER_WORDS, type OlderWord } from "../../model/older-names.ts";
import { type Entry, entryAt, type Mapping, type Tree } from "../../yaml/yaml-tree.ts";
import type { Report } from "./report.ts";

/**
 * Reports a `deprecated-name` for each older word, with the fix. Where a map has the newer key too, the older one stays,
 * and is unknown.
 */
export function withNewerWords(
  tree: Tree,
  {
    report,
    words = OLDER_WORDS,
  }: { readonly report: Report; readonly words?: readonly OlderWord[] | undefined },
): Tree {
  return words.reduce((left, word) => newerAt(left, word, { path: word.at, report }), tree);
}

interface Way {
  /** What is left of it. */
  readonly path: readonly string[];
  readonly report: Report;
}

function newerAt(tree: Tree, word: OlderWord, { path, report }: Way): Tree {
  const [step, ...rest] = path;
  if (step === undefined)
    return word.kind === "key" ? newerKey(tree, word, report) : newerValue(tree, word, report);
  const within = (value: Tree): Tree => newerAt(value, word, { path: rest, report });
  if (tree.kind === "list") return step === "*" ? { ...tree, items: tree.items.map(within) } : tree;
  if (tree.kind === "scalar") return tree;
  const entries = tree.entries.map((entry) =>
    step === "*" || entry.key === step ? { ...entry, value: within(entry.value) } : entry,
  );
  return { ...tree, entries };
}

function newerKey(tree: Tree, word: OlderWord, report: Report): Tree {
  const found = entryAt(tree, word.older);
  if (tree.kind !== "mapping" || found === undefined || entryAt(tree, word.newer) !== undefined) return tree;
  report(olderWord(word, found.keySpan));
  return renamed(tree, found, word.newer);
}

function renamed(map: Mapping, found: Entry, key: string): Mapping {
  return { ...map, entries: map.entries.map((entry) => (entry === found ? { ...entry, key } : entry)) };
}

function newerValue(tree: Tree, word: OlderWord, report: Report): Tree {
  if (tree.kind !== "scalar" || tree.value !== word.older) return tree;
  report(olderWord(word, tree.span));
  return { ...tree, value: word.newer, text: word.newer, offsets: () => offsetsOf(word, tree.offsets()) };
}

/** Each letter stands where the older word's does, the last ones where it ends. */
function offsetsOf({ newer }: OlderWord, older: readonly number[]): readonly number[] {
  const end = older.at(-1) ?? 0;
  return Array.from({ length: newer.length + 1 }, (_, at) =>
    at === newer.length ? end : (older[at] ?? end),
  );
}

function olderWord({ older, newer, since }: OlderWord, span: Span): Diagnostic {
  const fix = { ...replaceWords(older, newer, [span]), isSafe: true as const };
  return deprecatedName({ name: older, since, span, hint: `Write \`${newer}\`.`, fix });
}
