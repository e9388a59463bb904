/** Adds Pandoc's raised and lowered characters to the Markdown parser: `10^6^`, `H~2~O`. */
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    superscript: "superscript";
    subscript: "subscript";
  }
}

/** What is raised or lowered stands right behind a letter, digit or closing mark, and has no spaces and no marks. */
export function shiftSyntax(): Extension {
  return { text: { [CARET]: shift("superscript", CARET), [TILDE]: shift("subscript", TILDE) } };
}

const CARET = 94;
const TILDE = 126;

const SHIFTED = /^.[\p{L}\p{N}+\-−–=().,'′]+.$/u;

const BASE = /[\p{L}\p{N})\]}*_’”]/u;

function shift(name: "superscript" | "subscript", marker: number): Construct {
  return { name, tokenize, previous: isBase };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const serialize = this.sliceSerialize;
    return begin;

    function begin(code: Code): State {
      effects.enter(name);
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === null || code <= SPACE) return nok(code);
      effects.consume(code);
      if (code !== marker) return inside;
      return SHIFTED.test(serialize(effects.exit(name))) ? ok : nok;
    }
  }
}

/** micromark numbers what is no character below zero. */
const SPACE = 32;

function isBase(code: Code): boolean {
  return code !== null && code > SPACE && BASE.test(String.fromCharCode(code));
}
