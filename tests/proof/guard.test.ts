/** The guard by itself: what gives nothing away is not refused. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { z } from "zod";
import { checkForLeaks } from "../../src/guard/leak-check.ts";
import { tellingParts } from "../../src/guard/telling-parts.ts";
import { prove } from "../support/proof.ts";
import { EVERYDAY_PHRASES } from "./guard/everyday-phrases.ts";
import { withholding } from "./guard/withholding.ts";

const SUBJECT = "The guard";

describe("titles and phrases that give nothing away", () => {
  it("are refused only where a withheld sentence has them in it, and seldom then", (context) => {
    const phrases = Object.values(EVERYDAY_PHRASES).flat();
    const inside = phrases.filter((phrase) => tellingParts(phrase).length > 0);
    const refused = [...caughtIn(phrases, EXCERPTS)].map((at) => EXCERPTS[at] ?? "");
    prove(context, {
      subject: SUBJECT,
      kind: "needless refusals of 200 phrases",
      tried: phrases.length,
      failures: [
        ...refused.map((excerpt) => `A phrase was taken for a part of "${excerpt}"`),
        ...inside.slice(MOST_INSIDE).map((phrase) => `"${phrase}" would be one too many to be refused`),
      ],
      note: `${refused.length} refused; ${inside.length} would be, inside of a withheld sentence`,
    });
  });
});

/** Of 200, if a withheld sentence has the whole phrase in it. */
const MOST_INSIDE = 60;

/** What real people were taken to have said, in four languages. */
const EXCERPTS: readonly string[] = z
  .array(z.object({ source: z.string() }))
  .parse(JSON.parse(readFileSync("tests/claims/practice.json", "utf8")))
  .map(({ source }) => source);

/** Which of `wordings` are reported in an output with these texts, by their place in the list. */
function caughtIn(texts: readonly string[], wordings: readonly string[]): ReadonlySet<number> {
  const found = checkForLeaks({
    file: "the output",
    texts: () => texts,
    tailoring: withholding(wordings),
    deck: { slides: [], language: "en" },
    shipped: { says: () => false },
  });
  return new Set(found.flatMap(({ span }) => span?.start ?? []));
}
