/**
 * A language's words for numbers. Words are in lower case and without diacritics. Phrases are patterns over such text,
 * with single spaces.
 */

export interface NumberWords {
  /**
   * The words that alone mean a number below a thousand: "seven", "doscientos", "einundzwanzig". Several words that are
   * one number have single spaces here, whether a text has hyphens or spaces between them: "quatre vingt dix".
   */
  readonly cardinals: ReadonlyMap<string, number>;
  /**
   * Words that multiply what comes before them by a hundred; empty where a language has words for each hundred instead.
   */
  readonly hundred: ReadonlySet<string>;
  /** Words that multiply everything before them, in singular and plural. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that need nothing before them: "mil". */
  readonly openingScales: ReadonlySet<string>;
  /** Scales that are written as one word with what comes before and after them: "dreitausendzwei". */
  readonly gluedScales: ReadonlySet<string>;
  /** "A" in "a hundred", "half" in "half a million", "and" in "a hundred and five". */
  readonly articles: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly joiner: string;
  /** What the joiner may follow within a number: "treinta y uno", "a hundred and five". */
  readonly joinsBehind: "tens" | "hundreds" | "nothing";
  /** True where hyphens may join all words of a number: "deux-cent-vingt". */
  readonly hasHyphens: boolean;
  /** True where years are said in pairs: "nineteen ninety-seven". */
  readonly hasPairedYears: boolean;
  /** Between two vague numbers: "tens of thousands". */
  readonly of: ReadonlySet<string>;
  /** Pattern of what makes the number after it negative. */
  readonly minus: string;
  /** Pattern of what makes the number before it negative: "9 degrees below zero". */
  readonly belowZero: string;
  /**
   * Patterns of what is lost or missing, before and after an amount that is therefore negative: "a deficit of", "in the
   * red".
   */
  readonly losses: { readonly before: string; readonly behind: string };
  /** Pattern before an amount in brackets that makes it negative: "profit was ($5 million)". */
  readonly amounts: string;
  /** Words for the decimal mark: "two point five". */
  readonly point: ReadonlySet<string>;
  /** Pattern of phrases in which "one" is not a number: "no one". */
  readonly pronouns: string;
  /** Nouns that make a designation of the number after them, by their English name: "Artículo 5", "Article 5". */
  readonly designators: ReadonlyMap<string, string>;
  /** Pattern of what separates the number from letters before it, where the two are not a designation: "Mid-2022". */
  readonly codePrefixes: string;
  /** Pattern, over text with its capitals, of a counted noun directly after a number. */
  readonly counted: string;
  /** Plurals that do not name a number: "thousands". */
  readonly vague: ReadonlyMap<string, number>;
  /** What makes a singular scale vague: "several hundred". */
  readonly some: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "Thirds" in "two thirds", in the plural. */
  readonly denominators: ReadonlyMap<string, number>;
  /**
   * Other words for a number, such as "both" and "twice". In a source they stand for it. In a text they claim nothing.
   */
  readonly implied: ReadonlyMap<string, number>;
  /** What means a number as a whole: "half of", "the nineties". */
  readonly phrases: readonly NumberPhrase[];
  /** Pattern of what makes two digits a decade: "años" in "años 90". */
  readonly decadeBefore: string;
  /** Pattern of what follows the digits of a decade: "s" in "1990s". */
  readonly decadeBehind: string;
  /** Pattern of what makes two digits with "s" an age: "his" in "his 30s". */
  readonly ageBefore: string;
  /** Pattern of what directly follows the digits of an ordinal: "nd". */
  readonly ordinalSuffix: string;
  /** What may follow a number's digits, directly or after a space, with its factor: "bn", "Mrd.". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Patterns between the two numbers of a range, and between any two that belong together. */
  readonly range: { readonly to: string; readonly between: string };
  /** Patterns of a share that two numbers express, with `{count}` and `{whole}` in their places: "one in five". */
  readonly ratios: readonly string[];
}

export interface NumberPhrase {
  readonly pattern: string;
  /** Letters that stand in everything that the pattern matches. To look for them is much cheaper than to search with it. */
  readonly letters: string;
  readonly value: number;
  readonly form: "fraction" | "decade";
}
