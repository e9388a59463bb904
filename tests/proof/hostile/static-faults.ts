/** What of a page's source runs, loads or leads away, as a parser of HTML finds it without a browser. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A page of a handout has none of these but for styles, and its charset and name. */
const HEAVY =
  /^(?:script|iframe|object|embed|base|form|frame|frameset|portal|video|audio|marquee|foreignobject)$/i;
const ADDRESS = /^(?:https?:\/\/|mailto:|#|data:image\/|data:,$)/;

/** Returns all elements of a page, in order. */
export function elementsIn(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

/** Returns a sentence for each element that runs or loads, each handler, and each address that is none of the web or the page. */
export function staticFaults(html: string): readonly string[] {
  const found: string[] = [];
  for (const { tagName, attrs } of elementsIn(html)) {
    if (HEAVY.test(tagName)) found.push(`It has ${tagName}.`);
    for (const { name, value } of attrs) {
      if (/^on/i.test(name)) found.push(`${tagName} has ${name}.`);
      if (/^(?:href|src|action|formaction|xlink:href|poster|srcset)$/.test(name) && !ADDRESS.test(value))
        found.push(`${tagName} ${name}=${value.slice(0, 80)}`);
    }
  }
  return found;
}
