import { describe, expect, it } from "vitest";
import type { Slide } from "../../../src/model/brief.ts";
import { audienceId } from "../../../src/model/ids.ts";
import { decode, decodeSound, findings, sentences, showSpan, slideOf } from "../findings.ts";

/** The slide of a brief without mistakes, whose fields are `yaml`. */
function slide(yaml: string, head = ""): Slide {
  const [first] = decodeSound({ "b/brief.yaml": head + slideOf(yaml) }).slides;
  if (first === undefined) throw new Error("no slide");
  return first;
}

const mistakes = (yaml: string) => findings({ "b/brief.yaml": slideOf(yaml) });
const hints = (yaml: string) => sentences({ "b/brief.yaml": slideOf(yaml) });

describe("a point", () => {
  it("is a text, or a map with a text and what it claims to be", () => {
    const { points } = slide(`points:
  - One.
  - text: Two.
    kind: judgement
    confidence: moderate
    depth: 2
    tlp: AMBER+STRICT
    points: [Nested., { text: Deep., kind: context }]
`);
    expect(points.map(({ text, kind, confidence }) => [text.markdown, kind, confidence])).toEqual([
      ["One.", "fact", undefined],
      ["Two.", "judgement", "moderate"],
    ]);
    expect(points[1]?.selection).toEqual({
      depth: 2,
      tlp: "AMBER+STRICT",
      only: undefined,
      except: undefined,
    });
    expect(points[1]?.points.map(({ text, kind }) => [text.markdown, kind])).toEqual([
      ["Nested.", "fact"],
      ["Deep.", "context"],
    ]);
  });

  it("is a judgement on a slide of judgements, unless it says otherwise", () => {
    const { points } = slide("layout: judgements\npoints: [One., { text: Two., kind: assumption }]\n");
    expect(points.map(({ kind }) => kind)).toEqual(["judgement", "assumption"]);
  });

  it("may be a number, as it is written", () => {
    expect(slide("points: [1.50, 2022]\n").points.map(({ text }) => text.markdown)).toEqual(["1.50", "2022"]);
  });

  it("nests one level", () => {
    expect(mistakes("points: [{ text: a, points: [{ text: b, points: [c] }] }]\n")).toEqual([
      'unknown-key brief.yaml:4:45 "points"',
    ]);
  });

  it("with a colon and no quotes is a text, not a strange map", () => {
    expect(hints("points:\n  - Moscow: it answers\n")).toEqual([
      'This text is read as a map, because "Moscow" ends in a colon. | Put it in quotes: "Moscow: it answers".',
    ]);
  });

  it("with a misspelt key is told once what was meant", () => {
    expect(hints("points: [{ txt: a }]\n")).toEqual(['A point has no key "txt". | Did you mean "text"?']);
  });

  it("that is broken hides no mistake of the next", () => {
    const yaml =
      "points:\n  - [a]\n  - { text: b, kind: fct }\n  - { kind: fact }\n  - Good. [@]\n  - Left.\n";
    expect(mistakes(yaml)).toEqual([
      'wrong-type brief.yaml:5:10 "a"',
      'invalid-value brief.yaml:6:26 "fct"',
      'missing-key brief.yaml:7:11 "kind"',
      'malformed-citation brief.yaml:8:16 "@"',
    ]);
    const { value } = decode({ "b/brief.yaml": slideOf(yaml) });
    expect(value?.slides[0]?.points.map(({ text }) => text.markdown)).toEqual(["b", "Good. [@]", "Left."]);
  });
});

describe("a slide's texts", () => {
  it("know the place of each character, folded and escaped", () => {
    const yaml = slideOf('title: "Caf\\u00e9 [@a]"\nlead: >\n  one\n  two [@b]\n');
    const files = {
      "b/brief.yaml": yaml,
      "b/sources.yaml": source("a") + source("b").replace("sources:\n", ""),
    };
    const spans = decode(files).value?.slides.flatMap(({ title, lead }) => [title, lead]);
    const shown = spans?.flatMap((text) => text?.citations ?? []).map(({ span }) => showSpan(files, span));
    expect(shown).toEqual(['brief.yaml:4:24 "@a"', 'brief.yaml:7:12 "@b"']);
  });
});

