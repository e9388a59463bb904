import { describe, expect, it } from "vitest";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { BASE, expandJsonLd } from "../support/expand-json-ld.ts";
import { smallBrief } from "../support/small-brief.ts";

const DC = "http://purl.org/dc/terms/";
const FOAF = "http://xmlns.com/foaf/0.1/";
const OURS = "urn:citedeck:ns:";
const SCHEMA = "http://schema.org/";

const evidence = evidenceOf(`as-of: 2024-03-03
tlp: RED
excerpts: [excerpts.yaml, more.yaml]
slides:
  - id: one:a
    title: One
    excuse: { single-origin: It is the port's own }
    points:
      - "Three of five stand still. [@cranes]"
      - "Most stand idle. [@gazette-cranes; @ruhig]"
      - { text: It will get worse., kind: judgement, confidence: low }
`);

/** The brief's evidence for everyone, as it is written. */
function evidenceOf(brief: string): object {
  const more = `excerpts:
  ruhig: { source: memo, exact: Ships wait in the roads, page: 2, speaker: Pilot, statement: idle,
    translation: { text: Die Schiffe liegen still, from: de, by: unofficial } }
`;
  return deckFor(compileFiles({ ...smallBrief(brief), "more.yaml": more }), "everyone").evidence;
}

describe("an evidence file, read as linked data,", () => {
  it("keeps every key of an example's", async () => {
    const brief = "briefs/harbour-bridge/brief.yaml";
    const { decks } = compile({ brief, read: fileReader(), ...briefResources(brief) });
    expect(decks.length).toBeGreaterThan(1);
    for (const one of decks) await expect(expandJsonLd(one.evidence)).resolves.toHaveLength(1);
  });

  it("would not be read where a key meant nothing", async () => {
    await expect(expandJsonLd({ ...evidence, colour: "red" })).rejects.toThrow(/safe mode/i);
  });

  it("says of the deck who made it, when, and for whom", async () => {
    const [deck] = await expandJsonLd(evidence);
    expect(deck).toMatchObject({
      "@id": `${BASE}deck.html`,
      "@type": [`${OURS}Briefing`],
      [`${DC}title`]: [{ "@value": "The cranes" }],
      [`${DC}creator`]: [{ "@type": [`${FOAF}Agent`], [`${FOAF}name`]: [{ "@value": "Port Desk" }] }],
      [`${DC}created`]: [
        { "@type": "http://www.w3.org/2001/XMLSchema#dateTime", "@value": "2024-03-04T00:00:00Z" },
      ],
      [`${DC}date`]: [{ "@value": "2024-03-04" }],
      [`${OURS}asOf`]: [{ "@value": "2024-03-03" }],
      [`${SCHEMA}audience`]: [{ "@id": `${BASE}evidence.json#~audience~everyone` }],
      [`${OURS}excuse`]: [{ [`${OURS}rule`]: [{ "@value": "single-origin" }] }],
    });
  });

  it("leads from a claim to its slide and to the annotations that it cites", async () => {
    const [deck] = await expandJsonLd(evidence);
    expect(deck).toMatchObject({
      [`${OURS}claim`]: [
        {
          "@list": [
            {
              "@id": `${BASE}evidence.json#one:a/points/0`,
              [`${SCHEMA}text`]: [{ "@value": "Three of five stand still." }],
              [`${OURS}slide`]: [
                { "@id": `${BASE}deck.html#one:a`, [`${SCHEMA}position`]: [{ "@value": 1 }] },
              ],
              [`${SCHEMA}citation`]: [{ "@id": `${BASE}evidence.json#cranes` }],
            },
            {},
            { [`${OURS}confidence`]: [{ "@value": "low" }] },
          ],
        },
      ],
      [`${OURS}excerpt`]: [
        { "@id": `${BASE}evidence.json#cranes`, "@type": ["http://www.w3.org/ns/oa#Annotation"] },
        { [`${OURS}anchoringState`]: [{ "@value": "recorded" }] },
        {
          [`${OURS}page`]: [{ "@value": 2 }],
          [`${OURS}speaker`]: [{ "@value": "Pilot" }],
          [`${OURS}translation`]: [{ "@type": "@json", "@value": { from: "de" } }],
        },
      ],
    });
  });

  it("has a source with its origins, and CSL's own keys as they are", async () => {
    const [deck] = await expandJsonLd(evidence);
    expect(deck).toMatchObject({
      [`${OURS}source`]: [
        {
          "@id": `${BASE}evidence.json#memo`,
          "@type": [`${OURS}Source`],
          [`${OURS}csl`]: [{ "@type": "@json", "@value": { id: "memo", type: "report" } }],
          [`${OURS}lineage`]: [{ "@value": "original" }],
          [`${SCHEMA}sha256`]: [{ "@value": expect.stringMatching(/^[0-9a-f]{64}$/) }],
          [`${DC}bibliographicCitation`]: [{ "@value": expect.stringContaining("The quay memo") }],
        },
        {
          "http://www.w3.org/ns/prov#wasDerivedFrom": [
            { "@id": `${BASE}evidence.json#~origin-1`, [`${OURS}csl`]: [{ "@type": "@json" }] },
          ],
        },
      ],
    });
  });
});
