import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";
import { guardStream } from "../../src/cli/terminal.ts";
import { standInStream } from "./stand-in-stream.ts";

const WIPE = "\r\u001b[K";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("in a pipe", () => {
  it("each step and remark is a line of its own", () => {
    const stream = standInStream();
    {
      using progress = showProgress(guardStream(stream), false);
      progress.step("Reading");
      progress.remark("No sandbox.");
    }
    expect(stream.written()).toBe("Reading\nNo sandbox.\n");
  });

  it("nothing but a warning is said when it is to be quiet", () => {
    const stream = standInStream({ isTTY: true });
    {
      using progress = showProgress(guardStream(stream), true);
      progress.step("Reading");
      progress.remark("No sandbox.");
      progress.warn("Nobody measured.");
      vi.advanceTimersByTime(5000);
    }
    expect(stream.written()).toBe("Nobody measured.\n");
  });
});

describe("on a terminal", () => {
  it("nothing is said of what takes less than a second", () => {
    const stream = standInStream({ isTTY: true });
    {
      using progress = showProgress(guardStream(stream), false);
      progress.step("Reading");
      vi.advanceTimersByTime(999);
    }
    vi.advanceTimersByTime(5000);
    expect(stream.written()).toBe("");
  });

  it("one line shows the step that lasts, is written over by the next, and is wiped at the end", () => {
    const stream = standInStream({ isTTY: true });
    {
      using progress = showProgress(guardStream(stream), false);
      progress.step("Reading");
      vi.advanceTimersByTime(400);
      progress.step("Printing");
      vi.advanceTimersByTime(600);
      expect(stream.written()).toBe("Printing");
      progress.step("Writing");
    }
    expect(stream.written()).toBe(`Printing${WIPE}Writing${WIPE}`);
  });

  it("a remark stays above the line", () => {
    const stream = standInStream({ isTTY: true });
    {
      using progress = showProgress(guardStream(stream), false);
      vi.advanceTimersByTime(1000);
      progress.step("Printing");
      progress.remark("No sandbox.");
    }
    expect(stream.written()).toBe(`Printing${WIPE}No sandbox.\n`);
  });

  it("the line is no longer than the terminal is wide, since it could not be wiped then", () => {
    const stream = standInStream({ isTTY: true, columns: 10 });
    {
      using progress = showProgress(guardStream(stream), false);
      vi.advanceTimersByTime(1000);
      progress.step("Printing 12 slides");
    }
    expect(stream.written()).toBe(`Printing ${WIPE}`);
  });

  it("a step with wide characters and a line break in it is one line that fits", () => {
    const stream = standInStream({ isTTY: true, columns: 10 });
    {
      using progress = showProgress(guardStream(stream), false);
      vi.advanceTimersByTime(1000);
      progress.step("a\n汉字汉字");
    }
    expect(stream.written()).toBe(`a\\n汉字汉${WIPE}`);
  });
});
