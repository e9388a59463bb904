import { describe, expect, it } from "vitest";
import { dateFormat, numberFormat } from "../../../src/pptx/charts/number-format.ts";

const format = (written: unknown, largest = 10, language = "de") =>
  numberFormat({ written, largest, language });

describe("a format for numbers", () => {
  it.each([
    [undefined, 10, "[$-407]General"],
    [undefined, 1000, "[$-407]#,##0"],
    [",", 10, "[$-407]#,##0"],
    [",.2f", 10, "[$-407]#,##0.00"],
    [".1f", 10, "[$-407]0.0"],
    ["d", 2024, "[$-407]0"],
    [".1%", 1, "[$-407]0.0%"],
    ["%", 1, "[$-407]0%"],
    ["$.3s", 10, "[$-407]General"],
  ])("for d3's %s of numbers up to %s is %s", (written, largest, expected) => {
    expect(format(written, largest)).toBe(expected);
  });

  it("is in no language of its own where Windows has no number for it", () => {
    expect(format(",", 10, "tlh")).toBe("#,##0");
  });
});

describe("a format for dates", () => {
  it("says the year where it changes", () => {
    const [march, april, later] = ["2024-03-01", "2024-04-01", "2025-04-01"].map((date) => Date.parse(date));
    expect(dateFormat("days", [march ?? 0, april ?? 0], "es")).toBe("[$-C0A]d mmm");
    expect(dateFormat("days", [march ?? 0, later ?? 0], "es")).toBe("[$-C0A]d mmm yyyy");
  });
});
