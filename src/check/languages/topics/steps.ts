/** What a language says where a text works a figure out from others: a difference, a total, what was there before. Patterns have single spaces. */

/** The arithmetic that words beside a figure announce. */
export type Step = "difference" | "total" | "multiple" | "earlier" | "later";

export interface StepWords {
  /** Patterns right before a figure, and behind it with up to three words between; empty where a language has none. */
  readonly steps: Readonly<Record<Step, { readonly before: string; readonly behind: string }>>;
  /** Pattern of what a number counts that is a percentage point: "four points". */
  readonly points: string;
  /** Pattern of the year of a life that an ordinal counts; never where a language counts years alone. */
  readonly yearOfLife: string;
  /** Pattern of what lets somebody off: "exempt". */
  readonly released: string;
  /** Pattern of who or what came first, anywhere in a text: "two women had led it before her". */
  readonly predecessors: string;
}
