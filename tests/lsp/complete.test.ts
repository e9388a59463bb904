/** What an editor is offered while a brief is typed. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver";
import { caretIn } from "../support/caret.ts";
import { type EditorClient, editorOn } from "../support/editor-client.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const HEAD = `title: The cranes
audiences:
  press: { label: Press, vars: { contact: press@port.example } }
  owners: { label: Owners, tlp: RED }
`;
const SLIDE = `${HEAD}slides:
  - id: start
    title: Start
  - id: cranes
`;

let folder: Folder;
let editor: EditorClient;

beforeAll(async () => {
  const files = smallBrief("");
  folder = folderWith({ ...files, "brief.yaml": `${SLIDE}    points: ["Three of five. [@cranes]"]\n` });
  editor = await editorOn({
    folder: folder.path,
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } } },
  });
  editor.open("brief.yaml");
  editor.open("excerpts.yaml");
  editor.open("sources.yaml");
});
afterAll(async () => {
  await editor[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

async function offeredIn(file: string, marked: string): Promise<readonly CompletionItem[]> {
  const { text, position } = caretIn(marked);
  editor.change(file, text);
  const textDocument = { uri: editor.uri(file) };
  const list = await editor.ask<CompletionList | null>("textDocument/completion", { textDocument, position });
  return list?.items ?? [];
}

const offered = (marked: string) => offeredIn("brief.yaml", marked);
const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

/** The text after an offer was taken, as an editor does it. */
async function taken(marked: string, label: string): Promise<string> {
  const item = (await offered(marked)).find((one) => one.label === label);
  if (item?.textEdit === undefined || !("range" in item.textEdit))
    throw new Error(`"${label}" is not offered.`);
  const { range, newText } = item.textEdit;
  const lines = caretIn(marked).text.split("\n");
  const line = lines[range.start.line] ?? "";
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.slice(range.start.line).join("\n");
}

describe("citations", () => {
  it("are completed in a bracket that is open, excerpts before sources, and the bracket is closed", async () => {
    const marked = `${SLIDE}    lead: Three of five stand still. [@cr‸\n`;
    const items = await offered(marked);
    expect(labels(items)).toContain("cranes");
    expect(labels(items)).toContain("memo");
    const [cranes, memo] = ["cranes", "memo"].map(
      (id) => items.find(({ label }) => label === id)?.sortText ?? "",
    );
    expect((cranes ?? "") < (memo ?? "")).toBe(true);
    expect(await taken(marked, "cranes")).toBe("    lead: Three of five stand still. [@cranes]\n");
  });

  it("replace the whole ID around the cursor, and leave a bracket that is closed", async () => {
    const marked = `${SLIDE}    lead: "So. [see @cranes; @re‸pair, page 2]"\n`;
    expect(await taken(marked, "owner")).toBe('    lead: "So. [see @cranes; @owner, page 2]"\n');
  });

  it("get their brackets behind an @ that stands alone", async () => {
    expect(await taken(`${SLIDE}    lead: So. @‸\n`, "repair")).toBe("    lead: So. [@repair]\n");
  });

  it("are found by the words of the excerpt, and show them with source, date and marking", async () => {
    const items = await offered(`${SLIDE}    lead: So. [@‸]\n`);
    const repair = items.find(({ label }) => label === "repair");
    expect(repair?.filterText).toContain("nine weeks");
    expect(repair?.detail).toBe("The quay memo · 2024-03-01 · TLP:AMBER");
    const resolved = await editor.ask<CompletionItem>("completionItem/resolve", repair ?? {});
    expect(resolved.documentation).toEqual({
      kind: "markdown",
      value: "> The repair takes nine weeks\n\nThe quay memo · 2024-03-01 · TLP:AMBER",
    });
  });

  it("are none where nothing cites", async () => {
    expect(labels(await offered(`${HEAD}authors: ["Ann [@‸]"]\nslides: []\n`))).not.toContain("cranes");
  });

  it("are completed in a block text of Windows, behind letters of two code units", async () => {
    const marked = `${SLIDE}    notes: |\n      Say 😀 little. [@ow‸\n`.replaceAll("\n", "\r\n");
    expect(await taken(marked, "owner")).toContain("      Say 😀 little. [@owner]\r");
  });
});

