/**
 * Puts right what a killed run left in a folder: finishes it if the run had begun to move things into place, otherwise
 * removes it.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import * as z from "zod";
import { finishMoves, hasJournal } from "./journal.ts";
import { partName, type RunFolder, removeEmpty, removeRunFolder } from "./run-folders.ts";
import { forgetWriting, notedWritings } from "./writing-records.ts";

/** The file in a run's own folder that lists its other folders. */
export const PARTS_FILE = "parts.json";

/**
 * Returns a sentence about what was done. Only the holder of `folder` may call it. Throws a StrangeJournal, or the file
 * system's own error, and leaves everything that is needed to try again.
 */
export async function putRight(folder: string, left: RunFolder): Promise<string> {
  const record = (await notedWritings()).find(({ name }) => name === left.name)?.record;
  const isFinished = hasJournal(left.path);
  // What the user's own record names may be anywhere. What stands in the folder itself may have come from a stranger.
  const elsewhere = (record?.parts ?? []).map((part) => dirname(part));
  if (isFinished) finishMoves(left.path, [folder, ...elsewhere]);
  for (const part of record?.parts ?? notedParts(left)) removeRunFolder(part);
  removeRunFolder(left.path);
  removeEmpty(record?.made ?? []);
  await forgetWriting(left.name);
  const outcome = isFinished ? "what it had begun is finished now" : "what it left is taken away";
  return `${folder}: a run was ended as it wrote here; ${outcome}.`;
}

/** They have the name of this run's folder, or are not its parts. */
function notedParts({ path, name }: RunFolder): readonly string[] {
  try {
    const noted = z.array(z.string()).parse(JSON.parse(readFileSync(join(path, PARTS_FILE), "utf8")));
    return noted.map((part) => resolve(path, part)).filter((part) => basename(part) === partName(name));
  } catch {
    return [];
  }
}
