/** Says what an output is made from, for the next run to know whether it still is. */
import { packageVersion } from "../workspace/package-files.ts";
import type { MakeContext } from "./make-context.ts";
import { hashOf } from "./manifest.ts";

/** Returns the hash of `parts`, of the tool that makes something of them, and of the project's config, which has a say in what is made. */
export function inputsHashOf(
  { project }: Pick<MakeContext, "project">,
  ...parts: readonly (string | Uint8Array)[]
): string {
  return hashOf(packageVersion(), project.hash, ...parts);
}
