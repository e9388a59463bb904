/** Connects the editor with citedeck: checks as you type, a preview in a panel, and builds. */
import { commands, type ExtensionContext, window, workspace } from "vscode";
import { briefFolderOf, followActiveBrief } from "./active-brief.ts";
import { previewPanels } from "./preview-panels.ts";
import { buildBrief, checkAllBriefs } from "./run-in-terminal.ts";
import { sendCursor } from "./send-cursor.ts";
import { type Server, startServer } from "./server.ts";
import { showErrors } from "./show-errors.ts";

/** In a workspace that is not trusted nothing is registered, looked for or started. */
export function activate(context: ExtensionContext): void {
  if (workspace.isTrusted) begin(context);
  else context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(() => begin(context)));
}

/** Ends the language server, and waits for it. */
export async function deactivate(): Promise<void> {
  await running.server?.stop();
}

const running: { server?: Server } = {};

function begin({ subscriptions }: ExtensionContext): void {
  const log = window.createOutputChannel("Citedeck", { log: true });
  const server = startServer(log);
  running.server = server;
  const panels = previewPanels(server);
  subscriptions.push(
    log,
    panels,
    server,
    followActiveBrief(),
    showErrors(server),
    sendCursor(server),
    commands.registerCommand("citedeck.preview", () => panels.open()),
    commands.registerCommand("citedeck.build", () =>
      buildBrief(briefFolderOf(window.activeTextEditor?.document)),
    ),
    commands.registerCommand("citedeck.checkAll", checkAllBriefs),
    commands.registerCommand("citedeck.restart", server.restart),
    commands.registerCommand("citedeck.showLog", () => log.show()),
  );
}
