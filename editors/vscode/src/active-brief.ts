/** Which brief a document belongs to, and whether the editor at hand shows one. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { commands, type Disposable, type TextDocument, type Uri, window } from "vscode";

const NAMES = ["brief.yaml", "brief.yml"];

/** The folder of the nearest brief: the document's own or one above it. Undefined for what belongs to none. */
export function briefFolderOf(document: TextDocument | undefined): string | undefined {
  return document && briefFolderAt(document.uri);
}

export function briefFolderAt({ scheme, fsPath }: Uri): string | undefined {
  return scheme === "file" ? nearestBrief(dirname(fsPath)) : undefined;
}

function nearestBrief(folder: string): string | undefined {
  if (NAMES.some((name) => existsSync(join(folder, name)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearestBrief(above);
}

/** Shows and hides what is for briefs alone: `citedeck.inBrief` in the manifest. */
export function followActiveBrief(): Disposable {
  const tell = (): void => {
    const isIn = briefFolderOf(window.activeTextEditor?.document) !== undefined;
    void commands.executeCommand("setContext", "citedeck.inBrief", isIn);
  };
  tell();
  return window.onDidChangeActiveTextEditor(tell);
}
