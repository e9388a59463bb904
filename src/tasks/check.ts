/** Checks briefs, as `citedeck check` does. */

import type { ReadFile } from "../model/read-file.ts";
import type { Project } from "../project/project.ts";
import { type Compiled, compile } from "../session/compile.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { fileReader } from "../workspace/read-file.ts";

export interface CheckOptions {
  /** Paths of briefs' YAML files, relative to the working folder. */
  readonly briefs: readonly string[];
  /** Reads their files. By default, `fileReader`. */
  readonly read?: ReadFile | undefined;
  /** The project's own rules. By default, none. */
  readonly project?: Project | undefined;
}

export interface CheckedBrief extends Compiled {
  /** The path of the brief's YAML file. */
  readonly brief: string;
}

/**
 * Returns what was found in each brief, in order. It includes the author's mistakes. Failures of the machine are
 * thrown.
 */
export function check({ briefs, read = fileReader(), project }: CheckOptions): readonly CheckedBrief[] {
  return briefs.map((brief) => ({
    brief,
    ...compile({ brief, read, project, ...briefResources(brief, read) }),
  }));
}
