/** Turns the HTML that a CSL processor writes into a note. */
import type { Note, Run } from "../model/note.ts";

const TOKEN =
  /<(?<closing>\/?)(?<tag>[a-z]+)(?<attributes>(?:[^a-z<>][^<>]*)?)>|&#(?<code>\d+);|[^<&]+|[<&]/g;

/** Returns the entry's words on one line. Italics are the only style kept. */
export function readEntryHtml(html: string): Note {
  const runs: Run[] = [];
  const italics: (boolean | undefined)[] = [];
  for (const { 0: written, groups = {} } of html.matchAll(TOKEN)) {
    const { closing, tag, attributes = "", code } = groups;
    if (tag !== undefined && closing === "/") italics.pop();
    else if (tag !== undefined) italics.push(italicOf(tag, attributes) ?? italics.at(-1));
    else
      add(runs, code === undefined ? written : String.fromCodePoint(Number(code)), italics.at(-1) === true);
  }
  return onOneLine(runs);
}

/** Undefined for a tag that does not change the style. */
function italicOf(tag: string, attributes: string): boolean | undefined {
  if (tag === "i") return true;
  return /font-style:\s*normal/.test(attributes) ? false : undefined;
}

function add(runs: Run[], text: string, isItalic: boolean): void {
  const last = runs.at(-1);
  if (last !== undefined && (last.style === "italic") === isItalic) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push(isItalic ? { text, style: "italic" } : { text });
}

function onOneLine(runs: readonly Run[]): Note {
  const flat = runs.map((run) => ({ ...run, text: run.text.replaceAll(/\s+/g, " ") }));
  const trimmed = flat.map((run, at) => ({
    ...run,
    text: trimmedAt(run.text, at === 0, at === flat.length - 1),
  }));
  return trimmed.filter((run) => run.text !== "");
}

function trimmedAt(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.trimStart() : text;
  return isLast ? start.trimEnd() : start;
}
