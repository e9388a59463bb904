/** The guard by itself: words that are withheld are put into finished outputs by force, and it must refuse each output. */
import { describe, it } from "vitest";
import { checkForLeaks } from "../../src/guard/leak-check.ts";
import { isInFull, onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import type { Forcing } from "./forced/forcing.ts";
import { IN_EVIDENCE } from "./forced/in-evidence.ts";
import { IN_PAGE } from "./forced/in-page.ts";
import { inPdf } from "./forced/in-pdf.ts";
import { IN_PICTURE } from "./forced/in-picture.ts";
import { IN_PRESENTATION } from "./forced/in-presentation.ts";
import { withholding } from "./guard/withholding.ts";
import { briefOf } from "./leaks/part.ts";
import { secretsOf } from "./leaks/secrets.ts";
import { SITES } from "./leaks/sites.ts";
import { SPELLINGS } from "./leaks/spellings.ts";
import { built, told } from "./leaks/trial.ts";

const FORCINGS: readonly Forcing[] = [
  IN_PAGE,
  IN_EVIDENCE,
  IN_PRESENTATION,
  inPdf("PDF", "slides.pdf"),
  inPdf("the handout", "handout.pdf"),
  IN_PICTURE,
];

/** What needs no browser. */
const QUICK: readonly Forcing[] = [IN_PAGE, IN_EVIDENCE];

const NOTHING = { slide: {}, item: {}, evidence: {} };

/** With a chart, a table, a picture and notes, so that there are parts of each kind to put words into. */
const FIELDS = [
  "slides[].chart.subtitle",
  "slides[].caption",
  "slides[].notes",
  "slides[].rows[].cells[]",
] as const;

const SHIPPED = { says: () => false };

/** What the guard finds of `words` in an output, by their place in the list. */
function caught(texts: readonly string[], words: readonly string[]): ReadonlySet<number> {
  const found = checkForLeaks({
    ...{ file: "the output", texts: () => texts, tailoring: withholding(words), shipped: SHIPPED },
    deck: { slides: [], language: "en" },
  });
  return new Set(found.map(({ span }) => span?.start ?? -1));
}

describe("words that are put into a finished output by force", () => {
  const outputs = new Map<string, Uint8Array>();

  it("have a clean output to stand in", { timeout: 120_000 }, async ({ expect }) => {
    const sites = SITES.filter(({ field }) => FIELDS.some((one) => one === field));
    const files = briefOf(sites.map((site, at) => site.part("Quiet", `p${at}`, NOTHING)));
    const made = await built(
      isInFull ? ["html", "evidence", "pptx", "pdf", "handout", "png"] : ["html", "evidence"],
      files,
    );
    expect(made.errors.map(told)).toEqual([]);
    for (const [path, bytes] of made.files) outputs.set(path, bytes);
  });

  for (const forcing of FORCINGS)
    it(`are refused in ${forcing.name}`, { timeout: 300_000 }, async (context) => {
      if (!QUICK.includes(forcing)) onlyInFull(context);
      const { name, file, places } = forcing;
      const clean = [...outputs].find(([path]) => path.endsWith(file))?.[1] ?? new Uint8Array();
      const failures: string[] = [];
      const secrets = secretsOf(places.length, 77);
      const needless = caught(await forcing.texts(clean), secrets);
      if (needless.size > 0) failures.push(`${needless.size} were found that nobody had planted`);
      const spellings = some(SPELLINGS, 4);
      let tried = 0;
      for (const spelling of spellings) {
        const planted = await forcing.plant(clean, (place) =>
          spelling.spell(secrets[places.indexOf(place)] ?? ""),
        );
        const found = caught(await forcing.texts(planted), secrets);
        for (const [at, place] of places.entries()) {
          if (forcing.isImpossible?.(place, spelling.name) === true) continue;
          tried += 1;
          if (!found.has(at)) failures.push(`${place}: "${secrets[at]}" ${spelling.name}`);
        }
      }
      prove(context, {
        ...{ subject: "The guard", kind: `planted by force in ${name}`, tried, failures },
        note: `${places.length} places, ${spellings.length} spellings; a clean output passes`,
      });
    });
});
