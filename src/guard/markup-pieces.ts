/**
 * The pieces that markup is taken apart into before it is searched: words, values of attributes, code, and what is not
 * shown.
 */
import type { Token } from "parse5";

export interface MarkupPieces {
  /** The words between tags, in the order written and in the order laid out: one text for each order. */
  readonly words: readonly string[];
  readonly attributes: readonly Attribute[];
  /** Scripts and style sheets. */
  readonly code: readonly string[];
  /** Comments, document types, values that browsers drop, and names that only an author gives. */
  readonly aside: readonly string[];
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export class Gathered {
  readonly aside = new Set<string>();
  readonly #words: string[] = [];
  readonly #attributes = new Map<string, Attribute>();
  readonly #code: string[] = [];
  #current: string[] = [];

  add(words: string): void {
    this.#words.push(words);
  }

  addCode(code: string): void {
    this.#current.push(code);
  }

  /** A tag separates words. Most tags of a page have the same attributes as others. */
  tag({ tagName, attrs }: Token.TagToken): void {
    this.#words.push(" ");
    this.#endCode();
    if (OWN_ELEMENT.test(tagName)) this.aside.add(tagName);
    // To a browser, words between stray quotation marks are names of attributes.
    if (attrs.length > 1) this.aside.add(attrs.map(({ name }) => name).join(" "));
    for (const { name, value } of attrs) {
      this.#attributes.set(`${name}=${value}`, { name, value });
      if (OWN_ATTRIBUTE.test(name)) this.aside.add(name);
    }
  }

  doctype({ name, publicId, systemId }: Token.DoctypeToken): void {
    this.aside.add([name, publicId, systemId].join(" "));
  }

  /** Takes what follows the name of an attribute that its tag already has. */
  dropped(rest: string): void {
    const [, double, single, bare] = VALUE.exec(rest) ?? [];
    this.aside.add(double ?? single ?? bare ?? "");
  }

  /** `laidOut` are the words in other orders, or with fewer of them. */
  pieces(laidOut: readonly string[]): MarkupPieces {
    this.#endCode();
    const orders = [this.#words.join(""), ...laidOut].map((words) => [withoutSpaces(words), words] as const);
    return {
      words: [...new Map(orders.toReversed()).values()],
      attributes: [...this.#attributes.values()],
      code: this.#code,
      aside: [...this.aside],
    };
  }

  #endCode(): void {
    if (this.#current.length > 0) this.#code.push(this.#current.join(""));
    this.#current = [];
  }
}

/**
 * Only authors use elements with hyphenated names and attributes with three-part names. Names from HTML and SVG give
 * nothing away.
 */
const OWN_ELEMENT = /-./;
const OWN_ATTRIBUTE = /[-_.:].+[-_.:]/;

const VALUE = /^\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;

function withoutSpaces(words: string): string {
  return words.replaceAll(/\s+/g, "");
}
