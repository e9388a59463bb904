/** What became of one brief of a run of many. */
import type { ToldReport } from "../told-report.ts";
import type { CarriedError } from "./carried-error.ts";

/** `failed` is where the machine failed, or the tool; an author's mistakes are in the report. */
export type Outcome =
  | {
      readonly kind: "built";
      readonly brief: string;
      readonly report: ToldReport;
      readonly seconds: number;
      /** Whether an earlier run had made the same, so that it was not even compiled. */
      readonly isAgain: boolean;
    }
  | {
      readonly kind: "failed";
      readonly brief: string;
      readonly error: CarriedError;
      readonly seconds: number;
    };
