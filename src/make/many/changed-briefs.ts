/** Finds the briefs of a run that rest on files which have changed. */
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { authorTheme } from "../../session/author-theme.ts";
import { filesBelow, isMissing } from "../../workspace/package-files.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { type Reading, stillReads } from "../../workspace/traced-reader.ts";
import { compileBrief } from "../compile-brief.ts";
import { keyOfRun, type ProjectBuildOptions, readRecord } from "../run-records.ts";

type Options = Omit<ProjectBuildOptions, "briefs">;

/**
 * Returns those of `briefs` that read one of `changed`, absolute paths, or look whether it is there, as they do for a file that was removed.
 * What a brief reads is known from its last run where all of that is still the same; otherwise it is compiled.
 */
export async function changedBriefs(
  briefs: readonly string[],
  changed: readonly string[],
  options: Options,
): Promise<readonly string[]> {
  const paths = new Set(changed);
  const found: string[] = [];
  for (const brief of briefs) {
    const isChanged = paths.has(resolve(brief)) || restsOn(await readingOf(brief, options), paths);
    if (isChanged) found.push(brief);
  }
  return found;
}

async function readingOf(brief: string, options: Options): Promise<Reading | undefined> {
  const record = await readRecord(keyOfRun(brief, options));
  const read = (options.reader ?? fileReader)();
  if (record !== undefined && stillReads(record.reading, read, filesBelow)) return record.reading;
  const one = compileBrief(brief, options);
  one.templates();
  // what only the making of outputs reads
  for (const { deck } of one.compiled.decks)
    authorTheme({ brief, deck, slides: one.compiled.slides, read: one.read });
  return one.reading();
}

/** A brief whose files are not known may rest on anything. */
function restsOn(reading: Reading | undefined, changed: ReadonlySet<string>): boolean {
  if (reading === undefined) return true;
  const files = [...reading.files.keys()].flatMap(placesOf);
  const folders = [...reading.folders.keys()].flatMap(placesOf);
  return (
    files.some((file) => changed.has(file)) ||
    folders.some((folder) => [...changed].some((path) => isBelow(path, folder)))
  );
}

/** Git knows a file by where it lies, whatever links lead to it. */
function placesOf(path: string): readonly string[] {
  const named = resolve(path);
  return [named, realPath(named)];
}

/** Of a file that is not there, the place where it would be. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(error)) return join(realPath(dirname(path)), basename(path));
    throw error;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== path;
}
