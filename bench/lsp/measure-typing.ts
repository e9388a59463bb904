/** Measures one language server: how long after a change was sent its diagnostics are there, and how long a completion takes. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { indexLines } from "../../src/diagnostics/line-index.ts";

export interface TypedFile {
  readonly title: string;
  /** Below the brief's folder. */
  readonly file: string;
  readonly textOf: (edit: number) => string;
}

export interface TypingTimes {
  readonly what: string;
  /** In ms, in order. */
  readonly times: readonly number[];
}

export interface TypingOptions {
  readonly folder: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly edits: number;
}

const WARM_UP = 10;
/** In ms: what a change leaves to be done is done by then. */
const REST = 200;

/** Each edit replaces the whole text, and a completion is asked for right behind it, before its diagnostics are there. */
export async function measureTyping(
  files: readonly TypedFile[],
  { folder, argv, env, edits }: TypingOptions,
): Promise<readonly TypingTimes[]> {
  const [program = "", ...args] = argv;
  const server = spawn(program, args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const diagnosed = listen(connection);
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  for (const { file } of files) {
    const text = readFileSync(join(folder, file), "utf8");
    const textDocument = { uri: uriOf(file), languageId: "yaml", version: 0, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    await diagnosed(uriOf(file), 0);
  }
  const lines: TypingTimes[] = [];
  for (const { title, file, textOf } of files) {
    const [alone, completed, behind]: [number[], number[], number[]] = [[], [], []];
    for (let edit = 1; edit <= WARM_UP + edits; edit += 1) {
      const isCompleted = file === "brief.yaml" && edit % 2 === 0;
      const text = textOf(edit);
      const sent = performance.now();
      const there = diagnosed(uriOf(file), edit);
      void change(connection, { uri: uriOf(file), version: edit, text });
      if (isCompleted) await complete(connection, uriOf(file), text);
      const answered = performance.now();
      await there;
      if (edit > WARM_UP) {
        (isCompleted ? behind : alone).push(performance.now() - sent);
        if (isCompleted) completed.push(answered - sent);
      }
      await pause(REST);
    }
    lines.push({ what: `diagnostics, ${title}`, times: [...alone, ...behind] });
    if (completed.length > 0) lines.push({ what: "completion, right behind a change", times: completed });
  }
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  return lines;
}

/** Returns a function that resolves once diagnostics for a version of a text are there. */
function listen(connection: ProtocolConnection): (uri: string, version: number) => Promise<void> {
  const waiting = new Map<string, () => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    waiting.get(`${params.uri} ${params.version}`)?.();
  });
  connection.listen();
  return (uri, version) => new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve));
}

function change(
  connection: ProtocolConnection,
  { uri, version, text }: { readonly uri: string; readonly version: number; readonly text: string },
): Promise<void> {
  const textDocument = { uri, version };
  return connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
}

/** Inside the first citation. */
async function complete(connection: ProtocolConnection, uri: string, text: string): Promise<void> {
  const { line, column } = indexLines(text)(text.indexOf("[@") + 2);
  const position = { line: line - 1, character: column - 1 };
  const answer: unknown = await connection.sendRequest("textDocument/completion", {
    ...{ textDocument: { uri }, position },
  });
  if (answer === null) throw new Error("Nothing is completed.");
}
