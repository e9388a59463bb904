/** A small editor for tests: it speaks the protocol with `citedeck lsp`, in a process of its own, over stdio. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { COMMAND } from "./command.ts";

export interface EditorClient extends AsyncDisposable {
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly introduced: InitializeResult;
  /** The URI of a file, by its path below the folder. */
  readonly uri: (path: string) => string;
  /** The reverse. */
  readonly path: (uri: string) => string;
  /** Undefined for a file that is not open. */
  readonly version: (path: string) => number | undefined;
  /** Opens a file with the text that it has on the disk, or with another one. */
  readonly open: (path: string, text?: string) => void;
  /** Puts a whole new text in place of an open file's. */
  readonly change: (path: string, text: string) => void;
  readonly close: (path: string) => void;
  /** The text that the editor has, or that lies on the disk. */
  readonly text: (path: string) => string;
  /** Where `words` begin in the editor's text, `after` characters further on. */
  readonly find: (path: string, words: string, after?: number) => Position;
  /** Asks the server; `params` without what is the same for all requests. */
  readonly ask: <Answer>(method: string, params: object) => Promise<Answer>;
  /** What was pushed last for a file, once that is so; at once where it is so already. */
  readonly told: (
    path: string,
    isSo: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** What was pushed for the text that the editor has now. */
  readonly toldNow: (path: string) => Promise<readonly Diagnostic[]>;
  /** What the server has logged. */
  readonly log: () => string;
}

export interface EditorOptions {
  /** The folder that the editor has open. */
  readonly folder: string;
  readonly capabilities?: ClientCapabilities;
  readonly args?: readonly string[];
  /** Where the server runs; the repository where left out. */
  readonly cwd?: string;
}

export async function editorOn(options: EditorOptions): Promise<EditorClient> {
  const { folder, capabilities = {}, args = [], cwd } = options;
  const server = spawn(process.execPath, [COMMAND, "lsp", ...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
  const output = { log: "" };
  server.stderr.on("data", (chunk) => {
    output.log += String(chunk);
  });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const pushed = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    pushed.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => {
    output.log += `${message}\n`;
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("client/unregisterCapability", () => null);
  // what waits for an answer then fails, and says so
  server.once("exit", () => connection.dispose());
  connection.listen();
  const root = pathToFileURL(folder).href;
  const introduced: InitializeResult = await connection.sendRequest("initialize", {
    ...{ processId: process.pid, rootUri: root, capabilities },
    workspaceFolders: [{ uri: root, name: "briefs" }],
  });
  await connection.sendNotification("initialized", {});

  const texts = new Map<string, { readonly text: string; readonly version: number }>();
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const text = (path: string): string => texts.get(path)?.text ?? readFileSync(join(folder, path), "utf8");
  const whenPushed = (
    path: string,
    isSo: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<readonly Diagnostic[]> =>
    new Promise((done) => {
      const look = (): void => {
        const now = pushed.get(uri(path));
        if (now === undefined || !isSo(now)) return;
        waiting.delete(look);
        done(now.diagnostics);
      };
      waiting.add(look);
      look();
    });
  return {
    ...{ server, connection, introduced, uri, text },
    path: (named) => relative(folder, fileURLToPath(named)).replaceAll("\\", "/"),
    version: (path) => texts.get(path)?.version,
    open: (path, own = text(path)) => {
      texts.set(path, { text: own, version: 1 });
      const textDocument = { uri: uri(path), languageId: "yaml", version: 1, text: own };
      void connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    change: (path, own) => {
      const version = (texts.get(path)?.version ?? 0) + 1;
      texts.set(path, { text: own, version });
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text: own }],
      });
    },
    close: (path) => {
      texts.delete(path);
      void connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri(path) } });
    },
    find: (path, words, after = 0) => positionIn(text(path), words, after),
    ask: (method, params) => connection.sendRequest(method, params),
    told: (path, isSo) => whenPushed(path, ({ diagnostics }) => isSo(diagnostics)),
    toldNow: (path) => whenPushed(path, ({ version }) => version === texts.get(path)?.version),
    log: () => output.log,
    [Symbol.asyncDispose]: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
    },
  };
}

function positionIn(text: string, words: string, after: number): Position {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`The text has no "${words}".`);
  const before = text.slice(0, at + after).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
