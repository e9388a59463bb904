/** Does a command's work on briefs, and again whenever something that they rest on has changed, until nobody reads on. */
import { posix } from "node:path";
import type { Project } from "../project/project.ts";
import { oneAtATime } from "../serve/one-at-a-time.ts";
import { createSession, type Session } from "../session/create-session.ts";
import type { World } from "../session/files.ts";
import { stopping } from "../workspace/at-end.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { type FileChanges, notedWorld } from "../workspace/noted-world.ts";
import { diskWorld } from "../workspace/open-session.ts";
import { watchFiles } from "../workspace/watch-files.ts";
import { reportFailure } from "./report-failure.ts";
import type { Terminal } from "./terminal.ts";

export interface Round {
  /** The session of each brief, by path, in the order in which the command names them. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** The briefs that rest on something that has changed; all of them in the first round. */
  readonly changed: readonly string[];
  /** What has changed, and when; undefined in the first round. */
  readonly news: News | undefined;
}

export interface News extends FileChanges {
  readonly at: Date;
}

/**
 * Resolves once nobody reads standard output any more. What the first round throws is thrown; what a later one
 * throws is reported, and the watch goes on.
 */
export async function watchBriefs(options: {
  readonly briefs: readonly string[];
  readonly project: Project;
  /** The folder that nothing outside of is read. */
  readonly within: string | undefined;
  readonly terminal: Terminal;
  readonly work: (round: Round) => Promise<void>;
}): Promise<void> {
  const { briefs, project, within, terminal, work } = options;
  const { world, changes } = notedWorld(diskWorld({ within }));
  const sessions = new Map(briefs.map((brief) => [brief, sessionOn(brief, { world, project })]));
  const seen = new Map<string, number>();
  const changedBriefs = (): readonly string[] => {
    for (const session of sessions.values()) session.changed();
    const revisions = new Map([...sessions].map(([brief, session]) => [brief, session.revision()]));
    const changed = briefs.filter((brief) => revisions.get(brief) !== seen.get(brief));
    for (const [brief, revision] of revisions) seen.set(brief, revision);
    return changed;
  };
  await work({ sessions, changed: changedBriefs(), news: undefined });
  changes();
  const again = oneAtATime(
    async () => {
      const changed = changedBriefs();
      const news = { ...changes(), at: new Date() };
      if (changed.length > 0) await work({ sessions, changed, news });
    },
    (error) => {
      if (!stopping.aborted) reportFailure(error, terminal.err);
    },
  );
  const folders = new Set(briefs.map((brief) => posix.dirname(brief)));
  await using _watching = await watchFiles([...folders], again);
  // What was saved before the watch began is found by looking.
  again();
  terminal.err.write(`Watching ${briefs.join(", ")}. Ctrl-C ends it.\n`);
  await nobodyReads();
}

function sessionOn(
  brief: string,
  { world, project }: { readonly world: World; readonly project: Project },
): Session {
  return createSession({
    world,
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
}

/** A pipe tells that its reader is gone when something is written to it. */
function nobodyReads(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once("error", () => resolve());
  });
}
