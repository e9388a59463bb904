import { describe, expect, it } from "vitest";
import type { SlideView } from "../../src/model/deck.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

const AUDIENCES = `audiences:
  press: { tlp: CLEAR, depth: 1 }
  analysts: { tlp: RED }
`;

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><text>The owner’s villa by the sea</text></svg>';

const compile = (slides: string) =>
  compileFiles({ ...smallBrief(`${AUDIENCES}slides:\n${slides}`), "villa.svg": SVG, "copy.svg": SVG });

const slidesOf = (compiled: ReturnType<typeof compile>, audience: string): readonly SlideView[] =>
  deckFor(compiled, audience).deck.slides;

const bytesOf = (compiled: ReturnType<typeof compile>, audience: string): string => {
  const { deck, evidence } = deckFor(compiled, audience);
  return decodeURIComponent(JSON.stringify({ deck, evidence }).replaceAll("%", "%25")) + JSON.stringify(deck);
};

const reasons = (compiled: ReturnType<typeof compile>): readonly string[] =>
  deckFor(compiled, "press").tailoring.withheld.map(({ what, because }) => `${what}: ${because}`);

describe("a timeline", () => {
  const compiled = compile(`
  - id: days
    layout: timeline
    title: What happened
    events:
      - { date: 2024-03-01, text: "Three stand still. [@cranes]" }
      - { date: 2024-03-02, text: Two inspections were skipped, cite: owner }
      - { date: 2024-03-03, text: The insurers were told early, kind: context, tlp: AMBER }
      - { date: 2024-03-04, text: Ships wait, kind: context, depth: 2 }
  - id: closed
    layout: timeline
    title: Who is to blame
    events: [{ date: 2024-03-02, text: The owner skipped them, cite: owner }]
`);

  it("loses the events that an audience may not see, and is withheld whole with the last", () => {
    const [days, ...others] = slidesOf(compiled, "press");
    expect(days?.timeline?.events.map(({ html }) => html.replaceAll(/<.*/g, ""))).toEqual([
      "Three stand still.",
    ]);
    expect(others).toEqual([]);
    expect(reasons(compiled)).toEqual([
      'event: cites "owner", which is TLP:RED',
      "event: marked TLP:AMBER",
      'event: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
    ]);
    expect(deckFor(compiled, "press").tailoring.leftOut).toBe(1);
  });

  it("leaves no trace of them", () => {
    for (const words of ["inspections", "insurers", "blame", "2024-03-02", "Dossier"])
      expect(bytesOf(compiled, "press")).not.toContain(words);
    expect(deckFor(compiled, "press").tailoring.forbidden.map(({ wording }) => wording)).toContain(
      "The insurers were told early",
    );
    expect(slidesOf(compiled, "analysts")).toHaveLength(2);
  });
});

describe("a chart", () => {
  const compiled = compile(`
  - id: counts
    layout: chart
    title: What was counted
    chart:
      mark: bar
      encoding:
        y: { field: what, sort: [Skipped inspections, Idle cranes], scale: { domain: [Idle cranes, Skipped inspections] } }
        x: { field: n, scale: { domain: [0, 10] } }
    data:
      - { what: Idle cranes, n: 3, cite: cranes }
      - { what: Skipped inspections, n: 2, cite: owner }
      - { what: Weeks to wait, n: 9, kind: context, depth: 2 }
  - id: closed
    layout: chart
    title: Who is to blame
    chart: { mark: bar, encoding: { x: { field: n } } }
    data: [{ n: 2, cite: owner }]
  - id: described
    layout: chart
    title: What is described
    alt: "The owner skipped two. [@owner]"
    chart: { mark: bar, encoding: { x: { field: n } } }
    data: [{ n: 3, cite: cranes }]
`);

  it("is drawn from the data that an audience may see, its lists of categories without the others", () => {
    const [counts, ...others] = slidesOf(compiled, "press");
    expect(others).toEqual([]);
    expect(counts?.chart?.table.rows.map(({ cells }) => cells)).toEqual([["Idle cranes", "3"]]);
    expect(counts?.chart?.specification).toMatchObject({
      layer: [
        {
          encoding: {
            y: { sort: ["Idle cranes"], scale: { domain: ["Idle cranes"] } },
            x: { scale: { domain: [0, 10] } },
          },
        },
        {},
      ],
    });
    expect(reasons(compiled)).toEqual([
      'datum: cites "owner", which is TLP:RED',
      'datum: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
      'chart: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
    ]);
  });

  it("leaves no trace of the others", () => {
    for (const words of ["Skipped", "Weeks to wait", "blame", "described"])
      expect(bytesOf(compiled, "press")).not.toContain(words);
    expect(bytesOf(compiled, "analysts")).toContain("Skipped inspections");
  });
});

