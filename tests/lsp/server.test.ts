/** The language server as a program: how it begins and ends, and what it makes of messages that no good editor sends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, Hover } from "vscode-languageserver";
import { COMMAND } from "../support/command.ts";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";
import { treeOf } from "../support/tree-of.ts";

const SLIDES = `slides:
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@cranes]"
`;
const FILES = smallBrief(SLIDES);
const BRIEF = FILES["brief.yaml"] ?? "";

/** Sends bytes, and returns what the server wrote and how it ended once its input is over. */
async function sent(bytes: string, args: readonly string[] = []): Promise<{ out: string; exit: unknown }> {
  const server = spawn(process.execPath, [COMMAND, "lsp", ...args]);
  let out = "";
  server.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  server.stdin.on("error", () => undefined);
  server.stdin.end(bytes);
  const [exit] = await once(server, "close");
  return { out, exit };
}

function message(content: object): string {
  const text = JSON.stringify({ jsonrpc: "2.0", ...content });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

const INITIALIZE = message({
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
});

describe("the process", () => {
  it("is the same with --stdio and without, and writes nothing but messages", async () => {
    const talk = INITIALIZE + message({ id: 2, method: "shutdown" }) + message({ method: "exit" });
    const [plain, named] = await Promise.all([sent(talk), sent(talk, ["--stdio"])]);
    expect(named).toEqual(plain);
    expect(plain.exit).toBe(0);
    const parts = plain.out.split(/Content-Length: \d+\r\n\r\n/);
    expect(parts[0]).toBe("");
    expect(parts.slice(1).map((one) => JSON.parse(one).id)).toEqual([1, 2]);
  });

  it("ends where its input ends, and where the client has gone without a word", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await once(gone, "exit");
    const lost = message({
      id: 1,
      method: "initialize",
      params: { processId: gone.pid, rootUri: null, capabilities: {} },
    });
    const server = spawn(process.execPath, [COMMAND, "lsp"]);
    server.stdin.write(lost);
    const [[exit], ended] = await Promise.all([once(server, "exit"), sent(INITIALIZE)]);
    expect([exit, ended.exit]).toEqual([1, 1]);
  });

  it("goes on after a header that is none, and after a message that is longer than it says", async () => {
    for (const broken of ["Content-Length: many\r\n\r\n{}", 'Content-Length: 5\r\n\r\n{"a":1}']) {
      const { out, exit } = await sent(INITIALIZE + broken + message({ id: 2, method: "shutdown" }));
      expect([exit, out.includes("-32700"), out.includes('"id":2,"result":null')]).toEqual([0, true, true]);
    }
  });
});

