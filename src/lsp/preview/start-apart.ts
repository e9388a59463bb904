/** Starts previews, each in a process of its own, so that nobody who types waits for a deck to be made. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { readRunningFile } from "../../serve/preview/running-file.ts";
import { ownModule } from "../../workspace/package-files.ts";
import { waitWithin } from "../../workspace/wait-within.ts";
import type { OpenBrief } from "../open-brief.ts";

export interface ShownPreview {
  readonly url: string;
  /** The address for a frame; null where the preview may be shown in none. */
  readonly frame: string | null;
}

/** Ends all that it started when it is disposed of. */
export interface ApartPreviews extends AsyncDisposable {
  /** Throws with the sentence of the preview where it does not start. */
  readonly show: (open: Pick<OpenBrief, "folder" | "brief">) => Promise<ShownPreview>;
}

export function apartPreviews(): ApartPreviews {
  const running = new Set<ChildProcess>();
  const starting = new Map<string, Promise<ShownPreview>>();
  const start = async (folder: string, brief: string): Promise<ShownPreview> => {
    const call = [ownModule("cli/start"), "preview", brief, "--port", "0", "--end-with-input"];
    const child = spawn(process.execPath, call, { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    running.add(child);
    child.once("close", () => running.delete(child));
    const said: string[] = [];
    child.stderr.on("data", (chunk) => said.push(String(chunk)));
    const url = await firstLine(child.stdout);
    if (url !== undefined) return shownIn(folder) ?? { url, frame: null };
    await once(child, "close");
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      `The preview does not start. ${said.join("").trim()}`,
    );
  };
  return {
    show: async ({ folder, brief }) => {
      const found = shownIn(folder);
      if (found !== undefined) return found;
      const begun = starting.get(folder) ?? start(folder, brief);
      starting.set(folder, begun);
      try {
        return await begun;
      } finally {
        starting.delete(folder);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...running].map(end));
    },
  };
}

/** Undefined where the stream ends first. */
async function firstLine(stream: Readable): Promise<string | undefined> {
  for await (const line of createInterface(stream)) return line;
  return undefined;
}

function shownIn(folder: string): ShownPreview | undefined {
  const running = readRunningFile(folder);
  return running && { url: running.url, frame: running.frame ?? null };
}

/** How long a preview may take to close its browser. In ms. */
const PATIENCE_MS = 3_000;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.stdin?.end();
  await waitWithin(PATIENCE_MS, ended);
  child.kill("SIGKILL");
}
