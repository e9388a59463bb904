import { describe, expect, it } from "vitest";
import { codesOf, compileFiles } from "../support/compile-files.ts";
import { findings, sentences, slideOf } from "./findings.ts";

const SOURCES = `sources: [{ id: s, type: report, title: S, derived-from: [] }]
excerpts: { e: { source: s, exact: some words } }
`;

function codesFor(slide: string): readonly string[] {
  return codesOf(compileFiles({ "brief.yaml": `${slideOf(`title: "Some [@e]"\n${slide}\n`)}${SOURCES}` }));
}

describe("one mistake is one diagnostic", () => {
  it.each([
    ["a misspelt kind", "points: [{ text: Moscow waits, kind: judgment }]", ["invalid-value"]],
    ["a kind that there is none of", "points: [{ text: Moscow waits, kind: guess }]", ["invalid-value"]],
    ["a kind under a misspelt key", "points: [{ text: Moscow waits, knd: context }]", ["unknown-key"]],
    [
      "a kind of an event",
      "layout: timeline\nevents: [{ date: 2024, text: It began, kind: contxt }]",
      ["invalid-value"],
    ],
    [
      "the only key of a point that is none",
      "points: [{ wrote: Moscow waits, kind: context }]",
      ["unknown-key"],
    ],
    [
      "a point that cites by a key",
      "points: [{ text: Moscow waits, kind: context, cite: e }]",
      ["unknown-key"],
    ],
    ["a quote of a source", "layout: quote\nexcerpt: s", ["unknown-id"]],
    ["a comparison of an unknown statement", "layout: compare\nstatement: nope", ["unknown-id"]],
    [
      "a misspelt channel of a chart",
      "layout: chart\nchart: { mark: bar, encoding: { xx: { field: a } } }\ndata: []",
      ["unknown-key"],
    ],
  ])("%s", (_, slide, codes) => {
    expect(codesFor(slide)).toEqual(codes);
  });

  it("names the key that is missing where another stands, and where a text is to cite", () => {
    const hintsFor = (point: string) =>
      compileFiles({ "brief.yaml": `${slideOf(`title: "Some [@e]"\npoints: [${point}]\n`)}${SOURCES}` })
        .diagnostics.flatMap(({ hints }) => hints)
        .join(" ");
    expect(hintsFor("{ wrote: Moscow waits, kind: context }")).toBe(
      'The key "text" is missing here: is it meant?',
    );
    expect(hintsFor("{ text: Moscow waits, kind: context, cite: e }")).toContain("the text itself cites");
  });

  it.each([
    ["under a misspelt key", 'bullets: ["The gate is open. [@e]"]'],
    ["under a key of another layout", "layout: quote\nexcerpt: x\nlead: The gate is open. [@e]"],
    ["in what YAML takes for a comment", "points:\n  - The gate is open # [@e]"],
    ["by its ID alone, under a key that is none", "layout: quote\nquoted: e"],
  ])("an excerpt that is cited %s is not called unused", (_, slide) => {
    const codes = codesOf(compileFiles({ "brief.yaml": `${slideOf(`title: A\n${slide}\n`)}${SOURCES}` }));
    expect(codes).not.toContain("unused-excerpt");
  });

  it("an audience, a layout or a variable by a wrong name, at the first place, with the number of all", () => {
    const slide = (id: string) =>
      `{ id: ${id}, layout: mosaic, title: "{{vars.berth}}", only: [crew], lead: x }`;
    const yaml = `title: T\naudiences: { pilots: {} }\nslides: [${slide("a")}, ${slide("b")}]\n`;
    const found = compileFiles({ "brief.yaml": yaml }).diagnostics.filter(({ code }) =>
      /^unknown/.test(code),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'No layout is named "mosaic", and it is named 2 times.',
      'The audience "pilots" has no "vars.berth", and it is named 2 times.',
      'No audience is named "crew", and it is named 2 times.',
    ]);
    expect(found.map(({ related }) => related.length)).toEqual([1, 1, 1]);
  });

  it("an excerpt that is absent is not held against what the claim says", () => {
    const yaml = (exact: string) => `title: T
sources: [{ id: log, type: report, title: L, language: en, file: log.txt, derived-from: [] }]
excerpts: { e: { source: log, exact: "${exact}" } }
slides: [{ id: s, title: A, points: ["The harbour council approved the dredging plan. [@e]"] }]
`;
    const denied = "The harbour council has not approved the dredging plan";
    const text = `${denied}.\n`;
    expect(codesOf(compileFiles({ "brief.yaml": yaml(denied), "log.txt": text }))).toEqual([
      "negation-turned",
    ]);
    const absent = compileFiles({ "brief.yaml": yaml(`${denied} yet`), "log.txt": text });
    expect(codesOf(absent)).toEqual(["excerpt-absent"]);
  });

  it("two slides without an ID and of one title lack their IDs, and share none", () => {
    const yaml = `title: T\nslides: [{ title: Gates }, { title: Gates }]\n`;
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["missing-key", "missing-key"]);
  });

  it("a misspelt kind is still the one that it was meant for", () => {
    const likely = 'points: [{ text: "Moscow is likely to wait.", kind: judgment }]';
    expect(codesFor(likely)).toEqual(["invalid-value"]);
    expect(codesFor('points: [{ text: "It waits.", kind: facts }]')).toContain("uncited-fact");
  });

  it.each([
    ["an alias of nothing", "title: T\nslides: *nope\n"],
    ["a merge of nothing", "title: T\nslides: [{ id: a, <<: *nope, title: A }]\n"],
    ["an alias in its own anchor", "title: T\nslides: &s [{ id: a, title: A, points: *s }]\n"],
  ])("%s", (_, yaml) => {
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["invalid-yaml"]);
  });

  it("aliases that stand for too many values, at the first that does", () => {
    const levels = Array.from(
      { length: 8 },
      (_, at) => `- &l${at + 1} [${Array(9).fill(`*l${at}`).join(", ")}]`,
    );
    const yaml = `title: T\nauthors:\n- &l0 [x, x]\n${levels.join("\n")}\nslides: [{ title: A }]\n`;
    expect(
      codesOf(compileFiles({ "brief.yaml": yaml })).filter((code) => code === "invalid-yaml"),
    ).toHaveLength(1);
  });

  it("an excerpt without words, though its source has a text", () => {
    const yaml = `${slideOf('title: "Some [@e]"\n')}${SOURCES.replace("some words", '"  "').replace("title: S", "title: S, file: s.txt")}`;
    expect(codesOf(compileFiles({ "brief.yaml": yaml, "s.txt": "Some." }))).toEqual(["invalid-value"]);
    expect(sentences({ "b/brief.yaml": yaml })).toEqual(['"exact" takes at least one word, and is empty.']);
  });

  it("a slide that an audience picks by a wrong name, of which no other is then said not to be shown", () => {
    const yaml =
      "title: T\naudiences: { a: { slides: [one, tow] } }\nslides: [{ id: one, title: A }, { id: two, title: B }]\n";
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["unknown-slide"]);
  });
});

