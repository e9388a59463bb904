import { describe, expect, it } from "vitest";
import { tailor } from "../../src/audience/tailor.ts";
import type { SourceId } from "../../src/model/ids.ts";
import type { Tailoring } from "../../src/model/tailored.ts";
import { readBrief } from "../../src/session/read-brief.ts";
import { sourceText } from "../../src/sources/source-text.ts";
import { readFrom } from "../support/read-map.ts";

/** What outputs for the press, which is cleared for nothing, are searched for. */
function searchedFor(...parts: Parameters<typeof tailoringOf>): Tailoring["forbidden"] {
  return tailoringOf(...parts).forbidden;
}

function tailoringOf(
  press: string,
  files: {
    readonly head?: string;
    readonly slides: string;
    readonly evidence?: string;
    readonly texts?: Readonly<Record<string, string>>;
  },
) {
  const { head = "title: Harbour", slides, evidence = "" } = files;
  const read = readFrom({
    "brief.yaml": `${head}\naudiences: { press: { tlp: CLEAR${press} } }\nslides:\n${slides}\n${evidence}`,
  });
  const resolved = readBrief({ brief: "brief.yaml", read }).value;
  const [audience] = resolved?.brief.audiences ?? [];
  if (resolved === undefined || audience === undefined) throw new Error("The brief could not be read.");
  const texts = new Map(Object.entries(files.texts ?? {}));
  const textOf = (source: SourceId) => {
    const text = texts.get(source);
    return text === undefined ? undefined : sourceText({ file: `${source}.txt`, text, sha256: "" });
  };
  return tailor({ resolved, audience, textOf }).tailoring;
}

/** Those that nothing lets through. */
function forbiddenTo(...parts: Parameters<typeof searchedFor>): readonly string[] {
  return searchedFor(...parts).flatMap(({ wording, exemption }) => (exemption === undefined ? wording : []));
}

