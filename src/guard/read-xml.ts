/**
 * Takes XML apart into everything that can be read in it. CDATA sections, references and its own entities are resolved.
 */
import { Tokenizer } from "parse5";
import { Gathered, type MarkupPieces } from "./markup-pieces.ts";

/**
 * Returns the pieces of a drawing or another XML document. No element counts as a script or style here: everything is
 * words.
 */
export function readXml(xml: string): MarkupPieces {
  const gathered = new Gathered();
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (token) => gathered.tag(token),
      onEndTag: (token) => gathered.tag(token),
      onCharacter: ({ chars }) => gathered.add(chars),
      onWhitespaceCharacter: () => gathered.add(" "),
      onNullCharacter: () => undefined,
      onComment: ({ data }) => gathered.aside.add(data),
      onDoctype: (token) => gathered.doctype(token),
      onEof: () => undefined,
    },
  );
  tokenizer.inForeignNode = true;
  tokenizer.write(withoutEntities(xml, gathered), true);
  return gathered.pieces([]);
}

const ENTITY = /<!ENTITY\s+(?:%\s+)?([^\s"']+)\s+(?:"([^"]*)"|'([^']*)')/g;

const DOCTYPE = /^<!DOCTYPE[^[>]*\[[^\]]*\]\s*>/i;

/** Entities may refer to others. Where they multiply, they are cut off. */
function withoutEntities(xml: string, { aside }: Gathered): string {
  if (!xml.includes("<!ENTITY")) return xml;
  const entities = new Map(
    Array.from(xml.matchAll(ENTITY), ([, name = "", double, single]) => [name, double ?? single ?? ""]),
  );
  for (const value of entities.values()) aside.add(value);
  const at = xml.search(/<!DOCTYPE/i);
  let resolved = at === -1 ? xml : xml.slice(0, at) + xml.slice(at).replace(DOCTYPE, "");
  const longest = MOST_TIMES * xml.length;
  for (let depth = 0; depth < DEEPEST && resolved.length < longest; depth += 1)
    resolved = resolved.replaceAll(
      /[&%]([^\s&;%<]+);/g,
      (whole, name: string) => entities.get(name) ?? whole,
    );
  return resolved.slice(0, longest);
}

const DEEPEST = 8;
const MOST_TIMES = 20;
