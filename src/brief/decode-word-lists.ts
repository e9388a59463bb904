/** Decodes the words that an author lets through or withholds wherever they stand. Called by decode-brief and decode-audiences. */
import type { WordLists } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import { unescaped } from "./at-escapes.ts";
import { isText, itemsOf, type Tree, valueAt } from "./yaml-tree.ts";

export function decodeWordLists(tree: Tree): WordLists {
  return { allow: wordsAt(tree, "allow"), withhold: wordsAt(tree, "withhold") };
}

function wordsAt(tree: Tree, key: string): readonly Located<string>[] {
  return itemsOf(valueAt(tree, key)).flatMap((item) =>
    isText(item) ? [{ value: unescaped(item.text), span: item.span }] : [],
  );
}
