/** Writes a source's full note in the house style, for lists of sources and for footers with enough room. */
import type { CslItem } from "../model/csl.ts";
import type { Note } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import { capitalised } from "./capitalised.ts";
import { type CslFields, readFields } from "./csl-fields.ts";
import { joinNote } from "./join-note.ts";
import { listNames } from "./name-list.ts";
import { noteDate } from "./note-date.ts";
import { titleRun } from "./title-run.ts";
import { untitled } from "./untitled.ts";

const MOST_AUTHORS = 3;

/**
 * Returns author, title, container, publisher, date, page and address, as far as the item has them, with commas between
 * and no full stop at the end. It is never empty: where the item names nothing at all, it says that.
 */
export function longNote(csl: CslItem, words: Words): Note {
  const fields = readFields(csl);
  const named = joinNote([
    plain(
      listNames(
        fields.authors.map((name) => name.full),
        MOST_AUTHORS,
        words,
      ),
    ),
    fields.title === undefined ? undefined : [titleRun(fields, fields.title, words)],
    kindPart(fields, words),
    containerPart(fields, words),
    editorsPart(fields, words),
    plain(fields.collection),
    plain(fields.event),
    plain(fields.publisher),
  ]);
  const date = noteDate(fields, "long", words);
  return joinNote([
    named.length > 0
      ? named
      : plain(fields.link?.site ?? capitalised(untitled(fields, words), words.language)),
    date === undefined ? undefined : [{ text: date, isolated: true }],
    pagePart(fields, words),
    fields.link && [{ text: fields.link.text, href: fields.link.href }],
  ]);
}

function plain(text: string | undefined): Note | undefined {
  return text === undefined ? undefined : [{ text }];
}

/** "memo to the Harbour Board", "Inspection report no. 12". */
function kindPart(fields: CslFields, words: Words): Note | undefined {
  const text = kindText(fields, words);
  const beginsNote = fields.authors.length === 0 && fields.title === undefined;
  const isPhrase = fields.genre === undefined && text !== fields.number;
  return plain(text && beginsNote && isPhrase ? capitalised(text, words.language) : text);
}

function kindText(fields: CslFields, words: Words): string | undefined {
  const recipient = listNames(
    fields.recipients.map((name) => name.full),
    MOST_AUTHORS,
    words,
  );
  const genre = fields.genre ?? (isUnpublished(fields) ? words.say("personal-communication") : undefined);
  const numbered = [genre, numberText(fields, words)].filter((text) => text !== undefined).join(" ");
  if (recipient === undefined) return numbered === "" ? undefined : numbered;
  if (numbered === "") return words.say("to-recipient", { recipient });
  return words.say("genre-to-recipient", { genre: numbered, recipient });
}

/** Without a title, a letter would look like a published work by its author. */
function isUnpublished({ type, title }: CslFields): boolean {
  return type === "personal_communication" && title === undefined;
}

/** "no. 12", but "SRB/2021/4" unchanged, since such a number needs no label. */
function numberText({ number }: CslFields, words: Words): string | undefined {
  return number !== undefined && /^\p{N}/u.test(number) ? words.say("number", { number }) : number;
}

const PARTS_OF_BOOKS = new Set(["chapter", "paper-conference"]);

/** "in *Book*, edition 2", "*Journal*, vol. 12, no. 3". */
function containerPart(fields: CslFields, words: Words): Note {
  const { container, volume, issue, edition } = fields;
  const lead =
    PARTS_OF_BOOKS.has(fields.type) && fields.title !== undefined ? [{ text: `${words.say("in")} ` }] : [];
  return joinNote([
    container === undefined ? undefined : [...lead, { text: container, style: "italic" }],
    plain(volume && words.say("volume", { volume })),
    plain(issue && words.say("number", { number: issue })),
    plain(edition && /^\d+$/.test(edition) ? words.say("edition", { edition }) : edition),
  ]);
}

function editorsPart({ editors }: CslFields, words: Words): Note | undefined {
  const names = listNames(
    editors.map((name) => name.full),
    MOST_AUTHORS,
    words,
  );
  return plain(names && words.say("edited-by", { names }));
}

function pagePart({ page }: CslFields, words: Words): Note | undefined {
  if (page === undefined) return undefined;
  return [{ text: /\d\D+\d/.test(page) ? words.say("pages", { pages: page }) : words.say("page", { page }) }];
}
