/** A rule finds one kind of mistake in a resolved brief. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Remember } from "../../model/remember.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { SourceText } from "../../sources/source-text.ts";
import type { EvidenceReader } from "../figures/evidence.ts";

/** Returns a diagnostic for each place where the mistake is made. */
export type Rule = (resolved: ResolvedBrief, context: RuleContext) => readonly Diagnostic[];

/** What rules need beside the brief: what the tool, and the folder beside the brief, offer by name; texts; what was worked out before. */
export interface RuleContext {
  readonly layouts: readonly string[];
  readonly themes: readonly string[];
  readonly styles: readonly string[];
  /** Takes a path as the workspace knows it. */
  readonly hasFile: (file: string) => boolean;
  /** Returns a source's text; undefined where it is not here. */
  readonly textOf: (source: SourceId) => SourceText | undefined;
  /** Shared by all rules: preparing a language takes longer than reading a brief. */
  readonly evidence: EvidenceReader;
  readonly remember: Remember;
}
