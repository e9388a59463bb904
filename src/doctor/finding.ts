/** What was found of one thing that citedeck needs. */

export const SUBJECTS = [
  "node",
  "browser",
  "sandbox",
  "fonts",
  "output",
  "cache",
  "brief",
  "config",
] as const;

export interface Finding {
  readonly about: (typeof SUBJECTS)[number];
  /** `broken` stops a command; `note` is worth knowing, and stops none. */
  readonly state: "ok" | "note" | "broken";
  /** One sentence. */
  readonly message: string;
  /** What to do, one sentence each. */
  readonly hints: readonly string[];
}

export function finding(
  about: Finding["about"],
  state: Finding["state"],
  message: string,
  ...hints: readonly string[]
): Finding {
  return { about, state, message, hints };
}
