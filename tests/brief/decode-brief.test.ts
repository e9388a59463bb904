import { describe, expect, it } from "vitest";
import { decode, decodeSound, findings, sentences, showSpan } from "./findings.ts";

const WHOLE = `# yaml-language-server: $schema=../../schemas/brief.schema.json
title: What Washington and NATO answered
subtitle: As reported
authors: [Policy Desk]
date: 2022-02-03
as-of: 2022-02-02 18:00Z
language: en
style: house
theme: ministry
tlp: GREEN
audiences:
  minister: { label: Minister, tlp: AMBER, depth: 1, slides: [door] }
  press: { tlp: CLEAR, language: es, theme: newsroom, vars: { contact: press@example.org, room: 12 } }
  analysts:
slides:
  - id: door
    points:
      - The door stays open. {{vars.contact}}
`;

describe("a brief", () => {
  it("carries its head, with places", () => {
    const files = { "b/brief.yaml": WHOLE };
    const brief = decodeSound(files);
    expect(brief.title.markdown).toBe("What Washington and NATO answered");
    expect(brief.authors).toEqual(["Policy Desk"]);
    expect(brief.asOf?.value).toBe("2022-02-02T18:00Z");
    expect(showSpan(files, brief.date?.span)).toBe('brief.yaml:5:7 "2022-02-03"');
    expect([brief.language, brief.style?.value, brief.theme?.value, brief.tlp]).toEqual([
      "en",
      "house",
      "ministry",
      "GREEN",
    ]);
  });

  it("carries its audiences in order, with what they leave out filled in", () => {
    const files = { "b/brief.yaml": WHOLE };
    const { audiences } = decodeSound(files);
    expect(audiences.map(({ id, label, tlp, depth }) => [id, label, tlp, depth])).toEqual([
      ["minister", "Minister", "AMBER", 1],
      ["press", "press", "CLEAR", 3],
      ["analysts", "analysts", undefined, 3],
    ]);
    expect(audiences[0]?.slides?.map(({ value }) => value)).toEqual(["door"]);
    expect(audiences[1]?.vars).toEqual({ contact: "press@example.org", room: "12" });
    expect(audiences[1]).toMatchObject({ language: "es", theme: { value: "newsroom" } });
    expect(showSpan(files, audiences[2]?.span)).toBe('brief.yaml:14:3 "analysts"');
  });

  it("is for everyone, in full, in English, where it does not say", () => {
    const brief = decodeSound({ "b/brief.yaml": "title: 1984\nslides: []\n" });
    expect(brief.title.markdown).toBe("1984");
    expect(brief.language).toBe("en");
    expect(brief.audiences.map(({ id, label, depth }) => [id, label, depth])).toEqual([
      ["everyone", "Everyone", 3],
    ]);
  });

  it.each([
    ["briefs/letters/brief.yaml", "letters"],
    ["briefs/letters/brief.yml", "letters"],
    ["briefs/short.yaml", "short"],
    ["brief.yaml", "brief"],
    ["../brief.yaml", "brief"],
  ])("at %s is called %s", (path, name) => {
    expect(decodeSound({ [path]: "title: T\nslides: []\n" }, path).name).toBe(name);
  });

  it("is decoded though its title is missing, but not without slides", () => {
    expect(decode({ "b/brief.yaml": "slides: []\n" }).value?.title.markdown).toBe("");
    expect(decode({ "b/brief.yaml": "title: T\n" }).value).toBeUndefined();
    expect(findings({ "b/brief.yaml": "title: T\n" })).toEqual(['missing-key brief.yaml:1:1 "title"']);
  });

  it("may use anchors, and tells a mistake in one once", () => {
    const yaml = `title: T
slides:
  - id: one
    points: &shared [{ text: "a [@]" }]
  - id: two
    points: *shared
`;
    expect(findings({ "b/brief.yaml": yaml })).toEqual(['malformed-citation brief.yaml:4:34 "@"']);
    const points = decode({ "b/brief.yaml": yaml }).value?.slides.map((slide) => slide.points.length);
    expect(points).toEqual([1, 1]);
  });
});

const MISTAKEN = {
  "b/brief.yaml": `titel: What they answered
authors: Policy Desk
date: 2022-02-30
as-of: yesterday
language: plain English
tlp: WHITE
audiences:
  minister: { label: Minister, depth: 4 }
  the press: { label: Press }
  analysts: { lable: Analysts, slides: [open-dor] }
slides:
  - title: No ID
  - id: open-door
    layout: quote
    points:
      - The door stays open. [@opendoor]
    excerpt: report-c
  - id: open-door
    points:
      - Moscow: it answers
      - text: Unlikely. [@open-door; report-c]
        kind: judgment
        only: [ministr]
      - [a, list]
      - txt: misspelt
    notes:
    variants:
      minister: { depth: 1 }
      minster: { title: x }
  - id: table
    layout: table
    columns: [Who, What]
    rows:
      - [NATO, one, two]
    lead: For {{contact}}
  - id: two words
    layout: columns
`,
  "b/sources.yaml": `sources:
  - id: report-c
    type: article-newspapper
    issued: 2022-13
    grade: b2
    sha256: abc
    derived-from: [elpai]
  - id: elpais
  - id: report-c
    type: report
`,
  "b/excerpts.yaml": `excerpts:
  open-door:
    source: report-d
    exact: the door
    start: 5
    page: 0
  elpais:
    source: report-c
    exact: "  "
`,
};

describe("a brief with forty-one mistakes", () => {
  it("tells each at its place, in one run", () => {
    expect(findings(MISTAKEN)).toEqual([]);
  });

  it("still gives what of it can be decoded", () => {
    const { value } = decode(MISTAKEN);
    expect(value?.slides.map(({ id }) => id)).toEqual(["open-door", "open-door", "table", "two words"]);
    expect(value?.sources.map(({ id }) => id)).toEqual(["report-c", "elpais"]);
    expect(value?.excerpts.map(({ id }) => id)).toEqual(["open-door", "elpais"]);
  });

  it("says each in one sentence, with the author's words in double quotes and no key of ours", () => {
    for (const sentence of sentences(MISTAKEN)) {
      expect(sentence).toMatch(/^["A-Z]/);
      expect(sentence.split(" | ")[0]).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|Invalid input|expected|\[object|Error:/);
    }
  });
});
