import { describe, expect, it } from "vitest";
import { shorten } from "../../src/citation/shorten.ts";

describe("shorten", () => {
  it.each([
    ["US and NATO deliver", "US and NATO deliver"],
    ["US and NATO deliver responses to Russian demands", "US and NATO deliver responses…"],
    ["One two three four five six, seven", "One two three four five six…"],
    ["One two three four five six. Seven", "One two three four five six…"],
    ['Media on the so-called "security guarantees" again', 'Media on the so-called "security guarantees"…'],
    [
      'Media reveal Russia\'s so-called grand "security" plans',
      'Media reveal Russia\'s so-called grand "security"…',
    ],
    [
      'Media reveal Russia so-called grand "security guarantees"',
      'Media reveal Russia so-called grand "security…"',
    ],
    ["a an the of to in on at", "a an…"],
  ])("cuts %j to %j", (title, short) => {
    expect(shorten(title, 6)).toBe(short);
  });

  it("cuts a script without spaces by letters, never inside one", () => {
    const family = "👩‍👩‍👧";
    expect(shorten(family.repeat(200), 4)).toBe(`${family.repeat(48)}…`);
  });
});
