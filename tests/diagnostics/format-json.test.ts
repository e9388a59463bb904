import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { toJsonDiagnostic } from "../../src/diagnostics/format-json.ts";

const TEXT = "title: T\r\nlead: “Ü” 🙂 x\n";
const readText = (file: string) => (file === "brief.yaml" ? TEXT : undefined);

describe("a diagnostic as JSON", () => {
  it("has lines and columns from 1 beside offsets from 0, in UTF-16 code units", () => {
    const start = TEXT.indexOf("🙂");
    const diagnostic = diagnose("unknown-id", {
      message: "No excerpt.",
      span: { file: "brief.yaml", start, end: start + 4 },
      hints: ["Did you mean it?"],
      related: [{ message: "Here.", span: { file: "brief.yaml", start: 0, end: 5 } }],
    });
    expect(toJsonDiagnostic(diagnostic, readText)).toEqual({
      code: "unknown-id",
      severity: "error",
      message: "No excerpt.",
      location: {
        file: "brief.yaml",
        start: { line: 2, column: 11, offset: 20 },
        end: { line: 2, column: 15, offset: 24 },
      },
      hints: ["Did you mean it?"],
      related: [
        {
          message: "Here.",
          location: {
            file: "brief.yaml",
            start: { line: 1, column: 1, offset: 0 },
            end: { line: 1, column: 6, offset: 5 },
          },
        },
      ],
      fixes: [],
    });
  });

  it("has the fixes, with the place and the new text of each edit", () => {
    const span = { file: "brief.yaml", start: 7, end: 8 };
    const fix = { title: 'Replace "T" with "U"', edits: [{ span, text: "U" }], isSafe: true } as const;
    const diagnostic = diagnose("invalid-value", { message: "x", span, fixes: [fix] });
    expect(toJsonDiagnostic(diagnostic, readText).fixes).toEqual([
      {
        title: 'Replace "T" with "U"',
        safe: true,
        edits: [
          {
            location: {
              file: "brief.yaml",
              start: { line: 1, column: 8, offset: 7 },
              end: { line: 1, column: 9, offset: 8 },
            },
            text: "U",
          },
        ],
      },
    ]);
  });

  it("says by null that it has no place", () => {
    const diagnostic = diagnose("page-count", { message: "Too many.", span: undefined });
    expect(toJsonDiagnostic(diagnostic, readText)).toMatchObject({ location: null, hints: [], related: [] });
  });

  it("has the severity that it was set to", () => {
    const diagnostic = diagnose("uncited-fact", { message: "x", span: undefined });
    expect(toJsonDiagnostic({ ...diagnostic, severity: "info" }, readText).severity).toBe("info");
  });

  it("of a file that cannot be read any more keeps file and offsets", () => {
    const diagnostic = diagnose("unknown-id", {
      message: "x",
      span: { file: "gone.yaml", start: 7, end: 9 },
    });
    expect(toJsonDiagnostic(diagnostic, readText).location).toMatchObject({
      file: "gone.yaml",
      start: { offset: 7 },
    });
  });
});
