/** Remembers what was measured and printed, so that the next run opens a browser only for what changed. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import * as z from "zod";
import type { SlideFit } from "../session/fits.ts";
import { isOfNewerForm, NewerFile } from "../workspace/newer-file.ts";
import { isMissing } from "../workspace/package-files.ts";
import type { Artifact } from "../workspace/stage-files.ts";

/** It lies beside the audiences' folders, in the author's own copy only. */
export interface Manifest {
  /** Path of the brief's YAML file relative to its output folder; undefined where nothing was made yet. */
  readonly brief?: string | undefined;
  /** What takes long to make, by path below the brief's output folder. */
  readonly cached: Readonly<Record<string, CacheEntry>>;
  /** Every output that was written, by path below the brief's output folder. */
  readonly made: Readonly<Record<string, Made>>;
  /** By audience: how the slides fit that were measured. */
  readonly fitted: Readonly<Record<string, KnownFits>>;
}

export interface Made {
  readonly audience: string;
  /** Hash of what the audience was shown. */
  readonly deckHash: string;
  /** Hash of the file, so that one changed by hand is recognised. */
  readonly outputHash: string;
}

/** By the hash of everything on which the size of a slide depends. */
export type KnownFits = ReadonlyMap<string, SlideFit>;

export interface CacheEntry {
  /** Hash of everything that the file is made from. */
  readonly inputsHash: string;
  /** Hash of the file itself, so that one changed by hand is made again. */
  readonly outputHash: string;
  readonly pages: number;
}

const TYPE = z.object({ scale: z.number(), spread: z.number(), notes: z.number() });
const FITS = z.record(
  z.string(),
  z.object({ types: z.array(z.tuple([z.string(), TYPE])), splits: z.array(z.number()) }),
);

/** The form of our outputs' paths. Files named in a manifest may be removed, so no other path is accepted. */
const OUTPUT = z.string().regex(/^[A-Za-z0-9][\w.:-]*\/(?:slides\/)?[A-Za-z0-9][\w-]*\.\w+$/);

const SCHEMA = z.object({
  brief: z.string().optional(),
  cached: z.record(
    z.string(),
    z.object({ inputsHash: z.string(), outputHash: z.string(), pages: z.number() }),
  ),
  made: z.record(OUTPUT, z.object({ audience: z.string(), deckHash: z.string(), outputHash: z.string() })),
  fitted: z.record(z.string(), FITS),
});

const FILE = ".citedeck-build.json";

export const NO_MANIFEST: Manifest = { cached: {}, made: {}, fitted: {} };

/**
 * Returns an empty manifest where none can be read. Everything is then measured and printed. Throws a NewerFile where a newer
 * citedeck has made the outputs: what it left there cannot be told from what others did.
 */
export function readManifest(folder: string): Manifest {
  const text = readOrNothing(`${folder}/${FILE}`)?.toString("utf8") ?? "{}";
  try {
    const data: unknown = JSON.parse(text);
    if (isOfNewerForm(data)) throw new NewerFile(`${folder}/${FILE}`);
    const { brief, cached, made, fitted } = SCHEMA.parse(data);
    const fits = Object.entries(fitted).map(([audience, known]) => [audience, readFits(known)]);
    return { brief, cached, made, fitted: Object.fromEntries(fits) };
  } catch (error) {
    if (error instanceof NewerFile) throw error;
    return NO_MANIFEST;
  }
}

function readFits(known: z.infer<typeof FITS>): KnownFits {
  return new Map(
    Object.entries(known).map(([key, { types, splits }]) => [key, { types: new Map(types), splits }]),
  );
}

/** Returns the manifest as the artifact that replaces the last one. */
export function manifestArtifact(folder: string, manifest: Manifest): Artifact {
  const fitted = Object.entries(manifest.fitted).map(([audience, known]) => {
    const fits = [...known].map(([key, { types, splits }]) => [key, { types: [...types], splits }]);
    return [audience, sorted(Object.fromEntries(fits))];
  });
  const content = {
    brief: manifest.brief,
    cached: sorted(manifest.cached),
    made: sorted(manifest.made),
    fitted: sorted(Object.fromEntries(fitted)),
  };
  return { path: `${folder}/${FILE}`, bytes: `${JSON.stringify(content, undefined, 2)}\n` };
}

/** Returns the entry of `file`, with its size in bytes, where the existing file is still what would be made. */
export function stillCached(options: {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly file: string;
  readonly inputsHash: string;
}): (CacheEntry & { readonly size: number }) | undefined {
  const { manifest, folder, file, inputsHash } = options;
  const entry = manifest.cached[file];
  if (entry?.inputsHash !== inputsHash) return undefined;
  const bytes = readOrNothing(`${folder}/${file}`);
  if (bytes === undefined || hashOf(bytes) !== entry.outputHash) return undefined;
  return { ...entry, size: bytes.length };
}

/** Returns the SHA-256 in hexadecimal. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readOrNothing(path: string): Buffer | undefined {
  try {
    return statSync(path).isFIFO() ? undefined : readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
