/** What an author says of the rules themselves: one line excused with a reason, or a rule set to another severity. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Located } from "./located.ts";

export interface Excuse {
  /** The code excused. */
  readonly code: Located<string>;
  readonly reason: string;
  /** What it covers: the slide, item, source or excerpt that it stands on. */
  readonly within: Span;
}

/** An excuse that something needs. */
export interface CoveringExcuse {
  readonly excuse: Excuse;
  /** What it covers: never none. */
  readonly findings: readonly Diagnostic[];
}

export const SETTINGS = ["off", "info", "warning", "error"] as const;

export type Setting = (typeof SETTINGS)[number];

/** `checks: { unused-excerpt: off }` in a brief. */
export interface CheckSetting {
  readonly code: Located<string>;
  readonly setting: Setting;
}
