/** A source's text in an editor: its excerpts are coloured, listed and counted. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeLens, DocumentSymbol, SemanticTokens } from "vscode-languageserver";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const MEMO = `😀 Since Monday three of the five
cranes stand still. The repair takes nine weeks.
Ships wait in the roads.
`.replaceAll("\n", "\r\n");

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  folder = folderWith({
    ...smallBrief(`slides:
  - { id: cranes, title: Cranes, points: [ "Three of five stand still. [@cranes]" ] }
  - { id: again, title: Again, points: [ "Three of five stand still. [@cranes]" ] }
`),
    "memo.txt": MEMO,
    "unlisted.txt": "Words.",
  });
  editor = await editorOn({ folder: folder.path });
  editor.open("memo.txt");
  editor.open("unlisted.txt");
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

async function ask<Answer>(method: string, path = "memo.txt"): Promise<Answer> {
  return await editor.ask<Answer>(method, { textDocument: { uri: editor.uri(path) } });
}

describe("a source's text", () => {
  it("has a token for each line of each excerpt, also where lines end as on Windows", async () => {
    const { data } = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(data).toEqual([
      ...[0, "😀 Since Monday ".length, "three of the five".length, 0, 1],
      ...[1, 0, "cranes stand still".length, 0, 1],
      ...[0, "cranes stand still. ".length, "The repair takes nine weeks".length, 0, 1],
      ...[1, 0, "Ships wait in the roads".length, 0, 1],
    ]);
  });

  it("says of each excerpt how often it is cited", async () => {
    const lenses = await ask<readonly CodeLens[]>("textDocument/codeLens");
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [0, 'excerpt "cranes" · cited on 2 slides'],
      [1, 'excerpt "repair" · cited nowhere'],
      [2, 'excerpt "plain" · cited nowhere'],
    ]);
  });

  it("has its excerpts as an outline", async () => {
    const symbols = await ask<readonly DocumentSymbol[]>("textDocument/documentSymbol");
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ["cranes", "three of the five cranes stand still"],
      ["repair", "The repair takes nine weeks"],
      ["plain", "Ships wait in the roads"],
    ]);
    expect(symbols[0]?.range.end).toEqual({ line: 1, character: "cranes stand still".length });
  });

  it("has none of these where no source is", async () => {
    expect(await ask("textDocument/codeLens", "unlisted.txt")).toBeNull();
    expect(await ask("textDocument/documentSymbol", "unlisted.txt")).toBeNull();
    expect(await ask<SemanticTokens>("textDocument/semanticTokens/full", "unlisted.txt")).toMatchObject({
      data: [],
    });
  });
});
