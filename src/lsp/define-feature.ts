/** Makes the lines of `features.ts`: a request of the protocol, what the server announces for it, and who answers it. */
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolNotificationType,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { OpenBriefs } from "./open-briefs.ts";
import { type OpenFile, openFile, type Place, placeAt } from "./place.ts";
import type { Previews } from "./preview/previews.ts";
import { whyMalformed } from "./well-formed.ts";

/** What answers may depend on, beside the brief. */
export interface Desk {
  readonly client: ClientCapabilities;
  readonly connection: Connection;
  readonly briefs: OpenBriefs;
  readonly previews: Previews;
}

export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly register: (connection: Connection, desk: Desk) => void;
}

/** For a request at a position. A file of no brief is answered with null. */
export function atPlace<P extends TextDocumentPositionParams, R, PR, E, RO>(
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  capabilities: ServerCapabilities,
  answer: (place: Place, params: P, desk: Desk) => R | null | Promise<R | null>,
): Feature {
  return inFile(type, capabilities, (file, params, desk) =>
    answer(placeAt(file, params.position), params, desk),
  );
}

/** For a request on a file. A file of no brief is answered with null. */
export function inFile<P extends { readonly textDocument: TextDocumentIdentifier }, R, PR, E, RO>(
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  capabilities: ServerCapabilities,
  answer: (file: OpenFile, params: P, desk: Desk) => R | null | Promise<R | null>,
): Feature {
  return ofAll(type, capabilities, async (params, desk) => {
    const { uri } = params.textDocument;
    const open = await desk.briefs.of(uri);
    const file = open && openFile(open, uri);
    return file === undefined ? null : await answer(file, params, desk);
  });
}

/** For a request that names no file, such as a command. */
export function ofAll<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  capabilities: ServerCapabilities,
  answer: (params: P, desk: Desk) => R | Promise<R>,
): Feature {
  return {
    capabilities,
    register: (connection, desk) => {
      connection.onRequest(type.method, async (params: P, token?: CancellationToken): Promise<unknown> => {
        // a request without parameters comes with the token alone, and is malformed
        if (token?.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, "The client has taken the request back.");
        const why = whyMalformed(type.method, params);
        if (why !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, why);
        try {
          return await answer(params, desk);
        } catch (error) {
          // A refusal tells its reason to whoever asked, and is no failure.
          if (!(error instanceof ResponseError))
            connection.console.error(`${type.method} failed. ${whatFailed(error)}`);
          throw error;
        }
      });
    },
  };
}

/** For a notification, which nobody answers. */
export function heard<P, RO>(
  type: ProtocolNotificationType<P, RO>,
  hear: (params: P, desk: Desk) => void | Promise<void>,
): Feature {
  return {
    capabilities: {},
    register: (connection, desk) => {
      connection.onNotification(type.method, async (params: P): Promise<void> => {
        try {
          await hear(params, desk);
        } catch (error) {
          connection.console.error(`${type.method} failed. ${whatFailed(error)}`);
        }
      });
    },
  };
}

/** Joins the answers of several features to one request, such as code lenses in briefs and in source texts. */
export function together<A extends OpenFile, P, R>(
  ...answers: readonly ((
    at: A,
    params: P,
    desk: Desk,
  ) => readonly R[] | null | Promise<readonly R[] | null>)[]
): (at: A, params: P, desk: Desk) => Promise<R[] | null> {
  return async (at, params, desk) => {
    const given = await Promise.all(answers.map((answer) => answer(at, params, desk)));
    return given.every((one) => one === null) ? null : given.flatMap((one) => one ?? []);
  };
}

/** Returns what a log says of an exception, which is our own mistake. */
export function whatFailed(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
