import { describe, expect, it } from "vitest";
import { looseCitations } from "../../../src/brief/references/loose-citations.ts";
import { decodeSound, findings, sentences, slideOf } from "../findings.ts";

const files = (yaml: string, head = "") => ({
  "b/brief.yaml": head + slideOf(yaml),
  "b/excerpts.yaml": 'excerpts:\n  door: { source: report, exact: "see @report" }\n',
  "b/sources.yaml": "sources:\n  - { id: report, type: report }\n",
});

/** The words that are reported as citations that are none. */
const told = (yaml: string, head = ""): readonly string[] =>
  findings(files(yaml, head)).map(
    (finding) => /^malformed-citation .*? "(.*)"$/.exec(finding)?.[1] ?? finding,
  );

describe("a known ID after an at sign that cites nothing", () => {
  it.each([
    ["without brackets", "lead: '@door says so.'"],
    ["in the middle of a sentence", "lead: As @door says. [@report]"],
    ["behind a dash, a quotation mark or emphasis", "lead: so—@door"],
    ["at the end of a sentence", "lead: So says @door."],
    ["in emphasis", "lead: So says _@door_"],
    ["with the author left out", "lead: So it is -@door"],
    ["in a code span", "lead: So it is `[@door]`."],
    ["in an indented line, which is code", "notes: |\n  Say:\n\n      A sale. [@door]\n"],
    ["in escaped brackets", "lead: So it is \\[@door]."],
    [
      "in an axis' title",
      'layout: chart\nchart: { mark: bar, encoding: { x: { field: n, title: "N [@door]" } } }\ndata: [{ n: 1 }]',
    ],
    ["in the reason of an excuse", "excuse: { single-origin: '@door says so' }"],
    ["in a variant", "variants: { everyone: { lead: As @door says. } }"],
  ])("is an error %s", (_where, yaml) => {
    expect(told(`${yaml}\n`)).toEqual(["@door"]);
  });

  it.each([
    ["an author", 'authors: ["Desk [@door]"]\n'],
    ["an audience's label", "audiences: { press: { label: 'Press [@door]' } }\n"],
    ["a variable", "audiences: { press: { vars: { contact: As @door says } } }\n"],
  ])("is an error in %s, which cannot cite", (_where, head) => {
    expect(told("title: T\n", head)).toEqual(["@door"]);
  });

  it("is told how to be written", () => {
    expect(sentences(files("lead: As @door says, `@door`.\n", "authors: ['@door']\n"))).toEqual([
      '"@door" stands in a field that cannot cite. | Take it out, or write \\@door where the words are meant (\\\\@door between double quotes).',
      '"@door" stands outside of brackets that cite, so it cites nothing. | Write [@door] to cite it, or \\@door where the words are meant (\\\\@door between double quotes).',
      '"@door" stands in code or in a formula, where nothing is cited. | Write [@door] outside of backticks, of formulas and of lines indented by four spaces, or \\@door where the words are meant (\\\\@door between double quotes).',
    ]);
  });
});

