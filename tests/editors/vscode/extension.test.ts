/** The extension in an editor without a window: what it starts, shows and says. */
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleExtension } from "../../../scripts/bundle-extension.ts";
import { listenTo } from "../../support/event-listener.ts";
import { type Folder, folderWith } from "../../support/folder.ts";
import { smallBrief } from "../../support/small-brief.ts";
import { type EditorStub, editorStub } from "./editor-stub.ts";
import { activateExtension } from "./load-extension.ts";

const SLIDES = `slides:
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@crane]"
  - id: berths
    title: Berths are free
    points: [ { text: Ships wait., kind: context } ]
`;
const FILES = smallBrief(SLIDES);
const SETTINGS = { "citedeck.command": [process.execPath, resolve("src/cli/start.ts")] };
const { contributes } = JSON.parse(readFileSync("editors/vscode/package.json", "utf8"));

const bundled = folderWith({});
const file = join(bundled.path, "extension.cjs");
beforeAll(async () => {
  await bundleExtension(file, join(bundled.path, "licences.txt"));
});
afterAll(() => bundled[Symbol.dispose]());

describe("the extension in a trusted workspace", () => {
  it("registers every command that its manifest lists, and no other", async () => {
    using folder = folderWith(FILES);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using _ = activateExtension(file, editor);
    const listed = contributes.commands.map(({ command }: { command: string }) => command);
    expect(editor.commands()).toEqual(listed.sort());
  });

  it("shows what is wrong with a brief once one is open, and counts it in the status bar", async () => {
    using folder = folderWith(FILES);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using _ = activateExtension(file, editor);
    expect(editor.statusBar()).toBeUndefined();
    const brief = editor.open(join(folder.path, "brief.yaml"), FILES["brief.yaml"] ?? "");
    await expect
      .poll(() =>
        editor
          .diagnostics(brief)
          .map(({ message }) => message)
          .join(),
      )
      .toContain("crane");
    await expect.poll(() => editor.statusBar()).toMatch(/^\$\(error\) Citedeck: 1 error/);
    expect(editor.isInBrief()).toBe(true);
  });

  it("starts nothing for documents of no brief", async () => {
    using folder = folderWith({ "settings.yaml": "a: 1\n", "note.txt": "Words." });
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using _ = activateExtension(file, editor);
    editor.open(join(folder.path, "settings.yaml"), "a: 1\n");
    editor.open(join(folder.path, "note.txt"), "Words.");
    expect([editor.log, editor.told, editor.statusBar(), editor.isInBrief()]).toEqual([
      [],
      [],
      undefined,
      false,
    ]);
  });

  it("builds the brief at hand and checks all briefs with the program that it found", async () => {
    using folder = folderWith(FILES);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using _ = activateExtension(file, editor);
    editor.open(join(folder.path, "brief.yaml"), FILES["brief.yaml"] ?? "");
    await editor.run("citedeck.build");
    await editor.run("citedeck.checkAll");
    expect(editor.tasks).toEqual([
      [...SETTINGS["citedeck.command"], "build", folder.path],
      [...SETTINGS["citedeck.command"], "check", folder.path],
    ]);
  });
});

describe("the extension where citedeck is missing", () => {
  it("says so once, and puts the command that installs it into a terminal without running it", async () => {
    using folder = folderWith(FILES);
    const missing = { "citedeck.command": undefined };
    const editor = editorStub({ folder: folder.path, settings: missing, answer: "Install with npm" });
    await using _ = activateExtension(file, editor);
    editor.open(join(folder.path, "brief.yaml"), FILES["brief.yaml"] ?? "");
    editor.open(join(folder.path, "excerpts.yaml"), FILES["excerpts.yaml"] ?? "");
    await expect
      .poll(() => editor.terminals)
      .toEqual([{ text: "npm install --save-dev citedeck", isRun: false }]);
    expect(editor.told).toEqual([expect.stringContaining("Citedeck is not installed here")]);
    expect(editor.statusBar()).toBe("$(warning) Citedeck is missing");
  });
});