describe("an image", () => {
  const compiled = compile(`
  - id: villa
    layout: image
    title: A house by the sea
    image: villa.svg
    alt: A house
    tlp: AMBER
  - id: captioned
    layout: image
    title: A house
    image: villa.svg
    alt: A house
    caption: "Bought when two inspections were skipped. [@owner]"
  - { id: plain, layout: image, title: A house, image: villa.svg, alt: A house, caption: By the sea }
`);

  it("of a withheld slide is in no byte", () => {
    expect(slidesOf(compiled, "press").map(({ id }) => id)).toEqual(["plain"]);
    const alone = compile(
      "  - { id: villa, layout: image, title: Sea, image: villa.svg, alt: A, tlp: AMBER }\n  - { id: b, title: B }\n",
    );
    expect(bytesOf(alone, "press")).not.toMatch(/villa|svg/);
    expect(bytesOf(alone, "analysts")).toContain("villa by the sea");
  });

  it("goes with a caption that may not be shown, and its slide, of which nothing is left, with it", () => {
    expect(slidesOf(compiled, "press").map(({ id }) => id)).toEqual(["plain"]);
    expect(reasons(compiled)).toEqual([
      "slide: marked TLP:AMBER",
      'image: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
    ]);
    expect(slidesOf(compiled, "analysts")[1]?.illustration?.caption).toContain("inspections");
  });

  it.each([
    'alt: "Two skipped [@owner]"',
    'alt: A, credit: "By [@owner]"',
    "alt: A, cite: owner",
    "alt: A, cite: [plain, dossier]",
  ])("is in no byte where a part of it cites what may not be shown: %s", (fields) => {
    const made = compile(
      `  - { id: a, layout: image, title: A, image: villa.svg, ${fields} }\n  - { id: b, title: B }\n`,
    );
    expect(slidesOf(made, "press").map(({ id }) => id)).toEqual(["b"]);
    expect(bytesOf(made, "press")).not.toMatch(/villa|svg/);
    expect(bytesOf(made, "analysts")).toContain("villa by the sea");
  });

  it("is withheld on every slide where one of them says that it is taken from what may not be shown", () => {
    const made = compile(`
  - { id: a, layout: image, title: A, image: villa.svg, alt: A, cite: dossier }
  - { id: b, layout: image, title: B, image: villa.svg, alt: B }
  - { id: c, title: C }
`);
    expect(slidesOf(made, "press").map(({ id }) => id)).toEqual(["c"]);
    expect(bytesOf(made, "press")).not.toMatch(/villa|svg/);
  });

  it("is withheld where it is the same picture in a file of another name", () => {
    const made = compile(`
  - { id: a, layout: image, title: A, image: villa.svg, alt: A, cite: dossier }
  - { id: b, layout: image, title: B, image: copy.svg, alt: B }
  - { id: c, title: C }
`);
    expect(slidesOf(made, "press").map(({ id }) => id)).toEqual(["c"]);
    expect(slidesOf(made, "analysts").map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("has the number of what it is taken from behind its credit, else its caption, and in the footer", () => {
    const made = compile(`
  - { id: a, layout: image, title: A, image: villa.svg, alt: A, cite: plain, caption: Seen, credit: Drawn }
  - { id: b, layout: image, title: B, image: villa.svg, alt: A, cite: plain, caption: Seen }
  - { id: c, layout: image, title: C, image: villa.svg, alt: A, cite: plain }
`);
    const slides = slidesOf(made, "press");
    const credits = slides.map(({ illustration }) => illustration?.credit?.replace(/<sup.*<\/sup>/, "*"));
    expect(credits).toEqual(["Drawn*", undefined, "*"]);
    expect(slides[1]?.illustration?.caption).toMatch(/^Seen<sup/);
    expect(slides.every(({ footer }) => footer?.notes.length === 1)).toBe(true);
  });
});

describe("a figure, an assertion and questions", () => {
  const compiled = compile(`
  - id: nine
    layout: figure
    title: "How many [@cranes]"
    points:
      - text: "3 cranes of five [@cranes]"
        points:
          - "The insurers had counted two. [@owner]"
          - "Most, the Gazette says. [@gazette-cranes]"
  - { id: known, layout: figure, title: "Skipped [@cranes]", points: ["2 inspections skipped [@owner]"] }
  - { id: said, layout: assertion, points: ["The owner skipped two inspections. [@owner]"] }
  - id: ask
    layout: questions
    title: "What the magistrate may ask [@owner]"
    points:
      - { text: Port Desk, tlp: CLEAR, points: ["Pier 7"] }
      - { text: Counsel for the owner, tlp: RED, points: ["Villa Maris"] }
`);

  it("lose what an audience may not see, and go whole with the last of it", () => {
    const slides = slidesOf(compiled, "press");
    expect(slides.map(({ id }) => id)).toEqual(["nine", "ask"]);
    expect(slides[0]?.figure?.points).toHaveLength(1);
    expect(slides[1]?.title).toBe("Questions");
    expect(slides[1]?.points.map(({ html }) => html)).toEqual(["Port Desk"]);
    for (const words of ["insurers", "skipped", "Skipped", "magistrate", "Counsel", "Villa", "Dossier"])
      expect(bytesOf(compiled, "press")).not.toContain(words);
    expect(slidesOf(compiled, "analysts").map(({ id }) => id)).toEqual(["nine", "known", "said", "ask"]);
  });

  it("are named by their words where they have no title", () => {
    const [, , said] = slidesOf(compiled, "analysts");
    expect(said).toMatchObject({ name: "The owner skipped two inspections.", title: undefined });
  });
});

describe("a picture from edge to edge, and points beside something", () => {
  const compiled = compile(`
  - { id: full, layout: image-full, title: "Ours [@cranes]", image: villa.svg, alt: A house, cite: owner }
  - id: beside
    layout: two-up
    title: "Ours [@cranes]"
    image: copy.svg
    alt: A house of the owner’s
    cite: owner
    points: ["Three of five stand still. [@cranes]", "The insurers were told. [@owner]"]
`);

  it("lose the picture in every byte, and the points that an audience may not see", () => {
    const [beside, ...others] = slidesOf(compiled, "press");
    expect(others).toEqual([]);
    expect(beside).toMatchObject({ id: "beside", illustration: undefined });
    expect(beside?.points).toHaveLength(1);
    for (const words of ["villa", "house", "insurers", "Dossier", "svg"])
      expect(bytesOf(compiled, "press")).not.toContain(words);
    expect(slidesOf(compiled, "analysts").map(({ illustration }) => illustration?.type)).toEqual([
      "image/svg+xml",
      "image/svg+xml",
    ]);
  });
});
