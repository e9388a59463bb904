/** The files that a session reads: the world's, with unsaved texts over them. Each is read once until it changes. */
import type { ReadFile, Refusal } from "../model/read-file.ts";

/** Where a session's files come from. Paths are relative to the working folder, with `/`. */
export interface World {
  /** Returns the present bytes of a file, or undefined where there is none. */
  readonly read: ReadFile;
  /** Returns the sorted paths of all files below a folder, relative to it; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /**
   * Returns a text that differs whenever the file may have changed, such as its time and size or its hash; undefined
   * where there is no file. It is asked about files that were read and that `changed` names.
   */
  readonly revision: (path: string) => string | undefined;
}

export interface SessionFiles {
  readonly read: ReadFile;
  /** Those of the world, and those that have unsaved texts. */
  readonly list: World["list"];
  /** Returns a text that stays the same as long as `read` and its refusal return the same. */
  readonly revision: (path: string) => string;
  /** Uses `text` as the content of the file. Undefined ends that. */
  readonly overlay: (path: string, text: string | undefined) => void;
  /** Answers `ask` with each text as the content of its file, and has the contents afterwards that it had before. */
  readonly tryOut: <Answer>(texts: ReadonlyMap<string, string>, ask: () => Answer) => Answer;
  /** Looks at files and folders again when they are next asked for: at all of them, where none are named. */
  readonly changed: (paths?: readonly string[]) => void;
}

interface Known {
  readonly revision: string;
  /** Undefined for an overlay, which the world does not know. */
  readonly inWorld: string | undefined;
  readonly bytes: Uint8Array | undefined;
  readonly refusal: Refusal | undefined;
}

export function sessionFiles(world: World): SessionFiles {
  const known = new Map<string, Known>();
  const overlays = new Map<string, Known>();
  const listings = new Map<string, readonly string[]>();
  const doubtful = new Set<string>();
  let revisions = 0;
  const next = (): string => String(++revisions);

  const readAnew = (path: string, inWorld: string | undefined): Known => {
    const bytes = world.read(path);
    return { revision: next(), inWorld, bytes, refusal: world.read.refusal?.(path) };
  };
  const open = (path: string): Known => {
    const over = overlays.get(path);
    if (over !== undefined) return over;
    const before = known.get(path);
    if (before !== undefined && !doubtful.delete(path)) return before;
    const inWorld = world.revision(path);
    const now = before?.inWorld === inWorld && before !== undefined ? before : readAnew(path, inWorld);
    known.set(path, now);
    return now;
  };
  const unsaved = (text: string): Known => ({
    ...{ revision: next(), bytes: new TextEncoder().encode(text) },
    ...{ inWorld: undefined, refusal: undefined },
  });
  const lay = (path: string, over: Known | undefined): void => {
    if (over === undefined) overlays.delete(path);
    else overlays.set(path, over);
  };
  return {
    read: Object.assign((path: string) => open(path).bytes, {
      refusal: (path: string) => open(path).refusal,
    }),
    list: (folder) => {
      const listing = listings.get(folder) ?? world.list(folder);
      listings.set(folder, listing);
      const added = [...overlays.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      return added.every((path) => listing.includes(path))
        ? listing
        : [...new Set([...listing, ...added])].toSorted();
    },
    revision: (path) => open(path).revision,
    overlay: (path, text) => lay(path, text === undefined ? undefined : unsaved(text)),
    tryOut: (texts, ask) => {
      const before = [...texts.keys()].map((path) => [path, overlays.get(path)] as const);
      for (const [path, text] of texts) lay(path, unsaved(text));
      try {
        return ask();
      } finally {
        for (const [path, over] of before) lay(path, over);
      }
    },
    changed: (paths = [...known.keys()]) => {
      listings.clear();
      for (const path of paths) doubtful.add(path);
    },
  };
}
