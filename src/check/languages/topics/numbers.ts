/** What a language says for numbers. Words stand in lower case and without diacritics; phrases are patterns over such text, with single spaces. */

export interface NumberWords {
  /**
   * What stands for a number below a thousand by itself: "seven", "doscientos", "einundzwanzig". Several words that are one number
   * stand with single spaces, whether hyphens or spaces part them in a text: "quatre vingt dix".
   */
  readonly cardinals: ReadonlyMap<string, number>;
  /** What multiplies what stands before it by a hundred; empty where a language has words for each hundred instead. */
  readonly hundred: ReadonlySet<string>;
  /** What multiplies all that stands before it, in singular and plural. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that need nothing before them: "mil". */
  readonly openingScales: ReadonlySet<string>;
  /** Scales that are written in one word with what stands before and behind: "dreitausendzwei". */
  readonly gluedScales: ReadonlySet<string>;
  /** "a" of "a hundred", "half" of "half a million", "and" of "a hundred and five". */
  readonly articles: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly joiner: string;
  /** What the joiner may stand behind within a number: "treinta y uno", "a hundred and five". */
  readonly joinsBehind: "tens" | "hundreds" | "nothing";
  /** True where hyphens may join all words of a number: "deux-cent-vingt". */
  readonly hasHyphens: boolean;
  /** True where years are said in pairs: "nineteen ninety-seven". */
  readonly hasPairedYears: boolean;
  /** Between two vague numbers: "tens of thousands". */
  readonly of: ReadonlySet<string>;
  /** Pattern of what makes the number behind it negative. */
  readonly minus: string;
  /** Pattern of what makes the number before it negative: "9 degrees below zero". */
  readonly belowZero: string;
  /** Patterns of what is lost or lacking, before and behind an amount that is negative by it: "a deficit of", "in the red". */
  readonly losses: { readonly before: string; readonly behind: string };
  /** Pattern before an amount in brackets that makes it negative: "profit was ($5 million)". */
  readonly amounts: string;
  /** Words for the decimal mark: "two point five". */
  readonly point: ReadonlySet<string>;
  /** Pattern of phrases in which "one" is no number: "no one". */
  readonly pronouns: string;
  /** Nouns that make a designation of the number behind them, by their English name: "Artículo 5", "Article 5". */
  readonly designators: ReadonlyMap<string, string>;
  /** Pattern of what parts the number from letters before it, where both are no designation: "Mid-2022". */
  readonly codePrefixes: string;
  /** Pattern, over text with its capitals, of a counted noun right behind a number. */
  readonly counted: string;
  /** Plurals that name no number: "thousands". */
  readonly vague: ReadonlyMap<string, number>;
  /** What makes a singular scale vague: "several hundred". */
  readonly some: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "thirds" of "two thirds", in the plural. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Other words for a number, such as "both" and "twice". They stand for it in a source, and claim nothing in a text. */
  readonly implied: ReadonlyMap<string, number>;
  /** Patterns that stand for a number as a whole: "half of", "the nineties". */
  readonly phrases: readonly (readonly [string, number, "fraction" | "decade"])[];
  /** Pattern of what makes two digits a decade: "años" of "años 90". */
  readonly decadeBefore: string;
  /** Pattern of what stands behind the digits of a decade: "s" of "1990s". */
  readonly decadeBehind: string;
  /** Pattern of what makes two digits with "s" an age: "his" of "his 30s". */
  readonly ageBefore: string;
  /** Pattern of what follows the digits of an ordinal at once: "nd". */
  readonly ordinalSuffix: string;
  /** What may follow a number's digits at once or behind a space, with its factor: "bn", "Mrd.". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Patterns between the two numbers of a range, and between any two that belong together. */
  readonly range: { readonly to: string; readonly between: string };
  /** Patterns of a share that two numbers say, with `{count}` and `{whole}` in their places: "one in five". */
  readonly ratios: readonly string[];
}
