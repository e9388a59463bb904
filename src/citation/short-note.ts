/** Writes a source's short notes in the house style, for footers: who said it, and when. */
import type { CslItem } from "../model/csl.ts";
import { type Note, noteText, type Run } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import { capitalised } from "./capitalised.ts";
import { type CslFields, readFields } from "./csl-fields.ts";
import { joinNote } from "./join-note.ts";
import { listNames } from "./name-list.ts";
import { noteDate } from "./note-date.ts";
import { shorten } from "./shorten.ts";
import { isLaw, titleRun } from "./title-run.ts";
import { untitled } from "./untitled.ts";

export interface ShortForm {
  /** How many words of a title fit. */
  readonly titleWords: number;
  /** Shows the title even after an author or a container. */
  readonly withTitle: boolean;
  /** Says so where the source shows no date. */
  readonly saysUndated: boolean;
}

export const SHORT: ShortForm = { titleWords: 6, withTitle: false, saysUndated: true };
export const SHORTEST: ShortForm = { titleWords: 4, withTitle: false, saysUndated: false };

/**
 * Returns the author's family name, else the container, else a shortened title, and the date: "El País, 2 Feb 2022".
 * Laws are named by their title, or by their short title where they have one.
 */
export function shortNote(csl: CslItem, words: Words): Note {
  return writeShort(csl, SHORT, words);
}

/** Returns the same with fewer words of a title, for a footer that would not fit. */
export function shortestNote(csl: CslItem, words: Words): Note {
  return writeShort(csl, SHORTEST, words);
}

/** Returns the name that a source is known by, without a date, as plain text: "El País". */
export function sourceName(csl: CslItem, words: Words): string {
  return noteText([leadOf(readFields(csl), SHORT, words).run]);
}

/** Returns a short note of any form. Its first run links to the source's address. */
export function writeShort(csl: CslItem, form: ShortForm, words: Words): Note {
  const fields = readFields(csl);
  const { run: lead, isTitle, isPhrase } = leadOf(fields, form, words);
  const run = isPhrase ? { ...lead, text: capitalised(lead.text, words.language) } : lead;
  const title = form.withTitle && !isTitle ? shortTitle(fields, form, words) : undefined;
  const date = fields.issued !== undefined || form.saysUndated ? noteDate(fields, "short", words) : undefined;
  return joinNote([
    [fields.link === undefined ? run : { ...run, href: fields.link.href }],
    title && [title],
    date === undefined ? undefined : [{ text: date, isolated: true }],
  ]);
}

interface Lead {
  readonly run: Run;
  readonly isTitle: boolean;
  /** The tool's own words, not the author's. */
  readonly isPhrase: boolean;
}

function leadOf(fields: CslFields, form: ShortForm, words: Words): Lead {
  const { authors, container, editors, recipients, publisher } = fields;
  const plain = (text: string | undefined): Run | undefined =>
    text === undefined ? undefined : { text: shorten(text, 2 * form.titleWords) };
  const families = (names: CslFields["authors"]): string | undefined =>
    listNames(
      names.map((name) => name.family),
      2,
      words,
    );
  const recipient = families(recipients);
  const title = shortTitle(fields, form, words);
  const isKnownByTitle = isLaw(fields.type) && title !== undefined;
  const first = isKnownByTitle ? undefined : (plain(families(authors)) ?? italic(plain(container)));
  if (first !== undefined) return { run: first, isTitle: false, isPhrase: false };
  if (title !== undefined) return { run: title, isTitle: true, isPhrase: false };
  const maker = plain(families(editors)) ?? plain(publisher);
  const to = maker === undefined ? plain(recipient && words.say("to-recipient", { recipient })) : undefined;
  if (to !== undefined) return { run: to, isTitle: false, isPhrase: true };
  const last =
    maker ?? plain(fields.genre ?? fields.collection ?? fields.event ?? fields.number ?? fields.link?.site);
  return { run: last ?? { text: untitled(fields, words) }, isTitle: false, isPhrase: last === undefined };
}

function italic(run: Run | undefined): Run | undefined {
  return run && { ...run, style: "italic" };
}

function shortTitle(fields: CslFields, { titleWords }: ShortForm, words: Words): Run | undefined {
  const title = fields.titleShort ?? fields.title;
  return title === undefined ? undefined : titleRun(fields, shorten(title, titleWords), words);
}
