import { expect, it } from "vitest";
import { type LettersOfFont, missingLetters } from "../../src/brief/missing-letters.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";

const LATIN = { family: "Source Sans 3", unicodeRange: "U+0-2FF, U+2000-206F" };
const HEBREW = { family: "Noto Sans Hebrew", unicodeRange: "U+590-5FF" };

function told(text: string, fonts: readonly LettersOfFont[] = [LATIN]): readonly string[] {
  const { value } = readYaml({ file: "brief.yaml", text: `a: ${JSON.stringify(text)}` });
  return missingLetters(value === undefined ? [] : [value], fonts).map(
    ({ message, hints }) => `${message} ${hints[0]}`,
  );
}

it("letters of a script that no font has are named, with what to install", () => {
  expect(told("Tide: שלום")).toEqual([
    'No font of the deck has the Hebrew letters ש ל ו ם. Run "npm install @fontsource/noto-sans-hebrew" beside the brief. The deck then contains what it needs of it.',
  ]);
});

it("each script is told of once, with a letter and its marks as one", () => {
  const found = told("பாலம் 👍🏽 다리가 닫혔다. பா 🇪🇸");
  expect(found).toHaveLength(3);
  expect(found[0]).toContain("the Tamil letters பா ல ம். ");
  expect(found[1]).toContain("the emoji 👍🏽 🇪🇸. ");
  expect(found[2]).toContain("the Korean letters 다 리 가 닫 혔. ");
});

it("nothing is told where an installed font has them, nor of signs such as arrows", () => {
  expect(told("Tide: שלום", [LATIN, HEBREW])).toEqual([]);
  expect(told("high → low ≤ 3 ✓")).toEqual([]);
});

it("a font that is installed and lacks them is not to be installed again", () => {
  const part = { ...HEBREW, unicodeRange: "U+5D0-5DC" };
  expect(told("Tide: שלום", [LATIN, part])[0]).toContain('"@fontsource/noto-sans-hebrew" is installed');
});
