import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type SetValue, setValues } from "../../src/edit/set-values.ts";

const POSITION = ["source", "exact", "prefix", "suffix"];

/** Sets values in the map under the excerpt's ID. */
function set(text: string, id: string, values: Readonly<Record<string, SetValue["value"]>>): string {
  const at = text.search(new RegExp(`\\b${id}:`));
  const changes = Object.entries(values).map(([key, value]) => ({
    at,
    key,
    value,
    after: [...POSITION, "start"].filter((other) => other !== key),
  }));
  return setValues(text, changes).text;
}

describe("setValues", () => {
  it("puts new keys behind those they belong to, as deep as their neighbours, and keeps comments", () => {
    const text = [
      "# head",
      "excerpts:",
      "    a: # first",
      "        source: memo   # aligned",
      "        exact: 'it''s so'   # trailing",
      "        # about the speaker",
      "        speaker: Someone",
      "",
      "    b: { source: memo, exact: other }",
      "",
    ].join("\n");
    expect(set(text, "a", { start: 3, end: 10 })).toBe(
      text.replace("# trailing\n", "# trailing\n        start: 3\n        end: 10\n"),
    );
  });

  it("changes a value in place and leaves an equal one alone", () => {
    const text = "excerpts:\n  a:\n    start: 5 # here\n    end: 9\n    exact: foo\n    source: m\n";
    expect(set(text, "a", { start: 6, end: 9 })).toBe(text.replace("start: 5", "start: 6"));
    expect(set(text, "a", { start: 5, end: 9 })).toBe(text);
  });

  it("goes on inside braces, with the quotes that commas need there", () => {
    const text = "excerpts:\n  a: { source: m, exact: one two } # note\n";
    expect(set(text, "a", { prefix: "well, then [", start: 1 })).toBe(
      'excerpts:\n  a: { source: m, exact: one two, prefix: "well, then [", start: 1 } # note\n',
    );
  });

  it("quotes a changed text as the old one was quoted", () => {
    const single = "excerpts:\n  a:\n    source: m\n    exact: x\n    prefix: 'old '\n";
    expect(set(single, "a", { prefix: "it's " })).toContain("prefix: 'it''s '\n");
    const double = single.replaceAll("'", '"');
    expect(set(double, "a", { prefix: 'a "b" ' })).toContain('prefix: "a \\"b\\" "\n');
  });

  it("replaces a block text whole, and fills a value that is left out", () => {
    const text =
      "excerpts:\n  a:\n    source: m\n    exact: x\n    prefix: |-\n      old\n      words\n    start:\n    end: 4\n";
    expect(set(text, "a", { prefix: "new", start: 2 })).toBe(
      "excerpts:\n  a:\n    source: m\n    exact: x\n    prefix: new\n    start: 2\n    end: 4\n",
    );
  });

  it("stands behind a text in a block without touching it", () => {
    const text =
      "excerpts:\n  a:\n    source: m\n    exact: |-\n      two\n      lines\n  b: { source: m, exact: y }\n";
    const result = set(text, "a", { start: 2 });
    expect(result).toBe(text.replace("lines\n", "lines\n    start: 2\n"));
    expect(parse(result).excerpts.a.exact).toBe("two\nlines");
  });

  it("ends its lines as the file does, and minds a file without a last line break", () => {
    expect(set("excerpts:\r\n  a:\r\n    exact: x\r\n", "a", { start: 1 })).toBe(
      "excerpts:\r\n  a:\r\n    exact: x\r\n    start: 1\r\n",
    );
    expect(set("excerpts:\n  a:\n    exact: x", "a", { start: 1 })).toBe(
      "excerpts:\n  a:\n    exact: x\n    start: 1",
    );
  });

  it("writes JSON into JSON", () => {
    const text = '{"excerpts": {"a": {"source": "m", "exact": "x"}}}';
    const at = text.indexOf('"a"');
    const { text: result } = setValues(text, [{ at, key: "start", value: 1, after: POSITION }]);
    expect(JSON.parse(result)).toEqual({ excerpts: { a: { source: "m", exact: "x", start: 1 } } });
  });

  it("finds a source by any value in it", () => {
    const text = "sources:\n- id: a\n  file: a.txt # text\n  grade: B2\n- { id: b, file: b.txt }\n";
    const change = (file: string): SetValue => ({
      at: text.indexOf(file),
      key: "sha256",
      value: "00",
      after: ["id", "file"],
    });
    expect(setValues(text, [change("a.txt"), change("b.txt")]).text).toBe(
      'sources:\n- id: a\n  file: a.txt # text\n  sha256: "00"\n  grade: B2\n- { id: b, file: b.txt, sha256: "00" }\n',
    );
  });

  it("refuses an alias and what is no entry, and changes nothing for it", () => {
    const text = "excerpts:\n  a: &a { source: m, exact: x }\n  b: *a\nother:\n  c: { d: e }\n";
    const changes = ["b:", "c:"].map((key) => ({ at: text.indexOf(key), key: "start", value: 1, after: [] }));
    expect(setValues(text, changes)).toEqual({ text, refused: changes });
  });

  it("changes nothing but the values set, whatever they are", () => {
    const text = "excerpts:\n  a: # one\n    source: m\n    exact: x\n\n  b: { source: m, exact: y } # two\n";
    fc.assert(
      fc.property(fc.constantFrom("a", "b"), fc.string({ unit: "binary" }), fc.nat(), (id, prefix, start) => {
        const before = parse(text);
        const result = set(text, id, { prefix, start });
        expect(parse(result)).toEqual({
          excerpts: { ...before.excerpts, [id]: { ...before.excerpts[id], prefix, start } },
        });
        expect(result).toContain("# one\n");
        expect(result).toContain("# two\n");
        expect(set(result, id, { prefix, start })).toBe(result);
      }),
    );
  });
});
