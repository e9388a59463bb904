import { describe, expect, it } from "vitest";
import { findingsOf } from "../../support/findings-of.ts";
import { smallBrief } from "../../support/small-brief.ts";

describe("a fact that cites nothing", () => {
  it("is told of at its first words, and at the row itself where that has no words", () => {
    const rows = `rows: [["Cranes", "5"], { cells: [] }]`;
    const slide = `  - { id: list, layout: table, title: Cranes, columns: [What, How many], ${rows} }\n`;
    const found = findingsOf("uncited-fact", smallBrief(`slides:\n${slide}`));
    expect(found.map(({ at }) => at)).toEqual([expect.stringContaining("Cranes"), "{ cells: [] }"]);
  });
});
