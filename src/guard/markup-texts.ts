/** Reads all words of a page, a drawing or another piece of mark-up that an author may have written. Called by build and package-texts, which search them. */
import { readableWords } from "./readable-words.ts";

/** What is known to be the tool's own, and is not read. */
export interface OwnMarkup {
  /** Returns a script or style sheet without what ships. */
  withoutOwn(code: string): string;
  /** Whether an attribute, or one name in a `class`, has a value that only the tool writes. */
  isOwn(attribute: string, value: string): boolean;
}

const NOTHING_OWN: OwnMarkup = { withoutOwn: (code) => code, isOwn: () => false };

/** Returns mark-up or code without the pictures, fonts and other data in it: as `OwnMarkup` is given it. */
export function withoutData(markup: string): string {
  return markup.replaceAll(INSIDE, "");
}

/**
 * Returns the words between tags as one text, then comments, scripts, style sheets and values of attributes, each once:
 * entities, percent-encoding and escapes are decoded. Drawings inside it are read likewise, and of pictures and other data
 * inside it what can be read; fonts are left out, and names of elements and attributes.
 */
export function textsOfMarkup(markup: string, own: OwnMarkup = NOTHING_OWN): readonly string[] {
  const found = new Set<string>();
  const page = markup.replaceAll(INSIDE, (_, type: string, data: string) => {
    for (const text of textsOfData(type.toLowerCase(), Buffer.from(data, "base64"))) found.add(text);
    return "";
  });
  const words: string[] = [];
  // most tags of a page have the same as others
  const attributes = new Set<string>();
  let at = 0;
  for (const match of page.matchAll(TAG)) {
    words.push(page.slice(at, match.index));
    at = match.index + match[0].length;
    const [, comment, section, , codeAttributes, code, tagAttributes] = match;
    if (section !== undefined) words.push(section);
    else if (comment !== undefined) found.add(comment);
    else {
      attributes.add(codeAttributes ?? tagAttributes ?? "");
      if (code !== undefined) for (const text of textsOfCode(own.withoutOwn(code))) found.add(text);
    }
  }
  words.push(page.slice(at));
  for (const one of attributes) for (const text of textsOfAttributes(one, own)) found.add(text);
  return [percentDecoded(unescaped(words.join(" "))), ...found];
}

const INSIDE = /data:([\w-]+\/[\w.+-]+)(?:;[\w-]+=[^;,"']*)*;base64,([A-Za-z0-9+/=]*)/gi;

/**
 * A quotation mark opens a value after `=` only (HTML Standard, 13.2.5.32 to 37), and one that nothing closes opens none.
 * There is one way to read each character, so that a tag without an end takes no longer than another.
 */
const QUOTED = String.raw`\s*(?:"[^"]*"|'[^']*')`;
const ATTRIBUTES = `(?:[^>=]|=${QUOTED}|=(?!${QUOTED}))*`;

/** A comment, a section of CDATA, a script or style sheet whole, or any other tag. */
const TAG = new RegExp(
  [
    String.raw`<!--([\s\S]*?)(?:-->|$)`,
    String.raw`<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)`,
    String.raw`<(script|style)(?=[\s>])(${ATTRIBUTES})>([\s\S]*?)(?:<\/\3[^>]*>|$)`,
    String.raw`<[\/!?]?[A-Za-z][^\s>\/]*(${ATTRIBUTES})>`,
  ].join("|"),
  "gi",
);

const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'][^\s]*)))?/g;

function textsOfAttributes(attributes: string, own: OwnMarkup): readonly string[] {
  return Array.from(attributes.matchAll(ATTRIBUTE)).flatMap(([, name = "", double, single, bare]) => {
    const written = double ?? single ?? bare;
    // an attribute without a value may be no attribute, where a quotation mark is astray
    const value = unescaped(written ?? name);
    if (name === "class") return value.split(/\s+/).filter((one) => !own.isOwn(name, one));
    if (own.isOwn(name, value) || (name === "d" && PATH.test(value))) return [];
    return /data:/i.test(value) ? textsOfCode(value) : [percentDecoded(value)];
  });
}

/** What a drawing's lines are made of (SVG 2, 9.3): outlines of letters are long, and say nothing. */
const PATH = /^[mlhvcsqtaze\d\s.,+-]*$/i;

/** Of scripts, style sheets and data: URLs; their drawings are read as mark-up too. */
function textsOfCode(code: string): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(code)) return [];
  const drawings = Array.from(code.matchAll(DRAWING), ([, drawing = ""]) =>
    percentDecoded(withoutEscapes(drawing)),
  );
  const rest = code.replaceAll(DRAWING, "");
  return [percentDecoded(withoutEscapes(rest)), ...drawings.flatMap((drawing) => textsOfMarkup(drawing))];
}

const DRAWING = /data:image\/svg\+xml[^,"']*,((?:[^"\\]|\\.)*)/gi;

/** Escapes of CSS (`\41 `) and of scripts (`\x41`, `\u0041`); the names of at-rules are no words. */
function withoutEscapes(code: string): string {
  return code
    .replaceAll(/\\(?:x([\da-f]{2})|u\{?([\da-f]{4,6})\}?|([\da-f]{1,6})\s?)/gi, (_, x, u, css) =>
      characterAt(Number.parseInt(x ?? u ?? css, 16)),
    )
    .replaceAll(/(^|[\s;{}])@[a-z-]+/g, "$1");
}

function textsOfData(type: string, bytes: Uint8Array): readonly string[] {
  if (type === "image/svg+xml") return textsOfMarkup(new TextDecoder().decode(bytes));
  if (/^(?:application\/)?(?:x-)?font/.test(type)) return [];
  return readableWords(bytes);
}

/** What is no percent-encoding stays as it is. */
function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", shy: "" };

/** Named letters lose their accents, as they do when they are looked for; other names stand for signs, which part words. */
function unescaped(html: string): string {
  if (!html.includes("&")) return html;
  return html.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (name === undefined)
      return characterAt(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    const [, letters] =
      /^([a-z]{1,2})(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)$/i.exec(name) ?? [];
    return NAMED[name] ?? letters ?? " ";
  });
}

const LAST_CODE_POINT = 0x10ffff;

function characterAt(code: number): string {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : " ";
}
