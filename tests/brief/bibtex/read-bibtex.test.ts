import { describe, expect, it } from "vitest";
import { readBibtex } from "../../../src/brief/bibtex/read-bibtex.ts";
import { lineColumnOf } from "../../../src/diagnostics/line-index.ts";
import { bibtexParser } from "../../../src/workspace/bibtex-parser.ts";
import { dataOf, itemsOf, type Tree, valueAt } from "../../../src/yaml/yaml-tree.ts";

const parse = bibtexParser();

function read(text: string) {
  return readBibtex({ file: "library.bib", text, parse });
}

/** Returns the items as plain data; a test of fields has no mistakes in it. */
function itemsIn(text: string): readonly unknown[] {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return itemsOf(value).map(dataOf);
}

const NEWSPAPER = `
@string{ep = {El Pa{\\'\\i}s}}
@article{aguilera2022,
  entrysubtype = {newspaper},
  title        = {{EE UU} ofrece a {Rusia} medidas --- \`\`documentos'' de la {OTAN}},
  author       = {Aguilera, Hibai Arbide and Miguel Gonz{\\'a}lez and others},
  journaltitle = ep,
  date         = {2022-02-02},
  url          = {https://elpais.com/2022-02-02/a_b%20c.html?x=1&y=2#top},
  urldate      = {2022-02-03},
  langid       = {spanish},
  note         = {for my eyes only},
  file         = {/home/me/a.pdf}
}
`;

describe("a BibTeX file", () => {
  it("gives a newspaper's article with accents, addresses and dates as they are meant, and nothing private", () => {
    expect(itemsIn(NEWSPAPER)).toEqual([
      {
        id: "aguilera2022",
        type: "article-newspaper",
        title: "EE UU ofrece a Rusia medidas — “documentos” de la OTAN",
        author: [
          { family: "Aguilera", given: "Hibai Arbide" },
          { family: "González", given: "Miguel" },
        ],
        "container-title": "El País",
        issued: "2022-02-02",
        accessed: "2022-02-03",
        URL: "https://elpais.com/2022-02-02/a_b%20c.html?x=1&y=2#top",
        language: "es",
      },
    ]);
  });

  it("tells newspapers, magazines, journals, sites, reports and letters apart", () => {
    const types = itemsIn(`
@article{a, title={A}, entrysubtype={magazine}} @article{b, title={B}} @online{c, title={C}} @report{d, title={D}}
@techreport{e, title={E}} @misc{f, title={F}} @letter{g, title={G}} @inproceedings{h, title={H}} @strange{i, title={I}}
`).map((item) => (item instanceof Object && "type" in item ? item.type : undefined));
    expect(types).toEqual([
      "article-magazine",
      "article-journal",
      "webpage",
      "report",
      "report",
      "document",
      "personal_communication",
      "paper-conference",
      "document",
    ]);
  });

  it("keeps particles with the family name, organisations whole, and a capital letter in front no particle", () => {
    const [item] = itemsIn(
      "@book{a, title={T}, author={von Neumann, John and Juan de la Cruz and {Ministry of Foreign Affairs} and {\\L}ukasz {\\'S}wi{\\k{e}}tek and family=Beethoven, given=Ludwig, prefix=van, useprefix=false}}",
    );
    expect(item).toMatchObject({
      author: [
        { family: "Neumann", given: "John", "non-dropping-particle": "von" },
        { family: "Cruz", given: "Juan", "non-dropping-particle": "de la" },
        { literal: "Ministry of Foreign Affairs" },
        { family: "Świętek", given: "Łukasz" },
        { family: "Beethoven", given: "Ludwig", "dropping-particle": "van" },
      ],
    });
  });

  it.each([
    ["date={2022-02-02}", "2022-02-02"],
    ["date={2022-02-02T13:29:00Z}", "2022-02-02T13:29:00Z"],
    ["date={2022-02/2022-03}", "2022-02/2022-03"],
    ["date={2022-02-02/}", "2022-02-02/"],
    ["date={2022-02~}", "2022-02~"],
    ["date={2022-02-XX}", "2022-02-XX"],
    ["date={2022-21}", "2022-21"],
    ["year=2022, month=feb, day=3", "2022-02-03"],
    ['year=2022, month=feb # "~3"', "2022-02-03"],
    ["year={2022}, month={February}", "2022-02"],
    ["year={1998--2003}", "1998/2003"],
    ["year={1998--03}", "1998/2003"],
    ["year={ca. 1710}", "1710~"],
    ["year={[1710?]}", "1710?"],
    ["year={2021b}", "2021"],
    ["year={31 BC}", "-0030"],
    ["year={in press}", { literal: "in press" }],
    ["date={2022-13-45}", "2022-13-45"],
  ])("with %s is of %s", (fields, issued) => {
    const [item] = itemsIn(`@misc{a, title={A}, ${fields}}`);
    expect(item instanceof Object && "issued" in item ? item.issued : undefined).toEqual(issued);
  });

  it("finds an address in howpublished, and takes escapes out of it", () => {
    const items = itemsIn(
      "@misc{a, title={A}, howpublished={\\url{https://a.org/b_c?d=1%20e}}} @misc{b, title={B}, url={https://a.org/x\\_y\\%20z}}",
    );
    expect(items).toMatchObject([{ URL: "https://a.org/b_c?d=1%20e" }, { URL: "https://a.org/x_y%20z" }]);
  });

  it("calls an article's number its issue, a report's its number, and a book's its place in a series", () => {
    expect(
      itemsIn(
        "@article{a, title={A}, number={3}} @report{b, title={B}, number={3}} @book{c, title={C}, number={3}}",
      ),
    ).toMatchObject([{ issue: "3" }, { number: "3" }, { "collection-number": "3" }]);
  });

  it("leads from every value to its field in the file", () => {
    const { value } = read(NEWSPAPER);
    const [item] = itemsOf(value);
    const wordsAt = (tree: Tree | undefined) => tree && NEWSPAPER.slice(tree.span.start, tree.span.end);
    expect(wordsAt(valueAt(item, "id"))).toBe("aguilera2022");
    expect(wordsAt(valueAt(item, "container-title"))).toBe("ep");
    expect(wordsAt(valueAt(item, "issued"))).toBe("2022-02-02");
    expect(wordsAt(valueAt(item, "title"))).toContain("{EE UU} ofrece");
  });

  it("leads to the right one of two entries with the same key", () => {
    const text = "@misc{a, title={One}}\n@misc{a, title={Two}}\n";
    const titles = itemsOf(read(text).value).map((item) => valueAt(item, "title")?.span.start ?? 0);
    expect(titles.map((start) => lineColumnOf(text, start).line)).toEqual([1, 2]);
  });
});

