/** Finds the encoding that an HTML page declares in its head. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** In bytes. The HTML Standard has browsers look in the first 1,024. Pages that declare it later are supported too. */
const REACH = 8192;

/** Returns the label in `<meta charset>` or `<meta http-equiv="Content-Type">`, undefined where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  // Before the label, every encoding except UTF-16 (which has a byte order mark) looks like ASCII.
  const root = parse(new TextDecoder("latin1").decode(bytes.subarray(0, REACH)));
  for (const meta of elementsNamed("meta", root)) {
    const [charset, content] = [attributeOf(meta, "charset"), attributeOf(meta, "content")];
    const isType = attributeOf(meta, "http-equiv")?.toLowerCase() === "content-type";
    const label =
      charset ?? (isType ? /charset\s*=\s*(?:["']\s*)?([^\s;"']+)/i.exec(content ?? "")?.[1] : undefined);
    // A page whose meta element can be read as ASCII is not UTF-16, whatever it says (HTML Standard, 13.2.3.2).
    if (label !== undefined) return /^utf-?16/i.test(label.trim()) ? "utf-8" : label.trim();
  }
  return undefined;
}

function elementsNamed(name: string, root: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const todo: Node[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ("tagName" in next && next.tagName === name) found.push(next);
    if ("childNodes" in next) todo.push(...next.childNodes.toReversed());
  }
  return found;
}

function attributeOf(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
