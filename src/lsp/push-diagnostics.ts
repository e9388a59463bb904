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
  const found = new Map<OpenBrief, ReadonlyMap<string, Found>>();
  /** What the client was last told of each file, as JSON. */
  const told = new Map<string, string>();
  const stop = (open: OpenBrief): void => {
    clearTimeout(timers.get(open));
    timers.delete(open);
  };
  /** Briefs may share a file: what each has found in it is told together. */
  const tell = (uri: string): void => {
    const inIt = [...found.values()].flatMap((one) => one.get(uri) ?? []);
    const own = { uri, diagnostics: distinct(inIt.flatMap(({ diagnostics }) => diagnostics)) };
    const version = inIt.find((one) => one.version !== undefined)?.version;
    const message = version === undefined ? own : { ...own, version };
    const key = JSON.stringify(message);
    if (told.get(uri) === key) return;
    if (inIt.length > 0) told.set(uri, key);
    else told.delete(uri);
    void connection.sendDiagnostics(message);
  };
  const send = (open: OpenBrief): void => {
    timers.delete(open);
    try {
      const before = found.get(open) ?? new Map();
      const now = findingsOf(open);
      found.set(open, now);
      for (const uri of new Set([...now.keys(), ...before.keys()])) tell(uri);
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
      const uris = [...(found.get(open)?.keys() ?? [])];
      found.delete(open);
      for (const uri of uris) tell(uri);
    },
    [Symbol.dispose]: () => {
      for (const open of [...timers.keys()]) stop(open);
    },
  };
}

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** That of the text that was looked at; undefined for a file that is not open. */
  readonly version: number | undefined;
}

/** For an open file without diagnostics, an empty list is told. */
function findingsOf(open: OpenBrief): ReadonlyMap<string, Found> {
  const byFile = diagnosticsByFile(open);
  return new Map(
    [...new Set([...open.openFiles(), ...byFile.keys()])].map((file) => [
      open.uriOf(file),
      { diagnostics: byFile.get(file) ?? [], version: open.textOf(file)?.version },
    ]),
  );
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
