/** What must hold of every page that is made: that it is well-formed, and that it shows what the author wrote. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface Page {
  readonly name: string;
  readonly html: string;
}

/** Returns what is wrong with the page as HTML; undefined where nothing is. */
export function faultOfPage({ name, html }: Page): string | undefined {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      errors.push(`${code} at "${html.slice(Math.max(0, startOffset - 60), startOffset + 40)}"`);
    },
  });
  const [first] = errors;
  return first === undefined ? undefined : `${name} is not well-formed: ${first}`;
}

/** Returns all that the page shows or reads out, in one line. */
export function textOfPage({ html }: Page): string {
  return textIn(parse(html));
}

type Node = DefaultTreeAdapterTypes.Node;

function textIn(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && ["script", "style"].includes(node.tagName)) return "";
  const attributes = "attrs" in node ? node.attrs.map(({ value }) => ` ${value} `).join("") : "";
  const inside = "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
  return attributes + inside;
}
