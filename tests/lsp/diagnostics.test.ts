/** What an editor is told of a brief while it is written. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { editorOn } from "../support/editor-client.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const SLIDES = `slides:
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@cranes]"
`;

describe("diagnostics that are pushed", () => {
  it("appear while the brief is typed, and go with the mistake", async () => {
    using folder = folderWith(smallBrief(SLIDES));
    await using editor = await editorOn({ folder: folder.path });
    editor.open("brief.yaml");
    await editor.told("brief.yaml", (told) => told.every(({ severity }) => severity !== 1));
    editor.change("brief.yaml", editor.text("brief.yaml").replace("[@cranes]", "[@crane]"));
    const [unknown] = await editor.told("brief.yaml", (told) =>
      told.some(({ code }) => code === "unknown-id"),
    );
    expect(unknown).toMatchObject({ code: "unknown-id", severity: 1, source: "citedeck" });
    expect(unknown?.message).toContain('Did you mean "cranes"');
    expect(unknown?.range.start).toEqual(editor.find("brief.yaml", "@crane]"));
  });
});

describe("an editor that asks for diagnostics", () => {
  const capabilities = {
    textDocument: { diagnostic: { relatedDocumentSupport: true } },
    workspace: { diagnostics: { refreshSupport: true } },
  };

  it("is answered for each file, hears of others, and is spared what it knows", async () => {
    using folder = folderWith(smallBrief(SLIDES.replace("[@cranes]", "[@crane]")));
    await using editor = await editorOn({ folder: folder.path, capabilities });
    expect(editor.introduced.capabilities.diagnosticProvider).toMatchObject({ identifier: "citedeck" });
    editor.open("brief.yaml");
    const textDocument = { uri: editor.uri("brief.yaml") };
    const first = await editor.ask<Report>("textDocument/diagnostic", { textDocument });
    expect(first.items?.map(({ code }) => code)).toContain("unknown-id");
    const again = { textDocument, previousResultId: first.resultId };
    expect(await editor.ask("textDocument/diagnostic", again)).toMatchObject({ kind: "unchanged" });
    expect(Object.keys(first.relatedDocuments ?? {})).toEqual([editor.uri("excerpts.yaml")]);

    const all = await editor.ask<{ readonly items: readonly Report[] }>("workspace/diagnostic", {
      previousResultIds: [{ uri: textDocument.uri, value: first.resultId }],
    });
    expect(all.items.map(({ uri, kind }) => [uri, kind])).toEqual([
      [editor.uri("brief.yaml"), "unchanged"],
      [editor.uri("excerpts.yaml"), "full"],
    ]);
    editor.change("brief.yaml", editor.text("brief.yaml").replace("[@crane]", "[@cranes]"));
    const mended = await editor.ask<Report>("textDocument/diagnostic", again);
    expect(mended).toMatchObject({ kind: "full", items: [] });
    expect(mended.resultId).not.toBe(first.resultId);
  });

  it("gets nothing pushed, and nothing for a file of no brief", async () => {
    using folder = folderWith({ "other.yaml": "a: [" });
    await using editor = await editorOn({ folder: folder.path, capabilities });
    editor.open("other.yaml");
    const textDocument = { uri: editor.uri("other.yaml") };
    expect(await editor.ask("textDocument/diagnostic", { textDocument })).toEqual({
      kind: "full",
      items: [],
    });
    expect(await editor.ask("workspace/diagnostic", { previousResultIds: [] })).toEqual({ items: [] });
  });
});

interface Report {
  readonly uri?: string;
  readonly kind: string;
  readonly resultId: string;
  readonly items?: readonly Diagnostic[];
  readonly relatedDocuments?: object;
}
