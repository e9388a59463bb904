/**
 * What machines share of their work, so that each prints only what no other has: printed outputs, how slides fit, and drawn pictures. What
 * is taken here is not trusted: outputs are read back, searched and verified like those that a browser has just made.
 */
import * as z from "zod";
import { partId } from "../../deck/slides/split-slide.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { SlideFit } from "../../session/fits.ts";
import type { Draft, MadeFile } from "../draft.ts";
import type { KnownFits } from "../manifest.ts";
import { type Entry, type EntryStore, entryStore } from "./entry-store.ts";
import { packFiles, unpackFiles } from "./packed-files.ts";

export interface OutputCache {
  /** Returns a draft's files as they were once made, with what `look` finds in them; undefined where there are none, or with an error. */
  takeFiles(
    draft: Draft,
    look: (files: readonly MadeFile[]) => Promise<readonly Diagnostic[]>,
  ): Promise<{ readonly files: readonly MadeFile[]; readonly found: readonly Diagnostic[] } | undefined>;
  keepFiles(draft: Draft, files: readonly MadeFile[]): Promise<void>;
  /** Returns how slides fit, as far as it is known, by their keys. `slides` has the key of each by its ID. */
  takeFits(slides: ReadonlyMap<string, string>): Promise<KnownFits>;
  keepFits(slides: ReadonlyMap<string, string>, fits: KnownFits): Promise<void>;
  /** Returns the PNG that a picture was once drawn as. */
  takePicture(asked: Drawing): Promise<Uint8Array | undefined>;
  keepPicture(asked: Drawing, png: Uint8Array): Promise<void>;
}

/** A picture at its `data:` address, and its size in px. */
export interface Drawing {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface CacheOptions {
  /** The folder that machines share; without one, nothing is taken or kept. */
  readonly cacheDir?: string | undefined;
  /** The secret of those machines, by which an entry of anybody else is known. */
  readonly cacheKey?: string | undefined;
  /** Keeps what is made, and takes nothing. */
  readonly force?: boolean | undefined;
}

interface Run {
  /** Returns the version of the run's browser; undefined where there is none. */
  readonly browserVersion: () => Promise<string | undefined>;
  readonly signal: AbortSignal;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

/** Returns undefined where no folder is named. */
export function outputCache(options: CacheOptions & Run): OutputCache | undefined {
  const { cacheDir: folder, cacheKey: secret, force = false, signal } = options;
  if (folder === undefined) return undefined;
  const onStrange = (path: string): void =>
    options.onRemark(`${path} in the cache is damaged, or not what it is named: it is made anew.`);
  const store = entryStore({ folder, secret, onStrange });
  const state = { isUnwritable: false };

  const found = async (key: string): Promise<Entry | undefined> =>
    force ? undefined : await store.get(key, await makerOf(options));

  const keep = async (key: string, content: Uint8Array): Promise<void> => {
    const maker = state.isUnwritable ? undefined : await makerOf(options);
    if (maker === undefined) return;
    await store.put(key, maker, content).catch((error: unknown) => {
      state.isUnwritable = true;
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      options.onWarning(
        `Nothing can be kept in the cache "${folder}" (${reason}): everything is made all the same.`,
      );
    });
  };

  /** Whatever is wrong with an entry, it is passed over. */
  const accepted = async <T>(
    entry: Entry,
    read: () => T | undefined | Promise<T | undefined>,
  ): Promise<T | undefined> => {
    try {
      const value = await read();
      if (value !== undefined) return value;
    } catch {
      signal.throwIfAborted();
    }
    onStrange(entry.path);
    return undefined;
  };

  return {
    takeFiles: async (draft, look) => {
      const { reread, files: paths } = draft;
      const key = keyOfFiles(draft, store);
      const entry = key === undefined ? undefined : await found(key);
      if (entry === undefined || reread === undefined) return undefined;
      return await accepted(entry, async () => {
        const files = await Promise.all(unpackFiles(entry.content, paths).map(reread));
        const found = await look(files);
        return hasErrors(found) ? undefined : { files, found };
      });
    },
    keepFiles: async (draft, files) => {
      const key = keyOfFiles(draft, store);
      if (key !== undefined)
        await keep(
          key,
          packFiles(
            draft.files,
            files.map(({ bytes }) => bytes),
          ),
        );
    },
    takeFits: async (slides) => {
      const fits = await Promise.all(
        [...slides].map(async ([id, slide]): Promise<readonly (readonly [string, SlideFit])[]> => {
          const entry = await found(store.keyOf("fit", slide));
          const fit = entry && (await accepted(entry, () => readFit(entry.content, id)));
          return fit === undefined ? [] : [[slide, fit]];
        }),
      );
      return new Map(fits.flat());
    },
    keepFits: async (slides, fits) => {
      for (const [id, slide] of slides) {
        const content = writeFit(fits.get(slide), id);
        if (content !== undefined) await keep(store.keyOf("fit", slide), content);
      }
    },
    takePicture: async (asked) => {
      const entry = await found(keyOfPicture(asked, store));
      return entry && (await accepted(entry, () => (isPng(entry.content) ? entry.content : undefined)));
    },
    keepPicture: (asked, png) => keep(keyOfPicture(asked, store), png),
  };
}

/** Two browsers do not print the same, nor does one on two systems. Undefined where there is none. */
async function makerOf({ browserVersion }: Run): Promise<string | undefined> {
  const version = await browserVersion();
  return version && `${version.replaceAll(/[^\w.-]/g, "-")}-${process.platform}-${process.arch}`;
}

/** Only what a browser makes, and can be read back, is worth keeping. */
function keyOfFiles({ name, inputsHash, reread }: Draft, store: EntryStore): string | undefined {
  return inputsHash === undefined || reread === undefined
    ? undefined
    : store.keyOf("files", name, inputsHash);
}

function keyOfPicture({ url, width, height }: Drawing, store: EntryStore): string {
  return store.keyOf("picture", url, String(width), String(height));
}

function isPng(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString("latin1") === "\x89PNG\r\n\x1a\n";
}

const SHARE = z.number().min(0).max(1);

/** The types of a slide's parts, in their order, without any name. */
const FIT = z.object({
  types: z.array(z.object({ scale: SHARE, spread: SHARE, notes: SHARE })),
  splits: z.array(z.int().min(1)),
});

/** Undefined where there is none, and where it is of slides that are no parts of `id`. */
function writeFit(fit: SlideFit | undefined, id: string): Uint8Array | undefined {
  if (fit === undefined) return undefined;
  const types = [...fit.types.keys()].map((_, part) => fit.types.get(partId(id, part)));
  if (types.includes(undefined)) return undefined;
  return Buffer.from(JSON.stringify({ types, splits: fit.splits }));
}

function readFit(content: Uint8Array, id: string): SlideFit {
  const { types, splits } = FIT.parse(JSON.parse(Buffer.from(content).toString("utf8")));
  return { types: new Map(types.map((type, part) => [partId(id, part), type])), splits };
}
