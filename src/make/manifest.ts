/** Remembers what was measured and printed, so that the next run opens a browser only for what changed. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import * as z from "zod";
import type { Fit } from "../model/fit.ts";
import { isMissing } from "../workspace/package-files.ts";
import type { Artifact } from "../workspace/stage-files.ts";

/** It lies beside every audience's folder, in the author's own copy. */
export interface Manifest {
  /** Path of the brief's YAML file from its output folder; undefined where nothing was made yet. */
  readonly brief?: string | undefined;
  /** By path below the brief's output folder. */
  readonly printed: Readonly<Record<string, Printed>>;
  /** Every output that was written, by path below the brief's output folder. */
  readonly made: Readonly<Record<string, Made>>;
  /** By audience. */
  readonly fitted: Readonly<Record<string, Fitted>>;
}

export interface Made {
  readonly audience: string;
  /** Hash of what the audience was to be shown. */
  readonly deck: string;
  /** Hash of the file, so that one changed by hand is known. */
  readonly bytes: string;
}

export interface Fitted {
  /** Hash of the page that was measured and found to fit. */
  readonly from: string;
  readonly fit: Fit;
}

export interface Printed {
  /** Hash of everything that the PDF is made from. */
  readonly from: string;
  /** Hash of the PDF itself, so that a file changed by hand is made again. */
  readonly bytes: string;
  readonly pages: number;
}

const DENSITIES = z.array(z.tuple([z.string(), z.enum(["comfortable", "normal", "dense"])]));
const SPLITS = z.array(z.tuple([z.string(), z.array(z.number())]));

/** What a path of ours looks like: files named here may be removed, so none lies anywhere else. */
const OUTPUT = z.string().regex(/^[A-Za-z0-9][\w.:-]*\/(?:slides\/)?[A-Za-z0-9][\w-]*\.\w+$/);

const SCHEMA = z.object({
  brief: z.string().optional(),
  printed: z.record(z.string(), z.object({ from: z.string(), bytes: z.string(), pages: z.number() })),
  made: z.record(OUTPUT, z.object({ audience: z.string(), deck: z.string(), bytes: z.string() })),
  fitted: z.record(z.string(), z.object({ from: z.string(), densities: DENSITIES, splits: SPLITS })),
});

const FILE = ".citedeck-build.json";

export const NO_MANIFEST: Manifest = { printed: {}, made: {}, fitted: {} };

/** Returns an empty manifest where there is none that can be read: then everything is measured and printed. */
export function readManifest(folder: string): Manifest {
  const text = readOrNothing(`${folder}/${FILE}`)?.toString("utf8") ?? "{}";
  try {
    const { brief, printed, made, fitted } = SCHEMA.parse(JSON.parse(text));
    const fits = Object.entries(fitted).map(([audience, { from, densities, splits }]) => [
      audience,
      { from, fit: { densities: new Map(densities), splits: new Map(splits) } },
    ]);
    return { brief, printed, made, fitted: Object.fromEntries(fits) };
  } catch {
    return NO_MANIFEST;
  }
}

/** Returns the manifest as the artifact that takes the last one's place. */
export function manifestArtifact(folder: string, manifest: Manifest): Artifact {
  const fitted = Object.entries(manifest.fitted).map(([audience, { from, fit }]) => [
    audience,
    { from, densities: [...fit.densities], splits: [...fit.splits] },
  ]);
  const content = {
    brief: manifest.brief,
    printed: sorted(manifest.printed),
    made: sorted(manifest.made),
    fitted: sorted(Object.fromEntries(fitted)),
  };
  return { path: `${folder}/${FILE}`, bytes: `${JSON.stringify(content, undefined, 2)}\n` };
}

/** Returns how `file` was printed when it is still what it would be printed as from `from`. */
export function stillPrinted(options: {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly file: string;
  readonly from: string;
}): (Printed & { readonly size: number }) | undefined {
  const { manifest, folder, file, from } = options;
  const printed = manifest.printed[file];
  if (printed === undefined || printed.from !== from) return undefined;
  const bytes = readOrNothing(`${folder}/${file}`);
  if (bytes === undefined || hashOf(bytes) !== printed.bytes) return undefined;
  return { ...printed, size: bytes.length };
}

/** SHA-256 in hexadecimal. */
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
