import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BrowserError } from "../../../src/browser/browser-error.ts";
import { BrowserNotFound } from "../../../src/browser/browser-not-found.ts";
import { PageFailure } from "../../../src/browser/open-browser.ts";
import { carriedError, carryError } from "../../../src/make/many/carried-error.ts";

/** As a message from thread to thread does. */
function carried(error: unknown): Error {
  return carriedError(structuredClone(carryError(error)));
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("an error that crosses threads", () => {
  it.each([
    new BrowserNotFound("/nowhere/chrome"),
    new PageFailure("The browser crashes while printing.", { hints: ["Give it more time."] }),
    new BrowserError("It does not start.", { hints: ["Install another."], cause: new Error("inside") }),
    new TypeError("x is not a function"),
  ])("keeps its class, message and hints: %s", (error) => {
    const back = carried(error);
    for (const one of [BrowserNotFound, PageFailure, BrowserError])
      expect(back instanceof one).toBe(error instanceof one);
    const { name, message, stack } = error;
    expect({ name: back.name, message: back.message, stack: back.stack }).toEqual({ name, message, stack });
    expect("hints" in back && back.hints).toEqual("hints" in error && error.hints);
  });

  it("keeps what the file system says of it", () => {
    const error = thrownBy(() => readFileSync("tests/no-such-file"));
    expect(carried(error)).toMatchObject({ code: "ENOENT", syscall: "open", path: "tests/no-such-file" });
  });

  it("is an error with the text of what was thrown, where that was none", () => {
    expect(carried("enough").message).toBe("enough");
  });
});
