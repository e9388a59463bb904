import { describe, expect, it } from "vitest";
import type { Deck } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const SLIDES = `
  - { id: one, title: One, points: ["Three stand still. [@cranes]"] }
  - { id: two, title: Two, points: ["Idle. [@gazette-cranes; @cranes]"] }
  - { id: three, title: Three, points: ["Ships wait. [@plain]"] }
  - { id: four, title: Four, points: ["Lost. [@herald-cranes]"], notes: "Idle, says one. [@gazette-cranes]" }
  - { id: five, title: Five, only: [owners], points: ["They knew. [@owner; @gazette-cranes]"] }
  - { id: six, title: Six, points: ["Lost. [@herald-cranes]"] }
`;

function deckOf(lists: string, audience = "press", head = ""): Deck {
  const audiences = `audiences: { press: {}, owners: { tlp: RED, handout: { notes: true } } }\n`;
  return deckFor(compileFiles(smallBrief(`${head}${audiences}slides:${SLIDES}${lists}`)), audience).deck;
}

const SOURCES_SLIDE = "  - { id: list, layout: sources }\n";
const EVIDENCE_SLIDE = "  - { id: proof, layout: evidence }\n";

/** What each source of a deck's list says of slides, by number, without mark-up. */
function said(deck: Deck): Readonly<Record<number, string | undefined>> {
  const sources = deck.slides.flatMap(({ groups }) => groups.flatMap((group) => group.sources));
  return Object.fromEntries(
    sources.map(({ number, citedOn }) => [number, citedOn?.replaceAll(/<[^>]*>/g, "")]),
  );
}

const hrefs = (html: string | undefined): readonly string[] =>
  Array.from((html ?? "").matchAll(/href="([^"]*)"/g), ([, href = ""]) => href);

describe("a source's entry", () => {
  it("leads back to each slide that cites it, three in a row by their ends", () => {
    const deck = deckOf(SOURCES_SLIDE);
    expect(said(deck)).toEqual({
      1: "cited on slides 1–3",
      2: "cited on slide 2",
      3: "cited on slides 4, 5",
    });
    const [memo] = deck.slides.flatMap(({ groups }) => groups.flatMap((group) => group.sources));
    expect(hrefs(memo?.citedOn)).toEqual(["#one", "#three"]);
    expect(memo?.citedOn).toContain('aria-label="Slide 3"');
  });

  it("names no slide that the audience does not get, by number or by name", () => {
    const press = deckOf(SOURCES_SLIDE);
    expect(JSON.stringify(press)).not.toContain("#five");
    const owners = deckOf(SOURCES_SLIDE, "owners");
    expect(said(owners)).toMatchObject({ 2: "cited on slides 2, 5", 3: "cited on slides 4, 6" });
  });

  it("leads to the slides of the handout, and of its notes where it has them", () => {
    const note = (deck: Deck): readonly string[] =>
      deck.handout.bibliography
        .flatMap(({ sources }) => sources)
        .filter(({ number }) => number === 2)
        .flatMap(({ citedOn }) => hrefs(citedOn));
    expect(note(deckOf(SOURCES_SLIDE))).toEqual(["#two"]);
    expect(note(deckOf(SOURCES_SLIDE, "owners"))).toEqual(["#two", "#four", "#five"]);
  });

  it("leads to the part of a slide that cites it", () => {
    const points = ["Idle. [@gazette-cranes]", "Lost. [@herald-cranes]"];
    const slides = `slides:\n  - { id: long, title: Long, split: true, points: ${JSON.stringify(points)} }\n${SOURCES_SLIDE}`;
    const splits = new Map([["long", [1]]]);
    const { deck } = deckFor(compileFiles(smallBrief(slides)), "everyone").compose({
      splits,
      types: new Map(),
    });
    const sources = deck.slides.flatMap(({ groups }) => groups.flatMap((group) => group.sources));
    expect(sources.map(({ citedOn }) => hrefs(citedOn))).toEqual([["#long"], ["#long~part-2"]]);
  });

  it("says it in the deck's language", () => {
    expect(said(deckOf(SOURCES_SLIDE, "press", "language: uk\n"))[1]).toBe("цитовано на слайдах 1–3");
  });
});

it("An excerpt leads back to the slides that cite that very excerpt.", () => {
  const { exhibits } = deckOf("");
  const found = Object.fromEntries(exhibits.map(({ id, citedOn }) => [id, hrefs(citedOn)]));
  expect(found).toMatchObject({
    cranes: ["#one", "#two"],
    plain: ["#three"],
    "herald-cranes": ["#four", "#six"],
  });
});

describe("a citation mark", () => {
  const marks = (deck: Deck): readonly string[] => hrefs(deck.slides[1]?.points[0]?.html);

  it("leads to the source in the list of sources, on whichever slide that is", () => {
    const deck = deckOf(EVIDENCE_SLIDE + SOURCES_SLIDE);
    expect(marks(deck)).toEqual(["#~source~1", "#~source~2"]);
    expect(
      deck.slides.at(-1)?.groups.flatMap(({ sources }) => sources.map(({ anchor }) => `#${anchor}`)),
    ).toEqual(expect.arrayContaining(["#~source~1", "#~source~2"]));
  });

  it("leads to the source among its excerpts where no slide lists sources", () => {
    const deck = deckOf(EVIDENCE_SLIDE);
    expect(marks(deck)).toEqual(["#~evidence~1", "#~evidence~2"]);
    expect(deck.slides.flatMap(({ evidence }) => evidence.map(({ anchor }) => anchor))).toContain(
      "~evidence~2",
    );
  });

  it("leads to its slide's own note where the deck has neither", () => {
    expect(marks(deckOf(""))).toEqual(["#two~1", "#two~2"]);
  });

  it("in a handout's notes leads to the bibliography, whatever slides there are", () => {
    const { entries } = deckOf("", "owners").handout;
    expect(entries.find(({ slide }) => slide === "four")?.notes.flatMap(hrefs)).toEqual(["#~source~2"]);
  });
});
