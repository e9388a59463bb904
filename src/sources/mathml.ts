/** Reads formulas in MathML. */
import {
  withoutUnseen,
  writeAbove,
  writeMatrix,
  writeRatio,
  writeRoot,
  writeRow,
  writeShifted,
} from "./formula.ts";
import { attributeOf, type HtmlElement, isElement, wordsIn } from "./html-elements.ts";

/** Real formulas are not nested more deeply. A deeper one is written as its signs in a row. */
const DEEPEST = 40;

/** Returns the content of a MathML element on one line. */
export function readMathml(element: HtmlElement, depth = 0): string {
  if (depth > DEEPEST) return wordsIn(element);
  const children = element.childNodes.filter(isElement);
  const at = (index: number): string => {
    const child = children[index];
    return child === undefined ? "" : readMathml(child, depth + 1);
  };
  const all = (): readonly string[] => children.map((child) => readMathml(child, depth + 1));
  switch (element.tagName) {
    case "mi":
    case "mn":
    case "mo":
    case "ms":
    case "mtext":
      return withoutUnseen(wordsIn(element)) || spaceIn(element);
    case "msup":
      return writeShifted(at(0), at(1), "raised");
    case "msub":
      return writeShifted(at(0), at(1), "lowered");
    case "msubsup":
    case "munderover":
      return writeShifted(writeShifted(at(0), at(1), "lowered"), at(2), "raised");
    case "munder":
      return writeShifted(at(0), at(1), "lowered");
    case "mover":
      return writeAbove(at(0), at(1));
    case "mfrac":
      // two numbers above each other are no fraction where no line is between them
      return /^0(?:\D|$)/.test(attributeOf(element, "linethickness") ?? "")
        ? writeMatrix([[at(0)], [at(1)]])
        : writeRatio(at(0), at(1));
    case "msqrt":
      return writeRoot(writeRow(all()), "");
    case "mroot":
      return writeRoot(at(0), at(1));
    case "mtable":
      return writeMatrix(children.map((row) => cellsOf(row, depth + 1)));
    case "mfenced":
      return `${attributeOf(element, "open") ?? "("}${all().join(",")}${attributeOf(element, "close") ?? ")"}`;
    case "mmultiscripts":
      return multiscripts(children, depth + 1);
    case "semantics":
    case "maction":
      return at(0);
    case "mphantom":
    case "annotation":
    case "annotation-xml":
      return "";
    case "mspace":
      return " ";
    default:
      return children.length === 0 ? withoutUnseen(wordsIn(element)) : writeRow(all());
  }
}

/** `<mtext>&nbsp;</mtext>` is a space. */
function spaceIn(element: HtmlElement): string {
  return element.tagName === "mtext" && element.childNodes.length > 0 ? " " : "";
}

function cellsOf(row: HtmlElement, depth: number): readonly string[] {
  return row.childNodes.filter(isElement).map((cell) => readMathml(cell, depth + 1));
}

/** A base, then pairs of lower and upper signs after it, then, after `mprescripts`, those before it. */
function multiscripts(children: readonly HtmlElement[], depth: number): string {
  const [base, ...scripts] = children;
  const before = scripts.findIndex(({ tagName }) => tagName === "mprescripts");
  const pairs = (list: readonly HtmlElement[], start: string): string =>
    list.reduce(
      (written, script, at) =>
        writeShifted(
          written,
          ["none", "mprescripts"].includes(script.tagName) ? "" : readMathml(script, depth + 1),
          at % 2 === 0 ? "lowered" : "raised",
        ),
      start,
    );
  const [behind, ahead] = before < 0 ? [scripts, []] : [scripts.slice(0, before), scripts.slice(before + 1)];
  return pairs(ahead, "") + pairs(behind, base === undefined ? "" : readMathml(base, depth + 1));
}
