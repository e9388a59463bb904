/** A rule finds one kind of mistake in a resolved brief. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceId } from "../../model/ids.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { SourceText } from "../../sources/source-text.ts";

/** Returns a diagnostic for each place where the mistake is made. */
export type Rule = (resolved: ResolvedBrief, context: RuleContext) => readonly Diagnostic[];

/** What the tool, and the folder beside the brief, offer by name. */
export interface RuleContext {
  readonly layouts: readonly string[];
  readonly themes: readonly string[];
  readonly styles: readonly string[];
  /** Takes a path as the workspace knows it. */
  readonly hasFile: (file: string) => boolean;
  /** Returns a source's text; undefined where it is not here. */
  readonly textOf: (source: SourceId) => SourceText | undefined;
}
