/** Divides YAML into its tokens, with their places. */
import { Lexer } from "yaml";

export interface YamlToken {
  readonly text: string;
  /** UTF-16 offset in the file. */
  readonly start: number;
  /** A text without quotes that is not a block (`|`, `>`). */
  readonly isPlain: boolean;
}

/** The lexer's marks for a document, an early end of brackets, and a text. They are not characters of the file. */
const DOCUMENT = "\u0002";
const EARLY_END = "\u0018";
const TEXT = "\u001f";

/** Returns every token of `text` in order. Together they are the whole text. */
export function yamlTokens(text: string): readonly YamlToken[] {
  const tokens: YamlToken[] = [];
  let start = 0;
  let isText = false;
  let isBlock = false;
  for (const token of new Lexer().lex(text)) {
    if (token === DOCUMENT || token === EARLY_END) continue;
    if (token === TEXT) {
      isText = true;
      continue;
    }
    tokens.push({ text: token, start, isPlain: isText && !isBlock });
    start += token.length;
    if (/\S/.test(token) && !token.startsWith("#")) isBlock = !isText && /^[|>]/.test(token);
    isText = false;
  }
  return tokens;
}

/** Returns where a token ends. */
export function endOf({ start, text }: YamlToken): number {
  return start + text.length;
}
