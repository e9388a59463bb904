/** Reports for one brief what is wrong with its project's config. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isProjectCode } from "../diagnostics/project-code.ts";
import type { Brief } from "../model/brief.ts";
import type { Project } from "./project.ts";

/**
 * Returns the config's diagnostics. Where the brief sets the severity of one of its rules, a config that did not run is
 * an error at that place.
 */
export function configDiagnostics(
  { checks }: Pick<Brief, "checks">,
  project: Project,
): readonly Diagnostic[] {
  const needed = checks.find(({ code, setting }) => isProjectCode(code.value) && setting !== "off");
  if (needed === undefined) return project.diagnostics;
  return project.diagnostics.map((one) => {
    if (one.code !== "untrusted-config") return one;
    const related = one.span === undefined ? [] : [{ message: "The config is here.", span: one.span }];
    return { ...one, severity: "error", span: needed.code.span, related };
  });
}

/** Returns the project for a run that needs what its config defines. */
export function asErrors(project: Project): Project {
  return { ...project, diagnostics: project.diagnostics.map((one) => ({ ...one, severity: "error" })) };
}
