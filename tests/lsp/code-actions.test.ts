/** What an editor offers at a place: fixes, excuses, new excerpts. Each edit is applied, and what is found then is looked at. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClientCapabilities, CodeAction } from "vscode-languageserver";
import { applyEdit } from "../support/apply-edit.ts";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const SLIDES = `slides:
  - id: cranes
    title: Cranes stand still
    points:
      - "Four of five stand still. [@cranes]"
      - 'The memo has “the five cranes stood still”. [@cranes]'
      - "It takes nine weeks. [@reapir]"
`;
const FILES = smallBrief(SLIDES);
const CAPABILITIES: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
};

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  folder = folderWith(FILES);
  editor = await editorOn({ folder: folder.path, capabilities: CAPABILITIES });
  editor.open("brief.yaml");
  editor.open("memo.txt");
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

function begin(brief: string = FILES["brief.yaml"] ?? ""): void {
  editor.change("brief.yaml", brief);
}

async function offered(
  path: string,
  words: string,
  { only, by = editor }: { readonly only?: string; readonly by?: EditorClient } = {},
): Promise<readonly CodeAction[]> {
  return await by.ask<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: by.uri(path) },
    range: { start: by.find(path, words), end: by.find(path, words, words.length) },
    context: { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) },
  });
}

async function take(path: string, words: string, title: RegExp, by = editor): Promise<CodeAction> {
  const actions = await offered(path, words, { by });
  const found = actions.find((one) => title.test(one.title));
  if (found === undefined) throw new Error(`Only these are offered: ${actions.map((one) => one.title)}`);
  applyEdit(found.edit, by);
  return found;
}

async function codes(): Promise<readonly unknown[]> {
  return (await editor.toldNow("brief.yaml")).map(({ code }) => code);
}

describe("a fix", () => {
  it("is offered where its mistake is, and mends it", async () => {
    begin();
    const fix = await take("brief.yaml", "reapir", /Replace "reapir" with "repair"/);
    expect(fix).toMatchObject({ kind: "quickfix", diagnostics: [{ code: "unknown-id" }] });
    expect(editor.text("brief.yaml")).toContain("[@repair]");
    expect(await codes()).not.toContain("unknown-id");
  });

  it("takes the source's wording for a misquotation", async () => {
    begin();
    await take("brief.yaml", "the five cranes stood", /^Take the source's wording/);
    expect(editor.text("brief.yaml")).toContain("“the five cranes stand still”");
    expect(await codes()).not.toContain("misquotation");
  });

  it("of an older name is offered in the style sheet, where nothing else is said", async () => {
    using other = folderWith({
      ...FILES,
      "brief.yaml": (FILES["brief.yaml"] ?? "").replace("slides:", "theme: night.css\nslides:"),
      "night.css": "/* At night */\n:root { --size-600: 36px; }\n",
    });
    await using styled = await editorOn({ folder: other.path, capabilities: CAPABILITIES });
    styled.open("night.css");
    styled.change("night.css", "/* The night */\n:root {\n  --size-600: 40px;\n}\n");
    const fix = await take("night.css", "--size-600", /with "--text-most: 55px"/, styled);
    expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: "deprecated-name" }] });
    expect(styled.text("night.css")).toBe("/* The night */\n:root {\n  --text-most: 55px;\n}\n");
    expect(await styled.toldNow("night.css")).toEqual([]);
    const place = { textDocument: { uri: styled.uri("night.css") }, position: { line: 2, character: 4 } };
    expect(await styled.ask("textDocument/hover", place)).toBeNull();
    expect(await styled.ask("textDocument/documentSymbol", place)).toBeNull();
  });

  it("of all that is safe is made when an editor asks for it, and not at a lamp", async () => {
    begin((FILES["brief.yaml"] ?? "").replace("slides:", "tlp: WHITE\nlanguage: en\nslides:"));
    const at = await offered("brief.yaml", "WHITE");
    expect(at).toMatchObject([{ kind: "quickfix", isPreferred: true }]);
    expect(at.map(({ kind }) => kind)).not.toContain("source.fixAll.citedeck");
    const [all, none] = await offered("brief.yaml", "authors", { only: "source.fixAll" });
    expect(all?.kind).toBe("source.fixAll.citedeck");
    expect(none).toBeUndefined();
    applyEdit(all?.edit, editor);
    expect(editor.text("brief.yaml")).toContain("tlp: CLEAR\nlanguage: en\n");
  });
});