describe("notes", () => {
  it("are one text, or a list of texts and maps", () => {
    expect(slide("notes: |\n  If asked.\n").notes.map(({ text }) => text.markdown)).toEqual(["If asked.\n"]);
    const { notes } = slide("notes: [One., { text: Two., except: everyone }]\n");
    expect(notes.map(({ text }) => text.markdown)).toEqual(["One.", "Two."]);
    expect(notes[1]?.selection.except?.map(({ value }) => value)).toEqual(["everyone"]);
  });

  it("left empty are no text", () => {
    expect(hints("notes:\n")).toEqual(['"notes" takes a text or a list, and has no value.']);
  });
});

describe("a table", () => {
  it("has headings, and rows as lists or maps", () => {
    const files = {
      "b/brief.yaml": slideOf(`layout: table
columns: [Who, 2022]
rows:
  - [NATO, 100]
  - { cells: [Washington, "2"], cite: a, kind: judgement, depth: 1 }
`),
      "b/sources.yaml": source("a"),
    };
    const { table } = decodeSound(files).slides[0] ?? {};
    expect(table?.columns.map(({ markdown }) => markdown)).toEqual(["Who", "2022"]);
    expect(table?.rows.map(({ cells }) => cells.map(({ markdown }) => markdown))).toEqual([
      ["NATO", "100"],
      ["Washington", "2"],
    ]);
    expect(table?.rows[1]).toMatchObject({ kind: "judgement", selection: { depth: 1 } });
    expect(table?.rows[1]?.cite.map(({ value }) => value)).toEqual(["a"]);
  });

  it("has as many cells in a row as columns", () => {
    const yaml = "layout: table\ncolumns: [a, b]\nrows: [[1], [1, 2], { cells: [1, 2, 3] }]\n";
    expect(mistakes(yaml)).toEqual([
      'invalid-value brief.yaml:6:12 "[1]"',
      'invalid-value brief.yaml:6:34 "[1, 2, 3]"',
    ]);
    expect(hints(yaml)[0]).toBe("This row has 1 cell for 2 columns.");
  });

  it("needs columns and rows, and columns that are texts", () => {
    expect(mistakes("layout: table\n")).toEqual([
      'missing-key brief.yaml:4:13 "table"',
      'missing-key brief.yaml:4:13 "table"',
    ]);
    expect(mistakes("layout: table\ncolumns: [{ heading: a }]\nrows: []\n")).toEqual([
      'wrong-type brief.yaml:5:17 "heading"',
    ]);
  });
});

describe("columns", () => {
  it("are two or three maps of heading and points, with their own selection", () => {
    const { columns, table } = slide(
      "layout: columns\ncolumns: [{ heading: A, points: [a], only: everyone }, { points: [b, c] }]\n",
    );
    expect(columns.map(({ heading, points }) => [heading?.markdown, points.length])).toEqual([
      ["A", 1],
      [undefined, 2],
    ]);
    expect(columns[0]?.selection.only?.[0]?.value).toBe("everyone");
    expect(table).toBeUndefined();
  });

  it("are not one, and no texts", () => {
    expect(mistakes("layout: columns\ncolumns: [just]\n")).toEqual([
      'invalid-value brief.yaml:5:5 "columns"',
      'wrong-type brief.yaml:5:15 "just"',
    ]);
  });
});

