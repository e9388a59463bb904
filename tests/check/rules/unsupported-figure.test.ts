import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { codesForClaim } from "../figures/check-claim.ts";

const CODES = [
  "number-not-in-excerpt",
  "date-not-in-excerpt",
  "approximator-differs",
  "figure-beside-excerpt",
  "figure-not-on-slide",
];

const LOG = `Since Monday three of the five cranes stand still. More than 40 ships wait.

The repair takes nine weeks, and costs 2 million.
`;

const HEAD = `title: The cranes
sources:
  - { id: log, type: report, title: "Report 7/2024 on 90 cranes", number: QN-12, issued: 2024-03-06T13:29, language: en, file: log.txt, derived-from: [] }
  - { id: paper, type: article-newspaper, title: A paper, issued: 2024-03-07, language: en, file: gone.txt, derived-from: [log] }
excerpts:
  cranes: { source: log, exact: three of the five cranes stand still }
  ships: { source: log, exact: ships wait }
  repair: { source: log, exact: The repair takes nine weeks }
  sixty: { source: paper, exact: about 60 ships, page: 3 }
`;

/** Returns what the rule says of the brief, without what only its text's presence brings about. */
function check(slides: string, head = HEAD): readonly Diagnostic[] {
  const files = { "brief.yaml": `${head}${slides}`, "log.txt": LOG };
  return compileFiles(files).diagnostics.filter(({ code }) => CODES.includes(code));
}

function codesFor(slides: string, head = HEAD): readonly string[] {
  return check(slides, head).map(({ code }) => code);
}

function point(text: string): string {
  return `slides: [{ id: a, title: A, points: ["${text}"] }]\n`;
}

describe("a figure that no excerpt has", () => {
  it("is an error at the very figure, with what the excerpts have instead", () => {
    const slides = point("Now 13 cranes stand still. [@cranes; @sixty]");
    const [found] = check(slides);
    expect(found).toMatchObject({
      code: "number-not-in-excerpt",
      message: '"13" is in none of the excerpts cited here.',
      hints: [
        'The excerpt "cranes" has "three", "five".',
        'The excerpt "sixty" has "about 60".',
        'Only excerpts could be looked at: the text of "paper" is not here.',
        'If it is worked out from these, say how: `excuse: { number-not-in-excerpt: "…" }`.',
      ],
    });
    const { start = 0, end = 0 } = found?.span ?? {};
    expect(`${HEAD}${slides}`.slice(start, end)).toBe("13");
    expect(found?.related).toHaveLength(2);
  });

  it("is only a warning where the source has it in the same paragraph", () => {
    const [found] = check(point("Of 40 ships nothing is known. [@cranes]"));
    expect(found?.code).toBe("approximator-differs");
    expect(check(point("More than 40 ships wait. [@cranes]"))[0]).toMatchObject({
      code: "figure-beside-excerpt",
      severity: "warning",
      message: '"40" is not in the excerpt "cranes", only near it in its source.',
    });
  });

  it("is an error where only another paragraph has it", () => {
    expect(codesFor(point("It costs 2 million. [@cranes]"))).toEqual(["number-not-in-excerpt"]);
  });

  it("says so where there is none of its kind at all", () => {
    expect(check(point("It was at 13:30. [@repair]"))[0]).toMatchObject({
      code: "date-not-in-excerpt",
      message: '"13:30" is not in the excerpt "repair".',
      hints: [
        "There is no time of day in what is cited here: cite the excerpt that has it.",
        'If it is worked out from these, say how: `excuse: { date-not-in-excerpt: "…" }`.',
      ],
    });
  });

  it("is not judged by an excerpt that is absent from its source, which is a mistake of its own", () => {
    const head = HEAD.replace("exact: ships wait", "exact: More than 400 ships lie");
    expect(codesFor(point("More than 40 ships wait. [@ships]"), head)).toEqual([]);
  });

  it("does not say that a text is not here which has the excerpt's wording twice", () => {
    const brief = `${HEAD}${point("Some 99 ships wait. [@ships]")}`;
    const { diagnostics } = compileFiles({ "brief.yaml": brief, "log.txt": LOG + LOG });
    const found = diagnostics.find(({ code }) => code === "number-not-in-excerpt");
    expect(found?.message).toBe('"99" is not in the excerpt "ships".');
    expect(found?.hints.join(" ")).not.toContain("is not here");
  });

  it("is found in every kind of text that cites", () => {
    const slides = `slides:
  - { id: a, title: "Of 13 [@cranes]", lead: "Of 14 [@cranes]", points: [{ text: "So. [@cranes]", points: ["Of 15 [@cranes]"] }], notes: "Of 16 [@cranes]" }
  - { id: b, title: B, layout: columns, columns: [{ heading: "Of 17 [@cranes]", points: ["Of 18 [@cranes]"] }] }
  - { id: c, title: C, layout: quote, excerpt: cranes, context: Of 19 }
  - { id: d, title: D, layout: table, columns: [x, y], rows: [{ cells: [Of 20, Of 21], cite: [cranes] }] }
  - { id: e, title: E, points: ["So. [@cranes]"], variants: { everyone: { points: ["Of 22 [@cranes]"] } } }
`;
    const head = HEAD.replace(
      "title: The cranes",
      'title: "The 12 cranes [@cranes]"\naudiences: { everyone: {} }',
    );
    expect(check(slides, head).map(({ message }) => message.slice(1, 3))).toEqual([
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
      "19",
      "20",
      "21",
      "22",
    ]);
  });

  it("is found in the value of a variable, for every audience that has one", () => {
    const head = HEAD.replace(
      "title: The cranes",
      "title: The cranes\naudiences: { one: { vars: { count: 3 of 5 } }, two: { vars: { count: 4 of 5 } } }",
    );
    const [found, another] = check(point("There are {{vars.count}}. [@cranes]"), head);
    expect(found?.message).toBe('"4" is not in the excerpt "cranes".');
    expect(another).toBeUndefined();
  });

  it("is not looked for in a text that cites nothing, or an unknown excerpt", () => {
    expect(codesFor("slides: [{ id: a, title: A, points: [{ text: Of 13, kind: context }] }]\n")).toEqual([]);
    expect(codesFor(point("Of 13 cranes [@cranes; @none]"))).toEqual([]);
  });
});

