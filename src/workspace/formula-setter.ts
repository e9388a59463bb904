/** Gives pure code what sets formulas, loaded when a brief has the first one. */
import { createRequire } from "node:module";
import { once } from "../model/once.ts";
import type { SetFormula, TexMistake } from "../model/set-formula.ts";
import { dependencyFile } from "./package-files.ts";

export function formulaSetter(): SetFormula {
  const load = once(loadTemml);
  return (tex, isDisplay) => {
    const { renderToString } = load();
    try {
      return { mathml: renderToString(tex, { ...SAFELY, displayMode: isDisplay, macros: {} }) };
    } catch (error) {
      return mistakeOf(error);
    }
  };
}

/** No links, no pictures, no classes and styles of the author's; `maxSize` is in em and in pt. */
const SAFELY = {
  throwOnError: true,
  trust: false,
  strict: false,
  annotate: false,
  maxSize: [20, 200],
  maxExpand: 500,
} satisfies import("temml").Options;

/** Some TeX makes the library fail by itself. Else it draws a line under the place, of characters that combine with others. */
function mistakeOf(error: unknown): TexMistake {
  if (!(error instanceof Error) || error.name !== "ParseError")
    return { mistake: "its TeX cannot be read", at: undefined };
  const [said = ""] = error.message.trim().split(/ at (?:position \d|end of input)/, 1);
  const unknown = /^Unsupported function name: (\\\S+)/.exec(said)?.[1];
  const untrusted = /^Function "(\\\w+)" is not trusted/.exec(said)?.[1];
  const mistake =
    unknown !== undefined
      ? `"${unknown}" is no command of formulas`
      : untrusted !== undefined
        ? `"${untrusted}" may not stand in it`
        : said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace(/'EOF'|end of input/, "end");
  const at = "position" in error && typeof error.position === "number" ? error.position : undefined;
  return { mistake, at };
}

/** `require`, since pure code cannot wait. */
function loadTemml(): typeof import("temml").default {
  return createRequire(import.meta.url)(dependencyFile("temml", "dist/temml.cjs"));
}
