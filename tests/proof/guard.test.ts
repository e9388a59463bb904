/** The guard by itself: what gives nothing away is not refused. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { z } from "zod";
import { checkForLeaks } from "../../src/guard/leak-check.ts";
import { tellingParts } from "../../src/guard/telling-parts.ts";
import { build } from "../../src/make/build.ts";
import { FORMATS } from "../../src/model/formats.ts";
import { folderWith } from "../support/folder.ts";
import { onlyInFull } from "../support/in-full.ts";
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

describe("the example briefs", () => {
  it("are refused for no audience", { timeout: 300_000 }, async (context) => {
    onlyInFull(context);
    using folder = folderWith({});
    const reports = await build({
      briefs: ["harbour-bridge", "security-guarantees"].map((name) => `briefs/${name}/brief.yaml`),
      ...{ out: folder.path, formats: FORMATS, date: new Date("2024-03-04T00:00:00Z") },
    });
    const diagnostics = reports.flatMap((report) => report.diagnostics);
    const audiences = reports.flatMap((report) => report.audiences);
    const withheld = audiences.reduce((all, { tailoring }) => all + tailoring.forbidden.length, 0);
    const allowed = diagnostics.filter(({ code }) => code === "withheld-words-shown");
    context.expect(audiences.map(({ id }) => id)).toEqual(AUDIENCES);
    context.expect(withheld).toBeGreaterThan(100);
    prove(context, {
      subject: SUBJECT,
      kind: "needless refusals of the example briefs",
      tried: reports.flatMap(({ outputs }) => outputs).length,
      failures: diagnostics
        .filter(({ severity }) => severity === "error")
        .map(({ code, message, hints }) => `${code}: ${[message, ...hints].join(" ")}`),
      note: `files for ${audiences.length} audiences, from whom ${withheld} wordings are withheld; ${allowed.length} of these let through by name`,
    });
  });
});

const AUDIENCES = ["council", "operations", "public", "minister", "analysts", "press"];

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
