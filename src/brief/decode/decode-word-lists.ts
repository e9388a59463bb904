/** Decodes the words that an author allows or withholds in every output. */
import type { WordLists } from "../../model/brief.ts";
import type { Located } from "../../model/located.ts";
import { isText, itemsOf, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { unescaped } from "../markdown/at-escapes.ts";

export function decodeWordLists(tree: Tree): WordLists {
  return { allow: wordsAt(tree, "allow"), withhold: wordsAt(tree, "withhold") };
}

function wordsAt(tree: Tree, key: string): readonly Located<string>[] {
  return itemsOf(valueAt(tree, key)).flatMap((item) =>
    isText(item) ? [{ value: unescaped(item.text), span: item.span }] : [],
  );
}
