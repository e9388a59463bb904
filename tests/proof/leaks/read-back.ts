/** Reads texts as a person does who wants to know: whatever the letters are dressed as, they are the letters that they look like. */
import { rot13 } from "./spellings.ts";

/** Returns the letters of `text` in each way that it may be read. */
export function readingsFor(text: string): readonly string[] {
  const letters = lettersOf(text);
  const readings = [letters, withLetters(letters)];
  return NUMBER_WORDS.test(text) ? [...readings, lettersOf(withFigures(text))] : readings;
}

/** Returns the letters that give `words` away: in order, backwards, in ROT13, and with letters for digits. */
export function keysOf(words: string): readonly string[] {
  const letters = lettersOf(words);
  const figures = lettersOf(withFigures(words));
  return [letters, figures, [...letters].reverse().join(""), lettersOf(rot13(words)), withLetters(letters)];
}

/** Small Latin letters and digits alone. */
function lettersOf(text: string): string {
  return text
    .replaceAll(/[\u{e0020}-\u{e007e}]/gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
    .replaceAll(/[^\0-\x7f]+/g, (run) =>
      [...run.normalize("NFKD")].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join(""),
    )
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, (run) =>
      [...run]
        .map((letter) => (/\p{L}|\p{N}/u.test(letter) ? (LOOKS_LIKE.get(letter) ?? letter) : ""))
        .join(""),
    );
}

/** Letters that people put digits for. A small L and an I look alike, too. */
function withLetters(letters: string): string {
  return letters.replaceAll(/[013457l]/g, (digit) => DIGITS[digit] ?? digit);
}

const DIGITS: Readonly<Record<string, string>> = { 0: "o", 1: "i", l: "i", 3: "e", 4: "a", 5: "s", 7: "t" };

/** Cyrillic, Greek and Armenian letters, and the Latin letters that they look like. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  "аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwӏlгrпnкkтtвbмmнhиuАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYЗ3νvοoρpαaιiκkυuχxγyηnτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXօoսuհhոnցgքp"
    .match(/../gu)
    ?.map((pair) => [[...pair][0] ?? "", [...pair][1] ?? ""] as const) ?? [],
);

function withFigures(text: string): string {
  return text.replaceAll(NUMBERS, (_, tens: string, unit: string | undefined) =>
    String(
      (TENS.indexOf(tens.toLowerCase()) + 2) * 10 + Math.max(0, UNITS.indexOf(unit?.toLowerCase() ?? "")),
    ),
  );
}

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const NUMBERS = new RegExp(`(${TENS.join("|")})(?:[\\s\\u00ad\\u2010-\\u2015-]*(${UNITS.join("|")}))?`, "gi");
const NUMBER_WORDS = new RegExp(TENS.join("|"), "i");
