import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const compiled = compileFiles(
  smallBrief(`tlp: RED
slides:
  - id: one
    title: One
    points:
      - "Three of five stand still. [@cranes]"
      - { text: It will get worse., kind: judgement, confidence: low }
      - { text: A heading, kind: context }
    notes: "Ask the owner. [@owner]"
`),
);

describe("the evidence file", () => {
  const { evidence } = deckFor(compiled, "everyone");

  it("has each claim with what it cites, and says where it stands", () => {
    expect(evidence).toMatchObject({
      "@context": ["http://www.w3.org/ns/anno.jsonld", expect.anything()],
      marking: "TLP:RED",
      claims: [
        {
          id: "#one/points/0",
          kind: "fact",
          slide: { id: "deck.html#one", number: 1 },
          text: "Three of five stand still.",
          cites: ["#cranes"],
        },
        { id: "#one/points/1", kind: "judgement", confidence: "low", cites: [] },
        { id: "#one/notes/0", cites: ["#owner"] },
      ],
    });
  });

  it("says where in what is cited a claim points, as it is written and by CSL's kinds", () => {
    const pointed = compileFiles(
      smallBrief(`tlp: RED
slides:
  - { id: one, title: One, points: ["Three stand. [@cranes, section 4]", "All. [@cranes, at the end]"] }
`),
    );
    expect(deckFor(pointed, "everyone").evidence).toMatchObject({
      claims: [
        {
          locators: [{ cited: "#cranes", locator: "section 4", locatorKind: "section", locatorValue: "4" }],
        },
        { locators: [{ cited: "#cranes", locator: "at the end" }] },
      ],
    });
  });

  it("has excerpts as Web Annotations with quote and position selectors, and their anchoring state", () => {
    expect(evidence).toMatchObject({
      excerpts: [
        {
          id: "#cranes",
          type: "Annotation",
          state: "anchored",
          target: {
            source: "#memo",
            selector: [
              { type: "TextQuoteSelector", exact: "three of the five cranes stand still" },
              { type: "TextPositionSelector", start: 13, end: 49 },
            ],
          },
        },
        { id: "#owner", state: "anchored", marking: "TLP:RED" },
      ],
    });
  });

  it("has each source with its hash and lineage", () => {
    expect(evidence).toMatchObject({
      sources: [
        { id: "#memo", lineage: "original", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { id: "#dossier" },
      ],
    });
  });
});
