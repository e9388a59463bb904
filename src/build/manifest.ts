/** Remembers what each PDF was printed from, so that the next run prints only what changed. Called by build. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as z from "zod";
import { isMissing } from "../workspace/package-files.ts";
import type { Artifact } from "../workspace/write-artifacts.ts";

/** By path below the brief's output folder. Hashes only: the file lies beside every audience's folder, and tells nothing. */
export type Manifest = Readonly<Record<string, Printed>>;

export interface Printed {
  /** Hash of everything that the PDF is made from. */
  readonly from: string;
  /** Hash of the PDF itself, so that a file changed by hand is made again. */
  readonly bytes: string;
  readonly pages: number;
}

const SCHEMA = z.record(z.string(), z.object({ from: z.string(), bytes: z.string(), pages: z.number() }));
const FILE = ".citedeck-printed.json";

/** Returns an empty manifest where there is none that can be read: then everything is printed. */
export function readManifest(folder: string): Manifest {
  const text = readOrNothing(`${folder}/${FILE}`)?.toString("utf8") ?? "{}";
  try {
    return SCHEMA.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

/** Returns the manifest as the artifact that takes the last one's place. */
export function manifestArtifact(folder: string, manifest: Manifest): Artifact {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path: `${folder}/${FILE}`, bytes: `${JSON.stringify(sorted, undefined, 2)}\n` };
}

/** Returns how `file` was printed when it is still what it would be printed as from `from`. */
export function stillPrinted(options: {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly file: string;
  readonly from: string;
}): (Printed & { readonly size: number }) | undefined {
  const { manifest, folder, file, from } = options;
  const printed = manifest[file];
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

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
