/** The words that change what a wording claims: the same topics for each language. */
import { WORDING as GERMAN } from "./de/wording.ts";
import { WORDING as ENGLISH } from "./en/wording.ts";
import { WORDING as SPANISH } from "./es/wording.ts";
import { WORDING as FRENCH } from "./fr/wording.ts";
import type { CertaintyWords } from "./topics/certainty.ts";
import type { DateRoleWords } from "./topics/date-roles.ts";
import type { DenialWords } from "./topics/denial.ts";
import type { ExtentWords } from "./topics/extent.ts";
import type { MovementWords } from "./topics/movements.ts";
import type { RoleWords } from "./topics/roles.ts";

/**
 * Lists of words, parted by spaces, in lower case and without diacritics. `_` stands for a space within an entry, and
 * `*` for the rest of a word. `…` stands for what may part the two halves of a verb: "nahm im Mai zu".
 */
export interface WordingWords extends DenialWords, ExtentWords, CertaintyWords, DateRoleWords, MovementWords {
  /** Words that carry no content of their own, so that sharing them says nothing. */
  readonly small: string;
  /**
   * Pairs that exclude each other, as `import*~export*`; `|` parts words of one side. One with `>` does where the same stands behind both ("before" and
   * "after"), one with `^` where the same stands before both ("bought" and "sold").
   */
  readonly opposites: string;
  /** Verbs by which a source keeps its distance from what is said. */
  readonly disputed: string;
  readonly said: string;
  readonly accordingTo: string;
  readonly passives: string;
  /** Forms of verbs that tell what was done to another. */
  readonly acts: string;
  /** Words before a noun that say that it neither acts nor is acted upon. */
  readonly prepositions: string;
  readonly roles: RoleWords;
}

const BY_TAG: ReadonlyMap<string, WordingWords> = new Map([
  ["en", ENGLISH],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["de", GERMAN],
]);

/** Returns the words for a BCP 47 tag, or undefined where there are none. */
export function wordingWordsFor(tag: string): WordingWords | undefined {
  return BY_TAG.get(tag.toLowerCase().split(/[-_]/)[0] ?? "");
}

/** What turns a sentence when it is left out. */
export interface TurningWords {
  readonly turning: string;
  /** Phrases with a word of negation that turn nothing. */
  readonly harmless: string;
  /** What makes a word of its opposite: "un". */
  readonly prefixes: readonly string[];
}

/** Returns what turns a sentence of a language, and of each language where `tag` is none of them. */
export function turningWordsFor(tag: string | undefined): readonly TurningWords[] {
  const one = tag === undefined ? undefined : wordingWordsFor(tag);
  return (one === undefined ? [...BY_TAG.values()] : [one]).map(
    ({ negations, reversing, noNegations, turningPrefixes }) => ({
      turning: `${negations} ${reversing}`,
      harmless: noNegations,
      prefixes: turningPrefixes.split(" "),
    }),
  );
}
