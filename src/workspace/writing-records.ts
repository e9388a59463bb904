/**
 * Records in the user's cache which folders are being written to, so that the next run of any command finds what a
 * killed one left.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { runOf, writingFolder } from "./writing-folder.ts";

export interface WritingRecord {
  /** The name of our own folder in `folder`. */
  readonly name: string;
  /** An absolute path. */
  readonly folder: string;
  /** Folders in other places in which files are prepared, each in the folder that it is for. */
  readonly parts: readonly string[];
  /** Folders that did not exist before, the uppermost first. They are removed if nothing comes to be in them. */
  readonly made: readonly string[];
}

const RECORD = z.object({
  ...{ name: z.string(), folder: z.string() },
  ...{ parts: z.array(z.string()), made: z.array(z.string()) },
});

/**
 * Without a cache, or room in it, there is no record. What a killed run left is then only found by runs that write to
 * the same folder, or look there.
 */
export async function noteWriting(record: WritingRecord): Promise<void> {
  const file = await fileOf(record.name);
  if (file === undefined) return;
  try {
    await writeFile(`${file}.new`, JSON.stringify(record));
    await rename(`${file}.new`, file);
  } catch {
    await rm(`${file}.new`, { force: true }).catch(() => undefined);
  }
}

export async function forgetWriting(name: string): Promise<void> {
  const file = await fileOf(name);
  if (file === undefined) return;
  for (const path of [file, `${file}.new`]) rmSync(path, { force: true });
}

/** Returns what runs recorded and did not forget: runs in progress, and killed ones. */
export async function notedWritings(): Promise<readonly NotedWriting[]> {
  const folder = await writingFolder();
  if (folder === undefined) return [];
  const files = readdirSync(folder);
  return files.map((file) => ({
    name: runOf(file),
    record: readRecord(join(folder, file)),
  }));
}

export interface NotedWriting {
  readonly name: string;
  /** Undefined where the run was killed while it recorded: it had done nothing else by then. */
  readonly record: WritingRecord | undefined;
}

function readRecord(path: string): WritingRecord | undefined {
  try {
    return RECORD.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

async function fileOf(name: string): Promise<string | undefined> {
  const folder = await writingFolder();
  return folder === undefined ? undefined : join(folder, `${name}.json`);
}
