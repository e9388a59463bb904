/** Loads a project's own rules and formats, where the user has trusted its config. */
import { NO_PROJECT, type Project } from "../project/project.ts";
import { findConfigs } from "./find-config.ts";

export interface LoadProjectOptions {
  /** A folder of the project. By default, the working folder. */
  readonly folder?: string | undefined;
  /**
   * Runs the config whether or not the user has trusted it. For machines that check what was reviewed before, such as
   * CI.
   */
  readonly trustConfig?: boolean | undefined;
}

/**
 * Returns the project's rules and formats, for `compile`, `check` and `build`. A config that the user has not trusted,
 * or that has changed since, does not run: the project then has the diagnostic `untrusted-config`. It has
 * `invalid-config` where its config cannot be run. Throws the file system's own error.
 */
export async function loadProject(options: LoadProjectOptions = {}): Promise<Project> {
  const { folder = ".", trustConfig = false } = options;
  const [config, other] = findConfigs(folder);
  if (config === undefined) return NO_PROJECT;
  // Most projects have none, and to load one takes much.
  const { loadFound } = await import("./load-found.ts");
  return await loadFound(config, { other, trustConfig });
}
