/** What the decoders of texts are handed on: where they report mistakes, and how they read formulas. */
import type { SetFormula } from "../../model/set-formula.ts";
import type { Report } from "./report.ts";

export interface Reading {
  readonly report: Report;
  /** Undefined where a `$` is a dollar. */
  readonly setFormula: SetFormula | undefined;
}
