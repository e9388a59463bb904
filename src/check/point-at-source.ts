/** Says where something is in a source, and how to cite it. */
import type { Excerpt } from "../model/excerpt.ts";
import type { ResolvedBrief, ResolvedSource } from "../model/resolved.ts";
import { type Stretch, sentencesOf } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";
import { inShell } from "./in-shell.ts";

/**
 * Returns the hint for a place in a source's text: the excerpt that contains it, where the brief has one, else the
 * command that makes an excerpt of its sentence. `passage` is the paragraph around the place. Both are in UTF-16 code
 * units of the text.
 */
export function pointAtSource(
  place: Stretch,
  {
    passage,
    text,
    source,
    resolved,
  }: {
    readonly passage: Stretch;
    readonly text: SourceText;
    readonly source: ResolvedSource;
    readonly resolved: ResolvedBrief;
  },
): string {
  const at = `${text.file}:${text.lineAt(place.start)}`;
  const excerpt = excerptAt(place, { text, source, resolved });
  if (excerpt !== undefined) return `It is in the excerpt "${excerpt.id}" (${at}): cite that, too.`;
  const { start, end } = sentenceAt(place, passage, {
    text: text.text,
    language: source.source.csl.language,
  });
  const words = text.text.slice(start, end).replaceAll(/\s+/g, " ");
  return `It is in ${at}: \`citedeck excerpt add ${source.source.id} ${inShell(words)}\` makes an excerpt to cite.`;
}

function excerptAt(
  place: Stretch,
  {
    text,
    source,
    resolved,
  }: { readonly text: SourceText; readonly source: ResolvedSource; readonly resolved: ResolvedBrief },
): Excerpt | undefined {
  const found = [...resolved.excerpts.values()].find(({ anchor, ...excerpt }) => {
    if (excerpt.source !== source || !("position" in anchor)) return false;
    const { start, end } = anchor.position;
    return text.offsetOf(start) <= place.start && place.end <= text.offsetOf(end);
  });
  return found?.excerpt;
}

/** In UTF-16 code units. A longer sentence is too long for a command. */
const LONGEST = 240;

/** How much of it is shown on each side, in UTF-16 code units. */
const AROUND = 90;

function sentenceAt(
  place: Stretch,
  passage: Stretch,
  { text, language }: { readonly text: string; readonly language: string | undefined },
): Stretch {
  const sentence =
    sentencesOf(text, passage, language).find(({ start, end }) => start <= place.start && place.end <= end) ??
    passage;
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const before = text.slice(Math.max(sentence.start, place.start - AROUND), place.start);
  const behind = text.slice(place.end, Math.min(sentence.end, place.end + AROUND));
  const skipped = before.search(/(?<=\s)\S/);
  const kept = /\s\S*$/.exec(behind);
  return {
    start: place.start - before.length + Math.max(0, skipped),
    end: place.end + (kept === null ? behind.length : kept.index),
  };
}