describe("a mistake in a BibTeX file", () => {
  const mistakesIn = (text: string) =>
    read(text).diagnostics.map(({ code, message, span }) => {
      const { line } = lineColumnOf(text, span?.start ?? 0);
      return `${line} ${code}: ${message}`;
    });

  it("is reported where it is, and so is the next one, and the entries around them are read", () => {
    const text =
      "@misc{a, title={A}}\n@misc{b, title={B,\n year={2000}\n}\n@misc{c, title={C}, journal=gone}\n@misc{d title={D}}\n";
    expect(mistakesIn(text)).toEqual([
      '5 invalid-bibtex: A "}" is missing before this.',
      '5 unknown-string: No @string is named "gone".',
    ]);
    expect(itemsOf(read(text).value).map(dataOf)).toMatchObject([
      { id: "a" },
      { id: "b" },
      { id: "c" },
      { id: "d" },
    ]);
  });

  it("is reported for a field without an equals sign and for a value that never ends", () => {
    expect(mistakesIn("@misc{a,\n  title {A}\n}\n")).toEqual([
      '2 invalid-bibtex: The field "title" has no equals sign.',
    ]);
    expect(mistakesIn('@misc{a,\n  title = "A\n}\n')).toEqual([
      "4 invalid-bibtex: A value is not closed up to here.",
    ]);
  });

  it("names the entry that it is in", () => {
    const text = "@misc{a,\n  title {A}\n}\n";
    const [mistake] = read(text).diagnostics;
    expect(mistake?.related).toMatchObject([{ span: { start: 0, end: "@misc{a,".length } }]);
  });
});

describe("a name that every object has", () => {
  it("is no type, subtype or language of BibTeX", () => {
    const [one, other] = itemsIn(
      "@constructor{a, title = {x}, langid = {constructor}}\n@article{b, title = {x}, entrysubtype = {constructor}, langid = {__proto__}}",
    );
    expect(one).toEqual({ id: "a", type: "document", title: "x" });
    expect(other).toEqual({ id: "b", type: "article-journal", title: "x" });
  });
});
