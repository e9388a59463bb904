/** Writes the notes of all sources of a deck so that no two are the same. */
import type { CslItem } from "../model/csl.ts";
import { type Note, noteText } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import { longNote } from "./long-note.ts";
import { withoutLaterAccess } from "./note-date.ts";
import { SHORT, SHORTEST, type ShortForm, writeShort } from "./short-note.ts";

export interface SourceNotes {
  readonly long: Note;
  readonly short: Note;
  readonly shortest: Note;
}

/**
 * Returns every item's notes by its ID. Where short notes would be the same, a shortened title tells them apart, then
 * more of the title, then "(a)", "(b)" in the order of `items`. A source has the same letter in all its forms. `long`
 * are the items' long notes; the house style's where it is left out. `date` is the brief's, ISO 8601: short notes show
 * no later date of access.
 */
export function distinctNotes(options: {
  readonly items: readonly CslItem[];
  readonly words: Words;
  readonly date?: string | undefined;
  readonly long?: readonly Note[];
}): ReadonlyMap<string, SourceNotes> {
  const { items, words, date, long = items.map((item) => longNote(item, words)) } = options;
  const known = items.map((item) => withoutLaterAccess(item, date));
  const short = distinguish(known, rungsOf(SHORT), words);
  const shortest = distinguish(known, rungsOf(SHORTEST), words);
  const letters = lettersFor([long, short, shortest]);
  const lettered = {
    long: addLetters(long, letters),
    short: addLetters(short, letters),
    shortest: addLetters(shortest, letters),
  };
  return new Map(
    items.map(({ id }, at) => [
      id,
      {
        long: lettered.long[at] ?? [],
        short: lettered.short[at] ?? [],
        shortest: lettered.shortest[at] ?? [],
      },
    ]),
  );
}

/** Each form says more than the one before it. */
function rungsOf(form: ShortForm): readonly ShortForm[] {
  const titled = { ...form, withTitle: true };
  return [form, titled, { ...titled, titleWords: 2 * form.titleWords }];
}

function distinguish(items: readonly CslItem[], rungs: readonly ShortForm[], words: Words): readonly Note[] {
  const [first = SHORT, ...more] = rungs;
  return more.reduce<readonly Note[]>(
    (notes, rung) => {
      const clashing = clashesIn(notes);
      return notes.map((note, at) => {
        const item = items[at];
        return item !== undefined && clashing.has(at) ? writeShort(item, rung, words) : note;
      });
    },
    items.map((item) => writeShort(item, first, words)),
  );
}

/** Returns the places of the notes that are equal to another one. */
function clashesIn(notes: readonly Note[]): ReadonlySet<number> {
  return new Set([...groupByText(notes).values()].filter((group) => group.length > 1).flat());
}

function groupByText(notes: readonly Note[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, note] of notes.entries()) {
    const text = noteText(note).toLowerCase();
    groups.set(text, [...(groups.get(text) ?? []), at]);
  }
  return groups;
}

/** Gives each source that looks like another in any form the first letter that is free. */
function lettersFor(forms: readonly (readonly Note[])[]): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const groups = forms.flatMap((notes) =>
    [...groupByText(notes).values()].filter((group) => group.length > 1),
  );
  for (const at of [...new Set(groups.flat())].sort((a, b) => a - b)) {
    const taken = groups
      .filter((group) => group.includes(at))
      .flatMap((group) => group.map((other) => letters.get(other)));
    letters.set(at, firstFree(taken));
  }
  return letters;
}

function firstFree(taken: readonly (string | undefined)[]): string {
  for (let index = 0; ; index += 1) {
    const letter = letterAt(index);
    if (!taken.includes(letter)) return letter;
  }
}

/** a to z, then aa, ab and so on. */
function letterAt(index: number): string {
  const letter = "abcdefghijklmnopqrstuvwxyz".charAt(index % 26);
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

function addLetters(notes: readonly Note[], letters: ReadonlyMap<number, string>): readonly Note[] {
  const clashing = clashesIn(notes);
  return notes.map((note, at) => {
    const letter = letters.get(at);
    return letter === undefined || !clashing.has(at) ? note : [...note, { text: ` (${letter})` }];
  });
}
