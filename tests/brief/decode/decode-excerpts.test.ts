import { describe, expect, it } from "vitest";
import { decode, decodeSound, findings, showSpan } from "../findings.ts";

const BRIEF = "title: T\nslides: [{ id: one, title: T }]\nsources: [{ id: s, type: report }]\n";

const files = (excerpts: string) => ({ "b/brief.yaml": BRIEF, "b/excerpts.yaml": excerpts });

describe("an excerpt", () => {
  it("carries its selectors and all else that is said of it", () => {
    const input = files(`excerpts:
  door:
    source: s
    exact: we call on Russia
    prefix: "so, "
    suffix: 7
    start: 734
    end: 751
    page: 3
    speaker: NATO
    translation: { text: instamos a Rusia, from: es, by: unofficial }
    statement: call
    tlp: GREEN
`);
    const [excerpt] = decodeSound(input).excerpts;
    expect(excerpt).toMatchObject({
      id: "door",
      source: { value: "s" },
      exact: { value: "we call on Russia" },
      prefix: "so, ",
      suffix: "7",
      position: { value: { start: 734, end: 751 } },
      page: 3,
      speaker: "NATO",
      translation: { text: "instamos a Rusia", from: "es", by: "unofficial" },
      statement: "call",
      tlp: { value: "GREEN" },
    });
    expect(showSpan(input, excerpt?.span)).toBe('excerpts.yaml:2:3 "door"');
    expect(showSpan(input, excerpt?.exact.span)).toBe('excerpts.yaml:4:12 "we call on Russia"');
    expect(showSpan(input, excerpt?.position?.span)).toBe('excerpts.yaml:7:12 "734"');
  });

  it("may stand in the brief, or in a file that it names", () => {
    const inline = { "b/brief.yaml": `${BRIEF}excerpts: { a: { source: s, exact: x } }\n` };
    expect(decodeSound(inline).excerpts).toHaveLength(1);
    const named = {
      "b/brief.yaml": `${BRIEF}excerpts: lists/e.yaml\n`,
      "b/lists/e.yaml": "excerpts: { a: { source: s, exact: x } }\n",
    };
    expect(decodeSound(named).excerpts).toHaveLength(1);
    expect(findings({ "b/brief.yaml": `${BRIEF}excerpts: gone.yaml\n` })).toEqual([
      'file-not-found brief.yaml:4:11 "gone.yaml"',
    ]);
  });

  it("needs words and a source", () => {
    expect(findings(files('excerpts: { a: {}, b: { source: s, exact: " " } }\n'))).toEqual([
      'missing-key excerpts.yaml:1:13 "a"',
      'missing-key excerpts.yaml:1:13 "a"',
      'invalid-value excerpts.yaml:1:43 "\\" \\""',
    ]);
  });

  it("has a start and an end, in this order, or neither", () => {
    const of = (position: string) =>
      findings(files(`excerpts: { a: { source: s, exact: x, ${position} } }\n`));
    expect(of("start: 5")).toEqual(['missing-key excerpts.yaml:1:39 "start"']);
    expect(of("end: 5")).toEqual(['missing-key excerpts.yaml:1:39 "end"']);
    expect(of("start: 5, end: 5")).toEqual(['invalid-value excerpts.yaml:1:54 "5"']);
    expect(of("start: -1, end: 5")).toEqual(['invalid-value excerpts.yaml:1:46 "-1"']);
    expect(of("start: one, end: 5.5")).toEqual([
      'wrong-type excerpts.yaml:1:46 "one"',
      'wrong-type excerpts.yaml:1:56 "5.5"',
    ]);
  });

  it("shares its name with no other excerpt and no source", () => {
    const input = files(
      "excerpts:\n  a: { source: s, exact: x }\n  a: { source: s, exact: y }\n  s: { source: s, exact: z }\n",
    );
    expect(findings(input)).toEqual([
      'duplicate-id excerpts.yaml:3:3 "a"',
      'duplicate-id excerpts.yaml:4:3 "s"',
    ]);
    const places = decode(input).diagnostics.map(({ related }) => showSpan(input, related[0]?.span));
    expect(places).toEqual(['excerpts.yaml:2:3 "a"', 'brief.yaml:3:17 "s"']);
  });

  it("has an ID that can be cited", () => {
    expect(findings(files("excerpts:\n  open door: { source: s, exact: x }\n"))).toEqual([
      'invalid-id excerpts.yaml:2:3 "open door"',
    ]);
  });
});
