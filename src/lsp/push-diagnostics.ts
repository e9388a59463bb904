/** Sends diagnostics to a client that does not ask for them: soon after each change, for all files of the brief. */
import type { Connection, Diagnostic } from "vscode-languageserver";
import { whatFailed } from "./define-feature.ts";
import { diagnosticsByFile } from "./lsp-diagnostic.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { ToldDiagnostics } from "./told-diagnostics.ts";

/** Long enough for the next key to come first, while somebody types fast; short enough not to be felt. In ms. */
const PAUSE_MS = 30;

export function pushDiagnostics(connection: Connection): ToldDiagnostics {
  const timers = new Map<OpenBrief, NodeJS.Timeout>();
  const sent = new Map<OpenBrief, ReadonlyMap<string, Sent>>();
  const stop = (open: OpenBrief): void => {
    clearTimeout(timers.get(open));
    timers.delete(open);
  };
  const send = (open: OpenBrief): void => {
    timers.delete(open);
    try {
      const before = sent.get(open) ?? new Map();
      const now = toSend(open);
      sent.set(open, now);
      for (const [uri, one] of now) if (before.get(uri)?.key !== one.key) sendOne(uri, one, connection);
      for (const uri of before.keys()) if (!now.has(uri)) sendOne(uri, NONE, connection);
    } catch (error) {
      connection.console.error(`The diagnostics cannot be told. ${whatFailed(error)}`);
    }
  };
  return {
    changed: (open) => {
      stop(open);
      timers.set(open, setTimeout(send, PAUSE_MS, open));
    },
    clear: (open) => {
      stop(open);
      for (const uri of sent.get(open)?.keys() ?? []) sendOne(uri, NONE, connection);
      sent.delete(open);
    },
    [Symbol.dispose]: () => {
      for (const open of [...timers.keys()]) stop(open);
    },
  };
}

interface Sent {
  readonly diagnostics: readonly Diagnostic[];
  readonly version: number | undefined;
  /** Stays the same as long as nothing need be sent again. */
  readonly key: string;
}

const NONE: Sent = { diagnostics: [], version: undefined, key: "" };

/** For an open file without diagnostics, an empty list is sent. */
function toSend(open: OpenBrief): ReadonlyMap<string, Sent> {
  const found = diagnosticsByFile(open);
  return new Map(
    [...new Set([...open.openFiles(), ...found.keys()])].map((file) => {
      const diagnostics = found.get(file) ?? [];
      const version = open.textOf(file)?.version;
      return [open.uriOf(file), { diagnostics, version, key: JSON.stringify([version, diagnostics]) }];
    }),
  );
}

function sendOne(uri: string, { diagnostics, version }: Sent, connection: Connection): void {
  const own = { uri, diagnostics: [...diagnostics] };
  void connection.sendDiagnostics(version === undefined ? own : { ...own, version });
}
