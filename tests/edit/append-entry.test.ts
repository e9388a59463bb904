import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appendEntry } from "../../src/edit/append-entry.ts";

const EXCERPT = { under: "excerpts", key: "new", fields: { source: "m", exact: "a: b", start: 1 } } as const;
const SOURCE = {
  under: "sources",
  fields: { id: "new", author: ["Voss, Mara", { literal: "A, B" }], file: "sources/new.txt" },
} as const;

const IN_LINES = '  new:\n    source: m\n    exact: "a: b"\n    start: 1\n';

describe("appendEntry", () => {
  it("stands behind the last entry, and behind the comments that are its", () => {
    const text = "excerpts:\n  a:\n    source: m\n    exact: x # why\n    # still about a\n# the end\n";
    expect(appendEntry(text, EXCERPT)).toBe(
      `excerpts:\n  a:\n    source: m\n    exact: x # why\n    # still about a\n${IN_LINES}# the end\n`,
    );
  });

  it("keeps the empty line between entries where they have one", () => {
    const text = "excerpts:\n  a:\n    source: m\n    exact: x\n\n  b:\n    source: m\n    exact: y\n";
    expect(appendEntry(text, EXCERPT)).toBe(`${text}\n${IN_LINES}`);
  });

  it("is written in braces where the last one is", () => {
    const text = "excerpts:\n  a: { source: m, exact: x }\n  b: { source: m, exact: y } # why\n";
    expect(appendEntry(text, EXCERPT)).toBe(`${text}  new: { source: m, exact: "a: b", start: 1 }\n`);
  });

  it("writes a source with its dash where the others have theirs", () => {
    const flush = "sources:\n- id: a\n  type: report\n";
    const fields = '- id: new\n  author: ["Voss, Mara", { literal: "A, B" }]\n  file: sources/new.txt\n';
    expect(appendEntry(flush, SOURCE)).toBe(`${flush}${fields}`);
    const deeper = "title: T\nsources:\n    - { id: a, type: report }\nslides: []\n";
    expect(appendEntry(deeper, SOURCE)).toBe(
      deeper.replace(
        "report }\n",
        'report }\n    - { id: new, author: ["Voss, Mara", { literal: "A, B" }], file: sources/new.txt }\n',
      ),
    );
  });

  it("begins the list where there is none, and where it is empty", () => {
    expect(appendEntry("", EXCERPT)).toBe(`excerpts:\n${IN_LINES}`);
    expect(appendEntry("# only a remark", EXCERPT)).toBe(`# only a remark\nexcerpts:\n${IN_LINES}`);
    expect(appendEntry("excerpts:\n", EXCERPT)).toBe(`excerpts:\n${IN_LINES}`);
    expect(appendEntry("excerpts: {} # none yet\ntitle: T\n", EXCERPT)).toBe(
      `excerpts: # none yet\n${IN_LINES}title: T\n`,
    );
  });

  it("goes on in a list in brackets", () => {
    const text = "excerpts: { a: { source: m, exact: x } }\n";
    expect(parse(appendEntry(text, EXCERPT)).excerpts).toEqual({
      a: { source: "m", exact: "x" },
      new: EXCERPT.fields,
    });
    expect(parse(appendEntry("sources: [{ id: a }]\n", SOURCE)).sources).toEqual([
      { id: "a" },
      SOURCE.fields,
    ]);
  });

  it("leaves out what is undefined", () => {
    expect(appendEntry("", { under: "excerpts", key: "k", fields: { exact: "x", prefix: undefined } })).toBe(
      "excerpts:\n  k:\n    exact: x\n",
    );
  });

  it("minds line breaks of other systems, and their absence at the end", () => {
    expect(appendEntry("excerpts:\r\n  a:\r\n    exact: x\r\n", EXCERPT)).toBe(
      `excerpts:\r\n  a:\r\n    exact: x\r\n${IN_LINES.replaceAll("\n", "\r\n")}`,
    );
    expect(appendEntry("excerpts:\n  a:\n    exact: x", EXCERPT)).toBe(
      `excerpts:\n  a:\n    exact: x\n${IN_LINES}`,
    );
  });

  it("stays JSON in a file of JSON, and in its lines where entries have lines of their own", () => {
    const source = { id: "new", author: ["Voss, Mara", { literal: "A, B" }], file: "sources/new.txt" };
    const text = '{\n  "sources": [\n    {"id": "a", "type": "report"}\n  ]\n}\n';
    const result = appendEntry(text, SOURCE);
    expect(result).toMatch(
      /^\{\n {2}"sources": \[\n {4}\{"id": "a", "type": "report"\},\n {4}\{ "id": "new", /,
    );
    expect(JSON.parse(result)).toEqual({ sources: [{ id: "a", type: "report" }, source] });
    const excerpts = appendEntry('{"excerpts": {"a": {"source": "m", "exact": "x"}}}', EXCERPT);
    expect(JSON.parse(excerpts)).toEqual({
      excerpts: { a: { source: "m", exact: "x" }, new: EXCERPT.fields },
    });
  });

  it.each(["{}", '{"excerpts": {}}', '{"excerpts": null}'])("begins the list in %s", (text) => {
    expect(JSON.parse(appendEntry(text, EXCERPT))).toEqual({ excerpts: { new: EXCERPT.fields } });
    expect(JSON.parse(appendEntry('{"tlp": "RED"}', SOURCE))).toEqual({
      tlp: "RED",
      sources: [SOURCE.fields],
    });
  });
});