/** Why each of the others is. */
function passesTo(...parts: Parameters<typeof searchedFor>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    searchedFor(...parts).flatMap(({ wording, exemption }) =>
      exemption === undefined ? [] : [[wording, exemption.kind]],
    ),
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

  it("of a few words is forbidden where only the author's own texts have them too", () => {
    const slides = shown("Ask agent Merganser in person") + withheld("agent Merganser");
    expect(forbiddenTo("", { slides })).toEqual(["Osprey landing", "agent Merganser"]);
  });

  it("is forbidden with the variables of each audience filled in", () => {
    const slides = shown("They stand.") + withheld("Ask {{vars.aide}} about the pier", "It is {{vars.aide}}");
    expect(forbiddenTo(", vars: { aide: Eliza Harrington }", { slides })).toEqual([
      "Osprey landing",
      "Ask about the pier",
      "Ask Eliza Harrington about the pier",
      "It is Eliza Harrington",
    ]);
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

  it("is forbidden, too, where the brief's head, its variables or the audience's label say so", () => {
    const head =
      'title: Harbour bridge inspection\nsubtitle: The findings of the divers\nauthors: ["Inspection Branch North"]';
    const press =
      ', label: Ministry of Defence, vars: { contact: "Jonathan Appleby of the Harbour Office", aide: "Eliza Harrington" }';
    const said = [
      "Harbour bridge inspection",
      "The findings of the divers",
      "Inspection Branch North",
      "Ministry of Defence",
      "Jonathan Appleby of the Harbour Office",
      "Eliza Harrington",
    ];
    const slides = shown("Ask {{vars.contact}}") + withheld(...said);
    expect(forbiddenTo(press, { head, slides })).toEqual(["Osprey landing", ...said]);
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

  it("is forbidden where only the ID of a shown source says so, as an author called it", () => {
    const evidence = [
      "sources: [{ id: agent-merganser, type: report, title: Log, derived-from: [] }]",
      "excerpts: { y: { source: agent-merganser, exact: We talk on } }",
    ].join("\n");
    const slides = `  - { id: open, title: Talks, points: ["Talks. [@y]"] }\n${withheld("agent Merganser")}`;
    expect(forbiddenTo("", { slides, evidence })).toContain("agent Merganser");
  });

  it("is what axes, legends and fields of a withheld chart are called, unless a variant shows the same chart", () => {
    const evidence = [
      "sources: [{ id: memo, type: report, title: Memo of spring, tlp: AMBER, derived-from: [] }]",
      "excerpts: { rot: { source: memo, exact: the piles are rotten } }",
    ].join("\n");
    const chart = (more: string): string =>
      `  - { id: graph, layout: chart, title: Graph, alt: "As seen [@rot]", ${more} data: [{ quay: East, Osprey sightings: 3, ship: Ant, kind: context }], ` +
      "chart: { mark: bar, encoding: { x: { field: quay, axis: { title: Quays of the marina } }, y: { field: Osprey sightings }, color: { field: ship, legend: { title: Vessel of the night } } } } }";
    const names = ["Quays of the marina", "Osprey sightings", "Vessel of the night"];
    expect(forbiddenTo("", { slides: chart("tlp: AMBER,"), evidence })).toEqual(
      expect.arrayContaining(names),
    );
    expect(forbiddenTo("", { slides: shown("They stand.") + chart(""), evidence })).toEqual(
      expect.arrayContaining(names),
    );
    const variant = chart("variants: { press: { alt: Three were seen } },");
    const found = forbiddenTo("", { slides: variant, evidence });
    for (const name of names) expect(found).not.toContain(name);
  });

  it("is not forbidden where a variant shows the very same text, and is where another text has the same words", () => {
    const evidence = [
      "sources: [{ id: memo, type: report, title: Memo of spring, tlp: AMBER, derived-from: [] }]",
      "excerpts: { rot: { source: memo, exact: the piles are rotten } }",
    ].join("\n");
    const slides =
      '  - { id: open, title: "Rotten [@rot]", lead: Nine cranes stand at the quay, points: [{ text: They do., kind: context }], variants: { press: { title: Cranes } } }\n';
    expect(forbiddenTo("", { slides, evidence })).not.toContain("Nine cranes stand at the quay");
    const repeated = slides + withheld("Nine cranes stand at the quay");
    expect(forbiddenTo("", { slides: repeated, evidence })).toContain("Nine cranes stand at the quay");
  });

  it("is not forbidden where only the brief's marking withholds it, and the very same text is marked for the audience", () => {
    const head = "title: Harbour in spring\ntlp: AMBER";
    const slides =
      "  - { id: open, tlp: CLEAR, title: Harbour in spring, points: [{ text: Nine cranes stand at the quay, kind: context }] }\n" +
      "  - { id: own, title: Nine cranes stand at the quay, points: [{ text: Two piles are rotten, kind: context }], variants: { press: { title: Nine cranes stand at the quay } } }\n";
    expect(forbiddenTo("", { head, slides })).toEqual(["Two piles are rotten"]);
    const part = slides.replace(
      "Nine cranes stand at the quay, kind",
      "They say nine cranes stand at the quay, kind",
    );
    expect(forbiddenTo("", { head, slides: part.replace(/, variants.*/, " }") })).toContain(
      "Nine cranes stand at the quay",
    );
  });

  it("is not forbidden where it goes with what is withheld beside it, and the very same text is shown elsewhere", () => {
    const evidence = [
      "sources: [{ id: memo, type: report, title: Memo of spring, tlp: AMBER, derived-from: [] }, { id: log, type: report, title: Log, derived-from: [] }]",
      "excerpts: { rot: { source: memo, exact: the piles are rotten }, quay: { source: log, exact: the ferry left } }",
    ].join("\n");
    const quoted = (id: string, excerpt: string): string =>
      `  - { id: ${id}, layout: quote, title: In the words of the log, context: As written in spring, excerpt: ${excerpt} }\n`;
    const slides = quoted("open", "quay") + quoted("closed", "rot");
    expect(forbiddenTo("", { slides, evidence })).toEqual(["Memo of spring", "the piles are rotten"]);
    expect(forbiddenTo("", { slides: shown("They stand.") + quoted("closed", "rot"), evidence })).toEqual(
      expect.arrayContaining(["In the words of the log", "As written in spring"]),
    );
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
    expect(forbiddenTo("", { slides: open("The Minsk agreements hold.") + secret, evidence })).toContain(
      "Minsk agreements",
    );
  });

  it("has an excerpt's wording forbidden even where a text of the author's repeats it", () => {
    expect(forbiddenTo("", { slides: shown("They agree to a ceasefire") + secret, evidence })).toContain(
      "agree to a ceasefire",
    );
  });
});

describe("what the audience is shown by right", () => {
  const evidence = [
    "sources:",
    "  - { id: log, type: report, title: Please mind that the pump seal has cracked again, derived-from: [] }",
    "  - { id: memo, type: report, title: Memo, tlp: AMBER, derived-from: [] }",
    "excerpts:",
    "  quay: { source: log, exact: the ferry left the old quay at nine, translation: { text: un ferry salió del viejo muelle, from: es, by: us } }",
    "  again: { source: memo, exact: the pump seal has cracked again }",
  ].join("\n");
  const open = '  - { id: open, title: Ferry, points: ["It left. [@quay]"] }\n';
  const secret = '  - { id: secret, title: Osprey landing, tlp: AMBER, points: ["So. [@again]"] }\n';

  it("is what a shown excerpt says, for a withheld text too", () => {
    const slides = open + withheld("the ferry left the old quay");
    expect(forbiddenTo("", { slides, evidence })).not.toContain("the ferry left the old quay");
  });

  it("is not a source's title or a translation for a withheld text, and a source's title is for a withheld excerpt", () => {
    const said = ["the pump seal has cracked again", "un ferry salió del viejo muelle"];
    const slides = open + withheld(...said);
    expect(forbiddenTo("", { slides, evidence })).toEqual(expect.arrayContaining(said));
    expect(forbiddenTo("", { slides: open + secret, evidence })).toEqual(["Osprey landing"]);
  });
});

describe("what is let through, and named by the build", () => {
  const evidence = [
    "sources:",
    "  - { id: log, type: report, title: Log, derived-from: [] }",
    "excerpts:",
    "  quay: { source: log, exact: the ferry left }",
    "  name: { source: log, exact: agent Merganser came, tlp: AMBER }",
  ].join("\n");
  const open = '  - { id: open, title: Ferry, points: ["It left. [@quay]"] }\n';

  it("are commonplaces", () => {
    const slides = shown("They stand.") + withheld("Background", "for three weeks", "according to officials");
    expect(passesTo("", { slides })).toEqual({
      Background: "commonplace",
      "for three weeks": "commonplace",
      "according to officials": "commonplace",
    });
  });

  it("are up to three words that the text of a shown source has, but not inside of a withheld excerpt", () => {
    const slides = open + withheld("United Kingdom", "agent Merganser", "the kingdom was united again");
    const texts = {
      log: "The United Kingdom agreed. Then the ferry left. Later agent Merganser came. The kingdom was united again.",
    };
    expect(passesTo("", { slides, evidence, texts })).toEqual({ "United Kingdom": "in-source" });
    expect(forbiddenTo("", { slides, evidence, texts })).toContain("agent Merganser");
  });

  it("are a withheld excerpt's few words where another source that is shown has them", () => {
    const more = [
      "sources:",
      "  - { id: log, type: report, title: Log, derived-from: [] }",
      "  - { id: memo, type: report, title: Memo, tlp: AMBER, derived-from: [] }",
      "excerpts:",
      "  quay: { source: log, exact: the ferry left }",
      "  kingdom: { source: memo, exact: United Kingdom }",
    ].join("\n");
    const slides = `${open}  - { id: secret, title: Osprey landing, tlp: AMBER, points: ["So. [@kingdom]"] }`;
    const texts = { log: "The United Kingdom agreed. Then the ferry left." };
    expect(passesTo("", { slides, evidence: more, texts })).toEqual({ "United Kingdom": "in-source" });
  });

  it("are four or five words that shown sources have more than once", () => {
    const slides = open + withheld("weather permitting all day", "then the quay fell");
    const texts = {
      log: "They work, weather permitting, all day. Then the ferry left. Then the quay fell. Weather permitting all day.",
    };
    expect(passesTo("", { slides, evidence, texts })).toEqual({ "weather permitting all day": "in-source" });
    expect(forbiddenTo("", { slides, evidence, texts })).toContain("then the quay fell");
  });

  it("are names of columns and axes that head what is shown, too, and no other text that says the same", () => {
    const table = (id: string, more: string, cell: string): string =>
      `  - { id: ${id}, ${more} layout: table, title: ${id}, columns: [Lead agency, ${cell}], rows: [{ cells: [a, b], kind: context }] }\n`;
    const slides = table("open", "", "Harbour crane") + table("secret", "tlp: AMBER,", "Osprey sightings");
    expect(passesTo("", { slides })).toEqual({ "Lead agency": "heading" });
    expect(forbiddenTo("", { slides: slides + withheld("Harbour crane") })).toContain("Harbour crane");
    expect(forbiddenTo("", { slides })).toContain("Osprey sightings");
  });

  it("are words that the brief or the audience allows, and no longer ones that have them in them", () => {
    const head = "title: Harbour\nallow: [Osprey Landing, piles are rotten]";
    const slides = shown("They stand.") + withheld("The piles are rotten", "agent Merganser");
    expect(passesTo(", allow: [Agent Merganser]", { head, slides })).toEqual({
      "Osprey landing": "allowed",
      "agent Merganser": "allowed",
    });
  });
});

describe("words that the author withholds by name", () => {
  it("are forbidden however short they are, whatever shows or allows them", () => {
    const evidence = [
      "sources: [{ id: log, type: report, title: Zorb, derived-from: [] }]",
      "excerpts: { quay: { source: log, exact: Zorb left for three weeks } }",
    ].join("\n");
    const head = "title: Harbour\nallow: [Zorb]\nwithhold: [Zorb]";
    const slides = '  - { id: open, title: Ferry, points: ["It left. [@quay]"] }\n';
    expect(searchedFor(", withhold: [three weeks]", { head, slides, evidence })).toMatchObject([
      { wording: "Zorb", isNamed: true },
      { wording: "three weeks", isNamed: true },
    ]);
  });
});

describe("what is searched for in parts, too", () => {
  const evidence = [
    "sources:",
    "  - { id: log, type: report, title: Log of the harbour, derived-from: [] }",
    "  - { id: memo, type: report, title: Memo on the piles, tlp: AMBER, derived-from: [], file: sources/memo-on-piles.txt }",
    "excerpts:",
    "  rot: { source: memo, exact: elf Pfähle sind morsch, translation: { text: eleven piles are rotten, from: de, by: us } }",
    "  quay: { source: log, exact: the ferry left the old quay }",
  ].join("\n");
  const slides =
    '  - { id: open, title: Ferry, points: ["It left. [@quay]", { text: "Rot. [@rot]", depth: 1 }] }\n' +
    withheld("The piles were never looked at");
  const inParts = (head?: string): readonly string[] =>
    searchedFor(", withhold: [the words by name]", {
      slides,
      evidence,
      ...(head === undefined ? {} : { head }),
    })
      .filter(({ tellsInParts }) => tellsInParts === true)
      .map(({ wording }) => wording);

  it("are withheld excerpts, their translations, titles of sources, and texts that are marked", () => {
    expect(inParts()).toEqual(
      expect.arrayContaining([
        "The piles were never looked at",
        "elf Pfähle sind morsch",
        "eleven piles are rotten",
        "Memo on the piles",
      ]),
    );
    expect(inParts().join()).not.toMatch(/by name|memo-on-piles/);
  });

  it("are not the author's own words that nobody marked", () => {
    const own =
      "  - { id: open, title: Ferry, tlp: CLEAR, points: [{ text: The piles were never looked at, kind: context }] }\n";
    const unmarked = own.replace("id: open", "id: own").replace(", tlp: CLEAR", "");
    const found = searchedFor("", {
      head: "title: Harbour\ntlp: AMBER",
      slides: unmarked.replace("Ferry", "Cranes of the east") + own.replace("The piles", "They"),
    });
    expect(found.map(({ wording }) => wording)).toContain("The piles were never looked at");
    expect(found.filter(({ tellsInParts }) => tellsInParts === true)).toEqual([]);
  });
});

describe("what the audience is shown by right in parts", () => {
  const evidence = [
    "sources:",
    "  - { id: log, type: report, title: Log of the old harbour, derived-from: [] }",
    "excerpts:",
    "  quay: { source: log, exact: the ferry left the old quay }",
    "  rot: { source: log, exact: eleven piles are rotten, tlp: AMBER }",
  ].join("\n");
  const slides = `  - { id: open, title: Ferry at the north pier, points: ["It left. [@quay]"] }\n`;
  const { shownByRight } = tailoringOf(", allow: [the night watch]", {
    slides,
    evidence,
    texts: { log: "The cranes stood still. Eleven piles are rotten. Then the ferry left the old quay." },
  });

  it.each([
    ["a shown excerpt", "ferry left the old"],
    ["a shown source's title", "of the old harbour"],
    ["a shown source's text", "the cranes stood still"],
    ["what is allowed", "the night watch"],
  ])("is what stands in %s", (_where, words) => {
    expect(shownByRight.has(words)).toBe(true);
  });

  it.each([
    ["a withheld excerpt", "piles are rotten"],
    ["own words", "Ferry at the north pier"],
    ["parts of words", "erry left the ol"],
  ])("is not what stands in %s", (_where, words) => {
    expect(shownByRight.has(words)).toBe(false);
  });
});
