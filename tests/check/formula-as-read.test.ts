import { expect, it } from "vitest";
import { formulaAsRead } from "../../src/check/formula-as-read.ts";

it.each([
  ["E = mc^2", "E = mc^ "],
  ["\\frac{1}{2} x_1", "     { }{ } x_ "],
  ["T = 42", "T = 42"],
  ["p \\approx 4.5\\%", "p         4.5 %"],
  ["5\\%", "5 %"],
  ["7", "7"],
  ["\\text{only } 7\\% of n", "     {only } 7 % of n"],
])("Of %j rules read %j: no commands, and beside letters no digits that stand alone.", (tex, read) => {
  expect(formulaAsRead(tex)).toBe(read);
  expect(formulaAsRead(tex)).toHaveLength(tex.length);
});
