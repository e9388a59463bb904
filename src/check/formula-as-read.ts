/** What of a formula's TeX rules read: its words, and its numbers where they can be amounts. */

/**
 * Returns as many characters, with spaces for what is not read: commands, and in a formula with letters those digits that
 * stand alone, since they are exponents, indexes and parts of fractions.
 */
export function formulaAsRead(tex: string): string {
  const words = tex.replace(COMMAND, (command) => " ".repeat(command.length)).replaceAll("\\%", " %");
  return LETTER.test(words) ? words.replace(LONE_DIGIT, " ") : words;
}

const COMMAND = /\\(?:[A-Za-z]+|[^%])/gs;

const LETTER = /\p{L}/u;

const LONE_DIGIT = /(?<![\d.,])\d(?![\d.,%]|\s?%)/g;
