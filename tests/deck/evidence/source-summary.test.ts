import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { smallBrief } from "../../support/small-brief.ts";

function summaryOf(points: string, head = "tlp: RED\n"): readonly string[] {
  const slides = `slides:\n  - { id: one, title: One, points: [${points}] }\n`;
  return deckFor(compileFiles(smallBrief(head + slides)), "everyone").deck.handout.summary.map(plainSpaces);
}

describe("a source summary", () => {
  it("says how many excerpts, sources and origins there are, their dates and grades, and what is single-sourced", () => {
    expect(summaryOf('"Lost. [@herald-cranes]", "Three. [@cranes]"')).toEqual([
      "This briefing cites 2 excerpts from 2 sources, which go back to 1 origin.",
      "The dated sources are from 1 March 2024 to 3 March 2024.",
      "Admiralty grades: 1 × B2 (usually reliable; probably true).",
      "1 slide rests on a single origin.",
      "1 excerpt recorded, not verified.",
    ]);
  });

  it("counts undated sources, and names one date once", () => {
    const summary = summaryOf('"Three. [@cranes]", "Owner. [@owner]"');
    expect(summary).toContain("The dated sources are of 1 March 2024.");
    expect(summary).toContain("1 source is undated.");
    expect(summary.some((sentence) => sentence.includes("single origin"))).toBe(false);
  });

  it("gives a bound for the origins where some lineage is not stated, as footers do", () => {
    const [cites, unstated] = summaryOf('"Lost. [@herald-cranes]", "Three. [@cranes]", "Owner. [@owner]"');
    expect(cites).toBe("This briefing cites 3 excerpts from 3 sources, which go back to at most 2 origins.");
    expect(unstated).toBe("The lineage of 1 source is not stated.");
  });

  it("counts no origins where those of unknown lineage may share the others'", () => {
    expect(summaryOf('"Three. [@cranes]", "Owner. [@owner]"').slice(0, 2)).toEqual([
      "This briefing cites 2 excerpts from 2 sources.",
      "The lineage of 1 source is not stated.",
    ]);
  });

  it("says of several slides that each rests on a single origin", () => {
    const slides = ["one", "two"]
      .map((id) => `  - { id: ${id}, title: One, points: ["Three. [@cranes]"] }\n`)
      .join("");
    const { deck } = deckFor(compileFiles(smallBrief(`tlp: RED\nslides:\n${slides}`)), "everyone");
    expect(deck.handout.summary).toContain("2 slides each rest on a single origin.");
  });

  it("says nothing where nothing is cited", () => {
    expect(summaryOf("{ text: x, kind: context }")).toEqual([]);
  });

  it("speaks the deck's language", () => {
    expect(summaryOf('"Drei. [@cranes]"', "tlp: RED\nlanguage: de\n")[0]).toMatch(/^Dieses Briefing/);
  });
});
