/** The wordings in which quotations are searched for: excerpts and their translations. */
import type { Excerpt } from "../../model/excerpt.ts";
import { type Match, matchQuotation, RANK } from "./match-quotation.ts";
import { normalizeWording } from "./normalize-wording.ts";
import type { EditedWording } from "./read-edits.ts";

/** A wording as it is written, and in the form with which quotations are compared. */
export interface Wording {
  readonly written: string;
  readonly normalized: string;
}

/** Returns a function that reads an excerpt's wordings, its own and its translation's. Each excerpt is read once. */
export function wordingReader(): (excerpt: Excerpt) => readonly Wording[] {
  const known = new Map<Excerpt, readonly Wording[]>();
  return (excerpt) => {
    const wordings =
      known.get(excerpt) ??
      [excerpt.exact.value, excerpt.translation?.text]
        .filter((written) => written !== undefined)
        .map((written) => ({ written, normalized: normalizeWording(written) }));
    known.set(excerpt, wordings);
    return wordings;
  };
}

/** Returns the best of the matches with each single wording. No quotation extends over two. */
export function bestMatch(edited: EditedWording, wordings: readonly Wording[]): Match {
  const matches = wordings.map(({ normalized }) => matchQuotation(edited, normalized));
  return matches.toSorted((a, b) => RANK[a.kind] - RANK[b.kind])[0] ?? { kind: "absent" };
}
