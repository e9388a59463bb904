import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { openBrief } from "../../src/edit/brief-files.ts";
import { type ExcerptPlan, type NewExcerpt, planExcerpt } from "../../src/edit/plan-excerpt.ts";
import { readFrom } from "../support/read-map.ts";

const FILES = {
  "brief.yaml": "title: T\nslides: []\n",
  "sources.yaml":
    "sources:\n  - { id: log, type: document, file: log.txt }\n  - { id: lost, type: document, file: lost.txt }\n  - { id: origin, type: document }\n",
  "excerpts.yaml": "excerpts:\n  broke: { source: log, exact: It broke, start: 52, end: 60 }\n",
  "log.txt": "At dawn the leaf stopped. At noon the leaf stopped.\nIt broke: “for good”, she said.\n",
};

function plan(excerpt: Partial<NewExcerpt>, files: Readonly<Record<string, string>> = FILES): ExcerptPlan {
  const briefFiles = { path: "brief.yaml", read: readFrom(files) };
  const brief = openBrief(briefFiles);
  const { value: decoded } = decodeBrief(briefFiles);
  if (!("root" in brief) || decoded === undefined) throw new Error("The brief is broken.");
  const context = { prefix: undefined, suffix: undefined };
  return planExcerpt({
    files: briefFiles,
    brief,
    decoded,
    excerpt: { source: "log", words: "It broke", id: undefined, context, ...excerpt },
  });
}

describe("planExcerpt", () => {
  it("writes the words as the source has them, with their place", () => {
    expect(plan({ words: 'It broke: "for  good"' })).toMatchObject({
      kind: "planned",
      id: "it-broke-for-good",
      list: {
        file: "excerpts.yaml",
        text: `${FILES["excerpts.yaml"]}  it-broke-for-good: { source: log, exact: "It broke: “for good”", start: 52, end: 72 }\n`,
      },
    });
  });

  it("writes words whole that the source breaks at a line's end, as they were given", () => {
    const files = { ...FILES, "log.txt": "It is hard to com-\npile the list of well-\nknown ships.\n" };
    expect(plan({ words: "compile the list" }, files)).toMatchObject({
      kind: "planned",
      lines: expect.arrayContaining(["    exact: compile the list", "    start: 14", "    end: 32"]),
    });
    expect(plan({ words: "well-known ships" }, files)).toMatchObject({
      lines: expect.arrayContaining(["    exact: well-known ships"]),
    });
  });

  it("takes the words from the place that was selected, and tells it apart", () => {
    const start = FILES["log.txt"].lastIndexOf("the leaf stopped");
    const place = { start, end: start + "the leaf stopped".length };
    expect(plan({ words: "the leaf stopped", place })).toMatchObject({
      kind: "planned",
      lines: expect.arrayContaining([expect.stringMatching(/^ {4}prefix: .*noon/), `    start: ${start}`]),
    });
  });

  it("gives the diagnostic that check would give, and plans nothing, for words that are not there", () => {
    const result = plan({ words: "It healed: “for good”", id: "healed" });
    if (result.kind !== "unanchored") throw new Error(`It is ${result.kind}.`);
    expect(result.diagnostics).toMatchObject([
      {
        code: "excerpt-absent",
        span: { file: "excerpts.yaml" },
        hints: [expect.stringContaining("[-healed-] {+broke+}")],
      },
    ]);
    const { start = 0, end = 0 } = result.diagnostics[0]?.span ?? {};
    const shown = new TextDecoder().decode(result.read("excerpts.yaml")).slice(start, end);
    expect(shown).toContain("It healed: “for good”");
  });

  it("takes a wording that stands twice with the context that chooses, and only so", () => {
    expect(plan({ words: "the leaf stopped" })).toMatchObject({
      kind: "unanchored",
      diagnostics: [{ code: "excerpt-ambiguous" }],
    });
    const chosen = plan({ words: "the leaf stopped", context: { prefix: "At noon ", suffix: undefined } });
    expect(chosen).toMatchObject({
      kind: "planned",
      lines: expect.arrayContaining(['    prefix: "At noon "', "    start: 34"]),
    });
  });

  it("refuses a source that is not there or has no text, and an ID that is taken", () => {
    const messages = [
      { source: "logg" },
      { source: "lost" },
      { source: "origin" },
      { id: "broke" },
      { id: "log" },
      { id: "a b" },
    ].map((excerpt) => {
      const result = plan(excerpt);
      return result.kind === "refused" ? [result.message, result.hints[0]] : result.kind;
    });
    expect(messages).toEqual([
      ['No source is named "logg".', 'Did you mean "log"?'],
      [
        'The text of "lost" is not in the folder, so the words cannot be checked.',
        'No file is at "lost.txt".',
      ],
      ['The text of "origin" is not in the folder, so the words cannot be checked.', "It names no `file`."],
      ['The ID "broke" is taken.', '"broke-2" is free.'],
      ['The ID "log" is taken.', '"log-2" is free.'],
      ['"a b" cannot be an ID.', expect.any(String)],
    ]);
  });

  it("says which excerpt has the place already", () => {
    expect(plan({ id: "again" })).toMatchObject({ kind: "planned", alike: ["broke"] });
  });

  it("begins the file of excerpts, and writes into no file of annotations", () => {
    const { "excerpts.yaml": _, ...none } = FILES;
    expect(plan({}, none)).toMatchObject({
      list: { file: "excerpts.yaml", text: expect.stringMatching(/^excerpts:\n {2}it-broke:\n/) },
    });
    const annotated = {
      ...none,
      "brief.yaml": "title: T\nslides: []\nexcerpts: notes.json\n",
      "notes.json": '{"annotations": []}',
    };
    expect(plan({}, annotated)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("names only files of annotations"),
    });
  });

  it("writes into the map of excerpts in JSON that the brief names", () => {
    const { "excerpts.yaml": _, ...none } = FILES;
    const named = {
      ...none,
      "brief.yaml": "title: T\nslides: []\nexcerpts: ex.json\n",
      "ex.json": '{"excerpts": {"dawn": {"source": "log", "exact": "At dawn"}}}',
    };
    const result = plan({}, named);
    if (result.kind !== "planned") throw new Error(`It is ${result.kind}.`);
    expect(result.list.file).toBe("ex.json");
    expect(JSON.parse(result.list.text)).toEqual({
      excerpts: {
        dawn: { source: "log", exact: "At dawn" },
        "it-broke": { source: "log", exact: "It broke", start: 52, end: 60 },
      },
    });
    expect(plan({}, { ...named, "ex.json": '{"title": "no excerpts"}' })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining('"ex.json"'),
    });
  });
});
