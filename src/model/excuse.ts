/**
 * What an author says about the rules themselves: one place excused with a reason, or a rule set to another severity.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Located } from "./located.ts";

export interface Excuse {
  /** The code excused. */
  readonly code: Located<string>;
  readonly reason: string;
  /** What it covers: the slide, item, source or excerpt that it is written in. */
  readonly within: Span;
}

/** An excuse that covers at least one finding. */
export interface CoveringExcuse {
  readonly excuse: Excuse;
  /** What it covers; never empty. */
  readonly findings: readonly Diagnostic[];
}

export const SETTINGS = ["off", "info", "warning", "error"] as const;

export type Setting = (typeof SETTINGS)[number];

/** `checks: { unused-excerpt: off }` in a brief. */
export interface CheckSetting {
  readonly code: Located<string>;
  readonly setting: Setting;
}
