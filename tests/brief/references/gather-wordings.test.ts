import { describe, expect, it } from "vitest";
import { audienceId } from "../../../src/model/ids.ts";
import { decode, decodeSound, findings, sentences, slideOf } from "../findings.ts";

const EXCERPTS = `excerpts:
  b: { source: s, exact: two, statement: stops }
  a: { source: s, exact: one, statement: stops }
  c: { source: s, exact: three, statement: other }
`;

const filesOf = (fields: string) => ({
  "b/brief.yaml": slideOf(`layout: compare\n${fields}`),
  "b/sources.yaml": "sources: [{ id: s, type: report }]\n",
  "b/excerpts.yaml": EXCERPTS,
});

const wordingsOf = (fields: string) =>
  decodeSound(filesOf(fields)).slides[0]?.comparison?.wordings.map(({ value }) => value);

describe("a comparison", () => {
  it("of a statement takes all of its wordings, in the order of the excerpts' file", () => {
    expect(wordingsOf("statement: stops\n")).toEqual(["b", "a"]);
  });

  it("of excerpts takes those that are named, in the order named", () => {
    expect(wordingsOf("excerpts: [c, a]\n")).toEqual(["c", "a"]);
  });

  it("in a variant is filled in as well", () => {
    const files = filesOf(
      "statement: stops\nvariants: { everyone: { excerpts: [a, c], statement: stops } }\n",
    );
    const [slide] = decode(files).value?.slides ?? [];
    const variant = slide?.variants.get(audienceId("everyone"));
    expect(variant?.comparison?.wordings.map(({ value }) => value)).toEqual(["b", "a"]);
  });

  it("of a statement that no excerpt words is told which was meant", () => {
    expect(findings(filesOf("statement: stop\n"))).toEqual(['unknown-id brief.yaml:5:16 "stop"']);
    expect(sentences(filesOf("statement: stop\n"))).toEqual([
      'No excerpt is a wording of the statement "stop". | Did you mean "stops"?',
    ]);
  });

  it("needs two wordings, and the same one twice is one", () => {
    const one = 'invalid-value brief.yaml:5:16 "other"';
    expect(findings(filesOf("statement: other\n"))).toEqual([one]);
    expect(sentences(filesOf("excerpts: [a]\n"))[0]).toContain("and there is one.");
    expect(sentences(filesOf("excerpts: [a, a]\n"))[0]).toContain("and there is one.");
    expect(sentences(filesOf("excerpts: []\n"))[0]).toContain("and there are none.");
  });
});
