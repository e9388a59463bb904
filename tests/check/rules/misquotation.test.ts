import { describe, expect, it } from "vitest";
import type { Compiled } from "../../../src/session/compile.ts";
import { compileFiles } from "../../support/compile-files.ts";

const SOURCES = `sources:
  - { id: letter, type: report, title: The letter, derived-from: [] }
  - { id: daily, type: article-newspaper, title: The Daily, derived-from: [] }
`;

const EXCERPTS = `excerpts:
  call: { source: letter, exact: 'We call on Russia to immediately de-escalate the situation, in an "appropriate" manner' }
  threat: { source: letter, exact: we do not pose any threat to Russia }
  paper: { source: daily, exact: the ball is in their court }
  puerta:
    source: daily
    exact: La puerta sigue abierta para Ucrania
    translation: { text: The door remains open for Ukraine, from: es, by: unofficial }
`;

const CODES = [
  "misquotation",
  "scant-quotation",
  "edited-quotation",
  "uncited-quotation",
  "unpaired-quotation-mark",
  "stray-scare",
];

/** Compiles a brief of `slides` and keeps what the rules about quoted words found. */
function check(slides: string, head = ""): Compiled {
  const brief = `title: T\n${head}slides:\n${slides}`;
  const compiled = compileFiles({ "brief.yaml": brief, "sources.yaml": SOURCES, "excerpts.yaml": EXCERPTS });
  const diagnostics = compiled.diagnostics.filter(
    ({ code, severity }) => CODES.includes(code) || (severity === "error" && code !== "unused-excerpt"),
  );
  return { ...compiled, diagnostics };
}

function point(text: string, head = ""): Compiled {
  return check(`  - { id: a, title: A, points: [{ kind: context, text: ${JSON.stringify(text)} }] }\n`, head);
}

function codes({ diagnostics }: Compiled): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

describe("quoted words", () => {
  it("stand in an excerpt that the text cites", () => {
    expect(codes(point("They say “we do not pose any threat”. [@threat]"))).toEqual([]);
    expect(codes(point("They say “we do not pose a threat”. [@threat]"))).toEqual(["misquotation"]);
    expect(codes(point("They say “we do not pose any threat”. [@call]"))).toEqual(["misquotation"]);
    expect(codes(point("They say “we do not pose any threat”. [@call; @threat]"))).toEqual([]);
  });

  it("may be in a translation, or in the words that were translated", () => {
    expect(codes(point("The door “remains open for Ukraine”. [@puerta]"))).toEqual([]);
    expect(codes(point("La puerta «sigue abierta». [@puerta]"))).toEqual([]);
    expect(codes(point("The door “stays open for Ukraine”. [@puerta]"))).toEqual(["misquotation"]);
    expect(codes(point("It “sigue abierta … open for Ukraine”. [@puerta]"))).toEqual(["misquotation"]);
  });

  it("never cross from one excerpt to another", () => {
    const across = point("“We call on Russia … we do not pose any threat” [@call; @threat]");
    expect(codes(across)).toEqual(["misquotation"]);
    expect(across.diagnostics[0]?.hints).toEqual([
      "Its pieces stand in different excerpts, and nothing is quoted across two: quote each by itself.",
    ]);
  });

  it("are looked at in every kind of text", () => {
    const wrong = "“we do pose a threat” [@threat]";
    const slides = `
  - { id: a, title: "${wrong}", lead: "${wrong}", points: [{ text: "${wrong}", points: ["${wrong}"] }] }
  - { id: b, title: B, layout: columns, columns: [{ heading: "${wrong}", points: ["${wrong}"] }, { heading: H }] }
  - { id: c, title: C, layout: table, columns: ["${wrong}"], rows: [["${wrong}"], { cells: [“no threat to Russia”], cite: [threat] }] }
  - { id: d, title: D, layout: quote, excerpt: threat, context: “a threat to Russia” }
  - { id: e, title: E, lead: x, notes: ["${wrong}", { text: "${wrong}" }], variants: { everyone: { lead: "${wrong}" } } }
`;
    const compiled = check(slides, `subtitle: "${wrong}"\n`);
    expect(codes(compiled)).toEqual(Array(14).fill("misquotation"));
  });

  it("are looked at across line breaks and Markdown, and not across paragraphs", () => {
    const slides = (notes: string) => `  - id: a\n    title: A\n    notes: |\n${notes}`;
    expect(codes(check(slides("      “we do *not*\n      pose **any** threat” [@threat]\n")))).toEqual([]);
    expect(codes(check(slides("      “we do not\n\n      pose any threat” [@threat]\n")))).toEqual([
      "unpaired-quotation-mark",
      "unpaired-quotation-mark",
    ]);
  });

  it("are looked for nowhere in a text that cites a whole source only", () => {
    expect(codes(point("“anything at all” [@letter]"))).toEqual([]);
    const both = point("“anything at all” [@letter; @paper]");
    expect(codes(both)).toEqual(["misquotation"]);
    expect(both.diagnostics[0]?.hints).toContain(
      'Nothing is looked for in "letter", cited as a whole: cite an excerpt of it.',
    );
  });

  it("wait for an unknown ID to be put right", () => {
    expect(codes(point("“anything at all” [@paper; @papre]"))).toEqual(["unknown-id"]);
  });

  it("may not come out of a variable unverified", () => {
    const head = "audiences: { press: { vars: { line: “the ball is in our court”, word: their } } }\n";
    expect(codes(point("He said {{vars.line}}. [@paper]", head))).toEqual(["misquotation"]);
    const inside = point("He said “the ball is in {{vars.word}} court”. [@paper]", head);
    expect(codes(inside)).toEqual(["misquotation"]);
    expect(inside.diagnostics[0]?.hints).toEqual([
      "What a variable fills in cannot be verified: put it outside the marks.",
    ]);
  });
});

