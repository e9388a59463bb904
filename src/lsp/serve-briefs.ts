/**
 * What a client is served once it has introduced itself: open briefs, their diagnostics, and an answer to each of its
 * requests.
 */
import type { ClientCapabilities, Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { clientTexts } from "./client-texts.ts";
import { type Feature, whatFailed } from "./define-feature.ts";
import { FEATURES } from "./features.ts";
import { openText } from "./file-text.ts";
import type { OpenBrief } from "./open-brief.ts";
import { type OpenBriefs, openBriefs } from "./open-briefs.ts";
import { openPreviews, type Previews } from "./preview/previews.ts";
import { doesPull, PULLED, pulledDiagnostics } from "./pull-diagnostics.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";
import type { ToldDiagnostics } from "./told-diagnostics.ts";
import { watchSaves } from "./watch-saves.ts";

export interface ServedClient {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientCapabilities;
}

/** What it returns ends all that goes on for the client. */
export function serveBriefs({ connection, documents, client }: ServedClient): AsyncDisposable {
  const diagnostics = doesPull(client) ? pulledDiagnostics(connection, client) : pushDiagnostics(connection);
  const onSaved = (open: OpenBrief): void => {
    open.session.changed();
    diagnostics.changed(open, "others");
  };
  const previews = openPreviews();
  const saves = watchSaves({ connection, client, onSaved });
  const briefs = openBriefs({
    texts: clientTexts(documents),
    onOpened: (open) => {
      saves.begin(open);
      previews.begin(open);
      diagnostics.changed(open, "others");
    },
    onClosed: (open) => {
      saves.end(open);
      previews.end(open);
      diagnostics.clear(open);
    },
  });
  followTexts({ connection, documents, briefs, diagnostics, previews });
  connection.onDidChangeWatchedFiles(() => briefs.all().forEach(onSaved));
  for (const feature of featuresFor(client))
    feature.register(connection, { client, connection, briefs, previews });
  return {
    [Symbol.asyncDispose]: async () => {
      diagnostics[Symbol.dispose]();
      await saves[Symbol.asyncDispose]();
      await previews[Symbol.asyncDispose]();
    },
  };
}

/** Unsaved texts count in every brief that may read them. */
function followTexts({
  connection,
  documents,
  briefs,
  diagnostics,
  previews,
}: Omit<ServedClient, "client"> & {
  readonly briefs: OpenBriefs;
  readonly diagnostics: ToldDiagnostics;
  readonly previews: Previews;
}): void {
  const count = (uri: string, text: string | undefined): void => {
    for (const open of briefs.all()) {
      const file = open.fileOf(uri);
      if (file === undefined) continue;
      open.session.overlay(file, text);
      if (text === undefined) open.session.changed([file]);
      if (!open.mayRead(file)) continue;
      diagnostics.changed(open, "client");
      previews.typed(open, file, text);
    }
  };
  documents.onDidChangeContent(({ document }) => {
    count(document.uri, openText(document).text);
    briefs.of(document.uri).catch((error: unknown) => {
      connection.console.error(`The brief of ${document.uri} cannot be opened. ${whatFailed(error)}`);
    });
  });
  documents.onDidClose(({ document }) => {
    count(document.uri, undefined);
    briefs.closeUnused();
  });
}

/** What is registered for a client, and announced to it. */
export function featuresFor(client: ClientCapabilities): readonly Feature[] {
  return doesPull(client) ? [...FEATURES, ...PULLED] : FEATURES;
}
