/** What a project adds to the tool: the rules and formats of its config, or why there are none. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ProjectCode } from "../diagnostics/project-code.ts";
import type { Span } from "../diagnostics/span.ts";
import type { ProjectFormat } from "./define-format.ts";
import type { ProjectRule } from "./define-rule.ts";

export interface Project {
  /** Path of its `citedeck.config`, relative to the working folder, with `/`; undefined where it has none. */
  readonly config: string | undefined;
  /**
   * SHA-256, in hexadecimal, of the config and everything that it imports by relative paths; empty where nothing ran.
   */
  readonly hash: string;
  readonly rules: readonly ProjectRule[];
  readonly formats: readonly ProjectFormat[];
  /** True where there is a config that did not run or is wrong. It may define anything that a brief names with `x/`. */
  readonly isUnknown: boolean;
  /** `untrusted-config` or `invalid-config`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Returns where a rule or format is defined, or where in the config's files `error` was thrown. */
  readonly placeOf: (name: ProjectCode, error?: unknown) => Span | undefined;
}

export const NO_PROJECT: Project = {
  config: undefined,
  hash: "",
  rules: [],
  formats: [],
  isUnknown: false,
  diagnostics: [],
  placeOf: () => undefined,
};
