/** Tells the language server where the cursor is, so that a running preview shows the slide there. */
import { type Disposable, type TextEditor, window, workspace } from "vscode";
import { briefFolderOf } from "./active-brief.ts";
import type { Server } from "./server.ts";

/** A cursor that is held down on an arrow key sends its last place alone. */
const PAUSE_MS = 100;

export function sendCursor(server: Server): Disposable {
  const waiting: { timer?: NodeJS.Timeout } = {};
  const sendSoon = (editor: TextEditor | undefined): void => {
    clearTimeout(waiting.timer);
    if (editor !== undefined) waiting.timer = setTimeout(() => void send(server, editor), PAUSE_MS);
  };
  const listening = [
    window.onDidChangeTextEditorSelection(({ textEditor }) => sendSoon(textEditor)),
    window.onDidChangeActiveTextEditor(sendSoon),
  ];
  return {
    dispose: () => {
      clearTimeout(waiting.timer);
      for (const one of listening) one.dispose();
    },
  };
}

async function send(server: Server, { document, selection }: TextEditor): Promise<void> {
  const client = server.client();
  const isWanted = workspace.getConfiguration("citedeck").get("preview.followCursor", true);
  if (client === undefined || !isWanted || briefFolderOf(document) === undefined) return;
  const { line, character } = selection.active;
  await client.sendNotification("citedeck/cursor", {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: { line, character },
  });
}
