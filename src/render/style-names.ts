/** Finds where a style sheet sets custom properties, where it uses them, and its comments. */
import { type CSSToken, TokenType, tokenize } from "@csstools/css-tokenizer";

export interface Declaration {
  readonly name: string;
  /** As it is written, without the spaces around it. */
  readonly value: string;
  /** From the name to the end of the value, without the semicolon. */
  readonly start: number;
  readonly end: number;
  /** It stands in a rule for `:root` alone, in no other rule. */
  readonly isAtRoot: boolean;
}

/** One `var(…)`. */
export interface Use {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface StyleNames {
  readonly declarations: readonly Declaration[];
  readonly uses: readonly Use[];
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

export function styleNames(css: string): StyleNames {
  const tokens = tokenize({ css });
  const blocks = blocksOf(tokens);
  return {
    declarations: tokens.flatMap((token, at) => {
      const found = isProperty(token) ? declarationAt(tokens, at) : undefined;
      if (found === undefined) return [];
      const [, name, start] = token;
      const isAtRoot = blocks[at]?.length === 1 && blocks[at][0] === ":root";
      return [{ name, start, end: found.end, value: css.slice(found.start, found.end), isAtRoot }];
    }),
    uses: tokens.flatMap((token, at) => useAt(tokens, token, at)),
    comments: tokens.flatMap(([type, , start, last]) =>
      type === TokenType.Comment ? [{ start, end: last + 1 }] : [],
    ),
  };
}

function isProperty([type, written]: CSSToken): boolean {
  return type === TokenType.Ident && written.startsWith("--");
}

/** Returns for each token what stands in front of the braces around it, from the outermost. */
function blocksOf(tokens: readonly CSSToken[]): readonly (readonly string[])[] {
  let around: readonly string[] = [];
  let before = "";
  return tokens.map(([type, written]) => {
    const own = around;
    if (type === TokenType.OpenCurly) around = [...around, before.trim()];
    if (type === TokenType.CloseCurly) around = around.slice(0, -1);
    const isEnd =
      type === TokenType.OpenCurly || type === TokenType.CloseCurly || type === TokenType.Semicolon;
    if (isEnd) before = "";
    else if (type !== TokenType.Comment) before += written;
    return own;
  });
}

/** Returns where the value stands; undefined where the name begins no declaration. */
function declarationAt(
  tokens: readonly CSSToken[],
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const before = nextOf(tokens, at, -1)?.[0];
  const begins =
    before === TokenType.OpenCurly || before === TokenType.Semicolon || before === TokenType.CloseCurly;
  const colon = tokens.findIndex((token, index) => index > at && !isGap(token));
  if (!begins || tokens[colon]?.[0] !== TokenType.Colon) return undefined;
  const end = tokens.findIndex(([type], index) => index > colon && ENDS.has(type));
  const value = tokens.slice(colon + 1, end === -1 ? undefined : end);
  const first = value.find((token) => !isGap(token));
  const last = value.findLast((token) => !isGap(token));
  return first && last && first[0] !== TokenType.EOF ? { start: first[2], end: last[3] + 1 } : undefined;
}

const ENDS: ReadonlySet<string> = new Set([
  ...[TokenType.Semicolon, TokenType.OpenCurly, TokenType.CloseCurly, TokenType.EOF],
]);

function useAt(tokens: readonly CSSToken[], token: CSSToken, at: number): readonly Use[] {
  if (token[0] !== TokenType.Function || token[4].value.toLowerCase() !== "var") return [];
  const named = nextOf(tokens, at, 1);
  const end = closeOf(tokens, at);
  return named === undefined || end === undefined ? [] : [{ name: named[1], start: token[2], end }];
}

/** Returns the end of what a function at `at` has in its parentheses. */
function closeOf(tokens: readonly CSSToken[], at: number): number | undefined {
  let depth = 0;
  for (const [type, , , last] of tokens.slice(at)) {
    if (type === TokenType.Function || type === TokenType.OpenParen) depth += 1;
    if (type === TokenType.CloseParen) depth -= 1;
    if (depth === 0) return last + 1;
  }
  return undefined;
}

function nextOf(tokens: readonly CSSToken[], at: number, step: 1 | -1): CSSToken | undefined {
  for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (token !== undefined && !isGap(token)) return token;
  }
  return undefined;
}

function isGap([type]: CSSToken): boolean {
  return type === TokenType.Whitespace || type === TokenType.Comment;
}
