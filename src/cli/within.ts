/** The option that keeps a command to one folder, and the reader that holds to it. */
import { statSync } from "node:fs";
import type { ReadFile } from "../model/read-file.ts";
import { fileReader } from "../workspace/read-file.ts";
import { UsageError } from "./exit-code.ts";

export const WITHIN_FLAG = "--within <folder>";
export const WITHIN_HELP = "read nothing from outside of this folder, by paths or links";

export interface WithinFlag {
  readonly within?: string | undefined;
}

/** Throws a UsageError where the folder is none. */
export function readerWithin({ within }: WithinFlag): ReadFile {
  if (within !== undefined && statSync(within, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`No folder is at "${within}".`);
  return fileReader({ within });
}
