/** Tells a running preview what is typed, and where the cursor is. Where none runs, nothing is done. */
import { posix } from "node:path";
import { type RunningPreview, readRunningFile } from "../../serve/preview/running-file.ts";

export interface PreviewLink {
  /** `text` is shown instead of what is saved; undefined ends that. */
  readonly type: (file: string, text: string | undefined) => void;
  readonly point: (file: string, offset: number) => void;
  /** Looks whether a preview has begun, and sends it all that is not saved. */
  readonly look: () => void;
}

export interface PreviewLinkOptions {
  /** The brief's folder, absolute. Files are named by their paths from there. */
  readonly folder: string;
  /** The unsaved texts, by their files. */
  readonly unsaved: () => ReadonlyMap<string, string>;
}

export function previewLink({ folder, unsaved }: PreviewLinkOptions): PreviewLink {
  const waiting = new Map<string, Message>();
  let known: string | undefined;
  let isSending = false;
  const sendAll = async (): Promise<void> => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [key, message] = next;
      waiting.delete(key);
      const running = readRunningFile(folder);
      if (running !== undefined) await send(message, running);
    }
  };
  const flush = (): void => {
    if (isSending || waiting.size === 0) return;
    isSending = true;
    void sendAll().finally(() => {
      isSending = false;
      flush();
    });
  };
  /** A message takes the place of one of its kind that still waits. */
  const put = (message: Message): void => {
    const key = message.route === "overlay" ? message.file : "";
    waiting.delete(key);
    waiting.set(key, message);
  };
  const look = (): boolean => {
    const token = readRunningFile(folder)?.token;
    if (token !== known && token !== undefined)
      for (const [file, text] of unsaved()) put({ route: "overlay", file, text });
    known = token;
    return token !== undefined;
  };
  return {
    type: (file, text = undefined) => {
      if (!look()) return;
      put({ route: "overlay", file, text: text ?? null });
      flush();
    },
    point: (file, offset) => {
      if (!look()) return;
      put({ route: "at", file, offset });
      flush();
    },
    look: () => {
      look();
      flush();
    },
  };
}

type Message =
  | { readonly route: "overlay"; readonly file: string; readonly text: string | null }
  | { readonly route: "at"; readonly file: string; readonly offset: number };

/** A preview that does not answer is not waited for any longer. In ms. */
const PATIENCE_MS = 5_000;

/** The preview names files as it was called: from its working folder. */
async function send({ route, ...message }: Message, { brief, url, token }: RunningPreview): Promise<void> {
  const file = posix.join(posix.dirname(brief.replaceAll("\\", "/")), message.file);
  try {
    await fetch(new URL(route, url), {
      method: "POST",
      headers: { "content-type": "application/json", "x-citedeck-token": token },
      body: JSON.stringify({ ...message, file }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    // It has ended meanwhile, or is busy; the next message finds out.
  }
}