describe("a misquotation", () => {
  it("is located from its opening to its closing mark", () => {
    const yaml =
      "slides:\n  - id: a\n    points:\n      - Don’t say “we do *pose*\n        any threat”, ever. [@threat]\n";
    const compiled = compileFiles({
      "brief.yaml": `title: T\n${yaml}`,
      "sources.yaml": SOURCES,
      "excerpts.yaml": EXCERPTS,
    });
    const found = compiled.diagnostics.find(({ code }) => code === "misquotation");
    const { start = 0, end = 0 } = found?.span ?? {};
    expect(`title: T\n${yaml}`.slice(start, end)).toBe("“we do *pose*\n        any threat”");
  });

  it("names where it was looked for and shows the words that differ", () => {
    const [found] = point("“the ball was in their court” [@threat; @paper]").diagnostics;
    expect(found).toMatchObject({
      severity: "error",
      message: 'The quotation "the ball was in their court" is in none of the excerpts "threat" and "paper".',
      hints: ['The nearest passage is in "paper": the ball [-was-] {+is+} in their court'],
      related: [{ message: 'The excerpt "paper" is here.' }],
    });
  });

  it("shows the piece that is wrong where its author shortened it", () => {
    const [found] = point("“We call on Russia … de-escalate this situation” [@call]").diagnostics;
    expect(found?.hints).toEqual([
      'The nearest passage is in "call": de-escalate [-this-] {+the+} situation',
    ]);
  });

  it("says when another excerpt has it", () => {
    const [found] = point("“the ball is in their court” [@threat]").diagnostics;
    expect(found?.hints).toEqual(['It stands in "paper": cite that.']);
  });

  it("says when its pieces are there in another order", () => {
    const [found] = point("“any threat to Russia … we do not pose” [@threat]").diagnostics;
    expect(found?.hints[0]).toMatch(/^Its pieces stand in "threat", but not in this order/);
  });

  it("says how to mark words that quote nobody, where they are few and near nothing", () => {
    const [found] = point("The “so-called” guarantees [@threat]").diagnostics;
    expect(found?.hints[0]).toContain("‘so-called’{.scare}");
  });
});

