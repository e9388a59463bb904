/** What of a page's source runs, loads or leads away, as a parser of HTML finds it without a browser. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A page of a handout has none of these but for styles, and its charset and name. */
const HEAVY =
  /^(?:script|iframe|object|embed|base|form|frame|frameset|portal|video|audio|marquee|foreignobject)$/i;
const ADDRESS = /^(?:https?:\/\/|mailto:|#|data:image\/|data:,$)/;

/** Returns a sentence for each element that runs or loads, each handler, and each address that is none of the web or the page. */
export function staticFaults(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      if (HEAVY.test(node.tagName)) found.push(`It has ${node.tagName}.`);
      for (const { name, value } of node.attrs) {
        if (/^on/i.test(name)) found.push(`${node.tagName} has ${name}.`);
        if (/^(?:href|src|action|formaction|xlink:href|poster|srcset)$/.test(name) && !ADDRESS.test(value))
          found.push(`${node.tagName} ${name}=${value.slice(0, 80)}`);
      }
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}
