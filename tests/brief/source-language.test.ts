import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

function told(language: string): readonly string[] {
  const source = { id: "s", type: "report", title: "S", file: "s.txt", language, "derived-from": [] };
  const brief = {
    title: "Test",
    sources: [source],
    excerpts: { e: { source: "s", exact: "three cranes" } },
    slides: [{ id: "a", title: "Test", points: ["Two of three cranes stand. [@e]"] }],
  };
  const files = { "brief.yaml": JSON.stringify(brief), "s.txt": "Of three cranes two stand." };
  return compileFiles(files)
    .diagnostics.filter(({ code }) => code === "unknown-language")
    .flatMap(({ message, hints }) => [message, ...hints]);
}

describe("the language of a source", () => {
  it("with an underscore is reported, and the tag is proposed", () => {
    expect(told("en_US")).toEqual(['"en_US" is not a language tag of BCP 47.', 'Did you mean "en-US"?']);
  });

  it("by its name is reported, and the tag is proposed", () => {
    expect(told("german")).toEqual(['"german" is not a language tag of BCP 47.', 'Did you mean "de"?']);
  });

  it("is reported where it is empty", () => {
    expect(told("")).toEqual(["The language is empty.", 'A tag is such as "en", "es-MX" or "de".']);
  });

  it("is taken as a tag", () => {
    expect(told("en-US")).toEqual([]);
  });
});