describe("edits", () => {
  const edited =
    "“[W]e do not pose … to Russia” and “we call on [Moscow] to immediately de-escalate” [@threat; @call]";

  it("are declared and pass, unless the brief asks for whole quotations", () => {
    expect(codes(point("“we do not pose … threat to Russia” [@threat]"))).toEqual([]);
    expect(codes(point("“we do not pose … threat to Russia” [@threat]", "quotation: chicago\n"))).toEqual([]);
    const ap = point("“we do not pose … threat to Russia” [@threat]", "quotation: ap\n");
    expect(codes(ap)).toEqual(["edited-quotation"]);
    expect(ap.diagnostics[0]?.severity).toBe("warning");
    expect(codes(point("“We do not pose any [sic] threat.” [@threat]", "quotation: ap\n"))).toEqual([]);
  });

  it("leave pieces that are long enough", () => {
    const [found] = point(edited).diagnostics;
    expect(found).toMatchObject({
      code: "scant-quotation",
      severity: "error",
      message:
        'Edits leave "to Russia" alone in the quotation "[W]e do not pose … to Russia": it could be from anywhere.',
    });
  });

  it("leave something of the source", () => {
    expect(codes(point("“[We threaten Russia]” [@threat]"))).toEqual(["scant-quotation"]);
    expect(codes(point("“…” [@threat]"))).toEqual([]);
  });

  it("are of a style that the format knows", () => {
    expect(codes(point("x", "quotation: apa\n"))).toEqual(["invalid-value"]);
  });
});

describe("scare quotes", () => {
  it("are exempt where they are marked, in marks of any kind", () => {
    expect(codes(point("The ‘so-called’{.scare} and “other”{.scare} «cosas»{.scare} [@threat]"))).toEqual([]);
    expect(codes(point("The “so-called” guarantees [@threat]"))).toEqual(["misquotation"]);
  });

  it("are shown in their marks, without what exempts them", () => {
    const { decks } = point("The ‘so-called’{.scare} guarantees [@threat]");
    const html = decks.flatMap(({ deck }) =>
      deck.slides.flatMap(({ points }) => points.map((one) => one.html)),
    );
    expect(html.join("")).toContain("The ‘so-called’ guarantees");
    expect(JSON.stringify(decks)).not.toContain(".scare");
  });

  it("exempt nothing beside them", () => {
    expect(codes(point("The “so-called”{.scare} “other” [@threat]"))).toEqual(["misquotation"]);
    expect(codes(point("The “so-called” {.scare} [@threat]"))).toEqual(["misquotation", "stray-scare"]);
    expect(codes(point("A word{.scare} or two"))).toEqual(["stray-scare"]);
  });
});

describe("a text that cites nothing", () => {
  it("is warned of when it quotes", () => {
    const compiled = point("They say “no”.");
    expect(codes(compiled)).toEqual(["uncited-quotation"]);
    expect(compiled.diagnostics[0]?.severity).toBe("warning");
    expect(codes(point("They say “no”{.scare}, “…” and don’t."))).toEqual([]);
  });

  it("quotes nobody in code", () => {
    expect(codes(point('Set `speed = "low"` and `name = ‘gate’` first.'))).toEqual([]);
    expect(codes(point('Set `speed = "low"`, they say “first”.'))).toEqual(["uncited-quotation"]);
    expect(codes(point("They say “set `speed` first”."))).toEqual(["uncited-quotation"]);
  });
});

describe("a quotation mark without a partner", () => {
  it("is a warning where something is cited", () => {
    expect(codes(point("They say “we do not pose any threat. [@threat]"))).toEqual([
      "unpaired-quotation-mark",
    ]);
    expect(codes(point('A 6" pipe, 5’ long, the ministers’ own. [@threat]'))).not.toContain(
      "unpaired-quotation-mark",
    );
  });
});

describe("words that stand in the source outside of what is excerpted", () => {
  const files = (point: string) => ({
    "brief.yaml": `title: T\nslides:\n  - { id: s, title: A, points: ['${point}'] }\n`,
    "sources.yaml": "sources: [{ id: office, type: report, title: The notice, file: office.txt }]\n",
    "excerpts.yaml": "excerpts: { shut: { source: office, exact: The lock is shut } }\n",
    "office.txt": "The lock is shut.\n\nIt opens\nagain in the spring, the office’s head said.\n",
  });
  const hints = (point: string) =>
    compileFiles(files(point)).diagnostics.flatMap((one) => (one.code === "misquotation" ? one.hints : []));

  it("are named with their line, and the command that makes an excerpt of them", () => {
    expect(hints('The office said it "opens again in the spring". [@shut]')).toEqual([
      "These words are in office.txt:3: `citedeck excerpt add office 'opens again in the spring'` makes an excerpt of them to cite.",
    ]);
  });

  it("are not named where the source has other words", () => {
    expect(hints('The office said it "opens again in the autumn". [@shut]').join(" ")).not.toContain(
      "excerpt add",
    );
  });
});
