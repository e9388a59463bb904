import { describe, expect, it } from "vitest";
import { reorderedStretches } from "../../src/text/reading-order.ts";

const stretches = (text: string) => reorderedStretches(text).map(({ start, end }) => text.slice(start, end));

describe("text that is displayed in another order than it is written", () => {
  it.each([
    "\u202e38\u202c",
    "\u2067\u202e38\u202c\u2069",
    "\u202eend",
    "\u202b38 of 45\u202c",
    "\u202dאבג\u202c",
    "\u202eאב 38\u202c",
    "\u202e",
  ])("is found, %j", (text) => {
    expect(stretches(`a ${text}`)).toEqual([text]);
  });

  it("is found by a mark of direction that turns what is beside it", () => {
    expect(stretches("from 12\u200f-34 to")).toHaveLength(1);
  });

  it("is found inside of what may be turned", () => {
    expect(stretches("\u2067אבג \u202e38\u202c\u2069")).toEqual(["\u202e38\u202c"]);
  });

  it.each([
    "a plain text, 38",
    "\u202a+49 170 38\u202c",
    "a \u2068name\u2069 b",
    "\u2066Office 365\u2069",
    "\u202dplain\u202c",
    "word\u200f",
    "אבג \u2066Office 365 (R)\u2069 ד",
    "The word \u2067שלום 38\u2069 is Hebrew",
    "\u202bהטקסט נכתב 38 פעמים\u202c",
    "\u202eאבג\u202c",
    "א\u200f38\u200e",
    "\u2067one\u2069",
  ])("is not what writing has need of, or what changes nothing: %j", (text) => {
    expect(stretches(text)).toEqual([]);
  });

  it("ends with its line", () => {
    expect(stretches("a \u202e38\nb")).toEqual(["\u202e38"]);
  });
});
