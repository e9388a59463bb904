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

/** Strict, since what a newer version added would be lost when the file is written. */
const SCHEMA = z.strictObject({
  rehearsals: z.array(
    z.strictObject({
      audience: z.string(),
      began: z.iso.datetime(),
      slides: z.array(z.strictObject({ id: z.string(), ms: z.number().nonnegative() })),
    }),
  ),
});

/** Older ones make room. */
const MOST_KEPT = 50;

/** What is recorded cannot be read: a newer version wrote it, or it is broken. It is left as it is. */
export class UnreadableRehearsals extends Error {
  constructor(file: string) {
    super(
      `"${file}" cannot be read: a newer version of citedeck wrote it, or it is broken. It is left as it is`,
    );
  }
}

/**
 * Returns them from the first to the last; none where none was recorded. Throws the file system's own error, and an
 * UnreadableRehearsals.
 */
export function readRehearsals(brief: string): readonly Rehearsal[] {
  const file = fileFor(brief);
  const text = textOf(file);
  if (text === undefined) return [];
  const read = SCHEMA.safeParse(jsonOf(text));
  if (!read.success) throw new UnreadableRehearsals(file);
  return read.data.rehearsals;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Adds a rehearsal, in place of what was written of it before. The file is replaced as a whole, and at once: also by a run
 * that is told to stop. Throws the file system's own error, and an UnreadableRehearsals; nothing is written then.
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
