/** Which of the briefs that a call names are built by it: those of its share, and those that have changed. */
import { resolve } from "node:path";
import { readConfigFiles } from "../config/config-files.ts";
import { changedBriefs } from "../make/many/changed-briefs.ts";
import { shareOf, type Timings } from "../make/many/share-out.ts";
import type { ProjectBuildOptions } from "../make/run-records.ts";
import { changedSince, GitError } from "../workspace/git-changes.ts";
import type { BuildFlags } from "./commands/build.ts";
import { UsageError } from "./exit-code.ts";

export interface Choice {
  readonly briefs: readonly string[];
  /** A sentence for a run that has nothing to build. */
  readonly whyNone: string;
}

/** Throws a UsageError where git does not say what has changed. */
export async function chooseBriefs(
  options: ProjectBuildOptions,
  flags: Pick<BuildFlags, "changedSince" | "shard">,
  timings: Timings,
): Promise<Choice> {
  const { changedSince: revision, shard } = flags;
  const changed = revision === undefined ? options.briefs : await changedAmong(options, revision);
  if (changed.length === 0)
    return { briefs: [], whyNone: `No brief rests on anything that has changed since ${revision}.` };
  const briefs = shard === undefined ? changed : shareOf(changed, shard, timings);
  return { briefs, whyNone: `The share ${shard?.number}/${shard?.of} has no brief.` };
}

/** The project's config has a say in every brief. */
async function changedAmong(options: ProjectBuildOptions, revision: string): Promise<readonly string[]> {
  const { briefs, project } = options;
  const paths = await changedSince(revision, ".").catch((error: unknown) => {
    if (error instanceof GitError) throw new UsageError(error.message, error.hints);
    throw error;
  });
  const configs =
    project.config === undefined ? [] : [...readConfigFiles(resolve(project.config)).files.keys()];
  if (configs.some((file) => paths.includes(file))) return briefs;
  return await changedBriefs(briefs, paths, options);
}