describe("IDs in fields", () => {
  it.each([
    ["cite, with both", "    rows:\n      - { cells: [a], cite: [‸] }\n", ["cranes", "memo"], []],
    ["excerpt, with excerpts alone", "    layout: quote\n    excerpt: ‸\n", ["cranes"], ["memo"]],
    ["excerpts, with excerpts alone", "    excerpts:\n      - ‸\n", ["cranes"], ["memo"]],
    ["only, with audiences", "    only: [‸]\n", ["press", "owners"], ["cranes"]],
    ["except, with audiences", "    except: ‸\n", ["press", "owners"], ["cranes"]],
    [
      "variants, with audiences that have none yet",
      "    variants:\n      press: {}\n      ‸\n",
      ["owners"],
      ["press"],
    ],
  ])("are completed in %s", async (_what, rest, some, none) => {
    const found = labels(await offered(SLIDE + rest));
    expect(found).toEqual(expect.arrayContaining(some));
    for (const id of none) expect(found).not.toContain(id);
  });

  it("are those of slides where an audience picks some", async () => {
    const marked = `${SLIDE}`.replace("label: Owners", "label: Owners, slides: [‸]");
    expect(labels(await offered(marked))).toEqual(["start", "cranes"]);
  });

  it("are those of sources in files of sources and excerpts", async () => {
    editor.change("brief.yaml", `${SLIDE}    depth: 1\n`);
    const excerpt = await offeredIn("excerpts.yaml", "excerpts:\n  new:\n    source: ‸\n");
    expect(labels(excerpt)).toEqual(["memo", "gazette", "herald", "dossier"]);
    editor.change("excerpts.yaml", smallBrief("")["excerpts.yaml"] ?? "");
    const source = await offeredIn("sources.yaml", "sources:\n  - id: new\n    derived-from: [‸\n");
    expect(labels(source)).toEqual(["memo", "gazette", "herald", "dossier"]);
    editor.change("sources.yaml", smallBrief("")["sources.yaml"] ?? "");
  });
});

