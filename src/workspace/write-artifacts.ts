/** Writes files, all or none, whatever ends the run. */
import { dirname, resolve } from "node:path";
import { type HoldOptions, holdFolder } from "./hold-folder.ts";
import { type Artifact, stageFiles } from "./stage-files.ts";

/**
 * Either every artifact is replaced as a whole, or, where one cannot be written, none is and the old ones stay. Where
 * the run is killed in between, the next run of any command finishes it or takes it back. Throws the file system's own
 * error (`ENOSPC`, `EACCES` …).
 */
export async function writeArtifacts(
  artifacts: readonly Artifact[],
  options: HoldOptions & {
    /** Runs once nobody else can write there. Nothing is written where it throws. */
    readonly onHeld?: (() => void) | undefined;
    /** Paths of files that are removed in the same step. */
    readonly removed?: readonly string[] | undefined;
  } = {},
): Promise<void> {
  const { removed = [] } = options;
  const paths = [...artifacts.map(({ path }) => path), ...removed];
  if (paths.length === 0) return;
  await using held = await holdFolder(uppermost(paths), options);
  options.onHeld?.();
  await held.during(async () => held.move(await stageFiles(held, { artifacts, removed })));
}

function uppermost(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(resolve(path)));
  return folders.reduce((upper, folder) => (folder.length < upper.length ? folder : upper));
}
