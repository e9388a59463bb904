/** What would mend a mistake: edits of the author's files, offered where the remedy is certain or one of a few. */
import type { Span } from "./span.ts";

export interface Fix {
  /** What it does, as an imperative sentence without a full stop: `Replace "moderat" with "moderate"`. */
  readonly title: string;
  /** All of them together, or none. */
  readonly edits: readonly Edit[];
  /** It changes neither the meaning, nor a marking, nor who sees what, so `--fix` applies it without being asked. */
  readonly isSafe?: true;
}

export interface Edit {
  /** What is replaced; empty where `text` is inserted. */
  readonly span: Span;
  /** What replaces it, exactly as it will stand in the file once `as` is gone. */
  readonly text: string;
  /** How `text` is still to be encoded for YAML. A finished compile leaves none. */
  readonly as?: Writing;
}

/**
 * `words`: what the value there, or a part of it, is to say, however it is quoted. `quotes`: puts what stands there in
 * quotes. `key`: adds a key with the value `text` to the map there, after the last of the keys `after` that it has,
 * else as its first key.
 */
export type Writing =
  | {
      readonly kind: "words" /** What stands there now; where it is more, nothing is changed. */;
      readonly instead?: string;
    }
  | { readonly kind: "quotes" }
  | { readonly kind: "key"; readonly key: string; readonly after: "nothing" | readonly string[] };

/** How many of the words a title shows. */
const SHOWN = 60;

/** Returns the fix that replaces what is written at each of `spans` by `words`. */
export function replaceWords(written: string, words: string, spans: readonly Span[]): Fix {
  return {
    title: `Replace ${show(written)} with ${show(words)}`,
    edits: spans.map((span) => ({ span, text: words, as: { kind: "words" } })),
  };
}

/** Returns the fix that makes YAML read as a text what it reads as something else. */
export function quoteWords(written: string, span: Span): Fix {
  return {
    title: `Put ${show(written)} in quotes`,
    edits: [{ span, text: "", as: { kind: "quotes" } }],
    isSafe: true,
  };
}

/** Returns words in quotation marks, on one line, long ones cut. */
export function show(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line}"`;
}
