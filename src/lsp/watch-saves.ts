/** Notices that files of open briefs were saved elsewhere: by word of the client, or where it gives none, by looking. */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable as Registration,
} from "vscode-languageserver";
import { watchFiles } from "../workspace/watch-files.ts";
import { whatFailed } from "./define-feature.ts";
import type { OpenBrief } from "./open-brief.ts";
import { uriOfPath } from "./uri-path.ts";

export interface WatchSavesOptions {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  /** Something below the brief's folder may have changed. */
  readonly onSaved: (open: OpenBrief) => void;
}

export interface WatchedSaves extends AsyncDisposable {
  readonly begin: (open: OpenBrief) => void;
  readonly end: (open: OpenBrief) => void;
}

export function watchSaves(options: WatchSavesOptions): WatchedSaves {
  const watching = new Map<OpenBrief, Promise<AsyncDisposable>>();
  const begin = options.client.workspace?.didChangeWatchedFiles?.dynamicRegistration
    ? watchByClient
    : watchByLooking;
  const stop = async (open: OpenBrief): Promise<void> => {
    const begun = watching.get(open);
    watching.delete(open);
    try {
      await (await begun)?.[Symbol.asyncDispose]();
    } catch {
      // A client that is gone has nothing registered.
    }
  };
  return {
    begin: (open) => {
      const begun = begin(open, options);
      watching.set(open, begun);
      begun.catch((error: unknown) => {
        options.connection.console.warn(`Files saved elsewhere are not noticed. ${whatFailed(error)}`);
      });
    },
    end: (open) => void stop(open),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...watching.keys()].map(stop));
    },
  };
}

async function watchByLooking(open: OpenBrief, { onSaved }: WatchSavesOptions): Promise<AsyncDisposable> {
  return await watchFiles([open.folder], () => onSaved(open));
}

async function watchByClient(
  { folder }: OpenBrief,
  { connection, client }: WatchSavesOptions,
): Promise<AsyncDisposable> {
  const isRelative = client.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
  const globPattern = isRelative ? { baseUri: uriOfPath(folder), pattern: "**/*" } : `${folder}/**/*`;
  const registered: Registration = await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern }],
  });
  return { [Symbol.asyncDispose]: async () => registered.dispose() };
}
