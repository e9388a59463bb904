/** The preview of a brief in a panel beside its text: one panel per brief. */
import { basename } from "node:path";
import { type Disposable, env, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import { briefFolderOf } from "./active-brief.ts";
import { framePage } from "./frame-page.ts";
import type { Server } from "./server.ts";

export interface PreviewPanels extends Disposable {
  /** Opens the preview of the brief at hand, or brings it into view. */
  readonly open: () => Promise<void>;
}

/** What the language server answers. */
interface RunningPreview {
  readonly url: string;
  /** The address for a frame. Missing where the preview may be shown in none. */
  readonly frame?: string | null;
}

export function previewPanels(server: Server): PreviewPanels {
  const panels = new Map<string, WebviewPanel>();
  const show = (brief: string, { url, frame }: RunningPreview): void => {
    const panel = panels.get(brief) ?? openPanel(brief);
    panels.set(brief, panel);
    panel.onDidDispose(() => panels.delete(brief));
    panel.webview.html = framePage(frame ?? url);
    panel.reveal(undefined, true);
  };
  const open = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const [brief, client] = [briefFolderOf(document), server.client()];
    if (document === undefined || brief === undefined) return tell("Open a file of a brief to preview it.");
    if (client === undefined) return tell("Citedeck does not run, so there is no preview.");
    try {
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const running: RunningPreview = await client.sendRequest("citedeck/preview", { uri });
      if (!running.frame) return void (await env.openExternal(Uri.parse(running.url)));
      const refusal = refusalOf(running.url, await reachedAt(running.url));
      if (refusal === undefined) show(brief, running);
      else tell(refusal);
    } catch (error) {
      tell(`There is no preview: ${error instanceof Error ? error.message : error}`);
    }
  };
  return {
    open,
    dispose: () => {
      for (const panel of panels.values()) panel.dispose();
    },
  };
}

function openPanel(brief: string): WebviewPanel {
  return window.createWebviewPanel(
    "citedeck.preview",
    `Preview: ${basename(brief)}`,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [] },
  );
}

/** The address under which the editor's window reaches a server of the machine that the files are on. */
async function reachedAt(url: string): Promise<URL> {
  const external = await env.asExternalUri(Uri.parse(url));
  return new URL(external.toString(true));
}

/** The preview answers to this machine's own names at its own port alone. */
function refusalOf(url: string, reached: URL): string | undefined {
  const { port, pathname } = new URL(url);
  const isOwnName = ["127.0.0.1", "localhost", "[::1]"].includes(reached.hostname);
  if (isOwnName && reached.port === port && reached.pathname === pathname) return undefined;
  return `The preview answers at port ${port} of its own machine, and this window reaches it at ${reached.host}. Forward port ${port} under the same number.`;
}

function tell(sentence: string): void {
  void window.showWarningMessage(sentence);
}
