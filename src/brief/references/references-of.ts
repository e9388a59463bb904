/** What a decoded slide names: cited IDs and audiences. */
import type { Brief, Selection, Slide } from "../../model/brief.ts";
import { citedBy, citedIn, type ItemKind } from "../../model/item.ts";
import type { Located } from "../../model/located.ts";
import { slidesOf } from "../../model/statements.ts";
import { itemsOf } from "../../model/walk-content.ts";

/**
 * Returns the IDs that the brief cites, in its texts and beside them. Leaves out what it quotes or compares, which must
 * be an excerpt.
 */
export function citedIds(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Located<string>[] {
  const head = [brief.title, brief.subtitle].flatMap((text) => (text === undefined ? [] : citedIn(text)));
  const body = slidesOf(brief)
    .flatMap(itemsOf)
    .filter(({ what }) => !SHOWS_AN_EXCERPT.has(what));
  return [...head, ...body.flatMap(citedBy)];
}

/** Returns the IDs that must be excerpts: those that the brief quotes or compares. */
export function shownExcerpts(brief: Pick<Brief, "slides">): readonly Located<string>[] {
  return slidesOf(brief)
    .flatMap(itemsOf)
    .filter(({ what }) => SHOWS_AN_EXCERPT.has(what))
    .flatMap(citedBy);
}

const SHOWS_AN_EXCERPT: ReadonlySet<ItemKind> = new Set(["quote", "wording"]);

/** Returns every selection on the slide and inside it. */
export function selectionsOf(slide: Slide): readonly Selection[] {
  return [slide, ...itemsOf(slide)].map((item) => item.selection);
}
