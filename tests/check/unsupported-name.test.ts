import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

const TEXT = `Secretary of State Ana Ruiz spoke in Gijón. Ruiz praised the pilots.

Later the Port Authority of Ellery and the United States signed. The North Harbour Company was absent.
`;

function namesMissing(
  text: string,
  more: { readonly language?: string; readonly head?: string } = {},
): readonly string[] {
  const { language = "en", head = "" } = more;
  const brief = `title: Names
language: ${language}
${head}
sources:
  - { id: paper, type: article-newspaper, author: ["Okafor, Hanne"], container-title: El País, issued: 2024-03-06, language: en, file: paper.txt, derived-from: [wire] }
  - { id: wire, type: article, publisher: Coast Wire }
  - { id: lost, type: article, title: Lost, language: en, file: lost.txt }
  - { id: blatt, type: article, title: Blatt, language: de, file: blatt.txt }
excerpts:
  praise: { source: paper, exact: Ruiz praised the pilots, speaker: "Ben Adler, pilot" }
  signed: { source: paper, exact: the United States signed }
  lost: { source: lost, exact: the mayor left }
  blatt: { source: blatt, exact: der Hafen ist zu }
slides: [{ id: a, title: A, points: ["${text}"] }]
`;
  const files = { "brief.yaml": brief, "paper.txt": TEXT, "blatt.txt": "Heute hieß es, der Hafen ist zu." };
  return compileFiles(files)
    .diagnostics.filter(({ code }) => code === "name-not-in-excerpt")
    .map(({ message }) => /"([^"]*)"/.exec(message)?.[1] ?? "");
}

describe("a name", () => {
  it.each([
    ["is in the excerpt", "It was Ruiz who praised them. [@praise]"],
    ["is in its paragraph, without its accent", "It was in Gijon. [@praise]"],
    ["is the speaker", "It was Ben Adler who praised them. [@praise]"],
    [
      "is the source’s, its author’s or its origin’s",
      "By El Pais, Hanne Okafor and the Coast Wire. [@praise]",
    ],
    ["is shortened to its initials", "It was the US that signed. [@signed]"],
    ["is in the possessive", "It was Ruiz’s praise. [@praise]"],
    [
      "is in part in the paragraph, and in full elsewhere in the source",
      "It was the Ellery Harbour Company. [@signed]",
    ],
    [
      "is of a people, a day or a month",
      "A Spanish daily said so on Monday, the Russians in June. [@praise]",
    ],
    [
      "begins a sentence like any other word",
      "Pilots were praised. Nobody was blamed: Cranes stood still. [@praise]",
    ],
    ["stands in words that all have a capital", "It Was Said The Cranes Would Stand Still [@praise]"],
  ])("is held where it %s", (_, text) => {
    expect(namesMissing(text)).toEqual([]);
  });

  it.each([
    ["has another word", "It was Eva Ruiz who praised them. [@praise]", "Eva Ruiz"],
    [
      "is in another paragraph only",
      "It was the Port Authority that praised them. [@praise]",
      "Port Authority",
    ],
    ["is an acronym of nothing there", "It was NATO that signed. [@signed]", "NATO"],
    ["begins a sentence, and is known as a name", "It was Malik. Malik praised them. [@praise]", "Malik"],
  ])("is missed where it %s", (_, text, name) => {
    expect(new Set(namesMissing(text))).toEqual(new Set([name]));
  });

  it("is not judged where a text around what is cited is not here", () => {
    expect(namesMissing("It was Malik who left. [@lost]")).toEqual([]);
  });

  it("is not judged across languages, nor where every noun has a capital", () => {
    expect(namesMissing("It was Malik who left. [@blatt]")).toEqual([]);
    expect(namesMissing("Heute ist der Hafen zu. [@blatt]", { language: "de" })).toEqual([]);
    expect(namesMissing("Fue en Moscú. [@praise]", { language: "es" })).toEqual([]);
  });
});