describe("a citation", () => {
  const at = 'points:\n      - "Three of five cranes stand still for nine weeks. [@cranes]"\n';
  const wrong = (FILES["brief.yaml"] ?? "").replace("points:\n", at);

  it("of the excerpt that has the number is offered beside the others, and mends it", async () => {
    begin(wrong);
    await take("brief.yaml", "nine weeks. [@cranes", /^Cite "repair", which has it/);
    expect(editor.text("brief.yaml")).toContain("for nine weeks. [@cranes; @repair]");
    const titles = (await offered("brief.yaml", "nine weeks. [@cranes")).map(({ title }) => title);
    expect(titles.filter((title) => /^(?:Cite|Excuse)/.test(title))).toEqual([]);
  });

  it("of an excerpt that has it not is not offered", async () => {
    begin(wrong.replaceAll("nine weeks. [@cranes", "eight weeks. [@cranes"));
    const titles = (await offered("brief.yaml", "eight weeks. [@cranes")).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith("Cite"))).toEqual([]);
    expect(titles).toContain('Excuse "number-not-in-excerpt" here, with a reason');
  });
});

describe("an excuse", () => {
  it("is written at the item, with the reason left for the author, and nothing passes without one", async () => {
    begin();
    await take("brief.yaml", "Four", /^Excuse "number-not-in-excerpt" here/);
    expect(editor.text("brief.yaml")).toContain(
      '- text: "Four of five stand still. [@cranes]"\n        excuse: { number-not-in-excerpt: "" }',
    );
    expect(await codes()).toContain("invalid-value");
    begin(editor.text("brief.yaml").replace('excerpt: ""', 'excerpt: "by hand"'));
    expect(await codes()).not.toContain("number-not-in-excerpt");
  });

  it("is not offered for what no brief can excuse", async () => {
    begin();
    const titles = (await offered("brief.yaml", "reapir")).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith("Excuse"))).toEqual([]);
  });

  it("puts the cursor where the reason is to be written", async () => {
    begin();
    const [excuse] = (await offered("brief.yaml", "Four")).filter(({ title }) => title.startsWith("Excuse"));
    applyEdit(excuse?.edit, editor);
    const there = editor.find("brief.yaml", 'excerpt: ""', 'excerpt: "'.length);
    expect(excuse?.command?.arguments).toEqual([editor.uri("brief.yaml"), { start: there, end: there }]);
  });

  it("is a snippet for editors that know snippets in edits", async () => {
    using other = folderWith(FILES);
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    };
    await using modern = await editorOn({ folder: other.path, capabilities });
    modern.open("brief.yaml");
    const excuse = await take("brief.yaml", "Four", /^Excuse/, modern);
    expect(JSON.stringify(excuse.edit)).toContain(String.raw`{ number-not-in-excerpt: \"$0\" \\}`);
    expect(modern.text("brief.yaml")).toContain('excuse: { number-not-in-excerpt: "" }');
  });
});

describe("a selection in a source's text", () => {
  it("becomes an excerpt of whole words, in the file that lists them", async () => {
    const action = await take("memo.txt", "onday three of the five cra", /^New excerpt/);
    expect(action.kind).toBe("refactor.extract");
    expect(editor.text("excerpts.yaml")).toMatch(/exact: Monday three of the five cranes/);
    editor.close("excerpts.yaml");
  });

  it("is refused with a reason where the brief cannot be read", async () => {
    begin("slides: [\n");
    const [action] = await offered("memo.txt", "Ships wait");
    expect(action?.disabled?.reason).toMatch(/cannot be read/);
    expect(action?.edit).toBeUndefined();
  });
});
