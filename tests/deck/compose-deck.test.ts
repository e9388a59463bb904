import { describe, expect, it } from "vitest";
import type { Deck, SlideView } from "../../src/model/deck.ts";
import { NO_FIT } from "../../src/model/fit.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

function deckOf(slides: string, head = "tlp: RED\n"): Deck {
  return deckFor(compileFiles(smallBrief(`${head}slides:\n${slides}`)), "everyone").deck;
}

const EVERYONE = "tlp: RED\naudiences: { everyone: { label: Everyone } }\n";

function firstSlide(slides: string): SlideView {
  const [slide] = deckOf(slides).slides;
  if (slide === undefined) throw new Error("The deck has no slide.");
  return slide;
}

describe("numbers", () => {
  const deck = deckOf(`
  - { id: one, title: One, points: ["Lost. [@herald-cranes]", "Idle. [@gazette-cranes; @herald-cranes]"] }
  - { id: two, title: Two, points: ["Idle. [@gazette-cranes]", "Three. [@cranes]"], notes: "Owner. [@owner]" }
`);

  it("mean the same source on every slide, in the order of first citation", () => {
    expect(deck.slides.map((slide) => slide.footer?.notes.map((note) => note.number))).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(deck.sources.map((source) => source.number)).toEqual([1, 2, 3, 4]);
  });

  it("of what only notes cite come last, so that the slides' own have no gap", () => {
    expect(deck.slides[1]?.notes.join("")).toContain('<li value="4">');
    expect(deck.slides[1]?.footer?.notes).toHaveLength(2);
  });

  it("stand in the text as raised marks that lead to the slide's own notes", () => {
    expect(deck.slides[0]?.points[1]?.html).toContain('<sup class="cite">');
    expect(deck.slides[0]?.points[1]?.html).toContain('href="#one~1"');
    expect(deck.slides[0]?.footer?.notes[0]?.anchor).toBe("one~1");
  });
});

describe("a citation mark", () => {
  const many = [1, 2, 3, 4, 5, 6];
  const marksOf = (cited: string): string => {
    const { deck } = deckFor(
      compileFiles({
        "brief.yaml": `title: Many\nslides:\n  - { id: one, title: One, points: ["All. [${many.map((n) => `@e${n}`).join("; ")}]", "Some. [${cited}]"] }\n`,
        "sources.yaml": `sources:\n${many.map((n) => `  - { id: s${n}, type: report, title: Report ${n} }\n`).join("")}`,
        "excerpts.yaml": `excerpts:\n${many.map((n) => `  e${n}: { source: s${n}, exact: words number ${n} }\n`).join("")}`,
      }),
      "everyone",
    );
    return deck.slides[0]?.points[1]?.html ?? "";
  };

  it("names three sources in a row and more by their ends, and opens the evidence of all", () => {
    expect(marksOf("@e5; @e1; @e2; @e3")).toBe(
      'Some.<sup class="cite"><a href="#one~1" role="doc-noteref" aria-label="Source 1–3" data-excerpts="e1 e2 e3">1–3</a>,' +
        '<a href="#one~5" role="doc-noteref" aria-label="Source 5" data-excerpts="e5">5</a></sup>',
    );
  });

  it("names two in a row each", () => {
    expect(marksOf("@e1; @e2").replaceAll(/<[^>]*>/g, "")).toBe("Some.1,2");
  });
});

