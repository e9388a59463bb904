import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { painter } from "../../src/cli/terminal.ts";
import { standInStream } from "./stand-in-stream.ts";

beforeEach(() => {
  vi.stubEnv("NO_COLOR", "");
  vi.stubEnv("FORCE_COLOR", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const isColoured = (isTTY: boolean) => painter(standInStream({ isTTY }))("error", "x") !== "x";

describe("colour", () => {
  it("is for terminals only", () => {
    expect([isColoured(true), isColoured(false)]).toEqual([true, false]);
  });

  it("is anywhere with FORCE_COLOR, save where that is 0", () => {
    vi.stubEnv("FORCE_COLOR", "1");
    expect(isColoured(false)).toBe(true);
    vi.stubEnv("FORCE_COLOR", "0");
    expect(isColoured(false)).toBe(false);
  });

  it("is nowhere with NO_COLOR, whatever else is set", () => {
    vi.stubEnv("NO_COLOR", "1");
    vi.stubEnv("FORCE_COLOR", "1");
    expect([isColoured(true), isColoured(false)]).toEqual([false, false]);
  });

  it("surrounds the text and ends with it", () => {
    const paint = painter(standInStream({ isTTY: true }));
    for (const style of ["error", "warning", "info", "hint", "dim", "bold"] as const) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for are control characters
      expect(paint(style, "text")).toMatch(/^(?:\u001b\[\d+m)+text(?:\u001b\[\d+m)+$/);
    }
  });
});
