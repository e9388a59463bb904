/** Finds words beside a wording that tell its place apart from others. */
import { anchorInText } from "../anchoring/anchor-in-text.ts";
import { distinguishingPrefixes } from "../anchoring/distinguishing-prefixes.ts";
import type { TextIndex } from "../anchoring/text-index.ts";
import type { Anchor } from "../model/anchor.ts";
import type { TextPosition } from "../model/excerpt.ts";
import { excerptId, sourceId } from "../model/ids.ts";

export interface Context {
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

const NONE: Context = { prefix: undefined, suffix: undefined };

/**
 * Returns a context with which `exact` is found at `position` and nowhere else: the given one where it is enough, else
 * the shortest prefix, else the shortest suffix. It begins and ends with whole words. Undefined where none of up to 400
 * UTF-16 code units is enough.
 */
export function tellApart(options: {
  readonly exact: string;
  readonly position: TextPosition;
  readonly context: Context;
  readonly index: TextIndex;
}): Context | undefined {
  const { exact, position, context, index } = options;
  const isEnough = (candidate: Context): boolean => {
    const anchor = anchorWording(exact, candidate, index);
    return "position" in anchor && isSame(anchor.position, position);
  };
  if (isEnough(context)) return context;
  const places = placesOf(anchorWording(exact, NONE, index));
  const at = places.findIndex((place) => isSame(place, position));
  const prefix = nonEmpty(prefixes(places, index)[at]);
  const suffix = nonEmpty(suffixes(places, index)[at]);
  const candidates = [
    { ...context, prefix },
    { prefix, suffix: undefined },
    { prefix: undefined, suffix },
    { prefix, suffix },
  ];
  return candidates.find(
    (candidate) =>
      candidate !== undefined && (candidate.prefix ?? candidate.suffix) !== undefined && isEnough(candidate),
  );
}

/** Returns where a wording is found without a recorded position. */
export function anchorWording(exact: string, context: Context, index: TextIndex): Anchor {
  const span = { file: "", start: 0, end: 0 };
  const [anchor] = anchorInText(
    [
      {
        ...{
          id: excerptId("draft"),
          span,
          source: { value: sourceId("draft"), span },
          exact: { value: exact, span },
        },
        ...context,
        position: undefined,
        page: undefined,
        speaker: undefined,
        translation: undefined,
        statement: undefined,
        tlp: undefined,
      },
    ],
    index,
  );
  return anchor ?? { kind: "recorded" };
}

function placesOf(anchor: Anchor): readonly TextPosition[] {
  return anchor.kind === "ambiguous" ? anchor.matches.map(({ position }) => position) : [];
}

function isSame(a: TextPosition, b: TextPosition): boolean {
  return a.start === b.start && a.end === b.end;
}

function prefixes(places: readonly TextPosition[], { source }: TextIndex): readonly string[] {
  return distinguishingPrefixes(
    source.text,
    places.map(({ start }) => source.offsetOf(start)),
  );
}

/** A suffix is a prefix of the text read backwards. */
function suffixes(places: readonly TextPosition[], { source }: TextIndex): readonly string[] {
  const { text } = source;
  const backwards = reverse(text);
  const starts = places.map(({ end }) => text.length - source.offsetOf(end));
  return distinguishingPrefixes(backwards, starts).map(reverse).map(wholeCharacters);
}

/** Reverses code units, so that offsets only change direction. */
function reverse(text: string): string {
  return text.split("").reverse().join("");
}

/** Read backwards, a surrogate pair may be cut in two. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
