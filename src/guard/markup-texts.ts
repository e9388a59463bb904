/** Reads all words that an author may have written in a page, a drawing or another piece of markup. */
import { readingsOf, readingsOfCode, textsOfBytes } from "./decodings.ts";
import type { Attribute, MarkupPieces } from "./markup-pieces.ts";
import { readHtml } from "./read-html.ts";
import { readXml } from "./read-xml.ts";

/** What is known to ship with the tool, and is not read. */
export interface ShippedMarkup {
  /** Returns a page without the shipped scripts and style sheets that it contains whole, which are most of it. */
  withoutBulk(page: string): string;
  /** Returns a script or style sheet without what ships. */
  withoutShipped(code: string): string;
  /** Whether an attribute, or one name in a `class`, has a value that only the tool writes. */
  isShipped(attribute: string, value: string): boolean;
}

const NOTHING_SHIPPED: ShippedMarkup = {
  withoutBulk: (page) => page,
  withoutShipped: (code) => code,
  isShipped: () => false,
};

/**
 * Returns markup or code without the pictures, fonts and other data in it. `ShippedMarkup` is given it in this form.
 */
export function withoutData(markup: string): string {
  return markup.replaceAll(LONG_DATA, "");
}

/**
 * Returns each text once, in every way in which it may be decoded: the words between tags as one text, in the order
 * written and in the order of the page, then comments, scripts, style sheets and values of attributes. Drawings inside
 * it are read in the same way. Of pictures, fonts and other data inside it, what can be read is included. Names of
 * elements and attributes that HTML and SVG define are left out.
 */
export function textsOfMarkup(markup: string, shipped: ShippedMarkup = NOTHING_SHIPPED): readonly string[] {
  const data: string[] = [];
  const page = shipped
    .withoutBulk(markup)
    .replaceAll(LONG_DATA, (_, type: string, parameters: string, payload: string) => {
      data.push(...textsOfBytes({ type, parameters, bytes: Buffer.from(payload, "base64") }));
      return "";
    });
  return [...textsOf(readHtml(shipped.withoutBulk(page)), shipped), ...data.flatMap(readingsOf)];
}

/** Returns the same for XML that is not a page: a part of an Office document. */
export function textsOfXml(xml: string, shipped: ShippedMarkup = NOTHING_SHIPPED): readonly string[] {
  return textsOf(readXml(xml), shipped);
}

/**
 * Pictures are most of a page. Data that is shorter, and is not a font, is read with everything else, since it may be
 * words.
 */
const LONG_DATA =
  /data:([\w-]+\/[\w.+-]+)((?:;[\w-]+=(?:(?!data:)[^;,"'])*)*);base64,([A-Za-z0-9+/=]{256,}|(?<=data:(?:application\/)?(?:x-)?font[^,]*,)[A-Za-z0-9+/=]{16,})/gi;

function textsOf(
  { words, attributes, code, aside }: MarkupPieces,
  shipped: ShippedMarkup,
): readonly string[] {
  const found = new Set<string>();
  for (const one of [...words, ...attributes.flatMap((attribute) => valuesOf(attribute, shipped)), ...aside])
    for (const reading of readingsOf(one)) found.add(reading);
  const written = attributes.filter(({ name }) => name === "style" || name.startsWith("on"));
  for (const one of [
    ...code.map((piece) => shipped.withoutShipped(piece)),
    ...written.map(({ value }) => value),
  ])
    if (/[\p{L}\p{N}]/u.test(one))
      for (const reading of readingsOfCode(one)) found.add(withoutRules(reading));
  return [...found];
}

function valuesOf({ name, value }: Attribute, shipped: ShippedMarkup): readonly string[] {
  // Where a quotation mark is misplaced, an attribute without a value may really be words.
  if (value === "") return [name];
  if (name === "class")
    return [
      value
        .split(/\s+/)
        .filter((one) => !shipped.isShipped(name, one))
        .join(" "),
    ];
  return shipped.isShipped(name, value) || (name === "d" && PATH.test(value)) ? [] : [value];
}

/** The commands of a drawing's lines (SVG 2, 9.3): outlines of letters are long, and give nothing away. */
const PATH = /^[mlhvcsqtaze\d\s.,+-]*$/i;

/** The names of CSS's own at-rules are not words. Those that an author made up are. */
function withoutRules(code: string): string {
  return code.replaceAll(AT_RULE, "$1");
}

const AT_RULE =
  /(^|[\s;{}])@(?:charset|container|counter-style|font-face|font-feature-values|font-palette-values|import|keyframes|layer|media|namespace|page|position-try|property|scope|starting-style|supports|view-transition|(?:top|bottom)-(?:left|center|right)(?:-corner)?|(?:left|right)-(?:top|middle|bottom))(?![\w-])/g;
