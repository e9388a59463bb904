/** What a run says of a brief that was built: its report without the bytes, and without what they were searched for. */
import type { ShownCounts, Withheld } from "../model/tailored.ts";
import type { AudienceReport, BriefReport } from "./build.ts";
import type { Output } from "./make-context.ts";

export interface ToldReport extends Omit<BriefReport, "audiences" | "outputs"> {
  readonly audiences: readonly ToldAudience[];
  readonly outputs: readonly ToldOutput[];
}

export interface ToldAudience extends Omit<AudienceReport, "tailoring"> {
  readonly given: ShownCounts;
  readonly leftOut: number;
  readonly withheld: readonly Withheld[];
}

export interface ToldOutput extends Pick<Output, "audience" | "format" | "path" | "size"> {
  /** Undefined where it has none, or where they are not counted. */
  readonly pages: number | undefined;
  /** Whether the file was already what would be written. */
  readonly isUnchanged: boolean;
}

export function toldOf(report: BriefReport): ToldReport {
  return {
    ...report,
    audiences: report.audiences.map(({ tailoring: { given, withheld, leftOut }, ...audience }) => ({
      ...audience,
      given,
      leftOut,
      withheld,
    })),
    outputs: report.outputs.map(({ bytes, cached, ...output }) => ({
      ...output,
      pages: cached?.pages,
      isUnchanged: bytes === undefined,
    })),
  };
}
