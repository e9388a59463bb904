/** The project that a command works with, and what of it is told once. */
import { loadProject } from "../config/load-project.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Project } from "../project/project.ts";

export interface TrustFlag {
  readonly trustConfig: boolean;
}

/** Returns the rules and formats of the project that the working folder lies in. */
export function projectFor({ trustConfig }: TrustFlag): Promise<Project> {
  return loadProject({ trustConfig });
}

/** Returns the diagnostics of several briefs; what is said of the config that they share, once. */
export function withoutRepeats(diagnostics: readonly Diagnostic[], project: Project): readonly Diagnostic[] {
  return repeatsLeftOut(project)(diagnostics);
}

/** Returns what leaves out, of diagnostics that come one brief after another, what it has let through before of the shared config. */
export function repeatsLeftOut({
  diagnostics: shared,
}: Project): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const seen = new Set<string>();
  return (diagnostics) =>
    diagnostics.filter(({ code, message, span }) => {
      if (!shared.some((one) => one.code === code && one.message === message)) return true;
      const key = JSON.stringify([message, span]);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
