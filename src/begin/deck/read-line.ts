/** Takes a paragraph, heading or cell of a deck as one line of a brief's Markdown. */
import type { Definition, Nodes, Parents } from "mdast";
import type { Kept } from "./deck.ts";

export interface DeckLine {
  readonly text: string;
  readonly images: readonly LineImage[];
  /** What comments in it say. */
  readonly comments: readonly LineComment[];
  readonly kept: readonly Kept[];
}

export interface LineImage {
  readonly line: number;
  readonly url: string;
  readonly alt: string;
  /** Stands behind the address; empty where there is none. */
  readonly title: string;
  /** As it was written. */
  readonly written: string;
}

export interface LineComment {
  readonly line: number;
  readonly text: string;
}

export interface Reading {
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** In Marp, `[@name]` cites nothing, as Pandoc's citations do. */
  readonly hasCitations: boolean;
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Pictures and comments are taken out of it; tags of HTML, too, which a brief would show as they are written. */
export function readLine(node: Parents, reading: Reading): DeckLine {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return { text: "", images: [], comments: [], kept: [] };
  const [start, end] = [placeOf(first).start, placeOf(last).end];
  const found: Found = { taken: [], images: [], comments: [], tags: [] };
  for (const child of node.children) lookAt(child, reading, found);
  const line = apply(reading.text, { start, end, taken: found.taken });
  const written = { line: first.position?.start.line ?? 1, text: reading.text.slice(start, end) };
  const kept = [
    ...(found.tags.length > 0 ? [{ ...written, what: "Tags of HTML" }] : []),
    ...(line.includes("~~") ? [{ ...written, what: "What strikes words out" }] : []),
  ];
  return { text: plain(line, reading), images: found.images, comments: found.comments, kept };
}

interface Found {
  readonly taken: Taken[];
  readonly images: LineImage[];
  readonly comments: LineComment[];
  readonly tags: string[];
}

function lookAt(node: Nodes, reading: Reading, found: Found): void {
  const { start, end } = placeOf(node);
  const written = reading.text.slice(start, end);
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case "image":
      found.images.push({ line, url: node.url, alt: node.alt ?? "", title: node.title ?? "", written });
      found.taken.push({ start, end: end + attributesAt(reading.text, end), text: "" });
      return;
    case "imageReference": {
      const { url = "", title } = reading.definitions.get(node.identifier) ?? {};
      found.images.push({ line, url, alt: node.alt ?? "", title: title ?? "", written });
      found.taken.push({ start, end, text: "" });
      return;
    }
    case "linkReference": {
      const { url } = reading.definitions.get(node.identifier) ?? {};
      const [inner, innermost] = [node.children[0], node.children.at(-1)];
      if (url === undefined || inner === undefined || innermost === undefined) return;
      const words = reading.text.slice(placeOf(inner).start, placeOf(innermost).end);
      found.taken.push({ start, end, text: `[${words}](<${url}>)` });
      return;
    }
    case "html":
      found.taken.push({ start, end, text: /^<br\b/i.test(written) ? " " : "" });
      if (written.startsWith("<!--")) found.comments.push({ line, text: written.slice(4, -3).trim() });
      else if (!/^<br\b/i.test(written)) found.tags.push(written);
      return;
    case "break":
      found.taken.push({ start, end, text: " " });
      return;
    default:
      if ("children" in node) for (const child of node.children) lookAt(child, reading, found);
  }
}

function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** How long the attributes are that Pandoc puts behind a picture. */
function attributesAt(text: string, at: number): number {
  return /^\{[^{}]*\}/.exec(text.slice(at, at + 500))?.[0].length ?? 0;
}

function apply(
  text: string,
  { start, end, taken }: { readonly start: number; readonly end: number; readonly taken: readonly Taken[] },
): string {
  const parts: string[] = [];
  let from = start;
  for (const one of taken) {
    parts.push(text.slice(from, one.start), one.text);
    from = one.end;
  }
  return [...parts, text.slice(from, end)].join("");
}

/** On one line, without the marks of what a line stands in, and without Pandoc's attributes. */
function plain(line: string, { hasCitations }: Reading): string {
  const bare = (hasCitations ? line.replaceAll(/\[([^[\]]*)\]\{[^{}]*\}/g, "$1") : line)
    .replaceAll(/\n[ \t]*(?:>[ \t]*)*/g, " ")
    .replaceAll("~~", "")
    .replaceAll("{{", "\\{{")
    .replaceAll(/\s+/g, " ")
    .trim();
  return hasCitations ? bare : bare.replaceAll("[@", "[\\@");
}
