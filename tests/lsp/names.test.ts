/** Where names lead in an editor, who bears them, and how they are changed. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentHighlight, DocumentLink, Location, Range, WorkspaceEdit } from "vscode-languageserver";
import { applyEdit } from "../support/apply-edits.ts";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { harbourBridge } from "../support/harbour-bridge.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = ["brief.yaml", "excerpts.yaml", "sources.yaml"];

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  folder = harbourBridge();
  editor = await editorOn({
    folder: folder.path,
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  });
  for (const file of FILES) editor.open(file);
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

interface At {
  readonly file?: string;
  readonly words: string;
  /** How far behind the beginning of the words. */
  readonly after?: number;
}

function ask<Answer>(
  method: string,
  { file = "brief.yaml", words, after = 1 }: At,
  more: object = {},
): Promise<Answer> {
  const position = editor.find(file, words, after);
  return editor.ask<Answer>(method, { textDocument: { uri: editor.uri(file) }, position, ...more });
}

/** "excerpts.yaml: log-report", by the words of the range. */
function shown(locations: readonly Location[] | null): readonly string[] {
  return (locations ?? []).map(({ uri, range }) => {
    const file = uri.slice(editor.uri("").length).replace(/^\//, "");
    return `${file}: ${wordsAt(file, range)}`;
  });
}

function wordsAt(file: string, { start, end }: Range): string {
  const lines = editor
    .text(file)
    .split("\n")
    .slice(start.line, end.line + 1);
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return first.slice(start.character, end.character);
  const last = rest.at(-1) ?? "";
  return [first.slice(start.character), ...rest.slice(0, -1), last.slice(0, end.character)].join(" ");
}

const definition = async (at: At) => shown(await ask<Location[] | null>("textDocument/definition", at));
const references = async (at: At, includeDeclaration = false) =>
  shown(await ask<Location[] | null>("textDocument/references", at, { context: { includeDeclaration } }));

describe("a definition", () => {
  it.each<[string, At, readonly string[]]>([
    ["a citation to its excerpt", { words: "@log-stopped]" }, ["excerpts.yaml: log-stopped"]],
    [
      "an ID in a list to its excerpt",
      { words: "[log-report, log-stopped", after: 15 },
      ["excerpts.yaml: log-stopped"],
    ],
    ["an audience to where it is defined", { words: "[council]" }, ["brief.yaml: council"]],
    ["an audience with a variant, too", { words: "public:\n        title: Harbour" }, ["brief.yaml: public"]],
    ["a slide that is picked to the slide", { words: "bottom-line, travel" }, ["brief.yaml: bottom-line"]],
    [
      "an excerpt's source to the source",
      { file: "excerpts.yaml", words: "source: inspection", after: 9 },
      ["sources.yaml: inspection"],
    ],
    [
      "an excerpt's ID to its passage",
      { file: "excerpts.yaml", words: "log-stopped" },
      ["sources/bridge-log.txt: East leaf stopped at 31 degrees."],
    ],
    [
      "an excerpt's words to its passage, the right one of two",
      { file: "excerpts.yaml", words: "East leaf held at 28" },
      ["sources/bridge-log.txt: East leaf held at 28 degrees; pins checked, no movement."],
    ],
    [
      "a source's ID to its text",
      { file: "sources.yaml", words: "id: memo", after: 4 },
      ["sources/engineers-memo.txt: "],
    ],
    ["the name of a file to the file", { words: "images/leaves.svg" }, ["images/leaves.svg: "]],
    [
      "a passage of a source to the excerpt of it",
      { file: "sources/bridge-log.txt", words: "East leaf stopped at" },
      ["excerpts.yaml: log-stopped"],
    ],
    [
      "a figure to the passage that bears it out",
      { words: "31 degrees. [@log-report" },
      ["sources/bridge-log.txt: East leaf stopped at 31 degrees."],
    ],
  ])("leads from %s", async (_what, at, expected) => {
    if (at.file?.endsWith(".txt") === true) editor.open(at.file);
    expect(await definition(at)).toEqual(expected);
  });

  it("tells the passages of the same words apart", async () => {
    const [one] =
      (await ask<Location[]>("textDocument/definition", { file: "excerpts.yaml", words: "log-pins-14" })) ??
      [];
    const [other] =
      (await ask<Location[]>("textDocument/definition", { file: "excerpts.yaml", words: "log-pins-18" })) ??
      [];
    expect(one?.range.start.line).toBeLessThan(other?.range.start.line ?? 0);
  });

  it("leads nowhere from words that name nothing", async () => {
    expect(await definition({ words: "Begin with how to get" })).toEqual([]);
  });
});

describe("references", () => {
  it("are who cites an excerpt, in texts and lists", async () => {
    const found = await references({ file: "excerpts.yaml", words: "log-stopped" });
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(["brief.yaml: log-stopped"]));
    expect(await references({ file: "excerpts.yaml", words: "log-stopped" }, true)).toContain(
      "excerpts.yaml: log-stopped",
    );
  });

  it("of a source are its excerpts, and who cites them", async () => {
    const found = await references({ file: "sources.yaml", words: "id: letter", after: 5 });
    expect(found).toContain("excerpts.yaml: letter");
    expect(found).toContain("brief.yaml: letter-penned");
  });

  it("of an audience are conditions, variants and its own place", async () => {
    const found = await ask<Location[]>(
      "textDocument/references",
      { words: "public:" },
      { context: { includeDeclaration: true } },
    );
    const text = editor.text("brief.yaml");
    const variants = text.match(/^ {6}public:/gm) ?? [];
    const conditions = text.match(/(?:only|except): (?:public\b|\[[^\]]*\bpublic\b)/g) ?? [];
    expect(variants.length).toBeGreaterThan(2);
    expect(found).toHaveLength(1 + variants.length + conditions.length);
  });

  it("of a variable are texts and the audiences that have it", async () => {
    expect(await references({ words: "{{vars.contact", after: 9 })).toEqual(
      Array(4).fill("brief.yaml: contact"),
    );
  });

  it("are highlighted in the file", async () => {
    const found = await ask<DocumentHighlight[]>("textDocument/documentHighlight", {
      words: "bottom-line, travel",
    });
    expect(found.map(({ kind, range }) => [kind, wordsAt("brief.yaml", range)])).toEqual([
      [2, "bottom-line"],
      [3, "bottom-line"],
    ]);
  });
});

