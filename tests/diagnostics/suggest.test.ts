import { describe, expect, it } from "vitest";
import { didYouMean, suggest } from "../../src/diagnostics/suggest.ts";

describe("did you mean", () => {
  it("offers the name that is a slip away", () => {
    expect(didYouMean("titel", ["title", "lead"])).toEqual(['Did you mean "title"?']);
    expect(didYouMean("TITLE", ["title"])).toEqual(['Did you mean "title"?']);
  });

  it("offers nothing where nothing is near", () => {
    expect(didYouMean("x", ["title"])).toEqual([]);
    expect(didYouMean("anything", [])).toEqual([]);
  });

  it("offers what another word for it stands for, where that is known", () => {
    expect(suggest("medium", ["low", "moderate", "high"])).toBe("moderate");
    expect(suggest("Bullets", ["points", "lead"])).toBe("points");
    expect(suggest("quote", ["layout", "excerpt"])).toBe("excerpt");
    expect(suggest("quote", ["source", "exact"])).toBe("exact");
    expect(suggest("speaker_notes", ["notes"])).toBe("notes");
    expect(suggest("medium", ["media", "line"])).toBe("media");
    expect(suggest("med", ["low", "moderate", "high"])).toBe("moderate");
    expect(suggest("very high", ["low", "moderate", "high"])).toBe("high");
    expect(suggest("kind", ["id", "type", "title"])).toBe("type");
    expect(suggest("bullet", ["text", "points"])).toBe("text");
    expect(suggest("bullet", ["title", "points"])).toBe("points");
    expect(suggest("title", ["heading", "points"])).toBe("heading");
    expect(suggest("visible-to", ["only", "except"])).toBe("only");
    expect(suggest("from", ["source", "exact"])).toBe("source");
    expect(suggest("constructor", ["title"])).toBeUndefined();
  });

  it("of three letters is only one that differs in a letter, or in their order", () => {
    expect(suggest("pie", ["line", "bar"])).toBeUndefined();
    expect(suggest("no", ["s"])).toBeUndefined();
    expect(suggest("tow", ["one", "two"])).toBe("two");
    expect(suggest("mm", ["m"])).toBe("m");
  });

  it("is offered of thousands, too, and by looking closely at few of them", () => {
    const known = Array.from({ length: 5000 }, (_, at) => `name-${at}x`);
    expect(suggest("open-dor", [...known, "open-door"])).toBe("open-door");
    expect(suggest("a".repeat(5000), [`${"a".repeat(4999)}b`])).toBeUndefined();
  });
});
