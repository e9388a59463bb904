/** Looks whether a project has the formats of its own that a run asks for, before anything is made. */
import { isProjectCode } from "../diagnostics/project-code.ts";
import type { FormatName } from "../model/formats.ts";
import { asErrors } from "../project/config-diagnostics.ts";
import { NO_PROJECT, type Project } from "../project/project.ts";
import { UnknownFormat } from "./unknown-format.ts";

/**
 * Returns the project. A config that did not run may have a format that is asked for: then its diagnostics are errors, so that nothing
 * is made, and the run says why. Throws UnknownFormat.
 */
export function projectWithFormats(options: {
  readonly project?: Project | undefined;
  readonly formats?: readonly FormatName[] | undefined;
}): Project {
  const { project = NO_PROJECT, formats = [] } = options;
  const known = project.formats.map(({ name }) => name);
  const unknown = formats.filter(isProjectCode).filter((name) => !known.includes(name));
  if (unknown.length === 0) return project;
  if (!project.isUnknown) throw new UnknownFormat(unknown, known);
  return asErrors(project);
}