describe("links", () => {
  it("lead from addresses and names of files", async () => {
    const textDocument = { uri: editor.uri("sources.yaml") };
    const links = await editor.ask<DocumentLink[]>("textDocument/documentLink", { textDocument });
    const found = links.map(({ range, target }) => [wordsAt("sources.yaml", range), target]);
    expect(found).toContainEqual(["sources/bridge-log.txt", editor.uri("sources/bridge-log.txt")]);
    const address = "https://portellery.example/bridge/inspection-2025";
    expect(found).toContainEqual([address, address]);
  });
});

describe("a name that is changed", () => {
  it.each<[string, At, string, RegExp]>([
    ["an excerpt", { words: "@log-stopped]" }, "leaf-stopped", /\blog-stopped\b/],
    [
      "a source",
      { file: "sources.yaml", words: "id: notice", after: 5 },
      "city-notice",
      /(?:source|id): notice$|\[notice\]/m,
    ],
    ["an audience", { words: "council:" }, "councillors", /\bcouncil(?:,|\]|:$)/m],
    ["a slide", { words: "sequence, leaves" }, "what-happened", /\bid: sequence\b|, sequence,/],
    ["a variable", { words: "{{vars.contact", after: 9 }, "address", /\bcontact\b/],
    [
      "a statement",
      { file: "excerpts.yaml", words: "statement: moment", after: 12 },
      "minute",
      /statement: moment/,
    ],
  ])("is changed wherever it stands: %s", async (_what, at, newName, old) => {
    const before = new Map(FILES.map((file) => [file, editor.text(file)]));
    const edit = await ask<WorkspaceEdit>("textDocument/rename", at, { newName });
    expect(applyEdit(editor, edit, FILES).length).toBeGreaterThan(0);
    const after = FILES.map((file) => editor.text(file));
    expect(after.join("\n")).not.toMatch(old);
    expect(after.join("\n")).toContain(newName);
    const comments = (texts: readonly string[]) => texts.join("\n").match(/#.*$/gm);
    expect(comments(after)).toEqual(comments([...before.values()]));
    await editor.told("brief.yaml", (told) => told.every(({ severity }) => severity !== 1));
    for (const [file, text] of before) editor.change(file, text);
  });

  it("is proposed with its exact place", async () => {
    const found = await ask<{ range: Range; placeholder: string }>("textDocument/prepareRename", {
      words: "@log-stopped]",
    });
    expect(found.placeholder).toBe("log-stopped");
    expect(wordsAt("brief.yaml", found.range)).toBe("log-stopped");
    expect(await ask("textDocument/prepareRename", { words: "Begin with how" })).toBeNull();
  });

  it.each([
    ["log stopped", "is no ID"],
    ["log-report", 'The name "log-report" is taken by another excerpt or source.'],
    ["memo", "is taken by another excerpt or source"],
  ])("is refused with a sentence: %s", async (newName, sentence) => {
    const asked = ask<WorkspaceEdit>("textDocument/rename", { words: "@log-stopped]" }, { newName });
    await expect(asked).rejects.toThrow(sentence);
    expect(editor.log()).not.toContain("failed");
  });
});

