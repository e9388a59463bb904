/** What is said about something in a hover or beside a completion: paragraphs, in Markdown or as plain text. */
import { type MarkupContent, MarkupKind } from "vscode-languageserver";

export type Paragraph =
  | { readonly kind: "words"; readonly text: string }
  /** The words of someone else. */
  | { readonly kind: "quoted"; readonly before: string; readonly text: string; readonly after: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

export type Described = readonly Paragraph[];

export function words(...parts: readonly (string | undefined)[]): Paragraph {
  return { kind: "words", text: parts.filter((part) => part !== undefined && part !== "").join(" · ") };
}

/** Returns what a client can show: Markdown, or plain text where it takes nothing else. */
export function markup(described: Described, formats: readonly MarkupKind[] | undefined): MarkupContent {
  const kind = (formats ?? [MarkupKind.Markdown]).includes(MarkupKind.Markdown)
    ? MarkupKind.Markdown
    : MarkupKind.PlainText;
  const write = kind === MarkupKind.Markdown ? inMarkdown : inPlainText;
  return {
    kind,
    value: described
      .map(write)
      .filter((text) => text !== "")
      .join("\n\n"),
  };
}

function inMarkdown(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case "words":
      return escaped(paragraph.text);
    case "heading":
      return `**${escaped(paragraph.text)}**`;
    case "link":
      return `[${escaped(paragraph.text)}](${paragraph.address})`;
    case "list":
      return paragraph.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "quoted": {
      const { before, text, after } = paragraph;
      const own = escaped(text.trim());
      const strong = before === "" && after === "" ? own : `**${own}**`;
      const lead = text.slice(0, text.length - text.trimStart().length);
      const tail = text.slice(text.trimEnd().length);
      const whole = `${escaped(before)}${lead}${strong}${tail}${escaped(after)}`;
      return `> ${whole.replaceAll(/\n+/g, "\n>\n> ")}`;
    }
  }
}

/** What would be read as Markdown or HTML is shown as it is. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .split("\n")
    .map(withoutList)
    .join("\n");
}

/** A line that begins like an item of a list is none. */
function withoutList(line: string): string {
  const words = line.trimStart();
  const mark = /^(?:[-+]|\d{1,9}(?=[.)]))/.exec(words)?.[0];
  return mark === undefined ? line : line.replace(mark, /\d/.test(mark) ? `${mark}\\` : `\\${mark}`);
}

function inPlainText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case "words":
    case "heading":
      return paragraph.text;
    case "link":
      return `${paragraph.text}: ${paragraph.address}`;
    case "list":
      return paragraph.items.map((item) => `- ${item}`).join("\n");
    case "quoted":
      return `${paragraph.before}${paragraph.text}${paragraph.after}`;
  }
}
