/** Withholding, in pictures of slides: secrets are searched for in a picture's bytes, and in what is drawn, read back as somebody sees it. */
import { describe, expect, it } from "vitest";
import { onlyInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { drawnOf, drawnTexts, needsTesseract } from "./leaks/drawn-text.ts";
import { asName, HIDDEN, sitesKept, WAYS } from "./leaks/hidden.ts";
import { briefOf, type Part } from "./leaks/part.ts";
import { searchFiles } from "./leaks/searcher.ts";
import { secretsOf } from "./leaks/secrets.ts";
import type { Site } from "./leaks/sites.ts";
import { built, told } from "./leaks/trial.ts";

const SUBJECT = "Withholding";

const NOTHING = { slide: {}, item: {}, evidence: {} };

/** Of what leaves many slides, every fourth: each is a picture, and reading one takes a second. */
const BATCHES = [
  ...WAYS.map((way) => {
    const sites = sitesKept(way);
    const isFew = Object.keys(way.slide).length > 0;
    return { name: way.name, stand: way, sites: isFew ? sites : everyFourth(sites) };
  }),
  { name: "what no output has", stand: NOTHING, sites: everyFourth(HIDDEN) },
];

function everyFourth(sites: readonly Site[]): readonly Site[] {
  return sites.filter((_, at) => at % 4 === 0);
}

describe("pictures of slides", { timeout: 1_200_000 }, () => {
  it("are read back: what is drawn on them is found", async (context) => {
    onlyInFull(context);
    needsTesseract(context);
    const secrets = secretsOf(20, 800);
    const parts = secrets.map(
      (words, at): Part => ({
        slides: [
          { id: `p${at}-s`, title: "Cranes", points: [{ text: `We saw ${words}.`, kind: "judgement" }] },
        ],
      }),
    );
    const { errors, files } = await built(["png"], briefOf(parts));
    expect(errors.map(told)).toEqual([]);
    const found = drawnOf(secrets, await drawnTexts(files)).map(([secret]) => secret);
    const failures = secrets.filter((one) => !found.includes(one)).map((one) => `"${one}" is not read.`);
    prove(context, {
      subject: SUBJECT,
      kind: "the reader of pictures itself",
      tried: secrets.length,
      failures,
    });
  });

  it("have nothing of what an audience may not see, neither in their bytes nor drawn", async (context) => {
    onlyInFull(context);
    needsTesseract(context);
    const failures: string[] = [];
    const count = { secrets: 0, pictures: 0 };
    for (const [at, { name, stand, sites }] of BATCHES.entries()) {
      const secrets = secretsOf(sites.length, 820 + at);
      const parts = sites.map((site, place): Part => site.part(secrets[place] ?? "", `p${place}`, stand));
      const { errors, files } = await built(["png"], briefOf(parts));
      expect(errors.map(told)).toEqual([]);
      expect(files.size, name).toBeGreaterThan(2);
      const inBytes = searchFiles(files, [...secrets, ...secrets.map(asName)]);
      const drawn = drawnOf(secrets, await drawnTexts(files));
      failures.push(
        ...inBytes.map(({ words, where }) => `"${words}" (${name}) is in ${where}`),
        ...drawn.map(([words, where]) => `"${words}" (${name}) is drawn in ${where}`),
      );
      count.secrets += secrets.length;
      count.pictures += files.size;
    }
    const note = `${count.pictures} pictures read by Tesseract`;
    prove(context, { subject: SUBJECT, kind: "kept from pictures", tried: count.secrets, failures, note });
  });
});
