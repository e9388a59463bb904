/** Says that citedeck is not there, and how to get it. */
import { commands, window } from "vscode";
import { workspaceFolders } from "./program-at-hand.ts";

const INSTALL = "Install with npm";
const SETTINGS = "Open Settings";

/** Where the user wants it, a terminal has the command, which the user runs. */
export async function offerProgram(): Promise<void> {
  const chosen = await window.showWarningMessage(
    "Citedeck is not installed here, so briefs are not checked. Install it with npm, or name its command in the settings.",
    INSTALL,
    SETTINGS,
  );
  if (chosen === SETTINGS) await commands.executeCommand("workbench.action.openSettings", "citedeck.command");
  if (chosen !== INSTALL) return;
  const [cwd] = workspaceFolders();
  const terminal = window.createTerminal({ name: "Install Citedeck", ...(cwd === undefined ? {} : { cwd }) });
  terminal.show();
  terminal.sendText(`npm install ${cwd === undefined ? "--global" : "--save-dev"} citedeck`, false);
}
