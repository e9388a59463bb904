/** Reports characters in an author's files that are invisible and change what is read. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { type HiddenCharacter, hiddenCharacters, withoutHidden } from "../text/hidden-characters.ts";
import { numberAndName } from "../text/hidden-names.ts";
import { mixedWords } from "../text/mixed-words.ts";
import { reorderedStretches } from "../text/reading-order.ts";
import type { Entry, Scalar, Tree } from "./yaml-tree.ts";

/**
 * Diagnostics: `reordered-text`, `invisible-character`, `soft-hyphen-in-word`, `mixed-script-word`, each at most once
 * per value, at its first place. `language` (BCP 47) is the brief's: in languages with long words, soft hyphens in them
 * are normal.
 */
export function hiddenInTree(tree: Tree, language: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<Tree>();
  const visit = (one: Tree, key: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.kind === "scalar") diagnostics.push(...findingsIn(textOf(one), { language, key }));
    if (one.kind === "list") for (const item of one.items) visit(item, key);
    if (one.kind === "mapping") for (const entry of one.entries) visitEntry(entry);
  };
  const visitEntry = (entry: Entry): void => {
    diagnostics.push(...findingsIn({ words: entry.key, spanOf: () => entry.keySpan }, { language, key: "" }));
    visit(entry.value, entry.key);
  };
  visit(tree, "");
  return diagnostics;
}

interface PlacedText {
  readonly words: string;
  readonly spanOf: (start: number, end: number) => Span;
}

function textOf(scalar: Scalar): PlacedText {
  const { text, span } = scalar;
  const { words, from } = readReferences(text);
  return {
    words,
    spanOf(start, end) {
      const offsets = scalar.offsets();
      const first = offsets[from(start)] ?? span.start;
      return { file: span.file, start: first, end: Math.max(first + 1, offsets[from(end)] ?? span.end) };
    },
  };
}

const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{0,30}));/gi;

/** Markdown reads `&shy;` and `&#x202e;` as the characters that they name. */
function readReferences(text: string): { readonly words: string; readonly from: (at: number) => number } {
  if (!text.includes("&")) return { words: text, from: (at) => at };
  const offsets: number[] = [];
  let [words, at] = ["", 0];
  const keep = (to: number): void => {
    for (; at < to; at += 1) offsets.push(at);
  };
  for (const match of text.matchAll(REFERENCE)) {
    const character = characterOf(match);
    if (character === undefined || hiddenCharacters(character).length === 0) continue;
    words += text.slice(at, match.index);
    keep(match.index);
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(match.index);
    words += character;
    at = match.index + match[0].length;
  }
  words += text.slice(at);
  keep(text.length + 1);
  return { words, from: (place) => offsets[place] ?? text.length };
}

function characterOf([, hex, decimal, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function findingsIn(
  text: PlacedText,
  { language, key }: { readonly language: string; readonly key: string },
): readonly Diagnostic[] {
  const { words, spanOf } = text;
  const [reordered] = reorderedStretches(words);
  const hidden = hiddenCharacters(words).filter((one) => isTelling(one, words));
  const isSoft = ({ kind, start }: HiddenCharacter): boolean =>
    kind === "soft-hyphen" && !/\d\u00ad\d/.test(words.slice(start - 1, start + 2));
  const soft = hidden.filter(isSoft).filter((one) => isOddHyphen(one, { words, language, key }));
  const others = hidden.filter((one) => !isSoft(one) && (reordered === undefined || one.kind !== "bidi"));
  const [mixed] = mixedWords(words);
  return [
    ...(reordered === undefined
      ? []
      : [reportReordered(words, reordered, spanOf(reordered.start, reordered.end))]),
    ...(others.length === 0 ? [] : [reportHidden("invisible-character", { hidden: others, text })]),
    ...(soft.length === 0 ? [] : [reportHidden("soft-hyphen-in-word", { hidden: soft, text })]),
    ...(mixed === undefined ? [] : [reportMixed(words, mixed, spanOf(mixed.start, mixed.end))]),
  ];
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Strays are reported anywhere. Other characters are reported only inside a word, because beside a word they hide
 * nothing.
 */
function isTelling({ kind, isExpected, start, end }: HiddenCharacter, words: string): boolean {
  if (isExpected) return false;
  if (kind === "stray") return true;
  const before = withoutHidden(words.slice(Math.max(0, start - 20), start)).text.slice(-1);
  const behind = withoutHidden(words.slice(end, end + 20)).text.slice(0, 1);
  return LETTER.test(before) && LETTER.test(behind);
}

/** In letters. A longer word may be broken at the end of a line, which is the purpose of soft hyphens. */
const SHORT_WORD = 12;

/** An excerpt has the soft hyphens of its source. */
function isOddHyphen(
  { start }: HiddenCharacter,
  { words, language, key }: { readonly words: string; readonly language: string; readonly key: string },
): boolean {
  if (!/^en\b/i.test(language) || ["exact", "prefix", "suffix"].includes(key)) return false;
  return withoutHidden(wordAt(words, start)).text.length <= SHORT_WORD;
}

/** The word around a hidden character, including all hidden characters in it. */
function wordAt(words: string, at: number): string {
  const reach = 60;
  const before = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*$/u.exec(
    words.slice(Math.max(0, at - reach), at),
  );
  const behind = /^[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/u.exec(words.slice(at, at + reach));
  return `${before?.[0] ?? ""}${behind?.[0] ?? ""}`;
}

function reportHidden(
  code: "invisible-character" | "soft-hyphen-in-word",
  { hidden, text }: { readonly hidden: readonly HiddenCharacter[]; readonly text: PlacedText },
): Diagnostic {
  const { words, spanOf } = text;
  const [first = { start: 0, end: 0 }] = hidden;
  const word = withoutHidden(wordAt(words, first.start)).text;
  const name = numberAndName(words.slice(first.start, first.end));
  const more = hidden.length === 1 ? "" : `; there are ${hidden.length} of the kind in this text`;
  return diagnose(code, {
    message:
      word === ""
        ? `Here stands ${name}, which nobody sees${more}.`
        : `"${word}" has ${name} in it, which nobody sees${more}.`,
    span: spanOf(first.start, first.end),
    hints: ["Delete it, or type the word anew. Checks read the text without it."],
  });
}

function reportReordered(
  words: string,
  { start, end }: { start: number; end: number },
  span: Span,
): Diagnostic {
  const shown = withoutHidden(words.slice(start, end)).text.slice(0, 60);
  return diagnose("reordered-text", {
    message: `${numberAndName(words.charAt(start))} makes "${shown}" display in another order than it is written, and checked, in.`,
    span,
    hints: ["Delete the characters of direction, or type the words anew."],
  });
}

function reportMixed(
  words: string,
  mixed: { start: number; end: number; asRead: string },
  span: Span,
): Diagnostic {
  const word = words.slice(mixed.start, mixed.end);
  const others = Array.from(word).filter((letter) => /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(letter));
  const named = [...new Set(others)].map((letter) => `"${letter}" (${codeOf(letter)})`).join(", ");
  return diagnose("mixed-script-word", {
    message: `The word that reads "${mixed.asRead}" has letters of another alphabet: ${named}.`,
    span,
    hints: ["Type the word anew, unless it is meant so."],
  });
}

function codeOf(letter: string): string {
  const script = /\p{sc=Greek}/u.test(letter) ? "Greek" : "Cyrillic";
  return `${script}, U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
