import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { formatHuman } from "../../src/diagnostics/format-human.ts";
import { toSarif } from "../../src/diagnostics/format-sarif.ts";

describe("a file that many diagnostics show", () => {
  it("is read once, however many there are", () => {
    let reads = 0;
    const readText = (): string => {
      reads += 1;
      return "one\ntwo\n";
    };
    const diagnostics = Array.from({ length: 100 }, (_, at) =>
      diagnose("invalid-value", { message: "Wrong.", span: { file: "a.yaml", start: at % 8, end: 8 } }),
    );
    for (const diagnostic of diagnostics) formatHuman(diagnostic, readText, (_style, text) => text);
    toSarif(diagnostics, { readText, pathOf: (file) => file, version: "1" });
    expect(reads).toBe(1);
  });
});
