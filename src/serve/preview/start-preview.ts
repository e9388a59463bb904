/** The preview of a brief: a server for pages that change as its files are saved. */
import { randomBytes } from "node:crypto";
import { posix } from "node:path";
import { NO_PROJECT, type Project } from "../../project/project.ts";
import { createSession } from "../../session/create-session.ts";
import { atEnd } from "../../workspace/at-end.ts";
import { briefResources } from "../../workspace/brief-resources.ts";
import { readDeckAssets } from "../../workspace/deck-assets.ts";
import { diskWorld } from "../../workspace/open-session.ts";
import { PACKAGE_TEMPLATES } from "../../workspace/package-files.ts";
import { watchFiles } from "../../workspace/watch-files.ts";
import { backgroundFit } from "../background-fit.ts";
import { hostsOf, shownHost } from "../host-names.ts";
import { frameAddress } from "../let-into-frame.ts";
import { listen } from "../listen.ts";
import { type MadeEdit, previewEdits } from "./edits.ts";
import type { OpenPage } from "./pages.ts";
import { previewRoom } from "./preview-room.ts";
import { previewApp } from "./routes.ts";
import { type RunningPreview, writeRunningFile } from "./running-file.ts";
import { updatePages } from "./update-pages.ts";

export interface PreviewOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** The audience that is shown first; the brief's first where left out. */
  readonly audience?: string | undefined;
  readonly host: string;
  /** 0 is any free one. Where it is in use, the next one is taken. */
  readonly port: number;
  /** What every request must bring once, where the host does not lead to this machine alone. */
  readonly networkToken?: string | undefined;
  readonly project?: Project | undefined;
  /** Nothing outside of this folder is read; left out, a brief may name files anywhere. */
  readonly within?: string | undefined;
  /** The longest that a step of the browser may take, in ms; its own limit where left out. */
  readonly timeoutMs?: number | undefined;
  /** Pages may change the brief's files. They may not where it is left out. */
  readonly canEdit?: boolean | undefined;
  /** Opens an editor at a place of a file: `brief.yaml:12:3`. */
  readonly openEditor: (place: string) => void;
  /** Receives a sentence about something that cannot be done, such as measuring slides without a browser. */
  readonly onWarning?: ((sentence: string) => void) | undefined;
}

export interface Preview extends AsyncDisposable {
  /** Ends with "/". */
  readonly url: string;
  /** The address for a frame in another program's page, such as an editor's panel. */
  readonly frame: string | undefined;
}

/** Returns once the pages can be opened. Throws the system's own error where no port can be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { brief, host, port, project = NO_PROJECT, onWarning = () => undefined } = options;
  const session = createSession({
    world: diskWorld({ within: options.within }),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const pages = new Set<OpenPage>();
  const assets = readDeckAssets();
  const fit = backgroundFit({ session, assets, project, timeoutMs: options.timeoutMs, onWarning });
  const room = previewRoom(session, { assets, fit, preferred: options.audience });
  const updates = updatePages({ session, room, pages, fit, onWarning });
  const onEdited = (made: readonly MadeEdit[]): void => {
    for (const page of pages) page.send({ kind: "edits", edits: made });
    updates.look();
  };
  const edits = options.canEdit ? previewEdits({ session, brief, onEdited }) : undefined;
  const place = { host, port };
  const token = randomBytes(16).toString("base64url");
  // A browser keeps cookies from frames of other pages, and with that the token of a network.
  const frameKey = options.networkToken === undefined ? randomBytes(16).toString("base64url") : undefined;
  const app = previewApp({
    ...{ ...options, session, room, pages, edits, updates, token, frameKey },
    hosts: () => hostsOf(place),
  });
  const listening = await listen(app, { host, port });
  place.port = listening.port;
  const folder = posix.dirname(brief);
  const watching = await watchFiles([folder, PACKAGE_TEMPLATES], updates.look);
  const url = `http://${shownHost(host)}:${listening.port}/`;
  const frame = frameKey && frameAddress(url, frameKey);
  const running = tellEditors(
    folder,
    { brief, url, port: listening.port, frame, token, process: process.pid },
    onWarning,
  );
  return {
    url,
    frame,
    [Symbol.asyncDispose]: async () => {
      running[Symbol.dispose]();
      await watching[Symbol.asyncDispose]();
      updates[Symbol.dispose]();
      await fit[Symbol.asyncDispose]();
      await listening[Symbol.asyncDispose]();
    },
  };
}

/** The file goes away with the preview, also where a signal ends that. */
function tellEditors(
  folder: string,
  running: RunningPreview,
  onWarning: (sentence: string) => void,
): Disposable {
  try {
    const file = writeRunningFile(folder, running);
    const ending = atEnd(async () => file[Symbol.dispose]());
    return {
      [Symbol.dispose]: () => {
        ending[Symbol.dispose]();
        file[Symbol.dispose]();
      },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    onWarning(`Editors are not told where this preview runs: ${why}.`);
    return { [Symbol.dispose]: () => undefined };
  }
}
