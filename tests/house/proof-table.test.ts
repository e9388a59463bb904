/** The table that a run ends with. */
import { describe, expect, it } from "vitest";
import { proofTable } from "../support/proof-table.ts";

describe("the table of proofs", () => {
  it("has a line for each kind, sorted by subject, and the sums at its end", () => {
    const table = proofTable([
      { subject: "Kills", kind: "of a build", tried: 1200, failures: ["step 4: a torn deck"] },
      { subject: "Fuzzing", kind: "briefs", tried: 500, failures: [], note: "41 refused" },
    ]);
    expect(table.split("\n")).toEqual([
      "Subject  Kind        Tried   Held  Failed",
      "Fuzzing  briefs        500    500       0  41 refused",
      "Kills    of a build  1,200  1,199       1",
      "All                  1,700  1,699       1",
    ]);
  });
});
