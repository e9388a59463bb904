/** Adds citations, variables and scare marks to the Markdown parser, and removes raw HTML from it. */

import type { Text as MarkdownText, Nodes } from "mdast";
import type { Extension as MdastExtension, Token } from "mdast-util-from-markdown";
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import type { CitationNode, MathsNode, VariableNode } from "../../model/text.ts";
import { unescaped } from "./at-escapes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    citation: "citation";
    citationLine: "citationLine";
    variable: "variable";
    scare: "scare";
  }
}

/** A mark's place in the Markdown, in UTF-16 offsets with `end` exclusive. */
export interface MarkPlace {
  readonly start: number;
  readonly end: number;
}

export interface MarkReaders {
  readonly citation: (place: MarkPlace) => CitationNode | MarkdownText;
  readonly variable: (place: MarkPlace) => VariableNode | MarkdownText;
  /** `formula` has its TeX, and whether it is set large. */
  readonly maths: (formula: MathsNode, place: MarkPlace) => MathsNode | MarkdownText;
}

/**
 * Returns the syntax. `[…]` around an `@` becomes one token before links and emphasis are looked for, so an ID may
 * contain underscores and a parenthesis may follow. The same goes for `{{…}}` and `{.scare}`. HTML stays plain text.
 */
export function marksSyntax(options: { readonly blocks: boolean; readonly definitions: boolean }): Extension {
  const disabled = [...(options.definitions ? [] : ["definition"]), ...(options.blocks ? [] : BLOCKS)];
  return {
    text: { [OPENING_BRACKET]: citation, [OPENING_BRACE]: [variable, scare] },
    disable: { null: ["htmlFlow", "htmlText", ...disabled] },
  };
}

/** The syntax that makes more of a line than a paragraph. In a title, "2. Februar" is a date and not a list. */
const BLOCKS = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** Returns the extension that makes nodes of those tokens, and of what is raised and lowered. `read` is called in the order of the text. */
export function marksToNodes(read: MarkReaders): MdastExtension {
  const placeOf = (token: Token): MarkPlace => ({ start: token.start.offset, end: token.end.offset });
  return {
    transforms: [unescapeCode, (root) => readFormulas(root, read.maths)],
    enter: {
      citation(token) {
        this.enter(read.citation(placeOf(token)), token);
      },
      variable(token) {
        this.enter(read.variable(placeOf(token)), token);
      },
      scare(token) {
        this.enter({ type: "scare", value: this.sliceSerialize(token) }, token);
      },
      superscript(token) {
        this.enter({ type: "superscript", value: this.sliceSerialize(token).slice(1, -1) }, token);
      },
      subscript(token) {
        this.enter({ type: "subscript", value: this.sliceSerialize(token).slice(1, -1) }, token);
      },
      maths(token) {
        const isDisplay = this.sliceSerialize(token).startsWith("$$");
        this.enter({ type: "maths", value: "", isDisplay }, token);
        this.buffer();
      },
      mathsLine(token) {
        this.enter({ type: "text", value: this.sliceSerialize(token) }, token);
      },
    },
    exit: {
      citation(token) {
        this.exit(token);
      },
      variable(token) {
        this.exit(token);
      },
      scare(token) {
        this.exit(token);
      },
      superscript(token) {
        this.exit(token);
      },
      subscript(token) {
        this.exit(token);
      },
      mathsLine(token) {
        this.exit(token);
      },
      maths(token) {
        const tex = this.resume();
        const node = this.stack.at(-1);
        if (node?.type === "maths") Object.assign(node, { value: tex });
        this.exit(token);
      },
    },
  };
}

/** Markdown has no escapes in code, but `\@` is how an `@` that cites nothing is written everywhere. */
function unescapeCode(node: Nodes): undefined {
  if ("children" in node) for (const child of node.children) unescapeCode(child);
  else if (node.type === "code" || node.type === "inlineCode") node.value = unescaped(node.value);
}

/** Only a whole text tells whether a formula is alone in its paragraph: what cites it does not count. */
function readFormulas(node: Nodes, read: MarkReaders["maths"]): undefined {
  if (!("children" in node)) return;
  const others = node.children.filter(({ type }) => type !== "maths" && type !== "citation");
  const isAlone =
    node.type === "paragraph" &&
    node.children.filter(({ type }) => type === "maths").length === 1 &&
    others.every((one) => one.type === "text" && one.value.trim() === "");
  for (const child of node.children) {
    if (child.type !== "maths") readFormulas(child, read);
    else Object.assign(child, read({ ...child, isDisplay: child.isDisplay && isAlone }, nodePlace(child)));
  }
}

function nodePlace({ position }: Nodes): MarkPlace {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** Brackets that begin with `@`, or contain one that begins a word. An address like `a@b.org` cites nothing. */
const CITES = /^\[\s*-?@|^\[[^\]]*[\s;]-?@[A-Za-z0-9]/;

const citation: Construct = { name: "citation", tokenize: tokenizeCitation };

function tokenizeCitation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const serialize = this.sliceSerialize;
  return begin;

  function begin(code: Code): State {
    effects.enter("citation");
    effects.enter("citationLine");
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === OPENING_BRACKET) return nok(code);
    if (isLineEnding(code)) return lineEnding(code);
    effects.consume(code);
    if (code !== CLOSING_BRACKET) return inside;
    effects.exit("citationLine");
    return CITES.test(serialize(effects.exit("citation"))) ? ok : nok;
  }

  /** The parser loops for ever on a line that is not a token of its own. */
  function lineEnding(code: Code): State {
    effects.exit("citationLine");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    effects.enter("citationLine");
    return inside;
  }
}

const variable: Construct = { name: "variable", tokenize: tokenizeVariable };

function tokenizeVariable(effects: Effects, ok: State, nok: State): State {
  return begin;

  function begin(code: Code): State {
    effects.enter("variable");
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    if (code !== OPENING_BRACE) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || code === OPENING_BRACE) return nok(code);
    effects.consume(code);
    return code === CLOSING_BRACE ? last : inside;
  }

  function last(code: Code): State | undefined {
    if (code !== CLOSING_BRACE) return nok(code);
    effects.consume(code);
    effects.exit("variable");
    return ok;
  }
}

const SCARE = "{.scare}";

const scare: Construct = { name: "scare", tokenize: tokenizeScare };

function tokenizeScare(effects: Effects, ok: State, nok: State): State {
  return begin;

  function begin(code: Code): State | undefined {
    effects.enter("scare");
    return expect(0)(code);
  }

  function expect(at: number): State {
    return (code) => {
      if (code !== SCARE.charCodeAt(at)) return nok(code);
      effects.consume(code);
      if (at + 1 < SCARE.length) return expect(at + 1);
      effects.exit("scare");
      return ok;
    };
  }
}

/** micromark numbers line endings -5 to -3. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}
