import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";
import { SOURCES, smallBrief } from "../support/small-brief.ts";

/** Without what is merely good to know. */
function serious({ diagnostics }: ReturnType<typeof compileFiles>) {
  return diagnostics.filter(({ severity }) => severity !== "info");
}

function codesFor(rest: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return serious(compileFiles({ ...smallBrief(`tlp: RED\n${rest}`), ...files })).map(({ code }) => code);
}

describe("facts", () => {
  it("need a citation, points and rows alike", () => {
    expect(codesFor("slides: [{ id: a, title: A, points: [It is so.] }]\n")).toEqual(["uncited-fact"]);
    expect(codesFor("slides: [{ id: a, title: A, layout: table, columns: [x], rows: [[y]] }]\n")).toEqual([
      "uncited-fact",
    ]);
    expect(codesFor("slides: [{ id: a, title: A, points: [{ text: x, kind: context }] }]\n")).toEqual([]);
    expect(codesFor("slides: [{ id: a, title: A, layout: judgements, points: [It may be so.] }]\n")).toEqual(
      [],
    );
  });

  it("are looked at inside of columns, nested points and variants", () => {
    const slides = `slides:
  - { id: a, title: A, layout: columns, columns: [{ heading: H, points: [one] }, { heading: I, points: ["x [@cranes]"] }] }
  - { id: b, title: B, points: [{ text: x, kind: context, points: [two] }], variants: { everyone: { points: [three] } } }
`;
    expect(codesFor(`audiences: { everyone: {} }\n${slides}`)).toEqual(Array(3).fill("uncited-fact"));
  });

  it("that cite a row's excerpt beside its cells are cited", () => {
    expect(
      codesFor(
        "slides: [{ id: a, title: A, layout: table, columns: [x], rows: [{ cells: [y], cite: [cranes] }] }]\n",
      ),
    ).toEqual([]);
  });
});

describe("citing a whole source", () => {
  it("is a warning that names its excerpts", () => {
    const compiled = compileFiles(
      smallBrief('tlp: RED\nslides: [{ id: a, title: A, points: ["So. [@herald]"] }]\n'),
    );
    expect(serious(compiled)).toMatchObject([
      {
        code: "source-cited-whole",
        severity: "warning",
        hints: ['Cite an excerpt of it: "herald-cranes".'],
      },
    ]);
  });
});

describe("the cut-off", () => {
  const slides = "slides: [{ id: a, title: A, lead: x }]\n";

  it("lets no source be later", () => {
    expect(codesFor(`as-of: 2024-03-02\n${slides}`)).toEqual(["source-after-cutoff"]);
    expect(codesFor(`as-of: 2024-03-03\n${slides}`)).toEqual([]);
    expect(codesFor(`as-of: 2024-03\n${slides}`)).toEqual([]);
  });

  it("is a moment: a source of the same day but a later hour is too late", () => {
    const sources = SOURCES.replace("2024-03-03", "2024-03-03T13:29");
    expect(codesFor(`as-of: 2024-03-03T12:00Z\n${slides}`, { "sources.yaml": sources })).toEqual([
      "source-after-cutoff",
    ]);
    expect(codesFor(`as-of: 2024-03-03T14:00Z\n${slides}`, { "sources.yaml": sources })).toEqual([]);
    expect(codesFor(`as-of: 2024-03-03T14:00+02:00\n${slides}`, { "sources.yaml": sources })).toEqual([
      "source-after-cutoff",
    ]);
  });
});

describe("names of layouts, themes and styles", () => {
  it("are those there are, with a suggestion for a slip", () => {
    const found = serious(
      compileFiles(
        smallBrief("theme: ministri\nstyle: hous\nslides: [{ id: a, title: A, layout: pionts, lead: x }]\n"),
      ),
    );
    expect(found.map(({ code }) => code)).toEqual(["unknown-theme", "unknown-style", "unknown-layout"]);
    expect(found.map(({ hints }) => hints[0])).toEqual([
      'Did you mean "ministry"?',
      'Did you mean "house"?',
      'Did you mean "points"?',
    ]);
  });

  it("may be a style sheet beside the brief, when it is there", () => {
    const slides = "slides: [{ id: a, title: A, lead: x }]\n";
    expect(codesFor(`theme: own.css\n${slides}`)).toEqual(["file-not-found"]);
    expect(codesFor(`theme: own.css\n${slides}`, { "own.css": ":root{}" })).toEqual([]);
  });
});

describe("a picture inside a text", () => {
  it("is a warning", () => {
    expect(codesFor('slides: [{ id: a, title: A, lead: "![x](y.png)" }]\n')).toEqual(["image-in-text"]);
  });
});
