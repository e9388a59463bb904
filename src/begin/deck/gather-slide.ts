/** Gathers what one slide of a deck says: its title, its points, its tables and pictures, its notes, and what is kept as it is. */
import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Table } from "mdast";
import type { DeckPoint, DeckTable, Kept } from "./deck.ts";
import { isDirective } from "./directives.ts";
import type { Block } from "./read-blocks.ts";
import { type DeckLine, type LineImage, type Reading, readLine } from "./read-line.ts";

export interface Gathered {
  readonly title: string | undefined;
  readonly points: readonly DeckPoint[];
  /** Its points were the items of a list. */
  readonly hasList: boolean;
  readonly tables: readonly DeckTable[];
  readonly images: readonly LineImage[];
  readonly notes: readonly string[];
  readonly kept: readonly Kept[];
}

export function gatherSlide(blocks: readonly Block[], reading: Reading): Gathered {
  const gathering = new Gathering(reading);
  for (const block of blocks) gathering.add(block);
  return gathering.done();
}

interface Point extends DeckPoint {
  readonly points: Point[];
}

class Gathering {
  readonly #reading: Reading;
  #title: string | undefined;
  readonly #points: Point[] = [];
  readonly #tables: DeckTable[] = [];
  readonly #images: LineImage[] = [];
  readonly #notes: string[] = [];
  readonly #kept: Kept[] = [];
  readonly #told = new Set<string>();
  #hasList = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  done(): Gathered {
    return {
      ...{ title: this.#title, points: this.#points, tables: this.#tables, images: this.#images },
      ...{ notes: this.#notes, kept: this.#kept, hasList: this.#hasList },
    };
  }

  add({ node, divisions }: Block): void {
    if (divisions.includes("notes")) {
      this.#notes.push(this.#noteOf(node));
      return;
    }
    const form = divisions.find((name) => FORMS[name] !== undefined);
    if (form !== undefined) this.#tellOnce(lineOf(node), FORMS[form] ?? "");
    this.#addShown(node);
  }

  #addShown(node: RootContent): void {
    switch (node.type) {
      case "heading":
        this.#addHeading(node);
        return;
      case "paragraph":
        this.#addParagraph(node);
        return;
      case "list":
        this.#addList(node);
        return;
      case "blockquote":
        this.#addQuotation(node);
        return;
      case "table":
        this.#tables.push(this.#tableOf(node));
        return;
      case "html":
        this.#addHtml(this.#written(node), lineOf(node));
        return;
      default:
        this.#kept.push({
          line: lineOf(node),
          what: WHAT[node.type] ?? "Markdown",
          text: this.#written(node),
        });
    }
  }

  #addParagraph(node: Paragraph): void {
    const written = this.#written(node).trim();
    if (PAUSE.test(written)) this.#tellOnce(lineOf(node), ONE_BY_ONE);
    else if (SHORTCODE.test(written))
      this.#kept.push({ line: lineOf(node), what: "A shortcode", text: written });
    else this.#addPoint(this.#line(node));
  }

  #addHeading(node: Heading): void {
    const { text: written } = this.#line(node);
    const attributes = this.#reading.hasCitations ? ATTRIBUTES.exec(written)?.[0] : undefined;
    const text = attributes === undefined ? written : written.slice(0, -attributes.length).trimEnd();
    if (attributes?.includes("="))
      this.#kept.push({ line: lineOf(node), what: "What a heading sets", text: attributes });
    if (text === "") return;
    if (this.#title === undefined && this.#points.length === 0) this.#title = text;
    else this.#points.push({ text, isHeading: true, points: [] });
  }

  /** Below a heading that stands between points, points are nested under it. */
  #addPoint({ text }: DeckLine, nested: readonly Point[] = []): void {
    if (text === "") return;
    const last = this.#points.at(-1);
    if (last?.isHeading !== true) {
      this.#points.push({ text, isHeading: false, points: [...nested] });
      return;
    }
    last.points.push({ text, isHeading: false, points: [] }, ...nested);
    if (nested.length > 0) this.#tellOnce(0, DEEP);
  }

  #addList(list: List): void {
    this.#hasList = true;
    if (list.ordered === true) this.#tellOnce(lineOf(list), "The numbers of a list");
    for (const item of list.children) {
      const { text, below } = this.#itemOf(item);
      if (text.text === "") for (const point of below) this.#addPoint({ ...text, text: point.text });
      else this.#addPoint(text, below);
    }
  }

  /** What stands below an item is on one level: a brief has no third one. */
  #itemOf(item: ListItem): { readonly text: DeckLine; readonly below: readonly Point[] } {
    const [first, ...rest] = item.children;
    const isLine = first?.type === "paragraph";
    const text = isLine ? this.#line(first) : { text: "", images: [], comments: [], kept: [] };
    const below = (isLine ? rest : item.children).flatMap((child) => this.#belowOf(child));
    return { text, below };
  }

  #belowOf(node: RootContent): readonly Point[] {
    if (node.type === "paragraph") {
      const { text } = this.#line(node);
      return text === "" ? [] : [{ text, isHeading: false, points: [] }];
    }
    if (node.type !== "list") {
      this.#kept.push({ line: lineOf(node), what: WHAT[node.type] ?? "Markdown", text: this.#written(node) });
      return [];
    }
    return node.children.flatMap((item) => {
      const { text, below } = this.#itemOf(item);
      if (below.length > 0) this.#tellOnce(lineOf(item), DEEP);
      return text.text === "" ? below : [{ text: text.text, isHeading: false, points: [] }, ...below];
    });
  }

  #addQuotation({ children }: Blockquote): void {
    for (const child of children) this.#addShown(child);
  }

  #tableOf({ children }: Table): DeckTable {
    const [columns = [], ...rows] = children.map((row) => row.children.map((cell) => this.#line(cell).text));
    return { columns, rows };
  }

  /** Comments are notes, unless they direct the program. */
  #addHtml(written: string, line: number): void {
    const rest: string[] = [];
    let from = 0;
    for (let open = written.indexOf("<!--"); open !== -1; open = written.indexOf("<!--", from)) {
      const close = written.indexOf("-->", open);
      const end = close === -1 ? written.length : close;
      rest.push(written.slice(from, open));
      this.#addComment(written.slice(open + 4, end).trim(), line);
      from = Math.min(end + 3, written.length);
    }
    const html = [...rest, written.slice(from)].join("").trim();
    if (html !== "")
      this.#kept.push({ line, what: /^<style\b/i.test(html) ? "A style sheet" : "HTML", text: html });
  }

  #addComment(text: string, line: number): void {
    if (text === "") return;
    if (isDirective(text)) this.#kept.push({ line, what: "A directive", text });
    else if (this.#reading.hasCitations) this.#kept.push({ line, what: "A comment", text });
    else this.#notes.push(noteText(text, this.#reading));
  }

  #line(node: Parameters<typeof readLine>[0]): DeckLine {
    const line = readLine(node, this.#reading);
    this.#images.push(...line.images);
    for (const { line: at, title } of line.images)
      if (title !== "") this.#kept.push({ line: at, what: "The title of a picture", text: title });
    this.#kept.push(...line.kept);
    for (const comment of line.comments) this.#addComment(comment.text, comment.line);
    return line;
  }

  #noteOf(node: RootContent): string {
    return noteText(this.#written(node), this.#reading);
  }

  #written({ position }: RootContent): string {
    return this.#reading.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  #tellOnce(line: number, what: string): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#kept.push({ line, what, text: "" });
  }
}