describe("an at sign", () => {
  it.each([
    ["before an ID that nothing has", "lead: Write to @nobody."],
    ["in an address of mail", "lead: Write to press@report, or press_@door."],
    [
      "in an address of the web",
      "lead: See https://social.example/@door and [him](https://x.example/?u=@door).",
    ],
    ["in a citation", "lead: So it is. [see @door, page 3; -@report]", "malformed-citation"],
    ["in a picture's words that cite", "lead: '![A door [@door]](door.png)'"],
    ["behind a backslash", "lead: As \\@door says, [\\@door], `\\@door`."],
  ])("is left alone %s", (_where, yaml, code = "") => {
    expect(
      findings(files(`${yaml}\n`)).filter((finding) => code === "" || !finding.startsWith(code)),
    ).toEqual([]);
  });

  it("in a citation that cannot be read is reported once", () => {
    expect(told("lead: So it is. [@door @report]\n")).toHaveLength(1);
    expect(told("lead: So it is. [@door\n")).toHaveLength(1);
    expect(findings(files("points: [T]\nlayout: quote\nexcerpt: '@door'\n"))).toHaveLength(2);
  });

  it("in what sources and excerpts say is theirs", () => {
    expect(told("lead: So it is. [@door]\n")).toEqual([]);
  });

  it("behind a backslash is shown alone, in fields that are no Markdown and in code too", () => {
    const head = "authors: ['\\@door']\naudiences: { press: { label: '\\@door', vars: { v: '\\@door' } } }\n";
    const chart = "chart: { mark: bar, encoding: { x: { field: n, title: '\\@door' } } }\n";
    const brief = decodeSound(
      files(
        `layout: chart\n${chart}data: [{ n: 1 }]\nlead: "\`\\\\@door\`"\nexcuse: { x: '\\@door' }\n`,
        head,
      ),
    );
    const [slide] = brief.slides;
    expect(brief.authors).toEqual(["@door"]);
    expect(brief.audiences[0]).toMatchObject({ label: "@door", vars: { v: "@door" } });
    expect(slide?.chart?.spec.encoding.x?.title).toBe("@door");
    expect(slide?.lead?.root.children[0]).toMatchObject({
      children: [{ type: "inlineCode", value: "@door" }],
    });
    expect(brief.excuses[0]?.reason).toBe("@door");
  });
});

describe("known IDs in brackets without an at sign", () => {
  it("are a citation that lacks it", () => {
    expect(told("lead: It is shut. [door]\n")).toEqual(["[door]"]);
    expect(sentences(files("lead: It is shut. [door; report]\n"))).toEqual([
      '"[door; report]" has no @, so it cites nothing. | Did you mean [@door; @report]? Where the words are meant, write \\[door; report].',
    ]);
  });

  it("are one with a comma, a place to look in, or a note's mark before the ID", () => {
    const meantBy = (words: string) =>
      sentences(files(`title: T\npoints: ["The door is open. ${words}"]\n`)).flatMap(
        (sentence) => /Did you mean (\[.*?\])/.exec(sentence)?.[1] ?? [],
      );
    expect(meantBy("[door, report]")).toEqual(["[@door; @report]"]);
    expect(meantBy("[door, p. 3; report]")).toEqual(["[@door, p. 3; @report]"]);
    expect(meantBy("[^door]")).toEqual(["[@door]"]);
    expect(meantBy("[door, and so on]")).toEqual([]);
    expect(meantBy("[doors, p. 3]")).toEqual([]);
  });

  it("are none in a link, in code, escaped, in a list of IDs or beside other words", () => {
    expect(told("lead: 'A [door](https://a.example), `[door]`, \\[door].'\n")).toEqual([]);
    expect(told("lead: A [door that shuts].\n")).toEqual([]);
    expect(told("layout: table\ncolumns: [A]\nrows: [{ cells: [Shut], cite: [door] }]\n")).toEqual([]);
  });
});

describe("a citation under a key that is none", () => {
  it("is reported by that key alone", () => {
    expect(told('bullets: ["It is shut. [@door]"]\n')).toEqual(['unknown-key brief.yaml:4:5 "bullets"']);
  });
});

describe("many at signs in one text", () => {
  it("are looked for without its places being read again", () => {
    let read = 0;
    const text = "say @door ".repeat(1000);
    const span = { file: "b.yaml", start: 0, end: text.length };
    const offsets = (): readonly number[] => {
      read += 1;
      return Array.from({ length: text.length + 1 }, (_, at) => at);
    };
    const value = { kind: "scalar", value: text, text, span, offsets } as const;
    const entry = { key: "author", keySpan: span, value };
    const title = {
      markdown: "",
      span,
      offsets: [0],
      root: { type: "root" as const, children: [] },
      citations: [],
    };
    const found = looseCitations({
      root: { kind: "mapping", entries: [entry], repeated: [], span },
      brief: { title, subtitle: undefined, slides: [] },
      known: new Set(["door"]),
      reported: [],
    });
    expect([found.length, read]).toEqual([1000, 0]);
  });

  it("are none in addresses, however many follow one another", () => {
    expect(told(`lead: '${"http://a.org/@door/".repeat(1000)}'`)).toEqual([]);
  });
});
