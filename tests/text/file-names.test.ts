import { describe, expect, it } from "vitest";
import { foldName, isImpossibleName } from "../../src/text/file-names.ts";

describe("two names of files", () => {
  it.each([
    ["Press", "pRESS"],
    ["caf\u00e9", "cafe\u0301"],
    ["STRASSE", "straße"],
    ["press", "press. ."],
    ["Ǆ", "ǆ"],
  ])("are the same on some system: %s and %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ["press", "press-1"],
    ["cafe", "café"],
    ["a.b", "ab"],
    [".press", "press"],
  ])("are two everywhere: %s and %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe("a name of a file", () => {
  it.each([
    "con",
    "NUL",
    "nul.",
    "aux.txt",
    "Com1",
    "lpt9.tar.gz",
    "com¹",
    "con .txt",
    "conin$",
    "press.",
    "press ",
    "a:b",
    "a\tb",
  ])("is impossible on Windows: %j", (name) => {
    expect(isImpossibleName(name)).toBe(true);
  });

  it.each(["press", "console", "com", "com10", "a.con", "null", "press.v2", "café", ".con"])(
    "is possible everywhere: %j",
    (name) => {
      expect(isImpossibleName(name)).toBe(false);
    },
  );
});