describe("a slide with the ID of another", () => {
  const yaml = (second: string): string =>
    `title: T\nslides:\n  - &s\n    title: A\n    id: a\n  - ${second}\n`;

  it.each([
    ["by an alias, stands where the alias is", "*s", '6:5 "*s"'],
    ["by a merge, stands where its own keys are", "<<: *s\n    title: B", '7:5 "title"'],
    ["written out, stands at its ID", "id: a", '6:9 "a"'],
  ])("%s", (_, second, place) => {
    expect(findings({ "b/brief.yaml": yaml(second) })).toEqual([`duplicate-id brief.yaml:${place}`]);
  });
});

describe("the sentence for", () => {
  it.each([
    ["tlp: [AMBER]", '"tlp" takes a text, not a list.'],
    ["depth: [1]", '"depth" takes a number, not a list.'],
  ])("a list where one value stands names both: %s", (line, sentence) => {
    expect(sentences({ "b/brief.yaml": slideOf(`title: A\n${line}\n`) })).toEqual([sentence]);
  });

  it("a mark that there is none of names those that there are", () => {
    const slide = slideOf(
      "layout: chart\nchart: { mark: pie, encoding: { x: { field: a } } }\ndata: [{ a: 1 }]\n",
    );
    expect(sentences({ "b/brief.yaml": slide })).toEqual([
      '"mark" takes bar, line, area, point, circle, square, tick, rect, arc, rule, slope or dot, not "pie".',
    ]);
  });

  it("an empty map says what it takes, and quotes nothing", () => {
    const slide = slideOf("layout: chart\nchart: { mark: bar, encoding: {} }\ndata: []\n");
    expect(sentences({ "b/brief.yaml": slide })).toEqual(['"encoding" takes at least one channel.']);
  });

  it("a date that is none has the forms with and without a time", () => {
    expect(sentences({ "b/brief.yaml": "title: T\nas-of: never\nslides: []\n" })).toEqual([
      '"never" is not an ISO 8601 date. | Write it as 2022-02-02, 2022-02 or 2022, or with a time as 2022-02-02T18:00Z.',
    ]);
  });
});
