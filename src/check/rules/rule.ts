/** A rule finds one kind of mistake in a resolved brief. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Remember } from "../../model/remember.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { SourceText } from "../../sources/source-text.ts";
import type { EvidenceReader } from "../figures/evidence.ts";

/** Returns a diagnostic for each place where the mistake is made. */
export type Rule = (resolved: ResolvedBrief, context: RuleContext) => readonly Diagnostic[];

/**
 * What rules need beside the brief: the names of what the tool and the folder beside the brief offer, texts, and what
 * was computed before.
 */
export interface RuleContext {
  readonly layouts: readonly string[];
  readonly themes: readonly string[];
  readonly styles: readonly string[];
  /** Takes a path as in the workspace. */
  readonly hasFile: (file: string) => boolean;
  /** Returns a source's text; undefined where it is not in the folder. */
  readonly textOf: (source: SourceId) => SourceText | undefined;
  /** Shared by all rules, because preparing a language takes longer than reading a brief. */
  readonly evidence: EvidenceReader;
  readonly remember: Remember;
}
