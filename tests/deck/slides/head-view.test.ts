import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

function tallyOf(...cited: readonly string[]): string | undefined {
  const points = cited.map((id) => `"Said. [@${id}]"`).join(", ");
  const slides = `  - { id: cover, layout: title }\n  - { id: one, title: One, points: [${points}] }\n`;
  const { deck } = deckFor(compileFiles(smallBrief(`tlp: RED\nslides:\n${slides}`)), "everyone");
  return deck.slides[0]?.head?.tally;
}

describe("the tally on a title slide", () => {
  it("counts excerpts, sources and origins", () => {
    expect(tallyOf("cranes", "herald-cranes")).toBe("2 excerpts · 2 sources · 1 origin");
  });

  it("gives a bound for the origins where some lineage is not stated, as footers do", () => {
    expect(tallyOf("cranes", "herald-cranes", "owner")).toBe(
      "3 excerpts · 3 sources · at most 2 origins · lineage of 1 not stated",
    );
  });

  it("counts no origin for a source of unknown lineage alone", () => {
    expect(tallyOf("owner")).toBe("1 excerpt · 1 source · lineage not stated");
  });
});
