/** What the server makes of messages that have not the form that the protocol wants. */
import { describe, expect, it } from "vitest";
import { editorOn } from "../support/editor-client.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(`slides:\n  - { id: cranes, title: Cranes stand still }\n`);

describe("a message without its form", () => {
  it("is answered so, with no failure in the log, and the next one is answered as ever", async () => {
    using folder = folderWith(FILES);
    await using editor = await editorOn({ folder: folder.path });
    const textDocument = { uri: editor.uri("brief.yaml") };
    const asked = [
      ["textDocument/completion", {}],
      ["textDocument/hover", { textDocument, position: { line: -1, character: 0 } }],
      ["textDocument/selectionRange", { textDocument }],
      ["textDocument/codeAction", { textDocument, range: 3 }],
      ["textDocument/foldingRange", { textDocument: null }],
      ["workspace/symbol", { query: 7 }],
    ] as const;
    for (const [method, params] of asked)
      await expect(editor.ask(method, params), method).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining(`The request ${method} is not as the protocol has it`),
      });
    await editor.connection.sendNotification("textDocument/didOpen", { textDocument });
    await editor.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [7] });
    editor.open("brief.yaml");
    expect(await editor.ask("textDocument/documentSymbol", { textDocument })).toHaveLength(1);
    expect(editor.log()).toBe("");
  });
});
