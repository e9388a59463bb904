/** Reads the TeX of a formula: what is drawn of it, or what is wrong with it. */
import type { Element } from "hast";
import type { SetFormula, TexMistake } from "../../model/set-formula.ts";
import { safeMathml } from "./safe-mathml.ts";

/** In UTF-16 code units: more than any slide can show. */
const LONGEST = 2000;

/** Returns the formula as MathML with its TeX as its alternative text; undefined as `drawn` where nothing sets it. */
export function readFormula(
  tex: string,
  isDisplay: boolean,
  setFormula: SetFormula,
): { readonly drawn: Element | undefined } | TexMistake {
  if (tex.length > LONGEST) return { mistake: `it has more than ${LONGEST} characters`, at: undefined };
  const set = setFormula(tex, isDisplay);
  if ("mistake" in set) return set;
  const drawn = safeMathml(set.mathml);
  if (drawn === undefined) return { drawn };
  if ("undrawn" in drawn)
    return { mistake: `${NAMES[drawn.undrawn] ?? drawn.undrawn} cannot be drawn`, at: undefined };
  const properties = {
    alttext: tex.replaceAll(/\s+/g, " ").trim(),
    ...(isDisplay ? { displaystyle: "true", className: ["maths--display"] } : {}),
  };
  return { drawn: { ...drawn, properties } };
}

const NAMES: Readonly<Record<string, string>> = {
  menclose: "a line through or around a part",
  mrow: "a line through a part",
  span: "the number of an equation (aligned has none)",
};
