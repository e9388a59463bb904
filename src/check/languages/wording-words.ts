/** The words that change what a wording claims, with the same topics for each language. */
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
 * Lists of words, separated by spaces, in lower case and without diacritics. `_` stands for a space within an entry,
 * and `*` for the rest of a word. `…` stands for what may separate the two halves of a verb: "nahm im Mai zu".
 */
export interface WordingWords extends DenialWords, ExtentWords, CertaintyWords, DateRoleWords, MovementWords {
  /** Words without content of their own. Sharing them proves nothing. */
  readonly small: string;
  /**
   * Pairs that exclude each other, as `import*~export*`. `|` separates the words of one side. A pair with `>` excludes
   * each other where the same words follow both ("before" and "after"), and one with `^` where the same words come
   * before both ("bought" and "sold").
   */
  readonly opposites: string;
  /** Verbs by which a source distances itself from what is said. */
  readonly disputed: string;
  readonly said: string;
  readonly accordingTo: string;
  readonly passives: string;
  /** Verb forms that tell what was done to another. */
  readonly acts: string;
  /** Words before a noun that show that it neither acts nor is acted upon. */
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

/** The words that reverse a sentence when they are left out. */
export interface TurningWords {
  readonly turning: string;
  /** Phrases with a word of negation that reverse nothing. */
  readonly harmless: string;
  /** Prefixes that turn a word into its opposite: "un". */
  readonly prefixes: readonly string[];
}

/** Returns the words that reverse a sentence in a language, or in every language where `tag` is none of them. */
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
