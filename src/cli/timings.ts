/** The file that says how long each brief took, by which runs on several machines share the work. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Timings } from "../make/many/share-out.ts";
import { isMissing } from "../workspace/package-files.ts";
import { writeArtifacts } from "../workspace/write-artifacts.ts";
import { UsageError } from "./exit-code.ts";

const SCHEMA = z.strictObject({ seconds: z.record(z.string(), z.number().nonnegative()) });

/** Throws a UsageError where there is no such file, since shares that differ would leave briefs out. */
export function readTimings(files: readonly string[]): Timings {
  return new Map(files.flatMap((file) => Object.entries(secondsIn(file))));
}

function secondsIn(file: string): Readonly<Record<string, number>> {
  try {
    return SCHEMA.parse(JSON.parse(readFileSync(file, "utf8"))).seconds;
  } catch (error) {
    if (isMissing(error)) throw new UsageError(`No file of timings is at "${file}".`, [WRITE]);
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw new UsageError(`"${file}" is no file of timings.`, [WRITE]);
    throw error;
  }
}

const WRITE = "`citedeck build --write-timings FILE` writes one.";

/** Replaces the file whole. Throws the file system's own error. */
export async function writeTimings(file: string, timings: Timings): Promise<void> {
  const sorted = [...timings].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seconds = Object.fromEntries(sorted.map(([brief, one]) => [brief, Math.round(one * 1000) / 1000]));
  await writeArtifacts([{ path: file, bytes: `${JSON.stringify({ seconds }, undefined, 2)}\n` }]);
}