describe("a layout", () => {
  it("is points when left out", () => {
    expect(slide("points: [a]\n").layout.value).toBe("points");
  });

  it("shows points one by one only where it has some", () => {
    expect(slide("fragments: true\npoints: [a]\n").settings.fragments).toBe(true);
    expect(
      mistakes("fragments: true\nlayout: columns\ncolumns: [{ points: [a] }, { points: [b] }]\n"),
    ).toEqual([]);
    expect(hints("fragments: true\nlayout: quote\nexcerpt: a\n")).toContain(
      '"fragments" shows points one by one, and the layout "quote" does not. | Layouts that do: points, judgements, columns, two-up.',
    );
  });

  it("takes no field that it does not show, and says which layouts do", () => {
    expect(mistakes("layout: quote\nexcerpt: a\npoints: [b]\n")).toContain(
      'misplaced-field brief.yaml:6:5 "points"',
    );
    expect(hints("layout: section\ntitle: Tides\nrows: []\n")).toEqual([
      '"rows" is not shown by the layout "section". | Layouts that show it: table, two-up.',
    ]);
  });

  it("of the author's own takes every field, and is not questioned here", () => {
    const custom = slide("layout: mosaic\nlead: L\npoints: [a]\ncolumns: [A]\nrows: [[1]]\ncontext: c\n");
    expect(custom.layout.value).toBe("mosaic");
    expect(custom.table?.rows).toHaveLength(1);
    expect(slide("layout: mosaic\ncolumns: [{ heading: A }]\n").columns).toHaveLength(1);
  });

  it("any slide may say how long it takes, in hours, minutes and seconds", () => {
    const timed = (time: string): readonly string[] =>
      hints(`layout: section\ntitle: Tides\ntime: ${time}\n`);
    for (const time of ["3m", "90m", "2h", "1h30m", "1h05m", "45s", "1m30s"])
      expect(timed(time), time).toEqual([]);
    for (const time of ["0m", "3 min", "h", "1.5h", "30m1h"])
      expect(timed(time), time).toEqual([
        `"time" takes hours, minutes or seconds, as in 3m, 1h30m or 45s, not "${time}".`,
      ]);
    expect(timed("3")).toEqual(['"time" takes a text, not 3. | Put it in quotes to make it a text: "3".']);
    expect(hints("layout: points\ntime: 3m\npoints: []\n")).toEqual([]);
    expect(slide("time: 1m30s\npoints: []\n").settings.time).toBe(1.5);
  });

  it("section is a heading, and needs its words", () => {
    const needed = 'A slide of the layout "section" needs a "title": it is the heading of what follows.';
    expect(hints("layout: section\nlead: Why it floods\n")).toEqual([needed]);
    expect(hints('layout: section\ntitle: " "\n')).toEqual([needed]);
    expect(hints("layout: section\nheading: Tides\n")).toEqual([
      'A slide has no key "heading". | Did you mean "title"?',
    ]);
    expect(hints('layout: section\ntitle: Tides\nvariants: { a: { title: "" } }\n').at(-1)).toBe(needed);
    expect(hints("layout: section\ntitle: Tides\nvariants: { a: { lead: Why } }\n")).not.toContain(needed);
  });

  it("quote needs an excerpt", () => {
    expect(hints("layout: quote\n")).toEqual(['The layout "quote" needs the key "excerpt".']);
  });
});

describe("a variant", () => {
  const head = "audiences: { press: {}, staff: {} }\n";
  const press = (yaml: string) => slide(yaml, head).variants.get(audienceId("press"));

  it("is a whole slide of the fields it replaces and those it inherits", () => {
    const variant = press(`title: Long
depth: 2
points: [a]
notes: n
variants:
  press: { title: Short }
`);
    expect(variant?.title?.markdown).toBe("Short");
    expect(variant?.points.map(({ text }) => text.markdown)).toEqual(["a"]);
    expect(variant?.notes.map(({ text }) => text.markdown)).toEqual(["n"]);
    expect(variant?.selection.depth).toBe(2);
    expect(variant?.variants.size).toBe(0);
  });

  it("keeps each field's own place", () => {
    const files = {
      "b/brief.yaml": head + slideOf("title: Long\nlead: L\nvariants:\n  press: { title: Short }\n"),
    };
    const variant = decodeSound(files).slides[0]?.variants.get(audienceId("press"));
    expect(showSpan(files, variant?.title?.span)).toBe('brief.yaml:8:23 "Short"');
    expect(showSpan(files, variant?.lead?.span)).toBe('brief.yaml:6:11 "L"');
  });

  it("may change the layout, and then inherits only what that shows", () => {
    const variant = press(`title: T
layout: table
columns: [a, b]
rows: [[1, 2]]
variants:
  press: { layout: points, points: [c] }
`);
    expect(variant?.layout.value).toBe("points");
    expect(variant?.table).toBeUndefined();
    expect(variant?.points).toHaveLength(1);
  });

  it("selects nothing: that stands on the slide", () => {
    const yaml = head + slideOf("variants:\n  press: { only: staff, id: x, title: T }\n");
    expect(sentences({ "b/brief.yaml": yaml })).toEqual([
      'A variant has no key "only". | "only" stands on the slide, or on an item inside the variant.',
      'A variant has no key "id". | "id" stands on the slide alone.',
    ]);
  });

  it("repeats no mistake of what it inherits, and hides none of its own", () => {
    const yaml = `${head}${slideOf('title: T [@]\nvariants:\n  press: { lead: "L [@]", rows: [] }\n  prss: {}\n')}`;
    expect(findings({ "b/brief.yaml": yaml })).toEqual([
      'malformed-citation brief.yaml:5:15 "@"',
      'malformed-citation brief.yaml:7:26 "@"',
      'misplaced-field brief.yaml:7:31 "rows"',
      'unknown-audience brief.yaml:8:7 "prss"',
    ]);
  });

  it("is not blamed for what the slide itself lacks", () => {
    const yaml = `${head}${slideOf("layout: quote\nvariants:\n  press: { title: T }\n")}`;
    expect(findings({ "b/brief.yaml": yaml })).toEqual(['missing-key brief.yaml:5:13 "quote"']);
  });

  it("must fit its own layout", () => {
    const yaml = `${head}${slideOf("points: [a]\nvariants:\n  press: { layout: quote }\n")}`;
    expect(findings({ "b/brief.yaml": yaml })).toEqual(['missing-key brief.yaml:7:24 "quote"']);
  });
});

