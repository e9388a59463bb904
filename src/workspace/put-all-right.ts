/** Puts right what killed runs left behind, wherever it is. */
import { homedir } from "node:os";
import { privateCache } from "./private-cache.ts";
import { isLeft, removeEmpty, removeRunFolder, runFoldersIn } from "./run-folders.ts";
import { StrangeJournal } from "./strange-journal.ts";
import { removeLeftTemporaries, SHORT_PARENT } from "./temporary-folder.ts";
import { notedRuns } from "./writing-folder.ts";
import type { NotedWriting } from "./writing-records.ts";

export interface Telling {
  /** Receives a sentence about what was put right. */
  readonly onRemark?: ((remark: string) => void) | undefined;
  /** Receives a sentence about what cannot be put right. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

/**
 * Finishes or takes back what killed runs of this user had begun to write, and what any killed run had begun in one of
 * `folders`. Removes their temporary folders. Leaves alone what another run holds now. Throws nothing.
 */
export async function putAllRight(folders: readonly string[], tell: Telling = {}): Promise<void> {
  const left = await leftWritings();
  const noted = left.flatMap(({ record }) => record?.folder ?? []);
  for (const folder of new Set([...noted, ...folders])) await putFolderRight(folder, tell);
  for (const one of left) await settle(one);
  const { folder: cache } = await privateCache({ env: process.env, home: homedir() });
  await removeLeftTemporaries();
  await removeLeftTemporaries(SHORT_PARENT);
  if (cache !== undefined) await removeLeftTemporaries(cache);
}

/** Like putAllRight, for one folder. */
export async function putFolderRight(folder: string, { onRemark, onWarning }: Telling): Promise<void> {
  try {
    if (runFoldersIn(folder).every(({ isInUse }) => isInUse)) return;
    const { tryHolding } = await import("./hold-folder.ts");
    await using held = await tryHolding(folder, { onRemark });
    // else whoever holds it has put it right
    if (held === undefined) return;
  } catch (error) {
    onWarning?.(`${folder} holds what an ended run had begun to write, and it stays so. ${reasonOf(error)}`);
  }
}

/** What to do about a StrangeJournal. */
export const STRANGE_HINT =
  "It may have come with somebody else's files: remove it, if you know nothing of it.";

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof StrangeJournal ? `${message} ${STRANGE_HINT}` : `${message}.`;
}

/** What reads records is loaded only where there is one: mostly there is none. */
async function leftWritings(): Promise<readonly NotedWriting[]> {
  if (!(await notedRuns()).some(isLeft)) return [];
  const { notedWritings } = await import("./writing-records.ts");
  return (await notedWritings()).filter(({ name }) => isLeft(name));
}

/** A run that was killed before its folder was there, or after it was gone, has nothing more to put right. */
async function settle({ name, record }: NotedWriting): Promise<void> {
  if (record !== undefined && runFoldersIn(record.folder).some((own) => own.name === name)) return;
  for (const part of record?.parts ?? []) removeRunFolder(part);
  removeEmpty(record?.made ?? []);
  const { forgetWriting } = await import("./writing-records.ts");
  await forgetWriting(name);
}