const ONE_BY_ONE = "What shows points one by one (`fragments: true` on a slide does so)";

/** Pandoc puts what a heading is and how it looks in braces behind it: an ID, a class, or a value. */
const ATTRIBUTES = /\{(?:[#.-]|[\w-]+=)[^{}]*\}$/;

/** Divisions whose form a brief does not have, or has another way. */
const FORMS: Readonly<Record<string, string>> = {
  columns: "Columns (their points follow one another)",
  incremental: ONE_BY_ONE,
  fragment: ONE_BY_ONE,
};

const DEEP = "The third level of a list (it is on the second one)";

const WHAT: Readonly<Record<string, string>> = {
  code: "A block of code",
  definition: "Where links lead",
  table: "A table",
};

/** How Pandoc's slides wait. */
const PAUSE = /^\. \. \.$/;

/** What Quarto replaces by something else. */
const SHORTCODE = /^\{\{<.*>\}\}$/;

function lineOf({ position }: RootContent): number {
  return position?.start.line ?? 1;
}

/** A note may have paragraphs and lists, but neither variables nor, where the deck knows none, citations. */
function noteText(written: string, { hasCitations }: Reading): string {
  const filled = written.replaceAll("{{", "\\{{");
  return hasCitations ? filled : filled.replaceAll("[@", "[\\@");
}
