import { describe, expect, it } from "vitest";
import { codesOf, compileFiles } from "../../support/compile-files.ts";
import { findings, sentences } from "../findings.ts";

function briefWith(excerpt: string, point = '"Members hold licences. [@members]"'): string {
  return `title: T
sources: [{ id: union, type: report, title: U, file: union.txt, derived-from: [] }]
excerpts:
  members: ${excerpt}
slides: [{ id: a, title: A, points: [${point}] }]
`;
}

const CUT = "{ source: union, exact: More than 1,200 members, in all, hold licences, page: 3 }";

describe("a comma in a text between braces", () => {
  it("is one mistake at what it cuts off, and the hint quotes the whole text", () => {
    const files = { "b/brief.yaml": briefWith(CUT) };
    expect(findings(files)).toEqual(['unknown-key brief.yaml:4:48 "200 members, in all, hold licences"']);
    expect(sentences(files)).toEqual([
      'An excerpt has no key "200 members". | A comma between braces begins another key: put the text in quotes, exact: "More than 1,200 members, in all, hold licences".',
    ]);
  });

  it("leads to nothing said of what is left of an excerpt, nor of what cites it", () => {
    const text = "More than 1,200 members, in all, hold licences";
    const yaml = briefWith(CUT, `"More than 1,200 members hold licences. [@members]"`);
    expect(codesOf(compileFiles({ "brief.yaml": yaml, "union.txt": text }))).toEqual(["unknown-key"]);
  });

  it("leads to nothing said of what is left of a point", () => {
    const points = '{ text: In 1999, they held them }, "Yes. [@members]"';
    const yaml = briefWith("{ source: union, exact: hold licences }", points);
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["unknown-key"]);
  });

  it("is recognised where any key may stand, and where the rest is called like a key", () => {
    const files = (more: string) => ({
      "b/brief.yaml": `title: T\n${more}\nslides: [{ id: a, title: A }]\n`,
    });
    expect(sentences(files("audiences: { a: { vars: { c: Press, Ellery } } }"))).toEqual([
      '"Ellery" takes a text, and has no value. | A comma between braces begins another key: put the text in quotes, c: "Press, Ellery".',
    ]);
    expect(sentences(files("audiences: { a: { label: Press,language } }"))).toEqual([
      '"language" takes a text, and has no value. | A comma between braces begins another key: put the text in quotes, label: "Press,language".',
    ]);
  });

  it("is not seen in a key that merely lacks its value", () => {
    const files = {
      "b/brief.yaml": briefWith("{ source: union, exact: hold licences, spaeker: , page: 3 }"),
    };
    expect(sentences(files)).toEqual(['An excerpt has no key "spaeker". | Did you mean "speaker"?']);
  });
});
