/** Works out lengths that style sheets write with variables and arithmetic (CSS Values and Units 4). */

export interface LengthContext {
  /** Custom properties, by name. */
  readonly tokens: ReadonlyMap<string, string>;
  /** In px: what 1em is. */
  readonly em: number;
}

/** Returns `value` in px, or as the number that it is; NaN where it is nothing that is understood here. */
export function lengthOf(value: string | undefined, context: LengthContext): number {
  const [length = Number.NaN, ...more] = lengthsOf(value, context);
  return more.length === 0 ? length : Number.NaN;
}

/** Returns the lengths of a shorthand such as `padding-block`, in order. */
export function lengthsOf(value: string | undefined, context: LengthContext): readonly number[] {
  const words = wordsOf(withTokens(value ?? "", context.tokens));
  const reader = { words, at: 0, em: context.em };
  const lengths: number[] = [];
  while (reader.at < words.length) lengths.push(readValue(reader));
  return lengths;
}

const MOST_NESTED = 20;

/** Replaces `var(--name)` and `var(--name, other)` by their values. */
export function withTokens(value: string, tokens: ReadonlyMap<string, string>): string {
  let text = value.replaceAll(/\s/g, " ");
  for (let round = 0; round < MOST_NESTED && text.includes("var("); round += 1)
    text = text.replaceAll(
      VARIABLE,
      (_, name: string, other: string | undefined) => tokens.get(name) ?? other ?? "?",
    );
  return text;
}

const VARIABLE = /var\( ?(--[\w-]+) ?(?:,([^(),]*))?\)/g;

/** A number with its unit, a name, or a sign. */
const WORD = /-?[\d.]+(?:px|em|%)?|[a-z]+|\S/g;

function wordsOf(value: string): readonly string[] {
  return Array.from(value.matchAll(WORD), ([word]) => word);
}

interface Reader {
  readonly words: readonly string[];
  readonly em: number;
  at: number;
}

function readSum(reader: Reader): number {
  let sum = readProduct(reader);
  for (;;) {
    const sign = reader.words[reader.at];
    if (sign !== "+" && sign !== "-") return sum;
    reader.at += 1;
    const next = readProduct(reader);
    sum = sign === "+" ? sum + next : sum - next;
  }
}

function readProduct(reader: Reader): number {
  let product = readValue(reader);
  for (;;) {
    const sign = reader.words[reader.at];
    if (sign !== "*" && sign !== "/") return product;
    reader.at += 1;
    const next = readValue(reader);
    product = sign === "*" ? product * next : product / next;
  }
}

function readValue(reader: Reader): number {
  const word = reader.words[reader.at] ?? "";
  reader.at += 1;
  if (word === "max" || word === "min" || word === "calc" || word === "(") {
    if (word !== "(") reader.at += 1;
    const values = readArguments(reader);
    return word === "max"
      ? Math.max(...values)
      : word === "min"
        ? Math.min(...values)
        : (values[0] ?? Number.NaN);
  }
  if (word.endsWith("em")) return Number(word.slice(0, -2)) * reader.em;
  return word === "" ? Number.NaN : Number(word.endsWith("px") ? word.slice(0, -2) : word);
}

function readArguments(reader: Reader): readonly number[] {
  const values = [readSum(reader)];
  while (reader.words[reader.at] === ",") {
    reader.at += 1;
    values.push(readSum(reader));
  }
  if (reader.words[reader.at] !== ")") return [Number.NaN];
  reader.at += 1;
  return values;
}
