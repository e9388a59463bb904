import { describe, expect, it } from "vitest";
import type { Compiled } from "../../src/session/compile.ts";
import { codesOf, compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

const AUDIENCES = `audiences:
  press: { label: The gallery, tlp: CLEAR, vars: { contact: desk@port.example } }
  council: { label: Council, tlp: AMBER }
`;

function compile(slides: string, head = "citedeck: 1\ntlp: AMBER\n"): Compiled {
  return compileFiles({
    ...smallBrief(`${head}${AUDIENCES}slides:\n${slides}`),
    "pier.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>drawn pier</text></svg>',
  });
}

function outputOf(compiled: Compiled, audience: string): string {
  const { deck, evidence } = deckFor(compiled, audience);
  return JSON.stringify([deck, evidence]);
}

function slidesOf(compiled: Compiled, audience = "press"): readonly string[] {
  return deckFor(compiled, audience).deck.slides.map(({ id }) => id);
}

/** One slide that the press sees, with all kinds of own words on it and beside them what cites. */
const MIXED = `
  - id: quay
    title: "Three stand still [@cranes]"
    lead: Lead of ours
    points:
      - "Three of five stand still. [@cranes]"
      - { text: Judgement of ours is likely., kind: judgement, confidence: low }
      - { text: Assumption of ours., kind: assumption }
      - { text: Context of ours., kind: context }
      - { text: "Judgement that cites is likely. [@cranes]", kind: judgement, confidence: low }
    notes: [Note of ours, "Note that cites. [@plain]"]
`;

describe("own words that nothing marks", () => {
  it("carry the brief's marking, so that an audience below it gets what cites alone", () => {
    const compiled = compile(MIXED);
    expect(outputOf(compiled, "press")).not.toMatch(/of ours/);
    const [slide] = deckFor(compiled, "press").deck.slides;
    expect(slide?.points).toHaveLength(2);
    expect(JSON.stringify(slide?.notes)).toContain("Note that cites.");
    expect(outputOf(compiled, "council").match(/of ours/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it("carry what the brief says of them instead", () => {
    expect(outputOf(compile(MIXED, "citedeck: 1\ntlp: AMBER\nunmarked: CLEAR\n"), "press")).toContain(
      "Note of ours",
    );
    expect(outputOf(compile(MIXED, "citedeck: 1\nunmarked: RED\n"), "council")).not.toContain("of ours");
  });

  it("carry the marking of what they stand in: their slide, column or point", () => {
    const compiled = compile(`
  - { id: open, title: Open title, lead: Open lead, tlp: CLEAR, points: [{ text: Shut point., kind: context, tlp: AMBER }] }
  - id: parted
    layout: columns
    title: "Cranes [@cranes]"
    columns:
      - { heading: Open heading, tlp: CLEAR, points: [{ text: Open context., kind: context }] }
      - { heading: Shut heading, points: ["Three stand still. [@cranes]"] }
  - id: nested
    title: "Cranes [@cranes]"
    points: [{ text: Open judgement is likely., kind: judgement, confidence: low, tlp: CLEAR, points: [{ text: Open reason., kind: context }] }]
`);
    const press = outputOf(compiled, "press");
    for (const words of [
      "Open title",
      "Open lead",
      "Open heading",
      "Open context",
      "Open judgement",
      "Open reason",
    ])
      expect(press).toContain(words);
    expect(press).not.toContain("Shut");
  });

  it.each([
    [
      "names of a table's columns",
      "layout: table, columns: [Ours, Yours], rows: [{ cells: [Three, Still], cite: cranes }]",
    ],
    [
      "a chart's axes and legends",
      "layout: chart, chart: { mark: bar, encoding: { x: { field: n, type: quantitative, title: Ours }, y: { field: what } } }, data: [{ what: Cranes, n: 3, cite: cranes }]",
    ],
    ["an image's alternative text", "layout: image, image: pier.svg, alt: Ours"],
    ["an image's caption", 'layout: image, image: pier.svg, alt: "Yours [@cranes]", caption: Ours'],
    ["an image's credit", 'layout: image, image: pier.svg, alt: "Yours [@cranes]", credit: Ours'],
  ])("that are %s take with them what would say something else without", (_, fields) => {
    const titled = (more: string): string =>
      `  - { id: it, title: "Three [@cranes]", ${fields}${more} }\n  - { id: b, tlp: CLEAR, title: B }\n`;
    const shut = compile(titled(""));
    expect(slidesOf(shut)).toEqual(["b"]);
    expect(outputOf(shut, "press")).not.toMatch(/Ours|drawn/);
    expect(slidesOf(compile(titled(", tlp: CLEAR")))).toEqual(["it", "b"]);
  });

  it("do not stand beside a picture that says what it is taken from: that marks its texts", () => {
    const slides =
      '  - { id: it, title: "Three [@cranes]", layout: image, image: pier.svg, alt: Ours, cite: plain }\n';
    expect(outputOf(compile(slides), "press")).toContain("Ours");
  });

  it("leave a slide that the tool makes, under the tool's own title", () => {
    const compiled = compile(
      `${MIXED}  - { id: list, layout: sources, title: What ours rests on, lead: Ours }\n`,
    );
    const { slides } = deckFor(compiled, "press").deck;
    expect(slides[1]).toMatchObject({ title: "Sources", lead: undefined });
    expect(slides[1]?.groups).toHaveLength(1);
  });

  it("are an audience's where a variant says them to it, and nobody else's", () => {
    const compiled = compile(`
  - id: quay
    title: Title of ours
    points: ["Three of five stand still. [@cranes]"]
    variants:
      press: { title: Title for the press, lead: Lead for the press, notes: Note for the press }
      council: { title: Title for the council }
`);
    expect(deckFor(compiled, "press").deck.slides[0]?.title).toBe("Title for the press");
    expect(outputOf(compiled, "press")).toContain("Note for the press");
    expect(outputOf(compiled, "press")).not.toMatch(/of ours|for the council/);
  });

  it("in a variant are held to what it marks and cites", () => {
    const compiled = compile(`
  - id: quay
    title: "Cranes [@cranes]"
    variants:
      press: { points: [{ text: Shut view., kind: context, tlp: GREEN }, "Nine weeks. [@repair]", { text: Open view., kind: context }] }
`);
    expect(deckFor(compiled, "press").deck.slides[0]?.points.map(({ html }) => html)).toEqual(["Open view."]);
  });

  it("are not the audience's label, its variables, or the names of authors, which are written for it", () => {
    const compiled = compile(
      '  - { id: open, tlp: CLEAR, title: "For {{audience.label}}: {{vars.contact}}" }\n',
    );
    expect(deckFor(compiled, "press").deck.slides[0]?.title).toBe("For The gallery: desk@port.example");
    expect(deckFor(compiled, "press").deck.authors).toEqual(["Port Desk"]);
  });
});

describe("the brief's own title and subtitle", () => {
  const head = "subtitle: Below the cranes\ncitedeck: 1\ntlp: AMBER\n";

  it("are withheld from an audience below the brief's marking, whose outputs say only whom they are for", () => {
    const compiled = compile(MIXED, head);
    expect(deckFor(compiled, "press").deck.title).toBe("Prepared for The gallery");
    expect(outputOf(compiled, "press")).not.toMatch(/The cranes|Below the cranes/);
    expect(deckFor(compiled, "council").deck.title).toBe("The cranes");
    const [found] = compiled.diagnostics.filter(({ code }) => code === "unmarked-title");
    expect(found?.message).toBe(
      'The brief\'s title is not marked and counts as TLP:AMBER, so what "press" gets does not have it.',
    );
  });

  it("are as open as the title slide that shows them", () => {
    const compiled = compile(`  - { id: cover, layout: title, tlp: CLEAR }\n${MIXED}`, head);
    expect(deckFor(compiled, "press").deck.title).toBe("The cranes");
    expect(deckFor(compiled, "press").deck.slides[0]?.head?.subtitle).toBe("Below the cranes");
    expect(codesOf(compiled)).not.toContain("unmarked-title");
  });

  it("give way to the title that a variant of that slide has", () => {
    const compiled = compile(
      `  - { id: cover, layout: title, variants: { press: { title: The port } } }\n${MIXED}`,
      head,
    );
    expect(deckFor(compiled, "press").deck.title).toBe("The port");
    expect(outputOf(compiled, "press")).not.toMatch(/The cranes|Below the cranes/);
    expect(codesOf(compiled)).not.toContain("unmarked-title");
  });
});

describe("a slide whose title is above an audience", () => {
  const slides =
    '  - { id: shut, title: Title of ours, points: ["Three stand still. [@cranes]"] }\n  - { id: b, tlp: CLEAR, title: B }\n';

  it("is withheld, and the warning at its title says both ways out", () => {
    const compiled = compile(slides);
    expect(slidesOf(compiled)).toEqual(["b"]);
    expect(outputOf(compiled, "press")).not.toContain("three of the five");
    const found = compiled.diagnostics.filter(
      ({ code, message }) => code === "unmarked-title" && message.includes("shut"),
    );
    expect(found).toMatchObject([
      {
        severity: "warning",
        message:
          'The title of "shut" is not marked and counts as TLP:AMBER, so the slide is withheld from "press".',
        hints: [
          'Write what "press" may read: `variants: { press: { title: … } }`.',
          "Or mark the slide: `tlp: CLEAR` shows its own words to them, `tlp: AMBER` says that it is not for them.",
        ],
      },
    ]);
  });

  it.each(["tlp: AMBER, ", "except: [press], "])(
    "is not reported where the author says that it is meant: %s",
    (written) => {
      const compiled = compile(slides.replace("id: shut, ", `id: shut, ${written}`));
      expect(compiled.diagnostics.filter(({ message }) => message.includes('"shut"'))).toEqual([]);
      expect(slidesOf(compiled)).toEqual(["b"]);
    },
  );

  it("is looked for in what is shown, and what it would have shown is not", () => {
    const forbidden = deckFor(compile(slides), "press").tailoring.forbidden.map(({ wording }) => wording);
    expect(forbidden).toContain("Title of ours");
    expect(forbidden).not.toContain("Three stand still.");
  });
});

describe("what stands around an excerpt", () => {
  it("does not end before a word or two that are the author's own, as names of columns are", () => {
    const table = `  - { id: shut, layout: table, title: "Three [@cranes]", columns: [Monday, Quay], rows: [{ cells: [A, B], cite: cranes }] }
  - { id: it, title: "Three [@cranes]", points: ["Three stand still. [@cranes]"] }
`;
    expect(outputOf(compile(table), "press")).toContain("Since Monday");
  });
});

describe("what an audience was given", () => {
  it("is counted, with its marking, what unmarked words count as, and the views that their citations open", () => {
    const { tailoring } = deckFor(compile(`${MIXED}  - { id: shut, title: Ours, lead: Ours }\n`), "press");
    expect(tailoring.given).toEqual({
      marking: "CLEAR",
      unmarked: "AMBER",
      slides: { given: 1, of: 2 },
      items: { given: 2, of: 5 },
      notes: { given: 1, of: 2 },
      opened: 2,
    });
  });
});

describe("a brief that does not say its version of the format", () => {
  it("is read in the same way, and told once what that changes for whom", () => {
    const compiled = compile(`${MIXED}  - { id: shut, title: Ours, lead: Ours }\n`, "tlp: AMBER\n");
    expect(outputOf(compiled, "press")).not.toMatch(/of ours|Ours/);
    expect(compiled.diagnostics.filter(({ severity }) => severity === "warning")).toMatchObject([
      {
        code: "no-format-version",
        related: [
          {
            message:
              '"press" (TLP:CLEAR) no longer gets 1 lead, 3 points, 1 note, the brief\'s title and the slide "shut".',
          },
        ],
      },
    ]);
  });

  it.each([
    ["no marking at all", ""],
    ["a marking that no audience is below", "tlp: CLEAR\n"],
    ["its own word on unmarked ones", "tlp: AMBER\nunmarked: CLEAR\n"],
  ])("is told nothing where nothing changes: %s", (_, head) => {
    const compiled = compile(MIXED, head);
    expect(codesOf(compiled).filter((code) => /unmarked|version/.test(code))).toEqual([]);
    expect(outputOf(compiled, "press")).toContain("Note of ours");
  });
});
