import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";

const SECRET = "41 of the pumps at Dürnau failed";

const isIn = (text: string, wording = SECRET): boolean => findLeaks([text], [{ wording }]).length > 0;

describe("a wording in disguise", () => {
  it.each([
    ["backwards", "Quay deliaf uanrüD ta spmup eht fo 14 stays"],
    ["in ROT13", "41 bs gur chzcf ng Qüeanh snvyrq"],
    ["with digits for letters", "41 0f 7h3 pump5 a7 Dürnau fa1l3d"],
    ["with its number in words", "Forty-one of the pumps at Dürnau failed"],
  ])("is found %s", (_, text) => {
    expect(isIn(text)).toBe(true);
  });

  it("is no other wording", () => {
    expect(isIn("Forty-two of the pumps at Dürnau failed")).toBe(false);
    expect(isIn("41 0f 7h3 pump5 a7 Dürnau 5tand")).toBe(false);
  });

  it("is not looked for where it is short, or only part of longer words", () => {
    expect(isIn("Evil men", "Live")).toBe(false);
    expect(isIn("No transitions", "Transition")).toBe(false);
    expect(isIn("Snoitisnart", "Transitions")).toBe(true);
    expect(isIn("In 1990 and 1991", "199 0 1991")).toBe(false);
  });
});
