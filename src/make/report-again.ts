/** Finds the report of an earlier run that would be the same now, so that the brief need not even be read as a brief. */
import { filesBelow } from "../workspace/package-files.ts";
import { fileReader } from "../workspace/read-file.ts";
import { stillReads } from "../workspace/traced-reader.ts";
import type { BriefReport } from "./build.ts";
import { keyOfRun, type ProjectBuildOptions, readRecord, stateBelow } from "./run-records.ts";

/** Returns the report of the last run with these options; undefined where anything has changed that it read or wrote. */
export async function reportAgain(
  brief: string,
  options: Omit<ProjectBuildOptions, "briefs">,
): Promise<BriefReport | undefined> {
  const started = performance.now();
  const record = await readRecord(keyOfRun(brief, options));
  if (record === undefined || stateBelow(record.folder) !== record.written) return undefined;
  if (!stillReads(record.reading, (options.reader ?? fileReader)(), filesBelow)) return undefined;
  return { ...record.report, seconds: (performance.now() - started) / 1000 };
}
