/** The preview of a brief in a panel beside its text: one panel per brief. */
import { basename } from "node:path";
import { type Disposable, env, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { briefFolderAt } from "./active-brief.ts";
import { framePage } from "./frame-page.ts";
import type { Server } from "./server.ts";

export interface PreviewPanels extends Disposable {
  /** Opens the preview of the brief at hand, or brings it into view. */
  readonly open: () => Promise<void>;
}

/** What the language server answers. */
interface RunningPreview {
  readonly url: string;
  /** The address for a frame. Null where the preview may be shown in none. */
  readonly frame: string | null;
}

interface OpenPanel {
  readonly panel: WebviewPanel;
  /** A file of the brief. */
  readonly uri: Uri;
}

export function previewPanels(server: Server): PreviewPanels {
  const panels = new Map<string, OpenPanel>();
  const panelFor = (brief: string, uri: Uri): WebviewPanel => {
    const panel = panels.get(brief)?.panel ?? openPanel(brief);
    if (!panels.has(brief)) panel.onDidDispose(() => panels.delete(brief));
    panels.set(brief, { panel, uri });
    return panel;
  };
  const show = async (brief: string, uri: Uri): Promise<void> => {
    const client = server.client();
    if (client === undefined) return tell("Citedeck does not run, so there is no preview.");
    try {
      const { url, frame } = await askFor(client, uri);
      if (frame === null) return void (await env.openExternal(Uri.parse(url)));
      const refusal = refusalOf(url, await reachedAt(url));
      if (refusal !== undefined) return tell(refusal);
      const panel = panelFor(brief, uri);
      panel.webview.html = framePage(frame);
      panel.reveal(undefined, true);
    } catch (error) {
      tell(`There is no preview: ${error instanceof Error ? error.message : error}`);
    }
  };
  // A server that starts again has ended the previews of the one before.
  const listening = server.onState((state) => {
    if (state === "running") for (const [brief, { uri }] of panels) void show(brief, uri);
  });
  return {
    open: async () => {
      const uri = window.activeTextEditor?.document.uri;
      const brief = uri && briefFolderAt(uri);
      if (uri === undefined || brief === undefined) tell("Open a file of a brief to preview it.");
      else await show(brief, uri);
    },
    dispose: () => {
      listening.dispose();
      for (const { panel } of panels.values()) panel.dispose();
    },
  };
}

function askFor(client: LanguageClient, uri: Uri): Promise<RunningPreview> {
  return client.sendRequest("citedeck/preview", { uri: client.code2ProtocolConverter.asUri(uri) });
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