function source(id: string): string {
  return `sources:\n  - { id: ${id}, type: report }\n`;
}

describe("a line of text", () => {
  it("is one line whatever it begins with: a date is no list, and a number sign no heading", () => {
    const { title, points } = slide(`title: 2. Februar
points: ["# 1 in the list", "- 4 degrees", "> half", "---"]
`);
    const kinds = [title, ...points.map(({ text }) => text)].map((text) =>
      text?.root.children.map(({ type }) => type),
    );
    expect(kinds).toEqual(Array(5).fill(["paragraph"]));
  });

  it("leaves lists to leads and notes", () => {
    const { lead, notes } = slide("lead: '- one'\nnotes: '1. one'\n");
    expect([lead, notes[0]?.text].map((text) => text?.root.children[0]?.type)).toEqual(["list", "list"]);
  });
});

describe("a layout of one point", () => {
  it("takes no second one, and says where that belongs", () => {
    for (const layout of ["assertion", "figure"])
      expect(hints(`layout: ${layout}\npoints: [One., Two.]\n`)).toEqual([
        `The layout "${layout}" shows one point, not 2. | Nest what belongs to the point under it, or say it otherwise for an audience under \`variants\`.`,
      ]);
    expect(mistakes("layout: figure\npoints: [{ text: One., points: [Two., Three.] }]\n")).toEqual([]);
  });

  it("takes contacts as context, and other points as facts", () => {
    expect(slide("layout: questions\npoints: [The desk]\n").points[0]?.kind).toBe("context");
    expect(slide("layout: assertion\npoints: [It holds.]\n").points[0]?.kind).toBe("fact");
  });
});

describe("points beside something", () => {
  const points = "layout: two-up\npoints: [It holds.]\n";
  const rows = "columns: [What, When]\nrows: [[The gate, June]]\n";

  it("have exactly one picture, chart or table beside them", () => {
    const message = 'The layout "two-up" needs exactly one of the keys "image", "chart", "rows".';
    expect(hints(points)).toEqual([message]);
    expect(hints(`${points}${rows}image: quay.svg\nalt: A quay\n`)).toContain(message);
    expect(mistakes(points + rows)).toEqual([]);
  });

  it("need what belongs to it", () => {
    expect(hints(`${points}image: quay.svg\n`)).toContain('The layout "two-up" needs the key "alt".');
    expect(hints(`${points}rows: [[The gate, June]]\n`)).toEqual([
      'The layout "two-up" needs the key "columns".',
    ]);
    expect(hints(`${points}chart: { mark: bar, encoding: { x: { field: n } } }\n`)).toEqual([
      'The layout "two-up" needs the key "data".',
    ]);
  });
});
