/** Writes a word diff as one line of plain text, for hints. */
import type { WordChange } from "../model/anchor.ts";

/** How many unchanged words are shown beside a change. */
const BESIDE = 4;

/**
 * Returns the changes with `[-removed-]` and `{+added+}`. Long unchanged runs are shortened by "…", and line breaks
 * become spaces. Returns undefined where nothing differs.
 */
export function showChanges(changes: readonly WordChange[]): string | undefined {
  if (changes.every(({ kind }) => kind === "same")) return undefined;
  const shown = changes.map((change, at) => showChange(change, changes[at - 1], changes[at + 1]));
  return shown.join("").replace(/\s+/g, " ").trim();
}

function showChange(
  change: WordChange,
  before: WordChange | undefined,
  after: WordChange | undefined,
): string {
  switch (change.kind) {
    case "same":
      return shorten(change.text, { first: before === undefined, last: after === undefined });
    case "removed":
      return mark(change.text, ["[-", "-]"], after?.kind === "added");
    case "added":
      return mark(change.text, ["{+", "+}"], false);
  }
}

/** Puts marks around the words, with the space after them outside. */
function mark(text: string, [open, close]: readonly [string, string], spaced: boolean): string {
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return `${open}${words}${close}${space === "" && spaced ? " " : space}`;
}

function shorten(text: string, edge: { readonly first: boolean; readonly last: boolean }): string {
  const words = text.match(/(?:^\s*)?\S+\s*/g) ?? [];
  const head = edge.first ? 0 : BESIDE;
  const tail = edge.last ? 0 : BESIDE;
  if (words.length <= head + tail) return text;
  const kept = [words.slice(0, head).join("").trimEnd(), words.slice(words.length - tail).join("")];
  return kept.join(edge.first || edge.last ? "…" : " … ");
}
