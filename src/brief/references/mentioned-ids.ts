/** Finds the IDs that an outline mentions in parts that are not decoded. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { entriesOf, itemsOf, type Mapping, type Tree } from "../../yaml/yaml-tree.ts";

/**
 * Returns what follows an `@` anywhere, including comments that were reported to cut a text, and each value under a key
 * that was reported as unknown or out of place. An author who corrects these uses those IDs.
 */
export function mentionedIds(
  root: Mapping,
  {
    reported,
    wordsAt,
  }: { readonly reported: readonly Diagnostic[]; readonly wordsAt: (span: Span) => string },
): ReadonlySet<string> {
  const strange = new Set(
    reported.flatMap(({ code, span }) =>
      (code === "unknown-key" || code === "misplaced-field") && span !== undefined ? [placeKey(span)] : [],
    ),
  );
  const comments = reported.flatMap(({ code, span }) =>
    code === "comment-cuts-text" && span !== undefined ? [wordsAt(span)] : [],
  );
  const found = new Set(comments.flatMap(citedIn));
  const outline = root.entries.filter(({ key }) => key !== "sources" && key !== "excerpts");
  for (const { keySpan, value } of outline) gather(value, strange.has(placeKey(keySpan)));
  return found;

  function gather(tree: Tree, isLost: boolean): void {
    if (tree.kind === "scalar") {
      if (isLost) found.add(tree.text);
      for (const id of citedIn(tree.text)) found.add(id);
    }
    for (const item of itemsOf(tree)) gather(item, isLost);
    for (const { keySpan, value } of entriesOf(tree)) gather(value, isLost || strange.has(placeKey(keySpan)));
  }
}

/** An ID after an `@`, without the marks that end a sentence. */
const CITED = /(?<!\\)@([A-Za-z0-9](?:[._:-]*[A-Za-z0-9])*)/g;

function citedIn(words: string): readonly string[] {
  return Array.from(words.matchAll(CITED), ([, id = ""]) => id);
}

function placeKey({ file, start }: Span): string {
  return `${file}:${start}`;
}
