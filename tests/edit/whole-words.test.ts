import { describe, expect, it } from "vitest";
import { wholeWords } from "../../src/edit/whole-words.ts";

function widened(text: string, selected: string): string | undefined {
  const start = text.indexOf(selected);
  const place = wholeWords(text, { start, end: start + selected.length });
  return place && text.slice(place.start, place.end);
}

describe("wholeWords", () => {
  it.each([
    ["Since Monday three cranes", "ince Monday thr", "Since Monday three"],
    ["It cost 100,000 crowns.", "00,0", "100,000"],
    ["They de-escalate now.", "escalate", "de-escalate"],
    ["Ships  wait \n here", "  wait \n", "wait"],
    ["Ships wait.", "Ships wait.", "Ships wait."],
    ["起重机停了三天", "停了", "停了"],
  ])("of %j, selected %j, are %j", (text, selected, whole) => {
    expect(widened(text, selected)).toBe(whole);
  });

  it("are none where only white space is selected, or nothing", () => {
    expect(widened("a  b", "  ")).toBeUndefined();
    expect(wholeWords("abc", { start: 3, end: 3 })).toBeUndefined();
  });
});
