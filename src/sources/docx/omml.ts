/** Reads Word's formulas: Office Math Markup Language (ECMA-376, part 1, 22.1). */
import {
  withoutUnseen,
  writeAbove,
  writeMatrix,
  writeRatio,
  writeRoot,
  writeRow,
  writeShifted,
} from "../formula.ts";
import { attributeOf, childOf, childrenOf, wordValue, type XmlElement } from "./word-xml.ts";

/** Real formulas are not nested more deeply. A deeper one is written as its signs in a row. */
const DEEPEST = 40;

/** Returns the content of `m:oMath`, or of something inside it, on one line. */
export function readOmml(element: XmlElement, depth = 0): string {
  if (depth > DEEPEST) return withoutUnseen(element.textContent ?? "");
  const all = (parent: XmlElement): string =>
    writeRow(childrenOf(parent).map((child) => readOmml(child, depth + 1)));
  const part = (name: string): string => {
    const child = childOf(element, name);
    return child === undefined ? "" : all(child);
  };
  const properties = childOf(element, `${element.localName}Pr`);
  switch (element.localName) {
    case "r":
      return withoutUnseen(
        childrenOf(element, "t")
          .map((text) => text.textContent ?? "")
          .join(""),
      );
    case "sSup":
      return writeShifted(part("e"), part("sup"), "raised");
    case "sSub":
      return writeShifted(part("e"), part("sub"), "lowered");
    case "sSubSup":
      return writeShifted(writeShifted(part("e"), part("sub"), "lowered"), part("sup"), "raised");
    case "sPre":
      return writeShifted(writeShifted("", part("sub"), "lowered"), part("sup"), "raised") + part("e");
    case "f":
      return wordValue(properties, "type") === "noBar"
        ? `(${part("num")}; ${part("den")})`
        : writeRatio(part("num"), part("den"));
    case "rad":
      return writeRoot(part("e"), part("deg"));
    case "nary": {
      const sign = wordValue(properties, "chr") ?? "∫";
      return `${writeShifted(writeShifted(sign, part("sub"), "lowered"), part("sup"), "raised")} ${part("e")}`;
    }
    case "d":
      return brackets(element, properties, depth);
    case "acc":
      return writeAbove(part("e"), wordValue(properties, "chr") ?? "\u0302");
    case "bar":
      return writeAbove(part("e"), "\u0304");
    case "limLow":
      return writeShifted(part("e"), part("lim"), "lowered");
    case "limUpp":
      return writeShifted(part("e"), part("lim"), "raised");
    case "func":
      return `${part("fName")} ${part("e")}`;
    case "m":
      return writeMatrix(childrenOf(element, "mr").map((row) => childrenOf(row, "e").map(all)));
    case "eqArr":
      return childrenOf(element, "e").map(all).join("; ");
    case "phant":
      return wordValue(properties, "show") === "0" ? "" : part("e");
    default:
      return element.localName.endsWith("Pr") ? "" : all(element);
  }
}

function brackets(element: XmlElement, properties: XmlElement | undefined, depth: number): string {
  const [open, close, between] = ["begChr", "endChr", "sepChr"].map((name) => {
    const child = childOf(properties, name);
    return child === undefined ? undefined : (attributeOf(child, "val") ?? "");
  });
  const inside = childrenOf(element, "e").map((child) =>
    writeRow(childrenOf(child).map((part) => readOmml(part, depth + 1))),
  );
  return `${open ?? "("}${inside.join(between ?? "|")}${close ?? ")"}`;
}