describe("an open brief", () => {
  let folder: Folder;
  let editor: EditorClient;

  beforeAll(async () => {
    folder = folderWith({
      ...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`one/${path}`, text])),
      ...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`two/a b%c/${path}`, text])),
      "one/inner/brief.yaml": BRIEF,
      "notes.yaml": "a: [",
    });
    editor = await editorOn({ folder: folder.path });
  });
  afterAll(async () => {
    await editor[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  async function codes(path: string): Promise<readonly unknown[]> {
    return (await editor.toldNow(path)).map(({ code }) => code);
  }

  it("is one of several, each with its own diagnostics, also in a folder with strange letters", async () => {
    editor.open("one/brief.yaml", BRIEF.replace("[@cranes]", "[@crane]"));
    editor.open("two/a b%c/brief.yaml");
    expect(await codes("one/brief.yaml")).toContain("unknown-id");
    expect(await codes("two/a b%c/brief.yaml")).toEqual([]);
    const other = await editor.told("two/a b%c/excerpts.yaml", () => true);
    expect(other.map(({ code }) => code)).toContain("unused-excerpt");
  });

  it("says nothing of a brief in a folder below, which has diagnostics of its own", async () => {
    editor.open("one/inner/brief.yaml");
    expect(await codes("one/inner/brief.yaml")).toContain("unknown-id");
    editor.change("one/inner/brief.yaml", BRIEF.replace("Three", "Two"));
    editor.change("one/brief.yaml", BRIEF.replace("Three", "Two"));
    await editor.told("one/brief.yaml", (now) => now.some(({ code }) => code === "number-not-in-excerpt"));
    expect(await codes("one/inner/brief.yaml")).toContain("unknown-id");
    editor.close("one/inner/brief.yaml");
    editor.change("one/brief.yaml", BRIEF);
  });

  it("has diagnostics in files that are not open, and loses them with what was wrong there", async () => {
    const excerpts = editor.text("one/excerpts.yaml");
    writeFileSync(
      join(folder.path, "one/excerpts.yaml"),
      excerpts.replace("three of the five", "four of the five"),
    );
    const isAbsent = ({ code }: Diagnostic): boolean => code === "excerpt-absent";
    await editor.told("one/excerpts.yaml", (now) => now.some(isAbsent));
    editor.open("one/excerpts.yaml", excerpts);
    await editor.told("one/excerpts.yaml", (now) => !now.some(isAbsent));
    editor.close("one/excerpts.yaml");
    await editor.told("one/excerpts.yaml", (now) => now.some(isAbsent));
    writeFileSync(join(folder.path, "one/excerpts.yaml"), excerpts);
    await editor.told("one/excerpts.yaml", (now) => !now.some(isAbsent));
  });

  it("leads from a diagnostic to what it is about, in another file", async () => {
    editor.change("one/brief.yaml", BRIEF.replace("Three of five", "Four of five"));
    const [wrong] = (await editor.toldNow("one/brief.yaml")).filter(({ severity }) => severity === 1);
    expect(wrong?.relatedInformation).toMatchObject([
      { message: 'The excerpt "cranes" is here.', location: { uri: editor.uri("one/excerpts.yaml") } },
    ]);
    expect(existsSync(new URL(wrong?.codeDescription?.href ?? ""))).toBe(true);
    editor.change("one/brief.yaml", BRIEF);
  });

  it("is read with lines that end as on Windows, a byte order mark, and letters of two code units", async () => {
    const windows = BRIEF.replace("Three of five", "😀😀 Three of five").replace("[@cranes]", "[@crane]");
    editor.change("one/brief.yaml", `\ufeff${windows.replaceAll("\n", "\r\n")}`);
    const [wrong] = (await editor.toldNow("one/brief.yaml")).filter(({ code }) => code === "unknown-id");
    const line = windows.split("\n").findIndex((text) => text.includes("[@crane]"));
    const character = windows.split("\n")[line]?.indexOf("@crane]");
    expect(wrong?.range.start).toEqual({ line, character });
    editor.change("one/brief.yaml", `\ufeff${BRIEF.slice(1)}`);
    const atTop = (await editor.toldNow("one/brief.yaml")).find(({ range }) => range.start.line === 0);
    expect(atTop?.range.start.character).toBe(1);
    editor.change("one/brief.yaml", BRIEF);
  });

  it("answers a position past the end, and a text that is not open", async () => {
    const far = { line: 1e6, character: 1e6 };
    const ask = (path: string, position: object): Promise<Hover | null> =>
      editor.ask("textDocument/hover", { textDocument: { uri: editor.uri(path) }, position });
    const range = { start: far, end: far };
    const actions = editor.ask("textDocument/codeAction", {
      ...{ textDocument: { uri: editor.uri("one/brief.yaml") }, range, context: { diagnostics: [] } },
    });
    expect(await actions).toEqual([]);
    expect(await ask("one/brief.yaml", far)).toBeNull();
    expect(await ask("one/nowhere.yaml", far)).toBeNull();
    expect(await ask("notes.yaml", far)).toBeNull();
  });

  it("goes on after a request that it cannot answer, and says what is wrong with it", async () => {
    const file = { textDocument: { uri: editor.uri("one/brief.yaml") } };
    await expect(editor.ask("textDocument/codeAction", file)).rejects.toThrow("`range` is missing");
    const start = { line: 0, character: 0 };
    const elsewhere = {
      textDocument: { uri: "untitled:Untitled-1" },
      range: { start, end: start },
      context: { diagnostics: [] },
    };
    expect(await editor.ask("textDocument/codeAction", elsewhere)).toBeNull();
    await expect(editor.ask("citedeck/nothing", {})).rejects.toThrow("Unhandled method");
  });
});

describe("a file on the disk", () => {
  it("is what it was, whatever the server is asked for", async () => {
    const mistaken = BRIEF.replace("[@cranes]", "[@crane]").replace("Three of five", "Four of five");
    using folder = folderWith({ ...FILES, "brief.yaml": mistaken });
    const before = treeOf(folder.path);
    await using editor = await editorOn({ folder: folder.path });
    editor.open("brief.yaml");
    await editor.toldNow("brief.yaml");
    editor.change("brief.yaml", mistaken.replace("Cranes stand", "All cranes stand"));
    const textDocument = { uri: editor.uri("brief.yaml") };
    const position = editor.find("brief.yaml", "@crane]", 1);
    const range = { start: editor.find("brief.yaml", "slides:"), end: position };
    const answers = await Promise.all(
      [
        ["completion", { position }],
        ["hover", { position }],
        ["definition", { position }],
        ["rename", { position: editor.find("brief.yaml", "id: cranes", 5), newName: "gantries" }],
        ["codeAction", { range, context: { diagnostics: [] } }],
        ["codeLens", {}],
        ["documentSymbol", {}],
      ].map(([method, more]) =>
        editor.ask<object | null>(`textDocument/${method}`, { textDocument, ...Object(more) }),
      ),
    );
    expect(JSON.stringify(answers)).toContain("newText");
    expect(treeOf(folder.path)).toEqual(before);
  });
});

describe("a project's own rules", () => {
  it("are not run unless they are trusted", async () => {
    const config = `import { writeFileSync } from "node:fs";
writeFileSync("ran", "");
export default { rules: [] };
`;
    using folder = folderWith({ ...FILES, "package.json": "{}", "citedeck.config.js": config });
    await using editor = await editorOn({ folder: folder.path });
    editor.open("brief.yaml");
    const told = await editor.told("citedeck.config.js", () => true);
    expect(told.map(({ code }) => code)).toEqual(["untrusted-config"]);
    expect(existsSync(join(folder.path, "ran"))).toBe(false);
    expect(readFileSync(join(folder.path, "citedeck.config.js"), "utf8")).toBe(config);
  });
});

describe("a file that two briefs share", () => {
  const SHARED = `sources:
  - { id: notice, type: report, title: Notice to passengers, issued: 2024-11-04 }
  - { id: courier, type: report, title: No boat at night, issued: 2024-11-05 }
`;
  const brief = (source: string): string => `citedeck: 1
title: The ferry
sources: ../shared.yaml
excerpts: { pier: { source: ${source}, exact: the pier is repaired } }
slides:
  - { id: ferry, title: No ferry, points: ["The pier is repaired. [@pier]"] }
`;

  it("has what each has found in it, and keeps the one's where the other changes", async () => {
    using folder = folderWith({
      "shared.yaml": SHARED,
      "a/brief.yaml": brief("notice"),
      "b/brief.yaml": brief("courier"),
    });
    await using editor = await editorOn({ folder: folder.path });
    editor.open("a/brief.yaml");
    editor.open("b/brief.yaml");
    const isUnused = ({ code }: Diagnostic): boolean => code === "unused-source";
    const unused = (all: readonly Diagnostic[]) => all.filter(isUnused).map(({ range }) => range.start.line);
    const both = await editor.told("shared.yaml", (now) => now.filter(isUnused).length === 2);
    expect(unused(both).toSorted()).toEqual([1, 2]);
    editor.change("b/brief.yaml", brief("notice"));
    const after = await editor.told("shared.yaml", (now) => now.filter(isUnused).length === 1);
    expect(unused(after)).toEqual([2]);
  });
});
