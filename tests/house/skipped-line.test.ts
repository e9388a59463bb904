import { describe, expect, it } from "vitest";
import { skippedLine } from "../support/tell-skipped.ts";

describe("the line on skipped tests", () => {
  it("counts them by what they lack, and those that give no reason", () => {
    const line = skippedLine(["No qpdf.", "No LibreOffice.", "No qpdf.", undefined]);
    expect(line).toBe(
      "Skipped 4 tests. 2: No qpdf. 1: No LibreOffice. 1: They are not for this system or this user.",
    );
  });

  it("is none where none was skipped", () => {
    expect(skippedLine([])).toBeUndefined();
  });
});
