import { describe, expect, it } from "vitest";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const HEAD = `title: T
sources:
  - { id: a, type: report, language: en }
  - { id: b, type: report, language: en-GB }
  - { id: c, type: report }
  - { id: s, type: report, language: es }
excerpts:
  stop-a: { source: a, exact: we call on Russia to stop this at once, statement: stop }
  stop-a2: { source: a, exact: Russia must stop, statement: stop }
  stop-b: { source: b, exact: "we call on Russia to ‘cease’ this immediately", statement: stop }
  same-a: { source: a, exact: The “door” remains open, statement: same }
  same-b: { source: b, exact: "the 'door' remains open", statement: same }
  talk-a: { source: a, exact: we are ready to talk, statement: talk }
  talk-s: { source: s, exact: estamos dispuestos a hablar, statement: talk }
  pact-a: { source: a, exact: a pact of peace, statement: pact }
  pact-s: { source: s, exact: un pacto de paz, statement: pact, translation: { text: a peace treaty, from: es } }
  alone: { source: a, exact: nobody else has these words, statement: alone }
  loose: { source: b, exact: words of no statement }
`;

const point = (text: string, fields = "", rest = "") => ({
  "brief.yaml": `${HEAD}slides:\n  - { id: s, title: S, points: [{ text: ${JSON.stringify(text)}${fields} }] }\n${rest}`,
});

const found = (text: string, fields?: string, rest?: string) =>
  pointedAt("differing-wordings", point(text, fields, rest));

describe("a fact that quotes one of several wordings", () => {
  it("is an info at the quotation, with the excerpts that word it otherwise", () => {
    const files = point("It asks Russia to “stop this at once”. [@stop-a]");
    expect(findingsOf("differing-wordings", files)).toMatchObject([
      {
        at: "“stop this at once”",
        severity: "info",
        message: 'What is quoted from "stop-a" is worded otherwise in "stop-b".',
        related: [{ message: '"stop-b" has its words here.' }],
      },
    ]);
  });

  it("is one in a table's row as well, and for each of its quotations", () => {
    const row = `${HEAD}slides: [{ id: s, layout: table, columns: [c], rows: [{ cells: ["“at once”, “stop this”"], cite: stop-a }] }]\n`;
    expect(pointedAt("differing-wordings", { "brief.yaml": row })).toEqual(["“at once”", "“stop this”"]);
  });

  it("is none where the quoted words stand in the other wording too, whatever its typography", () => {
    expect(found("It says “we call on Russia to”. [@stop-a]")).toEqual([]);
    expect(found("“The ‘door’ remains open”. [@same-a]")).toEqual([]);
    expect(found("It says “we call on Russia to […] immediately”. [@stop-b]")).toEqual([
      "“we call on Russia to […] immediately”",
    ]);
  });

  it("is none where it cites one of the others, or a slide sets them side by side", () => {
    const text = "It asks Russia to “stop this at once”. [@stop-a]";
    expect(found(text.replace("[@stop-a]", "[@stop-a; @stop-b]"))).toEqual([]);
    expect(found(text, "", "  - { id: c, layout: compare, statement: stop }\n")).toEqual([]);
    expect(found(text, "", "  - { id: c, layout: compare, excerpts: [stop-a, same-b] }\n")).toHaveLength(1);
  });

  it("is none where its own slide quotes one of the others too; that it is cited there does not do", () => {
    const slide = (other: string) => ({
      "brief.yaml": `${HEAD}slides: [{ id: s, title: S, points: ["“at once” [@stop-a]", "${other} [@stop-b]"] }]\n`,
    });
    expect(pointedAt("differing-wordings", slide("“immediately”"))).toEqual([]);
    expect(pointedAt("differing-wordings", slide("It asks for more."))).toEqual(["“at once”"]);
    const elsewhere = slide("So.")["brief.yaml"].replace(
      '"So. [@stop-b]"] }',
      '] }, { id: t, title: T, notes: "“immediately” [@stop-b]" }',
    );
    expect(pointedAt("differing-wordings", { "brief.yaml": elsewhere })).toEqual(["“at once”"]);
  });

  it("is none where the other wording is of the same source", () => {
    expect(found("It asks to “cease”. [@stop-b]")).toEqual(["“cease”"]);
    expect(findingsOf("differing-wordings", point("“cease” [@stop-b]"))[0]?.message).toContain(
      '"stop-a" and "stop-a2"',
    );
    expect(findingsOf("differing-wordings", point("“at once” [@stop-a]"))[0]?.message).not.toContain(
      "stop-a2",
    );
  });

  it("is none where the statement has one wording, or the excerpt belongs to none", () => {
    expect(found("It says “nobody else”. [@alone]")).toEqual([]);
    expect(found("It says “of no statement”. [@loose]")).toEqual([]);
  });
});

describe("a wording in another language", () => {
  it("is another in any case, and counts only with its translation", () => {
    expect(found("It is “ready to talk”. [@talk-a]")).toEqual([]);
    expect(found("It speaks of “a pact of peace”. [@pact-a]")).toEqual(["“a pact of peace”"]);
    expect(found("It speaks of “a peace treaty”. [@pact-s]")).toEqual(["“a peace treaty”"]);
  });
});

describe("what is no quotation of a fact", () => {
  it("is passed over: judgements, notes, scare quotes and words without marks", () => {
    expect(found("They say “stop this at once”. [@stop-a]", ", kind: judgement")).toEqual([]);
    expect(found("It asks to ‘stop this at once’{.scare}. [@stop-a]")).toEqual([]);
    expect(found("It asks Russia to stop this at once. [@stop-a]")).toEqual([]);
    const note = `${HEAD}slides: [{ id: s, title: S, notes: "“stop this at once” [@stop-a]" }]\n`;
    expect(pointedAt("differing-wordings", { "brief.yaml": note })).toEqual([]);
  });

  it("is passed over where its words are wrong: that is another mistake", () => {
    expect(found("It asks to “halt this at once”. [@stop-a]")).toEqual([]);
    expect(pointedAt("misquotation", point("It asks to “halt this at once”. [@stop-a]"))).toHaveLength(1);
  });
});
