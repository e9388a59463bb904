/** Turns the briefs that a command names into paths, or ends the command. */
import { findBriefs, WAYS_TO_A_BRIEF } from "../workspace/find-briefs.ts";
import { UsageError } from "./exit-code.ts";

/** Throws a UsageError that names every brief that does not exist. */
export function briefsNamed(names: readonly string[]): readonly string[] {
  const { briefs, problems } = findBriefs(names);
  if (problems.length > 0)
    throw new UsageError(problems.join("\n"), names.length === 0 ? [WAYS_TO_A_BRIEF] : []);
  return briefs;
}
