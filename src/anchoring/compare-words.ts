/** Writes an alignment as runs of same, removed and added words. */
import type { WordChange } from "../model/anchor.ts";
import type { TextRange } from "../text/position-map.ts";
import type { Step } from "./align-words.ts";

interface Words {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/**
 * Returns the changes from the wording to the passage. Each text reaches to the next word, so that `same` and `added`
 * together are the passage. Between two `same` runs, `removed` comes before `added`.
 */
export function compareWords(comparison: {
  readonly steps: readonly Step[];
  readonly wording: Words;
  readonly passage: Words;
}): readonly WordChange[] {
  const { steps, wording, passage } = comparison;
  const changes: WordChange[] = [];
  let ours = 0;
  let theirs = 0;
  for (let at = 0; at < steps.length; ) {
    const same = steps[at] === "same";
    const [ourFirst, theirFirst] = [ours, theirs];
    for (; at < steps.length && (steps[at] === "same") === same; at += 1) {
      if (steps[at] !== "added") ours += 1;
      if (steps[at] !== "removed") theirs += 1;
    }
    const removed = same ? "" : textOf(wording, ourFirst, ours);
    const added = textOf(passage, theirFirst, theirs);
    if (removed !== "") changes.push({ kind: "removed", text: removed });
    if (added !== "") changes.push({ kind: same ? "same" : "added", text: added });
  }
  return changes;
}

/** The text from the word numbered `first` to the start of `next`, or to the end of the last word. */
function textOf({ text, ranges }: Words, first: number, next: number): string {
  if (first === next) return "";
  const end = ranges[next]?.start ?? ranges[next - 1]?.end;
  return text.slice(ranges[first]?.start, end);
}
