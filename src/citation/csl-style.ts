/** A CSL citation style: its processor writes the lists of sources, and footers stay in the house style. */
import type { CslItem } from "../model/csl.ts";
import { type Note, noteText } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import { type CslFields, readFields } from "./csl-fields.ts";
import { cslJson } from "./csl-json.ts";
import type { CslProcessor } from "./csl-processor.ts";
import { distinctNotes } from "./distinct-notes.ts";
import { longNote } from "./long-note.ts";
import type { NoteStyle } from "./note-style.ts";
import { readEntryHtml } from "./read-entry-html.ts";

/**
 * Returns a style whose long notes are the entries of its bibliography. Their numbers are left out, since decks number
 * their sources themselves. Its short notes are the house style's, since no style has a form that shows source and date
 * at a glance on a slide. A source that the style does not list, or describes too little to be recognised, keeps the
 * house style's long note.
 */
export function cslStyle(processor: CslProcessor): NoteStyle {
  const longNotes = (sources: readonly CslItem[], words: Words): readonly Note[] => {
    const entries = processor.bibliography(sources.map(cslJson), words.language);
    return sources.map((source) => entryNote(source, entries.get(source.id)) ?? longNote(source, words));
  };
  return {
    notes: ({ sources, words, date }) =>
      distinctNotes({ items: sources, words, date, long: longNotes(sources, words) }),
    long: (source, words) => longNotes([source], words)[0] ?? longNote(source, words),
    credit: processor.credit,
  };
}

function entryNote(source: CslItem, html: string | undefined): Note | undefined {
  const fields = readFields(source);
  if (html === undefined || !isNamed(fields)) return undefined;
  const note = readEntryHtml(html);
  return noteText(note) === "" ? undefined : withLink(note, fields.link);
}

/** A newspaper's name alone means a source that was not read. Styles have no form for that. */
function isNamed({ title, authors }: CslFields): boolean {
  return title !== undefined || authors.length > 0;
}

/** Where the style prints the address, it is a link. Only addresses that are safe to follow are links. */
function withLink(note: Note, link: CslFields["link"]): Note {
  if (link === undefined) return note;
  return note.flatMap((run): Note => {
    const printed = [link.text, link.site].find((text) => text.includes(":") && run.text.includes(text));
    if (printed === undefined) return [run];
    const [before = "", after = ""] = split(run.text, printed);
    const around = (text: string): Note => (text === "" ? [] : [{ ...run, text }]);
    return [...around(before), { ...run, text: printed, href: link.href }, ...around(after)];
  });
}

function split(text: string, at: string): readonly [string, string] {
  const start = text.indexOf(at);
  return [text.slice(0, start), text.slice(start + at.length)];
}
