import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { toSarif } from "../../src/diagnostics/format-sarif.ts";
import { compileFiles } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

/** The published schema, which is in JSON Schema draft 4. */
const schema = readJson("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv({ schemaId: "auto", allErrors: true }).addMetaSchema(
  readJson("node_modules/ajv/lib/refs/json-schema-draft-04.json"),
);
const isSarif = ajv.compile(schema);

function readJson(file: string): object {
  return z.looseObject({}).parse(JSON.parse(readFileSync(file, "utf8")));
}

const region = z.object({
  startLine: z.number(),
  startColumn: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
});

const physicalLocation = z.object({
  artifactLocation: z.object({
    uri: z.string(),
    uriBaseId: z.string().optional(),
    index: z.number(),
  }),
  region: region.optional(),
});

/** What the tests look at of a log. */
const log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.looseObject({
              id: z.string(),
              help: z.object({ text: z.string() }),
              defaultConfiguration: z.object({ level: z.string() }),
            }),
          ),
        }),
      }),
      columnKind: z.string(),
      artifacts: z.array(z.object({ location: z.object({ uri: z.string() }) })),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(z.object({ physicalLocation })),
          relatedLocations: z.array(z.object({ physicalLocation, message: z.object({ text: z.string() }) })),
          partialFingerprints: z.record(z.string(), z.string()),
          fixes: z.array(z.unknown()).optional(),
        }),
      ),
    }),
  ]),
});

type Files = Readonly<Record<string, string>>;

/** Returns the only run of the log, which is held against the published schema first. */
function runOf(diagnostics: readonly Diagnostic[], files: Files) {
  const options = { readText: (file: string) => files[file], pathOf: (file: string) => file };
  const sarif: unknown = JSON.parse(JSON.stringify(toSarif(diagnostics, { ...options, version: "1.2.3" })));
  isSarif(sarif);
  expect(isSarif.errors ?? []).toEqual([]);
  return log.parse(sarif).runs[0];
}

function diagnosticAt(files: Files, file: string, words: string): Diagnostic {
  const start = files[file]?.indexOf(words) ?? 0;
  return diagnose("uncited-fact", {
    message: "It cites nothing.",
    span: { file, start, end: start + words.length },
  });
}

describe("a SARIF log", () => {
  it("is valid by the published schema for everything that a brief can be told", () => {
    const files = smallBrief(`as-of: 2020-01-01
checks: { unused-source: error, no-such-rule: off }
slides:
  - { id: one, titel: One, points: [It is so., "See {{vars.none}}. [@herald; @crnaes]"] }
  - { id: one, layout: timline, points: ["So it is. [@owner"] }
`);
    const { diagnostics } = compileFiles(files);
    const run = runOf(diagnostics, files);
    expect(diagnostics.length).toBeGreaterThan(8);
    expect(run.results.map((result) => result.ruleId)).toEqual(diagnostics.map(({ code }) => code));
  });

  it("is valid without any finding, and the schema would see a log that is not", () => {
    expect(runOf([], {}).results).toEqual([]);
    expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  it("has a rule with help for every code of the catalogue, and each finding leads to its own", () => {
    const files = { "a.yaml": "x\n" };
    const { tool, results } = runOf([diagnosticAt(files, "a.yaml", "x")], files);
    expect(tool.driver.rules.map((rule) => rule.id)).toEqual(Object.keys(CATALOGUE));
    expect(tool.driver.rules[results[0]?.ruleIndex ?? 0]).toMatchObject({
      id: "uncited-fact",
      defaultConfiguration: { level: "error" },
      help: { text: expect.stringContaining("A fact cites nothing.") },
    });
  });

  it("calls an info a note", () => {
    const at = { message: "m", span: undefined };
    const run = runOf([diagnose("excerpt-folded", at), diagnose("hash-mismatch", at)], {});
    expect(run.results.map((result) => result.level)).toEqual(["note", "warning"]);
  });

  it("counts lines and columns from one, in UTF-16 code units, the end exclusive", () => {
    const files = { "a b/é.yaml": "eins\n😀 zwei: drei\nvier" };
    const { columnKind, results, artifacts } = runOf([diagnosticAt(files, "a b/é.yaml", "drei\nvi")], files);
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "a%20b/%C3%A9.yaml", uriBaseId: "%SRCROOT%", index: 0 },
      region: { startLine: 2, startColumn: 10, endLine: 3, endColumn: 3 },
    });
    expect(artifacts).toMatchObject([{ location: { uri: "a%20b/%C3%A9.yaml" } }]);
  });

  it("has the related places, and their files among its artifacts", () => {
    const files = { "a.yaml": "one", "b.yaml": "two" };
    const related = [{ message: "The first one.", span: { file: "b.yaml", start: 0, end: 3 } }];
    const { results, artifacts } = runOf([{ ...diagnosticAt(files, "a.yaml", "one"), related }], files);
    expect(results[0]?.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { index: 1 } }, message: { text: "The first one." } },
    ]);
    expect(artifacts).toHaveLength(2);
  });

  it("has the fixes, with what is replaced in each file in the order in which it stands", () => {
    const files = { "a.yaml": "one\ntwo three", "b.yaml": "x" };
    const at = (file: string, start: number, end: number) => ({ file, start, end });
    const edits = [
      { span: at("a.yaml", 8, 13), text: "3" },
      { span: at("b.yaml", 1, 1), text: "y" },
      { span: at("a.yaml", 4, 7), text: "2" },
    ];
    const fix = { title: "Write {digits}", edits };
    const { results, artifacts } = runOf([{ ...diagnosticAt(files, "a.yaml", "one"), fixes: [fix] }], files);
    const region = (line: number, start: number, end: number) => ({
      ...{ startLine: line, startColumn: start, endLine: line, endColumn: end },
    });
    expect(results[0]?.fixes).toEqual([
      {
        description: { text: "Write {{digits}}" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%", index: 0 },
            replacements: [
              { deletedRegion: region(2, 1, 4), insertedContent: { text: "2" } },
              { deletedRegion: region(2, 5, 10), insertedContent: { text: "3" } },
            ],
          },
          {
            artifactLocation: { uri: "b.yaml", uriBaseId: "%SRCROOT%", index: 1 },
            replacements: [{ deletedRegion: region(1, 2, 2), insertedContent: { text: "y" } }],
          },
        ],
      },
    ]);
    expect(artifacts).toHaveLength(2);
  });

  it("says the hints below the message, and doubles braces, which SARIF fills in", () => {
    const at = { message: 'No variable is named "{{x}}".', span: undefined, hints: ["Write {y}."] };
    const run = runOf([diagnose("unknown-variable", at)], {});
    expect(run.results[0]?.message.text).toBe('No variable is named "{{{{x}}}}".\nWrite {{y}}.');
  });
});

describe("a finding's fingerprint", () => {
  const fingerprints = (text: string, places: readonly string[]): readonly string[] => {
    const files = { "a.yaml": text };
    const run = runOf(
      places.map((words) => diagnosticAt(files, "a.yaml", words)),
      files,
    );
    return run.results.map((result) => Object.values(result.partialFingerprints).join());
  };

  it("stays the same when lines come before it and its indentation changes", () => {
    expect(fingerprints("- It is so.\n", ["It is so."])).toEqual(
      fingerprints("more: 1\nlines: 2\n    - It is so.\n", ["It is so."]),
    );
  });

  it("is another one for other words, and for the second of two that are alike", () => {
    const [first, second, other] = fingerprints("- So.\n- So!\n- Thus.\n", ["So.", "So.", "Thus."]);
    expect(new Set([first, second, other]).size).toBe(3);
  });
});
