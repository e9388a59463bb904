/** Leads tests to the real reports that are not ours to pass on, and skips them, saying so, where they do not. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";

const FOLDER = process.env.CITEDECK_REPORTS ?? join(import.meta.dirname, "../../../shared/sources");

/** The folder of the reports' texts, or undefined where it is not there. */
export const sharedSources: string | undefined = existsSync(FOLDER) ? FOLDER : undefined;

/** Describes behaviour on the real reports; without them, one skipped test says what is missing. */
export function describeWithSharedSources(name: string, define: (folder: string) => void): void {
  const folder = sharedSources;
  if (folder !== undefined) {
    describe(name, () => define(folder));
    return;
  }
  describe(name, () => {
    it("needs the real reports", ({ skip }) =>
      skip("The reports may not be passed on: CITEDECK_REPORTS names no folder with them."));
  });
}
