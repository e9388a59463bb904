/** Plans a slide's place in a brief's file: in the place of another one, behind it, or at the end. */
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { YAML_OPTIONS } from "../yaml/yaml-options.ts";
import { carryComments, commentsAbove } from "./carry-comments.ts";
import { areApart, beforeFirst, behindEntry, columnAt } from "./entry-places.ts";
import type { CandidateSlide } from "./read-candidate.ts";
import { type Entries, entriesUnder, keyOf, openYaml, spliceAll, type YamlFile } from "./yaml-file.ts";

/** Where a slide goes, by the ID of another one. Without either, it goes to the end. */
export interface SlidePlace {
  readonly replaces?: string | undefined;
  readonly after?: string | undefined;
}

export interface PlannedSlide {
  readonly kind: "planned";
  /** The file's new text. */
  readonly text: string;
  /** What is replaced in the old text, and what stands there in the new one. */
  readonly old: Stretch;
  readonly fresh: Stretch;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface RefusedSlide {
  readonly kind: "refused";
  /** A sentence. */
  readonly why: string;
}

/**
 * `text` is the text of the brief's file, in well-formed YAML. Nothing of the file changes but the slide, and no comment is
 * lost. The result is read again: it has the same keys and slides, and the slide as it was sent.
 */
export function planSlide(
  text: string,
  slide: CandidateSlide,
  place: SlidePlace,
): PlannedSlide | RefusedSlide {
  const file = openYaml(text);
  const slides = entriesUnder(file, "slides");
  const isFirst = !isSeq(slides) || slides.items.length === 0;
  const plan = (keep: KeepComments): PlannedSlide | RefusedSlide =>
    isFirst ? asFirst(file, { slide, place }) : amongOthers(file, slides, { slide, place, keep });
  // Beside its line, a comment may be taken for a part of a text.
  for (const keep of [carryComments, commentsAbove]) {
    const planned = plan(keep);
    if (planned.kind === "refused" || isAsMeant(text, planned, slide)) return planned;
  }
  return refused("The slide cannot be written into the file as it is sent.");
}

type KeepComments = typeof carryComments;

interface Placing {
  readonly slide: CandidateSlide;
  readonly place: SlidePlace;
  readonly keep: KeepComments;
}

function refused(why: string): RefusedSlide {
  return { kind: "refused", why };
}

function amongOthers(file: YamlFile, slides: Entries, placing: Placing): PlannedSlide | RefusedSlide {
  const { replaces, after } = placing.place;
  const named = replaces ?? after;
  const at = named === undefined ? slides.items.length - 1 : indexOf(slides, named);
  const item = slides.items[at];
  if (!isMap(item)) return refused(`No slide is named "${named ?? ""}".`);
  const { range } = item;
  if (slides.flow === true || item.range === undefined) return inFlow(file, range, placing);
  return replaces === undefined
    ? behind(file, slides, { item: range, placing })
    : instead(file, range, placing);
}

function indexOf({ items }: Entries, id: string): number {
  return items.findIndex(
    (item) =>
      isMap(item) &&
      item.items.some((pair) => keyOf(pair) === "id" && isScalar(pair.value) && pair.value.value === id),
  );
}

type Range = readonly [start: number, valueEnd: number, nodeEnd: number];

/** A list in brackets, as in JSON: the slide becomes JSON, which has no comments to keep. */
function inFlow({ text }: YamlFile, [start, end]: Range, { slide, place }: Placing): PlannedSlide {
  const json = JSON.stringify(slide.value);
  if (place.replaces !== undefined)
    return spliced(text, { start, end }, { before: "", words: json, behind: "" });
  return spliced(text, { start: end, end }, { before: ", ", words: json, behind: "" });
}

function instead(file: YamlFile, range: Range, { slide, keep }: Placing): PlannedSlide {
  const { text, newline } = file;
  const [start] = range;
  const end = endOf(text, range);
  const indent = columnAt(text, start);
  const old = text.slice(start, end);
  const lines = indented(slide.lines, indent);
  const { above, lines: kept } = keep(old, lines);
  const words = kept.join(newline);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  // Comments that have no line of their own any more stand above the slide's dash.
  const margin = " ".repeat(text.slice(lineStart, start).search(/\S|$/));
  const top = above.map((comment) => `${margin}${comment}${newline}`).join("");
  const isLast = end === text.length && !text.endsWith("\n");
  const whole = `${top}${text.slice(lineStart, start)}${words}${isLast ? "" : newline}`;
  const before = whole.length - words.length - (isLast ? 0 : newline.length);
  return {
    kind: "planned",
    text: spliceAll(text, [{ start: lineStart, end, text: whole }]),
    old: { start: lineStart, end },
    fresh: { start: lineStart + before, end: lineStart + whole.length },
  };
}

function behind(
  file: YamlFile,
  slides: Entries,
  { item, placing }: { readonly item: Range; readonly placing: Placing },
): PlannedSlide {
  const { text, newline } = file;
  const at = endOf(text, item);
  const column = columnAt(text, slides.range[0]);
  const lines = indented(placing.slide.lines, column + 2);
  const gap = hasEmptyLines(text, slides) ? newline : "";
  const open = at > 0 && text[at - 1] !== "\n" ? newline : "";
  const before = `${open}${gap}${" ".repeat(column)}- `;
  return spliced(text, { start: at, end: at }, { before, words: lines.join(newline), behind: newline });
}

/** The first slide of a brief: below `slides:`, or with that key at the end of the file. */
function asFirst(file: YamlFile, { slide, place }: Omit<Placing, "keep">): PlannedSlide | RefusedSlide {
  const named = place.replaces ?? place.after;
  if (named !== undefined) return refused(`No slide is named "${named}".`);
  const { text, contents, newline } = file;
  if (!isMap(contents) || contents.flow === true)
    return refused("The brief's file is not written in lines of YAML.");
  const value = contents.items.find((pair) => keyOf(pair) === "slides")?.value ?? null;
  if (value !== null && !(isSeq(value) || (isScalar(value) && value.value === null)))
    return refused("`slides` is no list.");
  const { text: head, ...old } = beforeFirst(file, "slides");
  const words = indented(slide.lines, 4).join(newline);
  return spliced(text, old, { before: `${head}  - `, words, behind: newline });
}

function spliced(
  text: string,
  old: Stretch,
  {
    before,
    words,
    behind: tail,
  }: { readonly before: string; readonly words: string; readonly behind: string },
): PlannedSlide {
  const start = old.start + before.length;
  return {
    kind: "planned",
    text: spliceAll(text, [{ ...old, text: `${before}${words}${tail}` }]),
    old,
    fresh: { start, end: start + words.length + tail.length },
  };
}

/** After its last line, and after the comments that are indented like its keys. */
function endOf(text: string, [start, valueEnd]: Range): number {
  return behindEntry(text, valueEnd, columnAt(text, start));
}

function indented(lines: readonly string[], by: number): readonly string[] {
  const margin = " ".repeat(by);
  return lines.map((line, at) => (at === 0 || line === "" ? line : `${margin}${line}`));
}

/** True where an empty line separates the last two slides. */
function hasEmptyLines(text: string, { items }: Entries): boolean {
  const [before, last] = items.slice(-2);
  if (!isMap(before) || !isMap(last)) return true;
  return areApart(text, { start: last.range[0], end: before.range[1] });
}

/** The last word on every way in which YAML could read something else than what was sent. */
function isAsMeant(before: string, { text, fresh }: PlannedSlide, slide: CandidateSlide): boolean {
  const [old, now] = [readAll(before), readAll(text)];
  if (now === undefined || old === undefined) return false;
  const [{ slides: oldSlides, ...oldHead }, { slides: newSlides, ...newHead }] = [old, now];
  if (!isDeepStrictEqual(oldHead, newHead) || !Array.isArray(newSlides)) return false;
  const at = positionOf(text, fresh);
  const others = newSlides.filter((_, index) => index !== at);
  const kept: readonly unknown[] = Array.isArray(oldSlides) ? oldSlides : [];
  const isOneOfThem = kept.length === newSlides.length;
  const expected = isOneOfThem ? kept.filter((_, index) => index !== at) : kept;
  return isDeepStrictEqual(newSlides[at], slide.value) && isDeepStrictEqual(others, expected);
}

function positionOf(text: string, { start }: Stretch): number {
  const slides = entriesUnder(openYaml(text), "slides");
  return slides?.items.findIndex((item) => isMap(item) && item.range[0] === start) ?? -1;
}

function readAll(text: string): Readonly<Record<string, unknown>> | undefined {
  const document = parseDocument(text, YAML_OPTIONS);
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}