describe("a figure that stands elsewhere in the source", () => {
  const LONG = `The quay is empty.

The ferry office counted one thousand two hundred
passengers on its busiest day. It closed early.

The ferry pier can bear 80 tonnes. Nobody counted the gulls: 14 of them are white.
`;
  const head = `title: The quay
sources: [{ id: log, type: report, title: A log, language: en, file: log.txt, derived-from: [] }]
excerpts:
  quay: { source: log, exact: The quay is empty }
  pier: { source: log, exact: can bear 80 tonnes }
`;
  const hintsFor = (text: string) =>
    compileFiles({ "brief.yaml": `${head}${point(text)}`, "log.txt": LONG })
      .diagnostics.filter(({ code }) => CODES.includes(code))
      .flatMap(({ hints }) => hints ?? []);

  it("is shown with its line, and the command that makes an excerpt of its sentence", () => {
    expect(hintsFor("The ferry had 1,200 passengers. [@quay]")).toEqual([
      "It is in log.txt:3: `citedeck excerpt add log 'The ferry office counted one thousand two hundred passengers on its busiest day.'` makes an excerpt to cite.",
    ]);
  });

  it("is shown with the excerpt that has it already", () => {
    expect(hintsFor("The pier bears 80 tonnes. [@quay]")).toEqual([
      'It is in the excerpt "pier" (log.txt:6): cite that, too.',
    ]);
  });

  it("is not taken for the same number of something else", () => {
    expect(hintsFor("There are 14 clerks. [@quay]").join(" ")).not.toContain("log.txt");
  });
});

describe("a bound that an excerpt cuts off", () => {
  it.each([
    ["Some 40 ships wait.", "40 ships wait", "More than ", "."],
    ["There were 40 ships.", "there were 40 ships", "", " or more."],
  ])("is held against the text all the same: %s", (text, excerpt, before, behind) => {
    const own = text.replace("Some ", "");
    expect(codesForClaim(own, excerpt, { before, behind })).toEqual(["approximator-differs"]);
    expect(codesForClaim(own, excerpt, { before: "Indeed ", behind: "." })).toEqual([]);
  });
});

describe("what else may hold a figure", () => {
  it("is what is recorded of the source: its day, its title and number", () => {
    expect(codesFor(point("Written on 6 March 2024, at 13:29. [@cranes]"))).toEqual([]);
    expect(codesFor(point("Written on 6 March 2023. [@cranes]"))).toEqual(["date-not-in-excerpt"]);
    expect(codesFor(point("As report 7/2024, number QN-12, says of 90 cranes. [@cranes]"))).toEqual([]);
    expect(codesFor(point("As report 8/2024, number QN-13, says. [@cranes]"))).toEqual(
      Array(2).fill("number-not-in-excerpt"),
    );
  });

  it("is a whole source that is cited, where its text is here; else there is nothing to look in", () => {
    expect(codesFor(point("It costs 2 million. [@log]"))).toEqual([]);
    expect(codesFor(point("It costs 3 million. [@log]"))).toEqual(["number-not-in-excerpt"]);
    expect(codesFor(point("It costs 3 million. [@paper]"))).toEqual([]);
  });

  it("is the number of sources that the text itself cites", () => {
    expect(codesFor(point("Two reports say so. [@cranes; @sixty]"))).toEqual([]);
    expect(codesFor(point("Four reports say so. [@cranes; @sixty]"))).toEqual(["number-not-in-excerpt"]);
    expect(codesFor(point("Two ships say so. [@cranes; @sixty]"))).toEqual(["number-not-in-excerpt"]);
  });

  it("is a label of its table that bounds it", () => {
    const table = (label: string, cell: string): string =>
      `slides: [{ id: a, title: A, layout: table, columns: [x, ${label}], rows: [{ cells: [y, ${cell}], cite: [sixty] }] }]\n`;
    expect(codesFor(table("About", "60"))).toEqual([]);
    expect(codesFor(table("More than", "60"))).toEqual(["approximator-differs"]);
    expect(codesFor(table("Ships", "60"))).toEqual(["approximator-differs"]);
  });
});

