/** The program for a brief in this workspace, with the settings as they are. */
import { workspace } from "vscode";
import { findProgram, type Program } from "./find-program.ts";

export function programAtHand(brief?: string): Program | undefined {
  return findProgram({
    setting: workspace.getConfiguration("citedeck").get<readonly string[]>("command", []),
    folders: workspaceFolders(),
    brief,
    path: process.env.PATH ?? "",
    platform: process.platform,
  });
}

/** The workspace's folders on this machine's disk. */
export function workspaceFolders(): readonly string[] {
  return (workspace.workspaceFolders ?? []).flatMap(({ uri }) => (uri.scheme === "file" ? [uri.fsPath] : []));
}
