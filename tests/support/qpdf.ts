/** Leads tests to qpdf, which reads a PDF's structure to the letter, and skips them, saying so, where it is not installed. */
import { spawnSync } from "node:child_process";
import { needs, type Skippable } from "./needs.ts";

export function needsQpdf(context: Skippable): void {
  const isThere = spawnSync("qpdf", ["--version"]).status === 0;
  needs(isThere, "qpdf is not installed: `apt-get install qpdf`.", context);
}

/** Returns what `qpdf --check` finds wrong in a file; none for a clean one. */
export function qpdfFaults(file: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  return status === 0 ? [] : [`${file}: ${stdout}${stderr}`];
}
