/** Answers clients that ask for diagnostics: for one file, or for all files of the open briefs. */
import { hash } from "node:crypto";
import {
  type ClientCapabilities,
  type Connection,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type ServerCapabilities,
  type UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type Feature, ofAll, whatFailed } from "./define-feature.ts";
import { diagnosticsByFile, SOURCE } from "./lsp-diagnostic.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { ToldDiagnostics } from "./told-diagnostics.ts";

/** True for a client that asks for diagnostics. Nothing is pushed to it. */
export function doesPull({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

const CAPABILITIES: ServerCapabilities = {
  diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true },
};

/** Files of which a client has heard, so that it also hears that nothing is wrong with them any more. */
const HEARD = new WeakMap<OpenBrief, Set<string>>();

export const PULLED: readonly Feature[] = [
  ofAll(DocumentDiagnosticRequest.type, CAPABILITIES, async (params, { briefs, client }) => {
    const { textDocument, previousResultId } = params;
    const open = await briefs.of(textDocument.uri);
    const file = open?.fileOf(textDocument.uri);
    if (open === undefined || file === undefined) return { kind: "full", items: [] };
    const reports = reportsOf(open);
    const own = since(reports.get(file) ?? NOTHING, previousResultId);
    if (client.textDocument?.diagnostic?.relatedDocumentSupport !== true) return own;
    const others = [...reports].filter(([other]) => other !== file);
    return {
      ...own,
      relatedDocuments: Object.fromEntries(others.map(([other, one]) => [open.uriOf(other), one])),
    };
  }),
  ofAll(WorkspaceDiagnosticRequest.type, CAPABILITIES, ({ previousResultIds }, { briefs }) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items = briefs.all().flatMap((open) =>
      [...reportsOf(open)].map(([file, report]): WorkspaceDocumentDiagnosticReport => {
        const uri = open.uriOf(file);
        return { uri, version: open.textOf(file)?.version ?? null, ...since(report, known.get(uri)) };
      }),
    );
    const told = new Set(items.map(({ uri }) => uri));
    const closed = [...known.keys()].filter((uri) => !told.has(uri));
    return { items: [...items, ...closed.map((uri) => ({ uri, version: null, ...NOTHING }))] };
  }),
];

type Report = FullDocumentDiagnosticReport & { readonly resultId: string };

const NOTHING: Report = reportOf([]);

/** Of every file with diagnostics, and of those that had some. */
function reportsOf(open: OpenBrief): ReadonlyMap<string, Report> {
  const found = diagnosticsByFile(open);
  const heard = HEARD.get(open) ?? new Set();
  HEARD.set(open, heard);
  for (const file of found.keys()) heard.add(file);
  return new Map([...heard].map((file) => [file, reportOf(found.get(file) ?? [])]));
}

function reportOf(items: FullDocumentDiagnosticReport["items"]): Report {
  return { kind: "full", resultId: hash("sha256", JSON.stringify(items), "base64url"), items };
}

function since(
  report: Report,
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  return report.resultId === previous ? { kind: "unchanged", resultId: previous } : report;
}

/** Between two changes elsewhere, the client is asked once to ask again. In ms. */
const PAUSE_MS = 100;

/** Asks the client to ask again, after files were saved elsewhere. After its own changes, it does so itself. */
export function pulledDiagnostics(connection: Connection, client: ClientCapabilities): ToldDiagnostics {
  let timer: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    if (client.workspace?.diagnostics?.refreshSupport !== true) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      connection.languages.diagnostics.refresh().catch((error: unknown) => {
        connection.console.warn(`The client does not ask again. ${whatFailed(error)}`);
      });
    }, PAUSE_MS);
  };
  return {
    changed: (_open, by) => {
      if (by === "others") refresh();
    },
    clear: refresh,
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
