/** Reads a text's markup as paragraphs of runs, each set in one way. */
import type { Html } from "../model/deck.ts";
import type { Look } from "./look.ts";
import type { TypeStyle } from "./type-style.ts";

export interface Run {
  /** "\n" ends a line. */
  readonly text: string;
  readonly style: TypeStyle;
}

export type Paragraph = readonly Run[];

/** Returns undefined where the markup has an element or a reference that is not known here. */
export function readRuns(html: Html, base: TypeStyle, look: Look): readonly Paragraph[] | undefined {
  const paragraphs: Run[][] = [[]];
  const open: { readonly name: string; readonly style: TypeStyle }[] = [];
  let style = base;
  for (const [piece] of html.matchAll(PIECE)) {
    if (!piece.startsWith("<")) {
      const text = withoutReferences(piece);
      if (text === undefined) return undefined;
      paragraphs.at(-1)?.push({ text: text.replaceAll(/[ \t\n\r\f]+/g, " "), style });
      continue;
    }
    const name = /^<\/?([a-z]\w*)/.exec(piece)?.[1] ?? "";
    if (piece.startsWith("</")) {
      const opened = open.pop();
      if (opened?.name !== name) return undefined;
      style = opened.style;
    } else if (name === "br") paragraphs.at(-1)?.push({ text: "\n", style });
    else {
      const inner = styleOf(name, piece, style, look);
      if (inner === undefined) return undefined;
      if (name === "p" && paragraphs.at(-1)?.some(({ text }) => text.trim() !== "")) paragraphs.push([]);
      open.push({ name, style });
      style = inner;
    }
  }
  return paragraphs;
}

const PIECE = /<[^<>]*>|[^<]+/g;

/** Elements that change nothing about how a text is set. */
const PLAIN = new Set(["a", "bdi", "mark", "p", "time"]);

/** `reset.css` and `text.css` say the same of strong and emphasised words. */
function styleOf(name: string, tag: string, base: TypeStyle, look: Look): TypeStyle | undefined {
  if (PLAIN.has(name)) return base;
  const derive = (changes: Partial<TypeStyle>, from = base): TypeStyle =>
    look.derive(from, name, () => ({ ...from, ...changes }));
  if (name === "strong" || name === "b")
    return derive({ weight: look.token("--weight-strong"), isItalic: false });
  if (name === "em" || name === "i") return derive({ weight: look.token("--weight-text"), isItalic: true });
  if (name === "sup" && tag.includes('class="cite"'))
    return derive({ leading: 0 }, look.style(base, ".slide .cite"));
  if (tag === "<sup>" || tag === "<sub>")
    return derive({ size: Math.max(SHIFTED * base.size, LEAST_SHIFTED), leading: 0 });
  if (name !== "span") return undefined;
  if (tag === "<span>") return base;
  return tag.includes('class="slide__part"') ? look.style(base, ".slide__part") : undefined;
}

/** An exponent or an index, as `text.css` sets it: in em, and in px. */
const SHIFTED = 0.7;
const LEAST_SHIFTED = 18;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function withoutReferences(text: string): string | undefined {
  if (!text.includes("&")) return text;
  const unknown = { found: false };
  const read = text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (reference, decimal, hex, name) => {
    if (name !== undefined) {
      unknown.found ||= NAMED[name] === undefined;
      return NAMED[name] ?? reference;
    }
    return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10));
  });
  return unknown.found ? undefined : read;
}