describe("values", () => {
  it.each([
    ["layouts", "    layout: ‸\n", ["points", "quote", "two-up"]],
    ["markings", "    tlp: ‸\n", ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"]],
    [
      "kinds of claims",
      "    points:\n      - text: A\n        kind: ‸\n",
      ["fact", "judgement", "assumption", "context"],
    ],
    ["depths", "    depth: ‸\n", ["1", "2", "3"]],
    ["yes and no", "    split: ‸\n", ["true", "false"]],
  ])("are completed: %s", async (_what, rest, some) => {
    expect(labels(await offered(SLIDE + rest))).toEqual(expect.arrayContaining(some));
  });

  it.each([
    ["themes", "theme: ‸\n", ["ministry", "newsroom", "contrast", "signal"]],
    ["styles", "style: ‸\n", ["house", "apa", "vancouver"]],
    ["severities of a rule", "checks: { single-origin: ‸ }\n", ["off", "info", "warning", "error"]],
  ])("are completed at the top: %s", async (_what, line, some) => {
    expect(labels(await offered(`${line}${HEAD}slides: []\n`))).toEqual(expect.arrayContaining(some));
  });

  it("are completed with the space that a colon needs", async () => {
    expect(await taken(`${SLIDE}    layout:‸\n`, "table")).toBe("    layout: table\n");
  });

  it("say what grades mean", async () => {
    const items = await offeredIn("sources.yaml", "sources:\n  - id: new\n    grade: ‸\n");
    expect(items).toHaveLength(36);
    expect(items.find(({ label }) => label === "B2")?.detail).toBe("usually reliable; probably true");
    editor.change("sources.yaml", smallBrief("")["sources.yaml"] ?? "");
  });
});

describe("keys", () => {
  it("are those that may stand there and are not there yet, with what they are for", async () => {
    const items = await offered(`${SLIDE}    layout: quote\n    ‸\n    title: A\n`);
    const found = labels(items);
    expect(found).toEqual(expect.arrayContaining(["excerpt", "context", "notes", "only", "tlp"]));
    for (const key of ["id", "title", "layout", "points", "rows"]) expect(found).not.toContain(key);
    expect(items.find(({ label }) => label === "excerpt")?.documentation).toMatchObject({
      value: expect.stringMatching(/^The excerpt whose word/),
    });
  });

  it("say which layout they need where the slide names none", async () => {
    const rows = (await offered(`${SLIDE}    ‸\n`)).find(({ label }) => label === "rows");
    expect(rows?.detail).toBe("for table, two-up");
  });

  it("begin the list or map that they hold", async () => {
    expect(await taken(`${SLIDE}    poi‸\n    title: A\n`, "points")).toBe(
      "    points:\n      - \n    title: A\n",
    );
    expect(await taken(`${SLIDE}    dep‸\n`, "depth")).toBe("    depth: \n");
  });

  it("keep the colon that they have", async () => {
    expect(await taken(`${SLIDE}    dep‸: 1\n`, "time")).toBe("    time: 1\n");
  });

  it("are completed between braces that are not closed", async () => {
    const found = labels(await offered(`${SLIDE}    points:\n      - { text: A, ‸\n    depth: 1\n`));
    expect(found).toEqual(expect.arrayContaining(["kind", "confidence", "only"]));
    expect(found).not.toContain("text");
  });

  it("are the codes of rules in checks and in an excuse", async () => {
    const items = await offered(`${SLIDE}    excuse: { ‸ }\n`);
    expect(labels(items)).toEqual(expect.arrayContaining(["single-origin", "unused-excerpt"]));
    expect(labels(items)).not.toContain("invalid-yaml");
  });

  it("are the variables that other audiences have", async () => {
    const marked = SLIDE.replace("label: Owners", "label: Owners, vars: { ‸ }");
    expect(labels(await offered(marked))).toEqual(["contact"]);
  });
});

describe("texts", () => {
  it("are completed with variables, and say what each stands for", async () => {
    const marked = `${SLIDE}    lead: Write to {{va‸\n`;
    expect(await taken(marked, "vars.contact")).toBe("    lead: Write to {{vars.contact}}\n");
    const [contact] = await offered(marked);
    expect(contact?.documentation).toMatchObject({
      value: "- press: press@port.example\n- owners has none.",
    });
    expect(await taken(`${SLIDE}    lead: "For {{‸}}"\n`, "audience.label")).toBe(
      '    lead: "For {{audience.label}}"\n',
    );
  });

  it("are completed with the words of the excerpt that is cited behind the quotation", async () => {
    const marked = `${SLIDE}    lead: It says “three of ‸” [@cranes]\n`;
    expect(labels(await offered(marked))).toEqual(["three of the five cranes stand still"]);
    expect(await taken(marked, "three of the five cranes stand still")).toBe(
      "    lead: It says “three of the five cranes stand still” [@cranes]\n",
    );
  });

  it("are completed with the next few words, too, and in the capitals of the source", async () => {
    const marked = `${SLIDE}    lead: 'As [@owner] has it, "The Owner sk‸'\n`;
    expect(labels(await offered(marked))).toEqual(["the owner skipped two inspections"]);
    expect(labels(await offered(`${SLIDE}    lead: 'As [@cranes] has it, "‸'\n`))).toEqual([
      "three of the five cranes stand",
      "three of the five cranes stand still",
    ]);
  });

  it("are completed behind letters of two code units, and between quotation marks of YAML", async () => {
    const marked = `${SLIDE}    lead: "😀 He said \\"no\\", then \\"three of ‸\\" [@cranes]"\n`;
    expect(await taken(marked, "three of the five cranes stand still")).toBe(
      '    lead: "😀 He said \\"no\\", then \\"three of the five cranes stand still\\" [@cranes]"\n',
    );
  });

  it("are not completed behind a quotation that is closed, nor from what is not cited", async () => {
    expect(await offered(`${SLIDE}    lead: It says “three” of ‸ [@cranes]\n`)).toEqual([]);
    expect(await offered(`${SLIDE}    lead: It says “three of ‸” [@repair]\n`)).toEqual([]);
  });
});
