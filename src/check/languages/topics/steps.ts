/**
 * A language's words by which a text computes a figure from others: a difference, a total, what was there before.
 * Patterns have single spaces.
 */

/** The arithmetic that words beside a figure announce. */
export type Step = "difference" | "total" | "multiple" | "earlier" | "later";

export interface StepWords {
  /**
   * Patterns directly before a figure, and after it with up to three words between; empty where a language has none.
   */
  readonly steps: Readonly<Record<Step, { readonly before: string; readonly behind: string }>>;
  /** Pattern of a number's noun that means percentage points: "four points". */
  readonly points: string;
  /** Pattern of the year of life that an ordinal counts; one that never matches where a language counts only years. */
  readonly yearOfLife: string;
  /** Pattern of words that exempt somebody: "exempt". */
  readonly released: string;
  /** Pattern of words for who or what came first, anywhere in a text: "two women had led it before her". */
  readonly predecessors: string;
}
