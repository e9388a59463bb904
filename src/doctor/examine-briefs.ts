/** Looks whether briefs are found and can be read. */
import { counted } from "../diagnostics/counted.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { check } from "../tasks/check.ts";
import { findBriefs, WAYS_TO_A_BRIEF } from "../workspace/find-briefs.ts";
import { type Finding, finding } from "./finding.ts";

export function examineBriefs(names: readonly string[]): readonly Finding[] {
  const { briefs, problems } = findBriefs(names);
  const missing = problems.map((problem) =>
    finding("brief", names.length > 0 ? "broken" : "note", problem, WAYS_TO_A_BRIEF),
  );
  return [...missing, ...briefs.map(examineBrief)];
}

function examineBrief(brief: string): Finding {
  try {
    const [{ diagnostics } = { diagnostics: [] }] = check({ briefs: [brief] });
    const errors = diagnostics.filter((one) => hasErrors([one])).length;
    if (errors === 0) return finding("brief", "ok", `${brief} can be read, and has no errors.`);
    const message = `${brief} can be read, and has ${counted(errors, "error")}.`;
    return finding("brief", "note", message, `Run \`citedeck check ${brief}\`.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return finding(
      "brief",
      "broken",
      `${brief} cannot be read: ${reason}.`,
      "Look at who may read its files.",
    );
  }
}