describe("footers", () => {
  it("say how independent the sources are", () => {
    const slide = firstSlide(
      '  - { id: one, title: One, points: ["Lost. [@herald-cranes; @gazette-cranes]"] }\n',
    );
    expect(slide.footer?.independence).toContain("2 reports, 1 origin");
  });

  it("carry source, date, grade, locator, and that a wording was only recorded", () => {
    const slide = firstSlide(
      '  - { id: one, title: One, points: ["Lost. [see @herald-cranes, third paragraph]"] }\n',
    );
    const [note] = slide.footer?.notes ?? [];
    expect(note?.text).toMatch(/^see .*Cranes stand still.*3\u00a0Mar\u00a02024\u00a0·\u00a0third paragraph/);
    expect(note?.text).toContain("B2");
    expect(note?.text).toContain("recorded");
  });

  it("say in the deck's language where in the source to look, and so does the handout", () => {
    const { deck } = deckFor(
      compileFiles(
        smallBrief(
          'language: es\ntlp: RED\nslides:\n  - { id: one, title: Uno, points: ["Quietas. [@herald-cranes, article 7(2)]"] }\n',
        ),
      ),
      "everyone",
    );
    expect(deck.slides[0]?.footer?.notes[0]?.text).toContain("artículo\u00a07(2)");
    expect(deck.handout.entries[0]?.citations[0]?.note).toContain("<bdi>artículo\u00a07(2)</bdi>");
  });

  it("keep dates and grades in their own order, whatever the direction of the title before them", () => {
    const [note] =
      firstSlide('  - { id: one, title: One, points: ["Lost. [@herald-cranes]"] }\n').footer?.notes ?? [];
    expect(note?.html).toContain(
      "<bdi>3\u00a0Mar\u00a02024</bdi>\u00a0·\u00a0<bdi>B2</bdi>\u00a0·\u00a0<bdi>recorded, not verified</bdi>",
    );
  });

  it("are left out where a slide cites nothing", () => {
    expect(firstSlide("  - { id: one, title: One, lead: Nothing cited }\n").footer).toBeUndefined();
  });

  it("take every note's shortest form when the roomier one would not fit", () => {
    const many = Array.from({ length: 9 }, (_, at) => at + 1);
    const title = "A report with a title that goes on for quite a while, as titles of reports do, number";
    const sources = many.map(
      (n) => `  - { id: s${n}, type: report, title: "${title} ${n}", issued: 2024-01-0${n} }`,
    );
    const excerpts = many.map((n) => `  e${n}: { source: s${n}, exact: words number ${n} }`);
    const cites = many.map((n) => `@e${n}`).join("; ");
    const files = {
      "brief.yaml": `title: Many\nslides:\n  - { id: one, title: One, points: ["Much. [${cites}]"] }\n`,
      "sources.yaml": `sources:\n${sources.join("\n")}\n`,
      "excerpts.yaml": `excerpts:\n${excerpts.join("\n")}\n`,
    };
    const footer = deckFor(compileFiles(files), "everyone").deck.slides[0]?.footer;
    expect(footer?.form).toBe("short");
    expect(footer?.notes).toHaveLength(9);
    expect(new Set(footer?.notes.map((note) => note.text)).size).toBe(9);
  });
});

describe("the title of a deck", () => {
  const cover = "  - { id: cover, layout: title, title: Cranes at a standstill }\n";
  const one = '  - { id: one, title: One, points: ["Lost. [@herald-cranes]"] }\n';

  it("is the one that its title slide shows, so that footers and bookmarks say the same", () => {
    expect(deckOf(cover + one).title).toBe("Cranes at a standstill");
    const variant = "    variants: { everyone: { title: Idle cranes } }\n";
    expect(
      deckOf(`  - id: cover\n    layout: title\n    title: Cranes\n${variant}${one}`, EVERYONE).title,
    ).toBe("Idle cranes");
  });

  it("is the brief's where no slide of its own opens the deck", () => {
    expect(deckOf("  - { id: cover, layout: title }\n").title).toBe("The cranes");
    expect(deckOf(one + cover).title).toBe("The cranes");
  });
});

