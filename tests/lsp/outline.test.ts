/** What an editor shows of a brief as a whole: symbols, folds, and lines over what audiences do not get. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  WorkspaceSymbol,
} from "vscode-languageserver";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { harbourBridge } from "../support/harbour-bridge.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  folder = harbourBridge();
  editor = await editorOn({ folder: folder.path });
  for (const file of ["brief.yaml", "excerpts.yaml", "sources.yaml"]) editor.open(file);
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const askIn = <Answer>(method: string, file: string, more: object = {}, by = editor): Promise<Answer> =>
  by.ask<Answer>(method, { textDocument: { uri: by.uri(file) }, ...more });

describe("symbols", () => {
  it("are audiences, and slides by their titles, those of a section inside of it", async () => {
    const symbols = await askIn<DocumentSymbol[]>("textDocument/documentSymbol", "brief.yaml");
    const names = symbols.map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual([
      ...["council", "operations", "public"],
      "The Harbour Bridge is stuck",
      "The bridge stays closed until 24 October at the earliest",
      "What happened",
    ]);
    const section = symbols.find(({ name }) => name === "What happened");
    expect(section?.children?.map(({ detail }) => detail)).toEqual([
      "sequence · timeline",
      "captain · quote",
      "queue · table",
      "reports · points",
    ]);
    expect(section?.range.end).toEqual(section?.children?.at(-1)?.range.end);
  });

  it("are excerpts and sources in their files", async () => {
    const excerpts = await askIn<DocumentSymbol[]>("textDocument/documentSymbol", "excerpts.yaml");
    expect(excerpts[0]).toMatchObject({ name: "log-defects", detail: expect.stringContaining("item 61") });
    expect(excerpts[0]?.selectionRange.start).toEqual(editor.find("excerpts.yaml", "log-defects"));
    const sources = await askIn<DocumentSymbol[]>("textDocument/documentSymbol", "sources.yaml");
    expect(sources.map(({ name }) => name).slice(0, 3)).toEqual(["log", "inspection", "memo"]);
  });

  it("of the workspace are found by ID or words", async () => {
    const found = await editor.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "stays closed until" });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      name: "The bridge stays closed until 24 October at the earliest",
      location: { uri: editor.uri("brief.yaml") },
    });
    const moments = await editor.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "-moment" });
    expect(moments.map(({ name }) => name)).toEqual(["notice-moment", "courier-moment"]);
  });
});

describe("folds", () => {
  it("are slides, lists, texts of several lines, and comments", async () => {
    const folds = await askIn<FoldingRange[]>("textDocument/foldingRange", "brief.yaml");
    const lines = editor.text("brief.yaml").split("\n");
    const at = (words: string): number => lines.findIndex((line) => line.includes(words));
    const foldAt = (words: string) => folds.find(({ startLine }) => startLine === at(words));
    expect(foldAt("- id: cover")?.endLine).toBe(at("notes: Begin with how to get across"));
    expect(foldAt("audiences:")?.endLine).toBe(at("bridge@portellery.example"));
    expect(foldAt("# yaml-language-server")).toMatchObject({ kind: "comment", endLine: 3 });
  });

  it("are none in a text of a source", async () => {
    expect(await askIn("textDocument/foldingRange", "sources/bridge-log.txt")).toBeNull();
  });
});

describe("selections", () => {
  it("grow from a value to its entry, its slide and the file", async () => {
    const positions = [editor.find("brief.yaml", "The leaf failed on its way", 4)];
    const [found] = await askIn<SelectionRange[]>("textDocument/selectionRange", "brief.yaml", { positions });
    const starts: string[] = [];
    for (let one: SelectionRange | undefined = found; one !== undefined; one = one.parent) {
      const line = editor.text("brief.yaml").split("\n")[one.range.start.line] ?? "";
      starts.push(line.slice(one.range.start.character));
    }
    expect(starts.slice(0, 3)).toEqual([
      "The leaf failed on its way down, with the ship already clear",
      "title: The leaf failed on its way down, with the ship already clear",
      "id: sequence",
    ]);
    expect(starts.at(-1)).toMatch(/^# yaml-language-server/);
  });
});

describe("lines over evidence", () => {
  it("say how often it is cited, and how many origins it has", async () => {
    const excerpts = await lensesIn("excerpts.yaml");
    expect(excerpts.get("  log-stopped:")).toMatch(/^cited on \d slides · an original$/);
    expect(excerpts.get("  notice-moment:")).toMatch(/^cited on \d slides · 1 origin$/);
    const sources = await lensesIn("sources.yaml");
    expect(sources.get("  - id: police")).toMatch(/^\d+ excerpts, cited on \d slides? · lineage not stated$/);
  });
});

describe("lines over slides and items", () => {
  it("say from whom they are withheld, and for whom they are left out", async () => {
    const lenses = await lensesIn("brief.yaml");
    expect(lenses.get("  - id: queue")).toBe("left out for council, public");
    expect(
      lenses.get(
        "      - text: If asked about the engineer on duty, say that no one is being blamed tonight.",
      ),
    ).toBe("left out for operations");
    expect(lenses.has("  - id: cover")).toBe(false);
  });

  it("are gone where a condition may be lost", async () => {
    using own = folderWith(smallBrief(CRANES_BRIEF));
    await using client = await editorOn({ folder: own.path });
    client.open("brief.yaml");
    const whole = await lensesIn("brief.yaml", client);
    expect(whole.get("  - { id: secret, title: Behind closed doors, layout: quote, excerpt: owner }")).toBe(
      "withheld from press",
    );
    expect(whole.get('      - "It takes nine weeks. [@repair]"')).toBe("withheld from press");
    client.change("brief.yaml", `${client.text("brief.yaml")}  - { id: open, title: "Open }\n`);
    expect(await lensesIn("brief.yaml", client)).toEqual(new Map());
  });
});

/** Titles by the line that each stands over. */
async function lensesIn(file: string, by = editor): Promise<ReadonlyMap<string, string>> {
  const lenses = await askIn<CodeLens[] | null>("textDocument/codeLens", file, {}, by);
  const lines = by.text(file).split("\n");
  return new Map(
    (lenses ?? []).map(({ range, command }) => [lines[range.start.line] ?? "", command?.title ?? ""]),
  );
}
