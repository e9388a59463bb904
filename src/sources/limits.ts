/** What a source may come to when it is unpacked and read; beyond it, reading ends. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type ParserOptions } from "parse5";

/** Far above what any document that people read has, and far below what a computer cannot bear. */
export const LIMITS = {
  /** Files in a Word document. */
  files: 10_000,
  /** MB of XML in a Word document, unpacked. */
  megabytes: 100,
  /** Of HTML or XML. */
  elements: 500_000,
  /** How many elements lie in one another. */
  htmlDepth: 10_000,
  xmlDepth: 1000,
  /** Of one tag of HTML. */
  attributes: 5000,
  pages: 10_000,
} as const;

/** Thrown where reading a source would take more than it may; the message is a sentence for whoever adds it. */
export class PastLimit extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = [HINT]) {
    super(message);
    this.hints = hints;
  }
}

const HINT = "Take the part that you need from it, and add that.";

/** Returns that `what` has more than `most` of what is counted, as in "more than 500,000 elements". */
export function moreThan(what: string, most: number, counted: string): PastLimit {
  return new PastLimit(`${what} has more than ${new Intl.NumberFormat("en-GB").format(most)} ${counted}.`);
}

/** Returns options with which parse5 ends at the limits of HTML: one call, one tree. */
export function limitedHtml(): ParserOptions<DefaultTreeAdapterMap> {
  const count = { elements: 0, depth: 0 };
  return {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...parts) => {
        count.elements += 1;
        if (count.elements > LIMITS.elements) throw moreThan("The page", LIMITS.elements, "elements");
        return defaultTreeAdapter.createElement(...parts);
      },
      onItemPush: () => {
        count.depth += 1;
        if (count.depth > LIMITS.htmlDepth)
          throw moreThan("The page", LIMITS.htmlDepth, "elements in one another");
      },
      onItemPop: () => {
        count.depth -= 1;
      },
    },
  };
}

/** Throws where the tags of `xml` are more, or lie deeper, than a document's may. */
export function limitXml(xml: string): void {
  let [elements, depth] = [0, 0];
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at + 1)) {
    const next = xml[at + 1];
    if (next === "!" || next === "?") continue;
    const end = xml.indexOf(">", at);
    if (next === "/") depth -= 1;
    else {
      elements += 1;
      if (xml[end - 1] !== "/") depth += 1;
    }
    if (elements > LIMITS.elements) throw moreThan("The document", LIMITS.elements, "elements");
    if (depth > LIMITS.xmlDepth) throw moreThan("The document", LIMITS.xmlDepth, "elements in one another");
    if (end === -1) return;
    at = end;
  }
}