describe("words that are numbers elsewhere", () => {
  it.each([
    "One of them, no one else, one another.",
    "First, the cranes; then, second, the quay. Wait a second.",
    "In the first place it may march on, in the sun.",
    "Both stand still, and a single one moves.",
  ])("claim nothing: %s", (text) => {
    expect(codesFor(point(`${text} [@repair]`))).toEqual([]);
  });

  it.each([
    "The second crane stands still.",
    "One hundred cranes stand still.",
    "One per cent of them stand still.",
  ])("claim something: %s", (text) => {
    expect(codesFor(point(`${text} [@repair]`))).toEqual(["number-not-in-excerpt"]);
  });
});

describe("a title that cites nothing", () => {
  const slide = (title: string): string =>
    `slides: [{ id: a, title: "${title}", points: ["About 60 ships. [@sixty]"] }]\n`;

  it("is held to what its slide cites, by a warning", () => {
    expect(check(slide("There are 70 ships"))[0]).toMatchObject({
      code: "figure-not-on-slide",
      severity: "warning",
      message: '"70" is in nothing that this slide cites.',
    });
    expect(check(slide("There are 60 ships"))[0]?.message).toBe(
      'What is "60" here is "about 60" in what this slide cites.',
    );
    expect(codesFor(slide("There are about 60 ships"))).toEqual([]);
  });

  it("may count what it shows, up to twelve in words", () => {
    expect(codesFor(slide("Three ways out"))).toEqual([]);
    expect(codesFor(slide("Thirteen ways out"))).toEqual(["figure-not-on-slide"]);
  });
});

describe("an event and a datum", () => {
  const head = HEAD.replace("sixty: {", "monday: { source: log, exact: Since Monday three }\n  sixty: {");
  const event = (date: string): string =>
    `slides: [{ id: a, title: A, layout: timeline, events: [{ date: ${date}, text: Three stop, cite: [monday] }] }]\n`;

  it("have dates that stand in what they cite", () => {
    expect(codesFor(event("2024-03-04"), head)).toEqual([]);
    expect(codesFor(event("2024-03-05"), head)).toEqual(["date-not-in-excerpt"]);
    expect(codesFor(event("2023-03-04"), head)).toEqual(["date-not-in-excerpt"]);
  });

  it("is told how to say a bound that a number cannot say", () => {
    const slides = `slides:
  - id: a
    title: A
    layout: chart
    chart: { mark: bar, encoding: { x: { field: what }, y: { field: much } } }
    data: [{ what: ships, much: 60, cite: [sixty] }]
`;
    const [found] = check(slides);
    expect(found?.code).toBe("approximator-differs");
    expect(found?.hints.join(" ")).toContain('`excuse: { approximator-differs: "…" }`');
    const excused = slides.replace("cite:", 'excuse: { approximator-differs: "The axis says so" }, cite:');
    expect(codesFor(excused)).toEqual([]);
    expect(check(point("Now 60 ships wait. [@sixty]"))[0]?.hints.join(" ")).not.toContain("excuse");
  });

  it("have numbers that do, with YAML’s decimal point in every language", () => {
    const chart = (value: string): string => `slides:
  - id: a
    title: A
    layout: chart
    chart: { mark: bar, encoding: { x: { field: what }, y: { field: much, type: quantitative } } }
    data: [{ what: cranes, much: ${value}, cite: [cranes] }]
`;
    expect(codesFor(chart("3"))).toEqual([]);
    expect(codesFor(chart("4"))).toEqual(["number-not-in-excerpt"]);
    expect(codesFor(chart("3.000"), HEAD.replace("title:", "language: es\ntitle:"))).toEqual([]);
  });
});

describe("a variant for another language", () => {
  it("is read in that language", () => {
    const head = HEAD.replace("title: The cranes", "title: The cranes\naudiences: { es: { language: es } }");
    const slides = `slides: [{ id: a, title: A, points: ["So. [@sixty]"], variants: { es: { points: ["Unos 60 barcos; unos 60.000. [@sixty]"] } } }]\n`;
    expect(check(slides, head).map(({ message }) => message)).toEqual([
      '"60.000" is not in the excerpt "sixty".',
    ]);
  });
});