describe("names in other places", () => {
  const BRIEF = `audiences: { press: { label: Press, slides: ['two', "one"] }, owners: { label: Owners, tlp: RED } }
sources: [library.json, sources.yaml]
slides:
  - id: one
    title: "Say \\"no\\" 😀 [@cranes; @cranes, page 2]"
    notes: |
      First. [@cranes]
      See [there](#two), [too](#two "Two"), and [@cranes].
    points:
      - >
        Folded
        text [@cranes]
      - &same { text: "Three. [@cranes]", only: press }
      - *same
  - { id: two, title: Two, points: [{ text: "From the library. [@lib-a]", kind: context }] }
`;

  async function onSmall(work: (editor: EditorClient) => Promise<void>, ending = "\n"): Promise<void> {
    const files = {
      ...smallBrief(BRIEF),
      "library.json":
        '[{ "id": "lib-a", "type": "report", "title": "A" }, { "id": "herald", "type": "report", "title": "H" }]',
    };
    using own = folderWith(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("\n", ending)])),
    );
    await using client = await editorOn({ folder: own.path });
    for (const file of FILES) client.open(file);
    await work(client);
  }

  it.each([
    ["\n", "Unix"],
    ["\r\n", "Windows"],
  ])(
    "are changed in quotes, blocks, aliases and behind long characters, with line ends of %j",
    async (ending) => {
      await onSmall(async (client) => {
        const renamed = async (file: string, words: string, newName: string) => {
          const edit = await client.ask<WorkspaceEdit>("textDocument/rename", {
            textDocument: { uri: client.uri(file) },
            position: client.find(file, words, 1),
            newName,
          });
          applyEdit(client, edit, FILES);
        };
        await renamed("excerpts.yaml", "cranes: {", "2024");
        await renamed("brief.yaml", "'two'", "second");
        const expected = BRIEF.replaceAll("@cranes", "@2024")
          .replace("'two'", "'second'")
          .replaceAll("#two", "#second")
          .replace("id: two", "id: second");
        expect(client.text("brief.yaml").replaceAll("\r\n", "\n")).toContain(expected);
        expect(client.text("excerpts.yaml")).toMatch(/^ {2}"2024": \{ source: memo/m);
      }, ending);
    },
  );

  it("are left to the program that wrote them", async () => {
    await onSmall(async (client) => {
      const ask = (words: string, file = "brief.yaml") =>
        client.ask("textDocument/prepareRename", {
          textDocument: { uri: client.uri(file) },
          position: client.find(file, words, 2),
        });
      const sentence =
        "comes from library.json, which another program writes. Change the ID in that program.";
      await expect(ask("@lib-a")).rejects.toThrow(sentence);
      await expect(ask("herald,", "sources.yaml")).rejects.toThrow(sentence);
    });
  });

  it("are not changed while a file cannot be read whole", async () => {
    await onSmall(async (client) => {
      client.change("brief.yaml", `${client.text("brief.yaml")}  - { id: three, title: "open }\n`);
      const asked = client.ask("textDocument/prepareRename", {
        textDocument: { uri: client.uri("brief.yaml") },
        position: client.find("brief.yaml", "@cranes", 2),
      });
      await expect(asked).rejects.toThrow("cannot be read whole");
    });
  });
});
