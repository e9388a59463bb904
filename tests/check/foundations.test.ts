import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

const files = (points: string, head = "") => ({
  "brief.yaml": `title: T\n${head}slides:\n  - id: s\n    title: The quay\n    points: ${points}\n`,
  "sources.yaml": "sources:\n  - { id: log, type: report, title: The log, language: en }\n",
  "excerpts.yaml":
    "excerpts:\n  queue: { source: log, exact: more than 40 cars waited until 9.30 a.m. }\n  gate: { source: log, exact: the gate did not open }\n",
});

const matched = (points: string) =>
  compileFiles(files(points))
    .foundations()
    .map(({ what, words, id, found }) => [what, words, id, found]);

const RECORD = {
  "brief.yaml":
    "title: T\nchecks: { source-cited-whole: off }\nslides:\n  - id: s\n    title: The quay\n    points:\n      - On 9 March 2031, report 118 told of 40 cars. [@queue]\n      - In all there were 52 gates. [@survey]\n",
  "sources.yaml":
    "sources:\n  - { id: log, type: report, title: Log 118 of the quay, issued: 2031-03-09, language: en }\n  - { id: survey, type: report, title: A survey, language: en, file: survey.txt }\n",
  "excerpts.yaml": "excerpts:\n  queue: { source: log, exact: some 40 cars waited }\n",
  "survey.txt": "The gates were counted twice.\n\nFifty-two of them are left.\n",
};

describe("what a pass rests on", () => {
  it("is, of a figure, the words of the excerpt that have it", () => {
    expect(matched('["The queue had more than 40 cars until 09:30. [@gate; @queue]"]')).toEqual([
      ["figure", "more than 40", "queue", "more than 40"],
      ["figure", "until 09:30", "queue", "until 9.30 a.m."],
    ]);
  });

  it("is, of a quotation, the excerpt that has its words", () => {
    expect(matched('["It says the gate “did not open”. [@queue; @gate]"]')).toEqual([
      ["quotation", "did not open", "gate", "the gate did not open"],
    ]);
  });

  it("is, of a day or number that no excerpt has, what is recorded of their source, and of a source cited whole its text", () => {
    const rests = compileFiles(RECORD)
      .foundations()
      .map(({ words, place, id, found }) => [words, place, id, found]);
    expect(rests).toEqual([
      ["9 March 2031", "record", "log", "2031-03-09"],
      ["118", "record", "log", "118"],
      ["52", "source", "survey", "Fifty-two"],
    ]);
  });

  it("is nothing where a figure or quotation is in no excerpt", () => {
    expect(matched('["The queue had 41 cars that “did open”. [@gate; @queue]"]')).toEqual([]);
  });
});

describe("the evidence of a deck", () => {
  it("names what the claims that it shows were matched with, and nothing of what is withheld", () => {
    const points =
      '["There were more than 40 cars. [@queue]", { text: "The gate “did not open”. [@gate]", tlp: AMBER }]';
    const audiences = "audiences: { harbour: { tlp: AMBER }, press: {} }\n";
    const { decks } = compileFiles(files(points, `citedeck: 1\nunmarked: CLEAR\n${audiences}`));
    const [harbour = "", press = ""] = decks.map(({ evidence }) => JSON.stringify(evidence));
    expect(JSON.parse(press).claims[0].restsOn).toEqual([
      { what: "figure", words: "more than 40", excerpt: "#queue", found: "more than 40" },
    ]);
    expect(harbour).toContain('"words":"did not open"');
    expect(press).not.toContain("did not open");
  });

  it("names the record of a source, and of a source cited whole no more than that it was read", () => {
    const [deck] = compileFiles(RECORD).decks;
    const { claims } = JSON.parse(JSON.stringify(deck?.evidence ?? {}));
    expect(claims.map((claim: { restsOn: unknown }) => claim.restsOn)).toEqual([
      [
        { what: "figure", words: "9 March 2031", record: "#log", found: "2031-03-09" },
        { what: "figure", words: "118", record: "#log", found: "118" },
      ],
      [{ what: "figure", words: "52", wholeSource: "#survey" }],
    ]);
  });

  it("says of each language whose words nobody reads what was not checked in it", () => {
    const foreign = {
      ...RECORD,
      "sources.yaml": RECORD["sources.yaml"].replace("language: en }", "language: pl }"),
    };
    const unchecked = (language: string) => {
      const brief = RECORD["brief.yaml"].replace("slides:", `language: ${language}\nslides:`);
      const [deck] = compileFiles({ ...foreign, "brief.yaml": brief }).decks;
      const { sources, ...evidence } = JSON.parse(JSON.stringify(deck?.evidence ?? {}));
      return [evidence.unchecked, ...sources.map((source: { unchecked?: string }) => source.unchecked)];
    };
    expect(unchecked("en")).toEqual([undefined, expect.stringContaining("months"), undefined]);
    expect(unchecked("pl")).toEqual([
      expect.stringContaining("months"),
      expect.stringContaining("months"),
      undefined,
    ]);
  });

  it("says nothing of what a variable brings to another audience", () => {
    const head = 'audiences: { harbour: { vars: { cars: "40" } }, press: { vars: { cars: "many" } } }\n';
    const { decks } = compileFiles(files('["More than {{vars.cars}} cars waited. [@queue]"]', head));
    const [, press = ""] = decks.map(({ evidence }) => JSON.stringify(Reflect.get(evidence, "claims")));
    expect(press).toContain("many");
    expect(press).not.toContain("40");
  });
});
