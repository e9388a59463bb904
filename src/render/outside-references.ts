/** Finds what a style sheet would load from outside the deck. */
import { type CSSToken, TokenType, tokenize } from "@csstools/css-tokenizer";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { TemplateFile } from "./template-files.ts";

/**
 * Returns an `outside-reference` for each `@import`, and for each address (CSS Values and Units Level 4, section 4.5)
 * that is neither `data:` nor a fragment, however its letters are escaped. An address that is put together from
 * somewhere else also counts.
 */
export function outsideReferences({ file, text }: TemplateFile): readonly Diagnostic[] {
  const open: string[] = [];
  return tokenize({ css: text }).flatMap((token) => {
    const found = findIn(token, open.at(-1) ?? "");
    if (token[0] === TokenType.Function) open.push(token[4].value.toLowerCase());
    if (token[0] === TokenType.OpenParen) open.push("(");
    if (token[0] === TokenType.CloseParen) open.pop();
    const [, , start, last] = token;
    return found === undefined
      ? []
      : [diagnose("outside-reference", { ...found, span: { file, start, end: last + 1 } })];
  });
}

interface Finding {
  readonly message: string;
  readonly hints: readonly string[];
}

/** `around` is the innermost function that contains the token. */
function findIn(token: CSSToken, around: string): Finding | undefined {
  if (token[0] === TokenType.AtKeyword && token[4].value.toLowerCase() === "import") return IMPORT;
  if (token[0] === TokenType.URL) return findAddress(token[4].value);
  if (!LOADING.has(around)) return undefined;
  if (token[0] === TokenType.String) return findAddress(token[4].value);
  if (token[0] === TokenType.Function && COMPUTED.has(token[4].value.toLowerCase()))
    return computed(token[1]);
  return undefined;
}

/** Functions whose text is an address. */
const LOADING = new Set(["url", "src", "image", "image-set", "-webkit-image-set"]);

/** Functions that insert a text from somewhere else. */
const COMPUTED = new Set(["var", "attr", "env", "if"]);

const IMPORT: Finding = {
  message: "The style sheet imports another one.",
  hints: ["Copy its rules into this file."],
};

function findAddress(address: string): Finding | undefined {
  if (/^\s*(?:$|#|data:)/i.test(address)) return undefined;
  return {
    message: `The style sheet refers to "${shortened(address)}", which is outside of the deck.`,
    hints: ["A deck fetches nothing: embed it as a `data:` URL, or name a font that is installed."],
  };
}

function computed(written: string): Finding {
  return {
    message: `The style sheet takes an address out of "${written}…)".`,
    hints: ["Write the address where it is used, as a `data:` URL."],
  };
}

function shortened(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, 59)}…`;
}
