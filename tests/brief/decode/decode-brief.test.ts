import { describe, expect, it } from "vitest";
import { decode, decodeSound, findings, sentences, showSpan } from "../findings.ts";

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
  press: { tlp: CLEAR, language: es, theme: newsroom, scheme: dark, vars: { contact: press@example.org, room: 12 } }
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
    expect(audiences[1]).toMatchObject({ language: "es", theme: { value: "newsroom" }, scheme: "dark" });
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

  it("is decoded though its title or its slides are missing", () => {
    expect(decode({ "b/brief.yaml": "slides: []\n" }).value?.title.markdown).toBe("");
    expect(decode({ "b/brief.yaml": "title: T\n" }).value?.title.markdown).toBe("T");
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
    expect(findings(MISTAKEN)).toEqual([
      'unknown-key brief.yaml:1:1 "titel"',
      'wrong-type brief.yaml:2:10 "Policy Desk"',
      'invalid-date brief.yaml:3:7 "2022-02-30"',
      'invalid-date brief.yaml:4:8 "yesterday"',
      'unknown-language brief.yaml:5:11 "plain English"',
      'unknown-marking brief.yaml:6:6 "WHITE"',
      'invalid-value brief.yaml:8:39 "4"',
      'invalid-id brief.yaml:9:3 "the press"',
      'unknown-key brief.yaml:10:15 "lable"',
      'unknown-slide brief.yaml:10:41 "open-dor"',
      'missing-key brief.yaml:12:5 "title"',
      'misplaced-field brief.yaml:15:5 "points"',
      'unknown-id brief.yaml:16:31 "@opendoor"',
      'unknown-id brief.yaml:17:14 "report-c"',
      'duplicate-id brief.yaml:18:9 "open-door"',
      'wrong-type brief.yaml:20:15 ":"',
      'malformed-citation brief.yaml:21:38 "report-c"',
      'invalid-value brief.yaml:22:15 "judgment"',
      'unknown-audience brief.yaml:23:16 "ministr"',
      'wrong-type brief.yaml:24:10 "a"',
      'unknown-key brief.yaml:25:9 "txt"',
      'wrong-type brief.yaml:26:5 "notes"',
      'unknown-key brief.yaml:28:19 "depth"',
      'unknown-audience brief.yaml:29:7 "minster"',
      'invalid-value brief.yaml:34:9 "[NATO, one, two]"',
      'misplaced-field brief.yaml:35:5 "lead"',
      'unknown-variable brief.yaml:35:15 "{{contact}}"',
      'invalid-id brief.yaml:36:9 "two words"',
      'missing-key brief.yaml:37:13 "columns"',
      'invalid-value sources.yaml:3:11 "article-newspapper"',
      'invalid-date sources.yaml:4:13 "2022-13"',
      'invalid-grade sources.yaml:5:12 "b2"',
      'invalid-value sources.yaml:6:13 "abc"',
      'unknown-id sources.yaml:7:20 "elpai"',
      'missing-key sources.yaml:8:9 "elpais"',
      'duplicate-id sources.yaml:9:9 "report-c"',
      'unknown-id excerpts.yaml:3:13 "report-d"',
      'missing-key excerpts.yaml:5:5 "start"',
      'invalid-value excerpts.yaml:6:11 "0"',
      'duplicate-id excerpts.yaml:7:3 "elpais"',
      'invalid-value excerpts.yaml:9:12 "\\"  \\""',
    ]);
  });

  it("still gives what of it can be decoded", () => {
    const { value } = decode(MISTAKEN);
    expect(value?.slides.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^No ID at \d+$/),
      "open-door",
      "open-door",
      "table",
      "two words",
    ]);
    expect(value?.sources.map(({ id }) => id)).toEqual(["report-c", "elpais"]);
    expect(value?.excerpts.map(({ id }) => id)).toEqual(["open-door"]);
  });

  it("says each in one sentence, with the author's words in double quotes and no key of ours", () => {
    for (const sentence of sentences(MISTAKEN)) {
      expect(sentence).toMatch(/^["A-Z]/);
      expect(sentence.split(" | ")[0]).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|Invalid input|expected|\[object|Error:/);
    }
  });
});