describe("the extension in a workspace that is not trusted", () => {
  it("registers, says and starts nothing until the workspace is trusted", async () => {
    using folder = folderWith(FILES);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS, isTrusted: false });
    await using _ = activateExtension(file, editor);
    editor.open(join(folder.path, "brief.yaml"), FILES["brief.yaml"] ?? "");
    expect([editor.commands(), editor.log, editor.told, editor.statusBar()]).toEqual([[], [], [], undefined]);
    editor.grantTrust();
    expect(editor.commands()).not.toEqual([]);
    await expect.poll(() => editor.statusBar()).toMatch(/1 error/);
  });
});

const SOUND = smallBrief(SLIDES.replace("@crane]", "@cranes]"));

describe("the preview's panel", () => {
  it("shows the address that the preview has for frames, once, follows the cursor, and ends with the editor", async () => {
    using folder = folderWith(SOUND);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using extension = activateExtension(file, editor);
    await checked(editor, folder);
    await editor.run("citedeck.preview");
    const told = readFileSync(join(folder.path, ".citedeck/preview.json"), "utf8");
    const { frame, url }: { readonly frame: string; readonly url: string } = JSON.parse(told);
    expect(editor.panels.map(({ title }) => title)).toEqual([`Preview: ${basename(folder.path)}`]);
    expect(editor.panels[0]?.webview.html).toContain(`src="${frame}"`);
    expect(editor.panels[0]?.webview.html).toContain(`frame-src ${new URL(url).origin};`);
    await editor.run("citedeck.preview");
    expect(editor.panels).toHaveLength(1);

    await using listener = await listenTo(url);
    await listener.next(({ kind }) => kind === "hello");
    editor.moveCursor(lineOf("Ships wait"), 30);
    expect(await listener.next(({ kind }) => kind === "go")).toMatchObject({ slide: "berths" });

    const before = editor.panels[0]?.webview.html;
    await editor.run("citedeck.restart");
    await expect.poll(() => editor.panels[0]?.webview.html).not.toBe(before);
    const address = /src="([^"]+)"/.exec(editor.panels[0]?.webview.html ?? "")?.[1] ?? "";
    const isThere = (): Promise<boolean> => fetch(address).then(isOk, isGone);
    expect(await isThere()).toBe(true);
    await extension.deactivate();
    await expect.poll(isThere).toBe(false);
  });

  it("is not opened where the window reaches the preview under another port, and the reason is said", async () => {
    using folder = folderWith(SOUND);
    const external = (address: string): string => address.replace(/:\d+/, ":1");
    const editor = editorStub({ folder: folder.path, settings: SETTINGS, external });
    await using _ = activateExtension(file, editor);
    await checked(editor, folder);
    await editor.run("citedeck.preview");
    expect(editor.panels).toEqual([]);
    expect(editor.told).toEqual([expect.stringMatching(/at port \d+ of its own machine.*127\.0\.0\.1:1\./)]);
  });

  it("is not opened where no brief is at hand", async () => {
    using folder = folderWith(SOUND);
    const editor = editorStub({ folder: folder.path, settings: SETTINGS });
    await using _ = activateExtension(file, editor);
    await editor.run("citedeck.preview");
    expect(editor.told).toEqual(["Open a file of a brief to preview it."]);
  });
});

/** Opens the brief, and waits until it is checked. */
async function checked(editor: EditorStub, folder: Folder): Promise<void> {
  editor.open(join(folder.path, "brief.yaml"), SOUND["brief.yaml"] ?? "");
  await expect.poll(() => editor.statusBar()).toMatch(/no errors/);
}

function isOk({ ok }: Response): boolean {
  return ok;
}

function isGone(): false {
  return false;
}

function lineOf(words: string): number {
  const text = SOUND["brief.yaml"] ?? "";
  return text.slice(0, text.indexOf(words)).split("\n").length - 1;
}
