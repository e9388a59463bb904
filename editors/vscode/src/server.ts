/** The language server's process: started when a document of a brief is open, started again when its settings change. */
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { LanguageClient, RevealOutputChannelOn, State } from "vscode-languageclient/node";
import { briefFolderAt, briefFolderOf } from "./active-brief.ts";
import type { Program } from "./find-program.ts";
import { offerProgram } from "./offer-program.ts";
import { programAtHand, workspaceFolders } from "./program-at-hand.ts";

/** `waiting` until a brief is open; `missing` where there is no program to start. */
export type ServerState = "waiting" | "missing" | "starting" | "running" | "stopped";

export interface Server extends Disposable {
  readonly state: () => ServerState;
  readonly onState: Event<ServerState>;
  /** True once the server has answered what is wrong with the brief in that folder. */
  readonly hasChecked: (brief: string) => boolean;
  /** Undefined where it does not run. */
  readonly client: () => LanguageClient | undefined;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const SELECTOR = [
  { scheme: "file", language: "yaml" },
  { scheme: "file", pattern: "**/*.{yaml,yml}" },
  { scheme: "file", pattern: "**/sources/**/*.{txt,md,markdown}" },
  { scheme: "file", pattern: "**/*.css" },
];

export function startServer(log: LogOutputChannel): Server {
  const changes = new EventEmitter<ServerState>();
  const now: { state: ServerState; client?: LanguageClient | undefined; started?: Promise<void> } = {
    state: "waiting",
  };
  const checked = new Set<string>();
  const heardOf = (uri: Uri): void => {
    const brief = briefFolderAt(uri);
    if (brief === undefined || checked.has(brief)) return;
    checked.add(brief);
    changes.fire(now.state);
  };
  const tell = (state: ServerState): void => {
    if (state === now.state) return;
    now.state = state;
    changes.fire(state);
  };
  const start = async (brief: string): Promise<void> => {
    const program = programAtHand(brief);
    if (program === undefined) {
      if (now.state !== "missing") void offerProgram();
      return tell("missing");
    }
    log.info(`Starting ${[program.command, ...program.args].join(" ")}`);
    const client = clientOf(program, log, heardOf);
    now.client = client;
    client.onDidChangeState(({ newState }) => {
      if (now.client === client) tell(STATES[newState]);
    });
    // The client shows what went wrong by itself.
    now.started = client.start().catch((error: unknown) => log.error(`It does not start: ${error}`));
    await now.started;
  };
  const startFor = async (document: TextDocument | undefined): Promise<void> => {
    if (now.state !== "waiting" && now.state !== "missing") return;
    const brief = briefFolderOf(document);
    if (brief !== undefined) await start(brief);
  };
  const startForAny = async (): Promise<void> => {
    for (const document of workspace.textDocuments) await startFor(document);
  };
  const stop = async (): Promise<void> => {
    const { client } = now;
    now.client = undefined;
    checked.clear();
    await now.started;
    // Its previews end with it, and the next server must not find them.
    const ended = client && untilEnded(client);
    if (client?.isRunning())
      await client.dispose().catch((error: unknown) => log.error(`It does not stop: ${error}`));
    await ended;
    tell("waiting");
  };
  const restart = async (): Promise<void> => {
    await stop();
    await startForAny();
  };
  const listening = [
    workspace.onDidOpenTextDocument(startFor),
    window.onDidChangeActiveTextEditor((editor) => startFor(editor?.document)),
    workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("citedeck.command")) await restart();
    }),
  ];
  void startForAny();
  return {
    state: () => now.state,
    onState: changes.event,
    hasChecked: (brief) => checked.has(brief),
    client: () => (now.state === "running" ? now.client : undefined),
    restart,
    stop,
    dispose: () => {
      for (const one of [...listening, changes]) one.dispose();
    },
  };
}

const STATES = {
  [State.Starting]: "starting",
  [State.StartFailed]: "stopped",
  [State.Running]: "running",
  [State.Stopped]: "stopped",
} as const;

const PATIENCE_MS = 5_000;

/** Resolves when the server's process has ended, or would not. */
async function untilEnded({ serverProcess }: LanguageClient): Promise<void> {
  if (serverProcess === undefined || serverProcess.exitCode !== null) return;
  await Promise.race([once(serverProcess, "exit"), delay(PATIENCE_MS)]);
}

function clientOf(
  { command, args, needsShell }: Program,
  log: LogOutputChannel,
  heardOf: (uri: Uri) => void,
): LanguageClient {
  const [cwd] = workspaceFolders();
  return new LanguageClient(
    "citedeck",
    "Citedeck",
    {
      command: needsShell ? inQuotes(command) : command,
      args: [...(needsShell ? args.map(inQuotes) : args), "lsp", "--stdio"],
      options: { shell: needsShell, ...(cwd === undefined ? {} : { cwd }) },
    },
    {
      documentSelector: SELECTOR,
      diagnosticCollectionName: "citedeck",
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        handleDiagnostics: (uri, diagnostics, show) => {
          show(uri, diagnostics);
          heardOf(uri);
        },
        provideDiagnostics: async (document, known, token, ask) => {
          const answer = await ask(document, known, token);
          // The client shows the answer after it has been returned.
          setImmediate(() => heardOf("uri" in document ? document.uri : document));
          return answer;
        },
      },
    },
  );
}

/** As Windows' shell reads one word. */
function inQuotes(word: string): string {
  return `"${word}"`;
}
