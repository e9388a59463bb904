/** The citation footer of a slide: numbered short notes, and how independent the sources are. */
import { citedOnSlide, shownTexts } from "../../audience/shown-texts.ts";
import { independence } from "../../citation/independence.ts";
import type { FooterNote, FooterView } from "../../model/deck.ts";
import { noteText } from "../../model/note.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import { type Bibliography, type Entry, entriesOn } from "./bibliography.ts";
import { noteAnchor } from "./citation-mark.ts";
import { noteHtml } from "./note-html.ts";
import { remarksOn, withRemarks } from "./remarks.ts";

/** How many characters of notes fit into a footer in its larger form, at its font size and in its columns. */
const ROOM = 560;

/** Returns undefined for a slide that cites nothing. When short notes would not fit, all take their shortest form. */
export function composeFooter(slide: TailoredSlide, bibliography: Bibliography): FooterView | undefined {
  const entries = entriesOn(citedOnSlide(slide), bibliography);
  if (entries.length === 0) return undefined;
  const notesIn = (form: "short" | "shortest"): readonly FooterNote[] =>
    entries.map((entry) => footerNote(entry, form, slide, bibliography));
  const short = notesIn("short");
  const fits = short.reduce((sum, note) => sum + note.text.length, 0) <= ROOM;
  return {
    notes: fits ? short : notesIn("shortest"),
    independence: independence(
      entries.map((entry) => entry.source),
      bibliography.words,
    ),
    form: fits ? "full" : "short",
  };
}

function footerNote(
  entry: Entry,
  form: "short" | "shortest",
  slide: TailoredSlide,
  bibliography: Bibliography,
): FooterNote {
  const note = withRemarks(entry.notes[form], remarksOn(entry, { shown: shownTexts(slide), bibliography }));
  return {
    number: entry.number,
    anchor: noteAnchor(slide.id, entry.number),
    html: noteHtml(note),
    text: noteText(note),
  };
}
