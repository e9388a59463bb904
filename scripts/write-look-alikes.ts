/** Writes `src/text/look-alikes-data.ts`: of Unicode's list of confusable characters (UTS 39), the letters that are taken for others. Run by `npm run look-alikes`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Latin, Greek and Cyrillic, and the scripts whose letters look like theirs. */
const SCRIPTS = String.raw`\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}\p{sc=Lisu}`;

const LETTER = new RegExp(String.raw`^(?![A-Za-z]|\p{Lm})(?=\p{L})[${SCRIPTS}]$`, "u");

const UNSEEN = new RegExp(String.raw`[^${SCRIPTS}\d]|\p{M}|\p{Lm}`, "gu");

/** UTS 39 tells small capitals from capitals; a reader takes "ʙ" for a B all the same. */
const SMALL_CAPITALS = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢĸ"].map((small, at) => [small, "abcdefghijklmnopqrstuvwyzk"[at] ?? ""]),
);

/** The list writes every upright stroke as "l"; that of a capital letter is an I. */
const STROKE = "l";

writeFileSync(new URL("../src/text/look-alikes-data.ts", import.meta.url), lookAlikesModule());

function lookAlikesModule(): string {
  // what decomposes is known by its parts
  const listed = Object.entries(readConfusables())
    .filter(([letter]) => LETTER.test(letter) && letter.normalize("NFD") === letter)
    .map(([letter, prototype]) => [letter, seenIn(letter, prototype)] as const)
    .filter(([letter, seen]) => seen !== "" && seen !== letter)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pairs = [...new Map([...listed, ...SMALL_CAPITALS])].map((pair) => pair.join(""));
  const written = linesOf(pairs).map((line) => `  "${line}`);
  return `/** Written by \`npm run look-alikes\` from Unicode's confusables.txt, as \`unhomoglyph\` carries it: each letter with those that it is taken for. */
export const LOOK_ALIKES =
${written.join(' " +\n')}";
`;
}

function seenIn(letter: string, prototype: string): string {
  const isCapital = letter !== letter.toLowerCase() || !/\p{Ll}/u.test(letter);
  const letters = [...prototype.normalize("NFKD").replaceAll(UNSEEN, "")];
  return letters
    .map((seen) => (seen === STROKE && isCapital && letters.length === 1 ? "I" : seen))
    .map((seen) => SMALL_CAPITALS.get(seen) ?? seen)
    .join("");
}

function linesOf(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 95) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function readConfusables(): Readonly<Record<string, string>> {
  const path = createRequire(import.meta.url).resolve("unhomoglyph/data.json");
  return JSON.parse(readFileSync(path, "utf8"));
}
