import { describe, expect, it } from "vitest";
import { breakLine, textWidth } from "../../../src/deck/charts/text-width.ts";

describe("the width of words", () => {
  it("grows with size and weight, and with the letters' own widths", () => {
    expect(textWidth("illicit", 20)).toBeLessThan(textWidth("mammoth", 20));
    expect(textWidth("word", 40)).toBeCloseTo(2 * textWidth("word", 20));
    expect(textWidth("word", 20, true)).toBeGreaterThan(textWidth("word", 20));
  });

  it("knows other scripts, accents, and what has no width", () => {
    expect(textWidth("é", 20)).toBe(textWidth("e", 20));
    expect(textWidth("e\u0301\u2063", 20)).toBe(textWidth("e", 20));
    expect(textWidth("文", 20)).toBe(20);
    expect(textWidth("ы", 20)).toBeGreaterThan(10);
  });
});

describe("a line that is broken", () => {
  it("keeps within its room where words allow it, and every word", () => {
    const line = "A name that goes on for rather long";
    const lines = breakLine(line, 120, 20);
    expect(lines.join(" ")).toBe(line);
    expect(lines.length).toBeGreaterThan(1);
    for (const part of lines) expect(textWidth(part, 20)).toBeLessThanOrEqual(120);
    expect(breakLine("Donaudampfschifffahrtsgesellschaft", 50, 20)).toHaveLength(1);
  });
});
