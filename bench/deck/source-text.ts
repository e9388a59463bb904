/** Makes a source's text: the statements that excerpts quote, among sentences of made-up words with figures in them. */
import { randomFrom } from "./random.ts";

const WORDS =
  "harbour bridge council letter answer report minister door crane driver engine treaty public office morning evening river garage road city timetable platform ticket winter repair staff signal tram depot passenger budget contract".split(
    " ",
  );

const SENTENCES_PER_PARAGRAPH = 6;

/** Returns a text of about `length` bytes, with the statements spread evenly over it, each once. */
export function sourceText(options: {
  readonly statements: readonly string[];
  readonly length: number;
  readonly seed: number;
}): string {
  const { statements, length, seed } = options;
  const random = randomFrom(seed * 7919 + 13);
  const parts: string[] = [];
  const distance = length / (statements.length + 1);
  let [written, placed] = [0, 0];
  for (let number = 0; written < length || placed < statements.length; number += 1) {
    const statement =
      written >= distance * (placed + 1) || written >= length ? statements[placed] : undefined;
    if (statement !== undefined) placed += 1;
    const words = statement ?? sentence(random);
    parts.push(words, number % SENTENCES_PER_PARAGRAPH === SENTENCES_PER_PARAGRAPH - 1 ? "\n\n" : " ");
    written += words.length + 1;
  }
  return `${parts.join("").trim()}\n`;
}

function sentence(random: () => number): string {
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";
  const figure = 1000 + Math.floor(random() * 1_000_000);
  return `The ${word()} of the ${word()} and the ${word()} had ${figure} ${word()} and ${word()} ${word()} near the ${word()}.`;
}
