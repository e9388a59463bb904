/** How each brief of a run is built, in plain data, so that threads can be told. */
import type { BuildOptions } from "../build.ts";

export interface BriefOptions
  extends Pick<
    BuildOptions,
    "audiences" | "formats" | "force" | "out" | "pngScale" | "date" | "timeoutMs" | "cacheDir" | "cacheKey"
  > {
  /** The folder in which files must be, whatever links lead to them; anywhere where left out. */
  readonly within?: string | undefined;
  /** Whether a `citedeck.config` runs that the user has not trusted. */
  readonly trustConfig: boolean;
  /** The hash of the project that the run began with: one that changes meanwhile is no longer that. */
  readonly projectHash: string;
}
