/** Resolves the effect of Word's styles on a run or paragraph (ECMA-376, part 1, 17.7). */
import { attributeOf, childOf, childrenOf, wordValue, type XmlElement } from "./word-xml.ts";

export interface WordStyles {
  /** True where a property such as `strike` is on for a run, by itself or by its styles (17.7.3). */
  isOn(run: XmlElement, paragraph: XmlElement | undefined, property: string): boolean;
  /** Returns a run's value of a property: its own or its styles'. */
  runValue(run: XmlElement, paragraph: XmlElement | undefined, property: string): string | undefined;
  /** Returns the styles of a paragraph, from its own to the one that it is finally based on, with their IDs. */
  paragraphStyles(paragraph: XmlElement): readonly Style[];
  /** Returns the numbering that a list style stands for. */
  listNumber(styleId: string): string | undefined;
}

export interface Style {
  readonly id: string;
  readonly element: XmlElement;
}

/** `root` is that of `word/styles.xml`; undefined where the document has none. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = root === undefined ? [] : childrenOf(root, "style");
  const byId = new Map(styles.map((style) => [attributeOf(style, "styleId") ?? "", style]));
  const usual = styles.find(
    (style) =>
      attributeOf(style, "type") === "paragraph" &&
      /^(?:1|true|on)$/.test(attributeOf(style, "default") ?? ""),
  );
  const defaults = childOf(childOf(childOf(root, "docDefaults"), "rPrDefault"), "rPr");
  const chain = (id: string | undefined): readonly Style[] => {
    const found: Style[] = [];
    for (let next = id; next !== undefined && found.every((style) => style.id !== next); ) {
      const element = byId.get(next);
      if (element === undefined) break;
      found.push({ id: next, element });
      next = wordValue(element, "basedOn");
    }
    return found;
  };
  const paragraphStyles = (paragraph: XmlElement): readonly Style[] =>
    chain(wordValue(childOf(paragraph, "pPr"), "pStyle") ?? attributeOf(usual, "styleId"));
  const characterStyles = (run: XmlElement): readonly Style[] =>
    chain(wordValue(childOf(run, "rPr"), "rStyle"));
  const around = (paragraph: XmlElement | undefined): readonly Style[] =>
    paragraph === undefined ? [] : paragraphStyles(paragraph);
  return {
    isOn: (run, paragraph, property) => {
      const own = switchIn(childOf(run, "rPr"), property);
      if (own !== undefined) return own;
      const [ofRun, ofParagraph] = [characterStyles(run), around(paragraph)].map((list) =>
        switchOf(list, property),
      );
      return ofRun === ofParagraph ? switchIn(defaults, property) === true : true;
    },
    runValue: (run, paragraph, property) =>
      [
        childOf(run, "rPr"),
        ...[...characterStyles(run), ...around(paragraph)].map(({ element }) => childOf(element, "rPr")),
      ]
        .map((properties) => wordValue(properties, property))
        .find((value) => value !== undefined),
    paragraphStyles,
    listNumber: (id) => {
      const style = byId.get(id);
      return wordValue(childOf(childOf(style, "pPr"), "numPr"), "numId");
    },
  };
}

function switchOf(styles: readonly Style[], property: string): boolean {
  return (
    styles.map(({ element }) => switchIn(childOf(element, "rPr"), property)).find((on) => on !== undefined) ??
    false
  );
}

/** A property that is present is on, unless it says otherwise. */
function switchIn(properties: XmlElement | undefined, property: string): boolean | undefined {
  const element = childOf(properties, property);
  if (element === undefined) return undefined;
  return !/^(?:0|false|off)$/.test(attributeOf(element, "val") ?? "");
}
