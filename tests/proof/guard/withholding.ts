/** An audience from which words are withheld, and that is shown nothing of them by right. */
import { audienceId } from "../../../src/model/ids.ts";
import type { Tailoring } from "../../../src/model/tailored.ts";

/** The place of each of `wordings` in its file is its place in the list. */
export function withholding(wordings: readonly string[]): Tailoring {
  const none = { given: 0, of: 0 };
  return {
    audience: audienceId("press"),
    slides: 1,
    leftOut: 0,
    withheld: [],
    given: { marking: "CLEAR", unmarked: "CLEAR", slides: none, items: none, notes: none, opened: 0 },
    forbidden: wordings.map((wording, at) => ({
      wording,
      span: { file: "excerpts.yaml", start: at, end: at + 1 },
      tellsInParts: true,
    })),
    shownByRight: { has: () => false },
  };
}
