/**
 * Tells lists that cannot be in a text from those that may be, by the words that their entries begin with. To look a word up
 * is much cheaper than to search with a pattern, and most lists are in no text.
 */
import { matchesOf } from "../../text/matches-of.ts";

/** Folded Latin letters, and combining marks, for classes. A pattern that names all existing letters takes long to prepare. */
export const LETTERS = "a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff";
export const MARKS = "\\u0300-\\u036f";

/** What the entries of a list begin with. */
interface FirstWords {
  readonly whole: ReadonlySet<string>;
  /** What words begin with, by their length. */
  readonly stems: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Returns the first words of a list's entries; undefined where one of them does not begin with letters. */
function firstWordsOf(list: string): FirstWords | undefined {
  const whole = new Set<string>();
  const stems = new Map<number, Set<string>>();
  for (const entry of list.split(" ")) {
    const [, letters, rest = ""] = FIRST.exec(entry) ?? [];
    if (letters === undefined || STRANGE.test(rest)) return undefined;
    const first = spelled(letters);
    if (/^[*…]/.test(rest)) stems.set(first.length, (stems.get(first.length) ?? new Set()).add(first));
    else whole.add(first);
  }
  return { whole, stems };
}

const FIRST = new RegExp(`^([${LETTERS}${MARKS}]+)(.*)$`);

/** What makes the letters before it optional, or parts an entry in ways of its own. */
const STRANGE = /[?|{}()[\]\\+.$^]/;

/** Tells which of many lists may be in a text, in about the time that it takes for one. */
export class FirstWordIndex {
  readonly #always: number[] = [];
  readonly #whole = new Map<string, number[]>();
  readonly #stems = new Map<number, Map<string, number[]>>();
  /** The lists that a word may begin an entry of. Texts share most of their words. */
  readonly #known = new Map<string, readonly number[]>();

  /** A list is given by its number among others. */
  add(list: string, number: number): void {
    const first = firstWordsOf(list);
    if (first === undefined) this.#always.push(number);
    const isFirst = (word: string): boolean =>
      first !== undefined &&
      (first.whole.has(word) || [...first.stems].some(([length, some]) => some.has(word.slice(0, length))));
    for (const [word, numbers] of this.#known) if (isFirst(word)) this.#known.set(word, [...numbers, number]);
    for (const word of first?.whole ?? []) note(this.#whole, word, number);
    for (const [length, some] of first?.stems ?? []) {
      const stems = this.#stems.get(length) ?? new Map<string, number[]>();
      this.#stems.set(length, stems);
      for (const stem of some) note(stems, stem, number);
    }
  }

  /** Returns the numbers of the lists that may be in the text. */
  inText(text: string): ReadonlySet<number> {
    const numbers = new Set(this.#always);
    for (const { 0: run } of matchesOf(RUN, text)) {
      for (const number of this.#begunBy(spelled(run))) numbers.add(number);
    }
    return numbers;
  }

  #begunBy(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stems = [...this.#stems].flatMap(([length, some]) => some.get(word.slice(0, length)) ?? NONE);
    const numbers = [...(this.#whole.get(word) ?? NONE), ...stems];
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(word, numbers.length === 0 ? NONE : numbers);
    return numbers;
  }
}

const NONE: readonly number[] = [];

/** Words that are remembered. When there are more, all of them are forgotten. */
const MOST_WORDS = 20_000;

function note(numbers: Map<string, number[]>, word: string, number: number): void {
  const some = numbers.get(word);
  if (some === undefined) numbers.set(word, [number]);
  else some.push(number);
}

const RUN = new RegExp(`[${LETTERS}${MARKS}]+`, "g");

/** Lists write "ss", "oe" and "ae", and mean "ß", "œ" and "æ" as well. */
function spelled(letters: string): string {
  return letters.replaceAll(/[ßœæ]/g, (one) => (one === "ß" ? "ss" : one === "œ" ? "oe" : "ae"));
}
