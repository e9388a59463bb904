/** Adds formulas to the Markdown parser, by Pandoc's rule for `$`: `$E = mc^2$`, and `$$…$$` for one that is set large. */
import type { Code, Effects, Extension, State, TokenizeContext } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    maths: "maths";
    mathsMark: "mathsMark";
    mathsLine: "mathsLine";
  }
}

/**
 * An opening `$` has no white space behind it; a closing one has none before it and no digit behind it, so that $20 and
 * $30 are dollars. A `$` behind a backslash is a dollar, inside of a formula, too.
 */
export function mathsSyntax(): Extension {
  return { text: { [DOLLAR]: { name: "maths", tokenize, previous: (code) => code !== DOLLAR } } };
}

const DOLLAR = 36;
const BACKSLASH = 92;

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let marks = 0;
  let before: Code = null;
  return begin;

  function begin(code: Code): State {
    effects.enter("maths");
    effects.enter("mathsMark");
    return opening(code) ?? nok;
  }

  function opening(code: Code): State | undefined {
    if (code === DOLLAR && marks < 2) {
      effects.consume(code);
      marks += 1;
      return opening;
    }
    effects.exit("mathsMark");
    return code === DOLLAR || (marks === 1 && isSpace(code)) ? nok(code) : lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnding(code)) return lineEnding(code);
    if (code === DOLLAR) return closing(code);
    effects.enter("mathsLine");
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === DOLLAR || isLineEnding(code)) {
      effects.exit("mathsLine");
      return lineStart(code);
    }
    effects.consume(code);
    before = code;
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) return inside(code);
    effects.consume(code);
    before = code;
    return inside;
  }

  /** The parser loops for ever on a line that is not a token of its own. */
  function lineEnding(code: Code): State {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    before = code;
    return lineStart;
  }

  function closing(code: Code): State | undefined {
    if (marks === 1 && isSpace(before)) return nok(code);
    effects.enter("mathsMark");
    effects.consume(code);
    return marks === 1 ? end : second;
  }

  function second(code: Code): State | undefined {
    if (code !== DOLLAR) return nok(code);
    effects.consume(code);
    return end;
  }

  function end(code: Code): State | undefined {
    if (marks === 1 && code !== null && code >= ZERO && code <= NINE) return nok(code);
    effects.exit("mathsMark");
    effects.exit("maths");
    return ok(code);
  }
}

const ZERO = 48;
const NINE = 57;

/** micromark numbers what is no character below zero: tabs, and line endings from -5 to -3. */
function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}
