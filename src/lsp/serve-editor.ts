/** The language server: it answers one client until the client ends it, is gone, or closes the stream. */
import type { Readable, Writable } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { createProtocolConnection, StreamMessageWriter } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { packageVersion } from "../workspace/package-files.ts";
import { announced } from "./features.ts";
import { messageReader } from "./read-messages.ts";
import { featuresFor, serveBriefs } from "./serve-briefs.ts";
import { watchClient } from "./watch-client.ts";
import { wellFormedTexts } from "./well-formed.ts";

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Resolves when it has ended: with true where the client said so first, as the protocol wants it. */
export async function serveEditor({ input, output }: Streams): Promise<boolean> {
  using client = watchClient(input);
  const writer = new StreamMessageWriter(output);
  const connection = createConnection(
    (logger) => createProtocolConnection(messageReader(input, writer), writer, logger),
    client.watchDog,
  );
  const documents = new TextDocuments(TextDocument);
  let served: AsyncDisposable | undefined;
  connection.onInitialize(({ capabilities }) => {
    served = serveBriefs({ connection, documents, client: capabilities });
    return introduction(capabilities);
  });
  documents.listen(wellFormedTexts(connection));
  connection.listen();
  await client.gone;
  // what still waits to be read is for nobody
  connection.dispose();
  await served?.[Symbol.asyncDispose]();
  input.destroy();
  return client.saidGoodbye();
}

function introduction(client: ClientCapabilities): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      positionEncoding: "utf-16",
      ...announced(featuresFor(client)),
    },
    serverInfo: { name: "citedeck", version: packageVersion() },
  };
}
