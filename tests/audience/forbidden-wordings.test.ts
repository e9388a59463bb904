import { describe, expect, it } from "vitest";
import { tailor } from "../../src/audience/tailor.ts";
import { readBrief } from "../../src/compile/read-brief.ts";
import { readFrom } from "../support/read-map.ts";

/** What outputs for the press, which is cleared for nothing, are searched for. */
function forbiddenTo(
  press: string,
  files: { readonly head?: string; readonly slides: string; readonly evidence?: string },
) {
  const { head = "title: Harbour", slides, evidence = "" } = files;
  const read = readFrom({
    "brief.yaml": `${head}\naudiences: { press: { tlp: CLEAR${press} } }\nslides:\n${slides}\n${evidence}`,
  });
  const resolved = readBrief({ brief: "brief.yaml", read }).value;
  const [audience] = resolved?.brief.audiences ?? [];
  if (resolved === undefined || audience === undefined) throw new Error("The brief could not be read.");
  return tailor({ resolved, audience, textOf: () => undefined }).tailoring.forbidden.map(
    ({ wording }) => wording,
  );
}

const withheld = (...texts: readonly string[]): string =>
  `  - { id: secret, title: Osprey landing, tlp: AMBER, points: [${texts.map((text) => `{ text: ${JSON.stringify(text)}, kind: context }`).join(", ")}] }`;

const shown = (text: string): string =>
  `  - { id: open, title: Cranes, points: [{ text: ${JSON.stringify(text)}, kind: context }] }\n`;

describe("a withheld text", () => {
  it("is forbidden, and one of a few letters is not looked for", () => {
    expect(
      forbiddenTo("", { slides: shown("They stand.") + withheld("The piles are rotten", "Zorblax") }),
    ).toEqual(["Osprey landing", "The piles are rotten"]);
  });

  it("of a few words is not forbidden where a shown text has them too", () => {
    const slides =
      shown("What the United Kingdom said") + withheld("United Kingdom", "The Kingdom of Norway said so");
    expect(forbiddenTo("", { slides })).toEqual(["Osprey landing", "The Kingdom of Norway said so"]);
  });

  it("of a few words is forbidden where a shown text has them as a part of others only", () => {
    const slides =
      shown("Shared lines of supply, and operational plans") + withheld("Red lines of", "Operation alpha");
    expect(forbiddenTo("", { slides })).toContain("Operation alpha");
  });

  it("of four words or more is forbidden inside of a longer shown text", () => {
    const slides = shown("We know that the piles are rotten") + withheld("The piles are rotten");
    expect(forbiddenTo("", { slides })).toContain("The piles are rotten");
  });

  it("is not forbidden where the brief's head or the audience itself says so", () => {
    const head =
      'title: Harbour bridge inspection\nsubtitle: The findings of spring\nauthors: ["Inspection Branch North"]';
    const press =
      ', label: Ministry of Defence, vars: { contact: "Jonathan Appleby of the Harbour Office", aide: "Eliza Harrington" }';
    const said = [
      "Harbour bridge inspection",
      "The findings of spring",
      "Inspection Branch North",
      "Ministry of Defence",
      "Jonathan Appleby of the Harbour Office",
      "Eliza Harrington",
    ];
    const slides = shown("Ask {{vars.contact}}") + withheld(...said);
    expect(forbiddenTo(press, { head, slides })).toEqual(["Osprey landing", "Eliza Harrington"]);
  });

  it("is not forbidden where a shown source, its origin or a speaker says so", () => {
    const evidence = [
      "sources:",
      "  - { id: story, type: article-newspaper, title: A story, container-title: The Washington Post, publisher: Stationery Office, author: [{ family: Appleby, given: Jonathan }], derived-from: [wire] }",
      "  - { id: wire, type: article, title: A wire, publisher: International Energy Agency, derived-from: [] }",
      "excerpts: { y: { source: story, exact: We talk on, speaker: Secretary General } }",
    ].join("\n");
    const said = [
      "Washington Post",
      "Stationery Office",
      "Jonathan Appleby",
      "International Energy Agency",
      "Secretary General",
    ];
    const slides = `  - { id: open, title: Talks, points: ["Talks. [@y]"] }\n${withheld(...said)}`;
    expect(forbiddenTo("", { slides, evidence })).toEqual(["Osprey landing"]);
  });

  it("is not looked for where it is a date alone", () => {
    expect(forbiddenTo("", { slides: shown("They stand.") + withheld("14 September 2022") })).toEqual([
      "Osprey landing",
    ]);
  });
});

describe("withheld evidence", () => {
  const evidence = [
    "sources:",
    "  - { id: minsk, type: treaty, title: Minsk agreements, derived-from: [] }",
    "  - { id: memo, type: report, title: The Washington Post, tlp: AMBER, derived-from: [] }",
    "  - { id: story, type: article-newspaper, title: A story, container-title: The Washington Post, derived-from: [] }",
    "excerpts:",
    "  cease: { source: minsk, exact: agree to a ceasefire }",
    "  quiet: { source: story, exact: It was quiet }",
  ].join("\n");
  const secret = '  - { id: secret, title: Osprey landing, tlp: AMBER, points: ["So. [@cease]"] }';

  it("has a source's title forbidden only where nothing that is shown says it", () => {
    const open = (text: string) =>
      `  - { id: open, title: Cranes, points: [{ text: ${text}, kind: context }, "Quiet. [@quiet]"] }\n`;
    expect(forbiddenTo("", { slides: open("They stand.") + secret, evidence })).toEqual([
      "Osprey landing",
      "Minsk agreements",
      "agree to a ceasefire",
    ]);
    expect(forbiddenTo("", { slides: open("The Minsk agreements hold.") + secret, evidence })).not.toContain(
      "Minsk agreements",
    );
  });

  it("has an excerpt's wording forbidden even where a text of the author's repeats it", () => {
    expect(forbiddenTo("", { slides: shown("They agree to a ceasefire") + secret, evidence })).toContain(
      "agree to a ceasefire",
    );
  });
});
