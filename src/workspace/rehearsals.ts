/** What rehearsals of a brief took, kept in `.citedeck/` beside it. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import * as z from "zod";
import { isMissing } from "./package-files.ts";

export interface Rehearsal {
  readonly audience: string;
  /** ISO 8601, in UTC. */
  readonly began: string;
  /** By the ID of the brief's slide, in the order of the deck: how long it was shown, in ms. */
  readonly slides: readonly { readonly id: string; readonly ms: number }[];
}

const SCHEMA = z.object({
  rehearsals: z.array(
    z.object({
      audience: z.string(),
      began: z.iso.datetime(),
      slides: z.array(z.object({ id: z.string(), ms: z.number().nonnegative() })),
    }),
  ),
});

/** Older ones make room. */
const MOST_KEPT = 50;

/** Returns them from the first to the last; none where the file is not one of ours. Throws the file system's own error. */
export function readRehearsals(brief: string): readonly Rehearsal[] {
  try {
    const content: unknown = JSON.parse(readFileSync(fileFor(brief), "utf8"));
    return SCHEMA.safeParse(content).data?.rehearsals ?? [];
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * Adds a rehearsal, in place of what was written of it before. The file is replaced as a whole, and at once: also by a run
 * that is told to stop. Throws the file system's own error.
 */
export function writeRehearsal(brief: string, rehearsal: Rehearsal): void {
  const isOther = ({ began, audience }: Rehearsal): boolean =>
    began !== rehearsal.began || audience !== rehearsal.audience;
  const kept = readRehearsals(brief)
    .filter(isOther)
    .slice(1 - MOST_KEPT);
  const file = fileFor(brief);
  mkdirSync(posix.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ rehearsals: [...kept, rehearsal] }, undefined, 1)}\n`);
  renameSync(`${file}.new`, file);
}

function fileFor(brief: string): string {
  return posix.join(posix.dirname(brief), ".citedeck", "rehearsals.json");
}
