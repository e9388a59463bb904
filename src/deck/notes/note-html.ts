/** Turns a bibliographic note into markup. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Html } from "../../model/deck.ts";
import type { Note, Run } from "../../model/note.ts";

export function noteHtml(note: Note): Html {
  return toHtml({ type: "root", children: note.map(runElement) });
}

/** Returns plain text as markup. */
export function plainHtml(text: string): Html {
  return toHtml({ type: "text", value: text });
}

function runElement({ text, style, href, isolated }: Run): ElementContent {
  const words: ElementContent = { type: "text", value: text };
  const inOrder = isolated ? wrapped("bdi", words) : words;
  const styled = style === "italic" ? wrapped("i", inOrder) : inOrder;
  if (href === undefined) return styled;
  return { type: "element", tagName: "a", properties: { href, rel: ["noopener"] }, children: [styled] };
}

function wrapped(tagName: "bdi" | "i", content: ElementContent): ElementContent {
  return { type: "element", tagName, properties: {}, children: [content] };
}
