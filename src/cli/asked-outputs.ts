/** What the options of `build` ask for, however many briefs there are. */
import type { BuildOptions } from "../make/build.ts";
import type { Project } from "../project/project.ts";
import type { BuildFlags } from "./commands/build.ts";
import { sourceDateEpoch } from "./source-date-epoch.ts";

export function askedOutputs(flags: BuildFlags, project: Project) {
  return {
    audiences: flags.audience,
    formats: flags.format,
    project,
    force: flags.force,
    out: flags.out,
    pngScale: flags.pngScale === "2" ? 2 : 1,
    timeoutMs: flags.timeout * 1000,
    browserUrl: flags.browserUrl,
    date: sourceDateEpoch(process.env),
  } as const satisfies Partial<BuildOptions>;
}
