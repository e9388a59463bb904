/** Folds a text's typography, with a map back to its positions. */
import { FOLDS, type Fold, INVISIBLE, KINDS, kindAt, kindOfUnit, TYPOGRAPHY } from "./fold-table.ts";
import { type PositionMap, writePositionMap } from "./position-map.ts";
import { visibleAfter, visibleBefore } from "./surroundings.ts";

export interface FoldedText {
  readonly text: string;
  readonly map: PositionMap;
}

/** What stands at a place of the original, and what it becomes. */
interface Piece {
  readonly end: number;
  readonly to: string;
}

const ALL_FOLDS: ReadonlySet<Fold> = new Set(FOLDS);
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");

/**
 * Returns `text` under the named folds, or under all of them when `folds` is left out: NFKC (Unicode Standard Annex
 * 15), straight quotes, hyphens for dashes, three dots for an ellipsis, one space for each run of white space, nothing
 * for invisible characters. NFKC leaves superscripts, fractions and circled digits beside a digit as they are, so that
 * 10² does not become 102.
 */
export function foldText(text: string, folds: ReadonlySet<Fold> = ALL_FOLDS): FoldedText {
  const parts: string[] = [];
  const map = writePositionMap();
  for (let at = 0; at < text.length; ) {
    const start = plainEnd(text, at);
    parts.push(text.slice(at, start));
    map.keep({ start: at, end: start });
    if (start === text.length) break;
    const { end, to } = foldPiece(text, start, folds);
    parts.push(to);
    if (to.length === end - start && (to.length === 1 || text.startsWith(to, start)))
      map.keep({ start, end });
    else map.replace({ start, end }, to.length);
    at = end;
  }
  return { text: parts.join(""), map: map.finish() };
}

/**
 * Returns where the run of characters ends that no fold changes. A character with a combining mark is not in the run.
 */
function plainEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (kindOfUnit(unit) !== KINDS.plain && !isLoneSpace(text, at, unit)) break;
  }
  return at > from && clusterEnd(text, at - 1) > at ? at - 1 : at;
}

function isLoneSpace(text: string, at: number, unit: number): boolean {
  if (unit !== 0x20) return false;
  const next = at + 1 < text.length ? kindOfUnit(text.charCodeAt(at + 1)) : KINDS.plain;
  return next !== KINDS.white && next !== KINDS.invisible;
}

/** Returns the end of the character at `at`, with the marks that attach to it even across invisible characters. */
function clusterEnd(text: string, at: number): number {
  let end = at + lengthAt(text, at);
  for (let probe = end; probe < text.length; probe += lengthAt(text, probe)) {
    const kind = kindAt(text, probe);
    if (kind === KINDS.mark) end = probe + lengthAt(text, probe);
    else if (kind !== KINDS.invisible) break;
  }
  return end;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function foldPiece(text: string, at: number, folds: ReadonlySet<Fold>): Piece {
  switch (kindAt(text, at)) {
    case KINDS.white:
      return foldWhiteSpace(text, at, folds);
    case KINDS.invisible:
      return { end: at + 1, to: folds.has("invisible") ? "" : text.charAt(at) };
    case KINDS.typography:
      return { end: at + 1, to: foldTypography(text.charAt(at), folds) };
    case KINDS.raised:
      return foldRaised(text, at, folds);
    default:
      return foldCluster(text, at, folds);
  }
}

function foldWhiteSpace(text: string, at: number, folds: ReadonlySet<Fold>): Piece {
  if (!folds.has("white-space")) return { end: at + 1, to: text.charAt(at) };
  let end = at + 1;
  for (let probe = end; probe < text.length; probe += 1) {
    const kind = kindAt(text, probe);
    if (kind === KINDS.white) end = probe + 1;
    else if (kind !== KINDS.invisible || !folds.has("invisible")) break;
  }
  return { end, to: " " };
}

function foldTypography(text: string, folds: ReadonlySet<Fold>): string {
  return Array.from(text, (char) => {
    const entry = TYPOGRAPHY.get(char);
    return entry !== undefined && folds.has(entry.fold) ? entry.to : char;
  }).join("");
}

function foldRaised(text: string, at: number, folds: ReadonlySet<Fold>): Piece {
  let end = at;
  while (end < text.length && kindAt(text, end) === KINDS.raised) end += lengthAt(text, end);
  const raised = text.slice(at, end);
  const joinsNumber =
    /\p{Nd}[.,]?$/u.test(visibleBefore(text, at)) || /^\p{Nd}/u.test(visibleAfter(text, end));
  if (joinsNumber || !folds.has("nfkc")) return { end, to: raised };
  return { end, to: foldTypography(raised.normalize("NFKC"), folds) };
}

function foldCluster(text: string, at: number, folds: ReadonlySet<Fold>): Piece {
  const end = clusterEnd(text, at);
  const cluster = text.slice(at, end);
  const visible = folds.has("invisible") ? cluster.replace(EVERY_INVISIBLE, "") : cluster;
  if (!folds.has("nfkc")) return { end, to: visible };
  return { end, to: foldTypography(visible.normalize("NFKC"), folds) };
}