describe("texts", () => {
  it("are CommonMark with raw HTML shown as text", () => {
    const slide = firstSlide('  - { id: one, title: "**Bold** <script>alert(1)</script>", lead: "a & b" }\n');
    expect(slide.title).toBe("<strong>Bold</strong> &#x3C;script>alert(1)&#x3C;/script>");
    expect(slide.name).toBe("Bold <script>alert(1)</script>");
  });

  it("have curled apostrophes between letters, in titles and names as in sources, and none changed in code", () => {
    const slide = firstSlide(`  - { id: one, title: "The port's log", lead: "It's 'so', and \`it's\`" }\n`);
    expect(slide.title).toBe("The port’s log");
    expect(slide.name).toBe("The port’s log");
    expect(slide.lead).toBe("<p>It’s 'so', and <code>it's</code></p>");
  });

  it("lose the target of a link that could run something, and keep its words", () => {
    const slide = firstSlide(
      '  - { id: one, title: One, lead: "[a](javascript:alert(1)) [b](https://example.org) [c](file:///etc/passwd)" }\n',
    );
    expect(slide.lead).not.toContain("javascript");
    expect(slide.lead).not.toContain("file:");
    expect(slide.lead).toContain('href="https://example.org"');
    expect(slide.lead).toContain("a");
  });

  it("show a picture's alternative text and load nothing", () => {
    const slide = firstSlide('  - { id: one, title: One, lead: "![The quay](https://example.org/q.png)" }\n');
    expect(slide.lead).toContain("The quay");
    expect(slide.lead).not.toContain("img");
  });
});

describe("the list of sources", () => {
  const cited = Array.from({ length: 8 }, (_, at) => at + 1);
  const eight = compileFiles({
    "brief.yaml": `title: Eight\nslides:\n  - { id: one, title: One, points: ["Much. [${cited.map((n) => `@s${n}`).join("; ")}]"] }\n  - { id: all, layout: sources }\n`,
    "sources.yaml": `sources:\n${cited.map((n) => `  - { id: s${n}, type: report, title: Report ${n} }\n`).join("")}`,
    "excerpts.yaml": "excerpts: {}\n",
  });
  const numbersOn = (deck: Deck) =>
    deck.slides
      .filter(({ layout }) => layout === "sources")
      .map(({ groups }) => groups.flatMap(({ sources }) => sources.map(({ number }) => number)));

  it("stands on one slide while its lines have room, and begins another where measuring says", () => {
    const { deck, compose } = deckFor(eight, "everyone");
    expect(numbersOn(deck)).toEqual([cited]);
    const cut = compose({ ...NO_FIT, splits: new Map([["all", [6]]]) }).deck;
    expect(numbersOn(cut)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [7, 8],
    ]);
  });

  it("groups by origin, and goes on over as many slides as it takes", () => {
    const many = Array.from({ length: 20 }, (_, at) => at + 1);
    const sources = many.map(
      (n) => `  - { id: s${n}, type: report, title: Report ${n}, derived-from: [root] }`,
    );
    const excerpts = many.map((n) => `  e${n}: { source: s${n}, exact: words number ${n} }`);
    const files = {
      "brief.yaml": `title: Many\nslides:\n  - { id: one, title: One, points: ["Much. [${many.map((n) => `@e${n}`).join("; ")}]"] }\n  - { id: all, layout: sources }\n`,
      "sources.yaml": `sources:\n  - { id: root, type: report, title: The root }\n${sources.join("\n")}\n`,
      "excerpts.yaml": `excerpts:\n${excerpts.join("\n")}\n`,
    };
    const { deck } = deckFor(compileFiles(files), "everyone");
    const lists = deck.slides.filter((slide) => slide.layout === "sources");
    expect(lists.length).toBeGreaterThan(1);
    expect(new Set(lists.map((slide) => slide.id)).size).toBe(lists.length);
    expect(lists.flatMap((slide) => slide.groups.flatMap((group) => group.sources))).toHaveLength(20);
    expect(lists[0]?.groups[0]?.heading).toContain("The root");
    expect(lists[0]?.groups[0]?.sources[0]?.lineage).toBeUndefined();
    expect(lists.map(({ name }) => name)).toEqual(
      lists.map((_, at) => `Sources (${at + 1} of ${lists.length})`),
    );
    expect(lists[1]?.title).toBe(`Sources <span class="slide__part">(2 of ${lists.length})</span>`);
  });
});
