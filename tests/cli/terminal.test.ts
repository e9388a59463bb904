import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { guardStream, guardTerminal, painter, WIPE } from "../../src/cli/terminal.ts";
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
      const stream = standInStream();
      guardStream(stream).write(paint(style, "text"));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for are control characters
      expect(stream.written()).toMatch(/^(?:\u001b\[\d+m)+text(?:\u001b\[\d+m)+$/);
    }
  });
});

describe("the door to the terminal", () => {
  const through = (text: string): string => {
    const [out, err] = [standInStream({ isTTY: true }), standInStream()];
    const terminal = guardTerminal({ out, err });
    terminal.out.write(text);
    terminal.err.write(text);
    expect(err.written()).toBe(out.written());
    return out.written();
  };

  it("shows every sequence that a terminal would obey, and lets none through", () => {
    expect(
      through("\u001b[2J\u001b]8;;http://a.example\u0007x\u009b31m\u001b]0;title\u001b\\\r\b\u007f"),
    ).toBe("\\e[2J\\e]8;;http://a.example\\ax\\x9b31m\\e]0;title\\e\\\\r\\b\\x7f");
  });

  it("shows what sets another direction by its name", () => {
    expect(through("\u202e38\u202c")).toBe(
      "<U+202E RIGHT-TO-LEFT OVERRIDE>38<U+202C POP DIRECTIONAL FORMATTING>",
    );
  });

  it("keeps colours around a text, and shows those inside it", () => {
    const paint = painter(standInStream({ isTTY: true }));
    expect(through(paint("error", "a\u001b[0mb"))).toBe("\u001b[31m\u001b[1ma\\e[0mb\u001b[22m\u001b[39m");
  });

  it("wipes the line for progress alone", () => {
    expect(through(`${WIPE}\r\u001b[K`)).toBe("\r\u001b[K\\r\\e[K");
  });

  it("leaves line breaks and tabs, and what writing has need of", () => {
    const text = "می\u200cخواهم\n\t❤\ufe0f 👩\u200d👧\n";
    expect(through(text)).toBe(text);
  });

  it("says whether it is a terminal, and how wide", () => {
    expect(guardStream(standInStream({ isTTY: true, columns: 90 }))).toMatchObject({
      isTTY: true,
      columns: 90,
    });
  });
});
