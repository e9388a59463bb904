/** The briefs that a client works on: each is opened with the first file of it, and closed with the last one. */
import { briefAbove } from "./brief-above.ts";
import type { ClientTexts } from "./client-texts.ts";
import { type OpenBrief, openBrief } from "./open-brief.ts";
import { pathOfUri } from "./uri-path.ts";

export interface OpenBriefs {
  /**
   * Returns the brief that a file belongs to, opened where it was not: that of the nearest folder upwards with a
   * brief.yaml, else an open one that reads the file. Undefined for a file of no brief.
   */
  readonly of: (uri: string) => Promise<OpenBrief | undefined>;
  readonly all: () => readonly OpenBrief[];
  /** Closes those that the client has no file of open any more. */
  readonly closeUnused: () => void;
}

export interface OpenBriefsOptions {
  readonly texts: ClientTexts;
  readonly onOpened: (open: OpenBrief) => void;
  readonly onClosed: (open: OpenBrief) => void;
}

export function openBriefs({ texts, onOpened, onClosed }: OpenBriefsOptions): OpenBriefs {
  const opened = new Map<string, OpenBrief>();
  const opening = new Map<string, Promise<OpenBrief>>();
  const begin = async (path: string): Promise<OpenBrief> => {
    const open = await openBrief(path, texts);
    opened.set(path, open);
    opening.delete(path);
    onOpened(open);
    return open;
  };
  const openAt = async (path: string): Promise<OpenBrief> => {
    const known = opened.get(path) ?? opening.get(path);
    if (known !== undefined) return await known;
    const begun = begin(path);
    opening.set(path, begun);
    try {
      return await begun;
    } finally {
      opening.delete(path);
    }
  };
  const close = (path: string): void => {
    const open = opened.get(path);
    opened.delete(path);
    if (open !== undefined) onClosed(open);
  };
  const readerOf = (uri: string): OpenBrief | undefined =>
    [...opened.values()].find((open) => open.mayRead(open.fileOf(uri) ?? ".."));
  return {
    of: async (uri) => {
      const path = pathOfUri(uri);
      if (path === undefined) return undefined;
      const brief = briefAbove(path, texts);
      return brief === undefined ? readerOf(uri) : await openAt(brief);
    },
    all: () => [...opened.values()],
    closeUnused: () => {
      const used = new Set(texts.all().map(({ path }) => briefAbove(path, texts)));
      const unused = [...opened.keys()].filter((path) => !used.has(path));
      for (const path of unused) close(path);
    },
  };
}
