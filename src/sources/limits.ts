/** How large a source may become when it is unpacked and read. Beyond these limits, reading ends. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type ParserOptions } from "parse5";

/** Far more than any document that people read, and far less than a computer cannot handle. */
export const LIMITS = {
  /** Files in a Word document. */
  files: 10_000,
  /** MB of XML in a Word document, unpacked. */
  megabytes: 100,
  /** Elements of HTML or XML. */
  elements: 500_000,
  /** How deeply elements are nested. */
  htmlDepth: 10_000,
  xmlDepth: 1000,
  /** Attributes of one HTML tag. */
  attributes: 5000,
  pages: 10_000,
} as const;

/** Thrown where reading a source would exceed a limit. The message is a sentence for the person who adds it. */
export class PastLimit extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = [HINT]) {
    super(message);
    this.hints = hints;
  }
}

const HINT = "Save the part that you need as a file of its own, and add that.";

/** Returns the error that `what` has more than `most` of what is counted, as in "more than 500,000 elements". */
export function moreThan(what: string, most: number, counted: string): PastLimit {
  return new PastLimit(`${what} has more than ${new Intl.NumberFormat("en-GB").format(most)} ${counted}.`);
}

/** Returns options with which parse5 stops at the limits of HTML. They are for one tree only. */
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

/** Throws where `xml` has more tags, or deeper ones, than a document may have. */
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
