/** What an editor shows of what the pointer is at. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import type { Folder } from "../support/folder.ts";
import { harbourBridge } from "../support/harbour-bridge.ts";

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  folder = harbourBridge();
  editor = await editorOn({
    folder: folder.path,
    capabilities: { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } },
  });
  for (const file of ["brief.yaml", "excerpts.yaml", "sources.yaml", "sources/bridge-log.txt"])
    editor.open(file);
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

async function hovered(words: string, { file = "brief.yaml", after = 1, by = editor } = {}): Promise<string> {
  const position = by.find(file, words, after);
  const found = await by.ask<(Hover & { contents: MarkupContent }) | null>("textDocument/hover", {
    textDocument: { uri: by.uri(file) },
    position,
  });
  return found?.contents.value ?? "";
}

describe("a citation", () => {
  it("shows its passage in its surroundings, how it was found, its source, and what that goes back to", async () => {
    const shown = await hovered("@notice-moment]");
    const passage = shown.split("\n\n")[0] ?? "";
    expect(passage).toMatch(/^> .*\*\*.*hortly after 06:45.*\*\*/s);
    expect(shown).toContain(
      "Harbour Bridge closed after fault · City of Port Ellery · 2025-10-14T11:00 · grade B2 · TLP:CLEAR",
    );
    expect(shown).toContain("Anchored: the words are in the source's text, letter by letter.");
    expect(shown).toContain(
      'The source goes back to "situation-report" (Second situation report to the town hall).',
    );
  });

  it("shows how many origins are behind all that is cited with it", async () => {
    expect(await hovered("@gazette-closed; @notice-closed]")).toContain(
      "Cited together here: 2 sources, 1 origin.",
    );
  });

  it("shows the translation of words in another language", async () => {
    expect(await hovered("excerpt: statement-untouched", { after: 12 })).toContain("In translation:");
  });

  it("of an unknown ID shows nothing", async () => {
    editor.change("brief.yaml", editor.text("brief.yaml").replace("@log-queue]", "@log-nowhere]"));
    expect(await hovered("@log-nowhere]")).toBe("");
    editor.change("brief.yaml", editor.text("brief.yaml").replace("@log-nowhere]", "@log-queue]"));
  });
});

describe("words that were matched", () => {
  it("show what bears them out: a figure", async () => {
    const shown = await hovered("31 degrees. [@log-report");
    expect(shown).toContain('is in the excerpt "log-stopped"');
    expect(shown).toContain("East leaf stopped at 31 degrees.");
  });

  it("show what bears them out: a quotation", async () => {
    expect(await hovered("shortly after 06:45”; the log")).toContain('is in the excerpt "notice-moment".');
  });
});

describe("an audience", () => {
  it("shows at a condition what it sees of this slide", async () => {
    const shown = await hovered("[council]");
    expect(shown).toContain("Council");
    expect(shown).toContain("cleared for TLP:AMBER · depth 1");
    expect(shown).toMatch(/council, of this slide: shown in part, \d of \d items/);
  });

  it("shows at its definition what it sees of the brief", async () => {
    const shown = await hovered("council:");
    expect(shown).toMatch(/It is shown \d+ of \d+ slides\./);
    expect(shown).toMatch(/- queue: left out; depth 2/);
  });
});

describe("other names", () => {
  it("a slide shows what each audience gets of it", async () => {
    const shown = await hovered("sequence, leaves");
    expect(shown).toContain("The leaf failed on its way down");
    expect(shown).toContain("- council: left out; depth 2");
    expect(shown).toContain("- operations: shown\n");
    expect(shown).toContain("- public: shown in part, 6 of 7 items, by a variant of its own; ");
  });

  it("a variable shows its value for each audience", async () => {
    expect(await hovered("{{vars.contact", { after: 9 })).toContain("- council: clerk@portellery.example");
  });

  it("a statement shows its wordings", async () => {
    const shown = await hovered("statement: moment", { file: "excerpts.yaml", after: 12 });
    expect(shown).toMatch(/^\d wordings\n\n- log-report: 06:44 Loud report/);
  });
});

describe("keys and codes", () => {
  it("a key shows what it is for", async () => {
    expect(await hovered("as-of:")).toMatch(/^[A-Z].*cut-off/);
    expect(await hovered("derived-from:", { file: "sources.yaml" })).toMatch(/ources that this one has/);
  });

  it("a code in an excuse shows what it means, with its page", async () => {
    const shown = await hovered("single-origin:");
    expect(shown).toMatch(/^\*\*single-origin \((?:warning|info)\)\*\*\n\n/);
    expect(shown).toMatch(/\)\*\*\n\n[A-Z][^\n]+\.\n\n\[More about it\]\(file:.*single-origin\.md\)$/);
  });

  it("a layout shows what it shows", async () => {
    expect(await hovered("layout: quote", { after: 9 })).toContain("Shows title, notes, excerpt, context.");
  });

  it("prose shows nothing", async () => {
    expect(await hovered("Begin with how to get")).toBe("");
  });
});

describe("a source's text", () => {
  it("shows which excerpts a passage is, and how often they are cited", async () => {
    const shown = await hovered("East leaf stopped at 31", { file: "sources/bridge-log.txt", after: 3 });
    expect(shown).toContain("**log-stopped**");
    expect(shown).toMatch(/cited on \d slides?$/);
  });
});

describe("a client that shows plain text", () => {
  it("gets no marks of Markdown", async () => {
    await using plain = await editorOn({
      folder: folder.path,
      capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
    });
    plain.open("brief.yaml");
    const shown = await hovered("@notice-moment]", { by: plain });
    expect(shown).not.toMatch(/[*>\\]/);
    expect(shown).toContain("hortly after 06:45");
  });
});
