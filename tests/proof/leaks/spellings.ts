/** The ways to write words that a reader or a parser turns back: the list of docs/security.md. */

export interface Spelling {
  /** As docs/security.md calls it. */
  readonly name: string;
  readonly spell: (words: string) => string;
}

/** What reports a spelling before outputs are made. A place on an axis must be written as its datum's name is. */
export const REPORTED_EARLIER: readonly string[] = ["reordered-text", "invalid-value"];

export const SPELLINGS: readonly Spelling[] = [
  { name: "as they are", spell: (words) => words },
  { name: "in capitals", spell: (words) => words.toUpperCase() },
  { name: "with soft hyphens in them", spell: (words) => between(words, "\u00ad") },
  { name: "with characters without width in them", spell: (words) => between(words, "\u200b\u2060") },
  { name: "with accents apart from their letters", spell: (words) => words.normalize("NFD") },
  { name: "in letters of other alphabets that look the same", spell: (words) => swapped(words, TWINS) },
  {
    name: "as references of HTML",
    spell: (words) =>
      byWord(words, (word) => each(word, (code, at) => (at % 2 === 0 ? `&#x${hex(code)};` : `&#${code};`))),
  },
  {
    name: "as an address has them (%41)",
    spell: (words) => byWord(words, (word) => bytes(word, (byte) => `%${byte}`)),
  },
  { name: "in Base64", spell: (words) => Buffer.from(words).toString("base64") },
  { name: "split by emphasis", spell: (words) => words.replaceAll(/(\p{L}{3})(?=\p{L})/gu, "**$1**") },
  { name: "over two lines or cells", spell: (words) => words.replace(/ (?=\S+ \S+$)/, "\n") },
  {
    name: "turned around by characters of direction",
    spell: (words) => `\u202e${backwards(words)}\u202c`,
  },
  { name: "in full width", spell: (words) => shifted(words, { first: 0x21, last: 0x7e, to: 0xff01 }) },
  { name: "with numbers in words", spell: (words) => words.replaceAll(/\b[1-9]\d\b/g, inWords) },
  { name: "in ROT13", spell: rot13 },
  { name: "with spaces between letters", spell: (words) => between(words, " ") },
  { name: "in letters of mathematics", spell: inBoldLetters },
  { name: "in letters with circles", spell: inCircles },
  {
    name: "as a script escapes them (\\u0041)",
    spell: (words) => byWord(words, (word) => units(word, (unit) => `\\u${unit}`)),
  },
  {
    name: "as a style sheet escapes them (\\41)",
    spell: (words) => each(words, (code) => `\\${hex(code)} `),
  },
  { name: "in hexadecimal digits", spell: (words) => bytes(words, (byte) => `${byte} `).trim() },
  {
    name: "in hexadecimal digits as of numbers (0x41, 0x42)",
    spell: (words) => bytes(words, (byte) => `0x${byte}, `).replace(/, $/, ""),
  },
  {
    name: "in hexadecimal digits with hyphens",
    spell: (words) => bytes(words, (byte) => `${byte}-`).replace(/-$/, ""),
  },
  {
    name: "as e-mails have them (=41)",
    spell: (words) => byWord(words, (word) => bytes(word, (byte) => `=${byte}`)),
  },
  {
    name: "as numbers of Unicode (U+0041)",
    spell: (words) => each(words, (code) => `U+${hex(code).toUpperCase().padStart(4, "0")} `).trim(),
  },
  { name: "backwards", spell: backwards },
  {
    name: "in characters of tags, which nobody sees",
    spell: (words) => `Quay${shifted(plain(words), { first: 0x20, last: 0x7e, to: 0xe0020 })}`,
  },
  { name: "joined by other signs", spell: (words) => words.replaceAll(" ", "_") },
  { name: "with digits for letters (s3cr3t)", spell: (words) => swapped(words, DIGITS) },
];

/** Between the letters of words, never beside a space. */
function between(words: string, what: string): string {
  return words.replaceAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, what);
}

/** A slide has no room for words of a hundred letters. */
function byWord(words: string, spell: (word: string) => string): string {
  return words.split(" ").map(spell).join(" ");
}

function backwards(words: string): string {
  return [...words.normalize("NFC")].reverse().join("");
}

function swapped(words: string, by: Readonly<Record<string, string>>): string {
  return [...words].map((letter) => by[letter] ?? letter).join("");
}

/** Of Cyrillic and Greek. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ a: "а", c: "с", e: "е", i: "і", j: "ј", o: "ο", p: "р", s: "ѕ", x: "х", y: "у" },
  ...{ A: "Α", B: "В", E: "Ε", H: "Н", K: "Κ", M: "М", O: "О", P: "Р", T: "Τ" },
};

const DIGITS: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", l: "1", o: "0", s: "5", t: "7" };

function each(words: string, write: (code: number, at: number) => string): string {
  return [...words].map((letter, at) => write(letter.codePointAt(0) ?? 0, at)).join("");
}

function units(words: string, write: (unit: string) => string): string {
  return Array.from({ length: words.length }, (_, at) =>
    write(words.charCodeAt(at).toString(16).padStart(4, "0")),
  ).join("");
}

function bytes(words: string, write: (byte: string) => string): string {
  return Array.from(Buffer.from(words), (byte) => write(byte.toString(16).padStart(2, "0"))).join("");
}

function hex(code: number): string {
  return code.toString(16);
}

function shifted(
  words: string,
  range: { readonly first: number; readonly last: number; readonly to: number },
): string {
  const { first, last, to } = range;
  return each(words, (code) =>
    String.fromCodePoint(code >= first && code <= last ? code - first + to : code),
  );
}

export function rot13(words: string): string {
  return words.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

function inBoldLetters(words: string): string {
  const small = shifted(words, { first: 0x61, last: 0x7a, to: 0x1d41a });
  const capital = shifted(small, { first: 0x41, last: 0x5a, to: 0x1d400 });
  return shifted(capital, { first: 0x30, last: 0x39, to: 0x1d7ce });
}

function inCircles(words: string): string {
  const small = shifted(words, { first: 0x61, last: 0x7a, to: 0x24d0 });
  const capital = shifted(small, { first: 0x41, last: 0x5a, to: 0x24b6 });
  return shifted(capital, { first: 0x31, last: 0x39, to: 0x2460 });
}

function plain(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Of two digits. */
function inWords(number: string): string {
  const [ten = "0", unit = "0"] = number;
  if (ten === "1") return TEENS[Number(unit)] ?? number;
  const tens = TENS[Number(ten) - 2] ?? number;
  return unit === "0" ? tens : `${tens}-${UNITS[Number(unit)] ?? unit}`;
}

const UNITS = "zero one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
