import { expect, it } from "vitest";
import { numbersAsFigures } from "../../src/guard/number-words.ts";

it.each([
  ["sixty-three boats", "63 boats"],
  ["seventeen boats and one", "17 boats and 1"],
  ["four hundred and twelve thousand three hundred and one", "412301"],
  ["dreiundsechzig Boote", "63 boote"],
  ["soixante-dix-sept bateaux", "77 bateaux"],
  ["quatre-vingt-onze bateaux", "91 bateaux"],
  ["soixante et onze", "71"],
  ["sesenta y tres, veintidós", "63 22"],
  ["ninety-nine boats", "99 boats"],
  ["neunundneunzig Boote", "99 boote"],
  ["quatre-vingt-dix-neuf bateaux", "99 bateaux"],
  ["noventa y nueve barcos", "99 barcos"],
  ["nine hundred and ninety-nine thousand nine hundred and ninety-nine", "999999"],
  ["often a weight of stone", "often a weight of stone"],
])("%s are read as %s", (words, figures) => {
  expect(numbersAsFigures(words)).toBe(figures);
});
