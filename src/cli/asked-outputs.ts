/** What the options of `build` ask for, however many briefs there are. */
import type { BuildOptions } from "../make/build.ts";
import type { Project } from "../project/project.ts";
import type { BuildFlags } from "./commands/build.ts";
import { UsageError } from "./exit-code.ts";
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
    cacheDir: flags.cacheDir,
    cacheKey: flags.cacheDir === undefined ? undefined : cacheKeyIn(process.env),
    date: sourceDateEpoch(process.env),
  } as const satisfies Partial<BuildOptions>;
}

const KEY_VARIABLE = "CITEDECK_CACHE_KEY";

/** In characters. */
const LEAST_KEY = 32;

/** Undefined where machines that share a cache have no secret. */
function cacheKeyIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const key = env[KEY_VARIABLE]?.trim() ?? "";
  if (key.length >= LEAST_KEY) return key;
  if (key === "") return undefined;
  throw new UsageError(`The variable ${KEY_VARIABLE} has fewer than ${LEAST_KEY} characters.`, [
    "Make a key with: openssl rand -hex 32",
  ]);
}
