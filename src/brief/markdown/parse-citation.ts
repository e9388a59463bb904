/** Reads what is between a citation's brackets, in Pandoc's form. */
import { fitId } from "../references/fit-id.ts";
import type { MarkPlace } from "./markdown-marks.ts";

/** One cited ID. `place` is the place of `@id` in the Markdown. */
export interface ParsedCitation {
  readonly id: string;
  readonly prefix: string | undefined;
  readonly locator: string | undefined;
  readonly place: MarkPlace;
}

export interface CitationMistake {
  readonly message: string;
  readonly hints: readonly string[];
  readonly place: MarkPlace;
  /** What to write at the place instead, where that is certain. */
  readonly instead?: string;
}

const ITEM = /^([^@]*?)(-?)@([A-Za-z0-9][A-Za-z0-9._:-]*)?(.*)$/s;

/** Returns the cited IDs of `[…]` at `place`, in order, and what could not be read. */
export function parseCitation(
  markdown: string,
  place: MarkPlace,
): { readonly citations: readonly ParsedCitation[]; readonly mistakes: readonly CitationMistake[] } {
  const citations: ParsedCitation[] = [];
  const mistakes: CitationMistake[] = [];
  let start = place.start + 1;
  for (const item of markdown.slice(start, place.end - 1).split(";")) {
    const result = parseItem(item, start);
    if ("message" in result) mistakes.push(visible(result, place));
    else citations.push(result);
    start += item.length + 1;
  }
  return { citations, mistakes };
}

function parseItem(item: string, start: number): ParsedCitation | CitationMistake {
  const place = trimmedPlace(item, start);
  const [, prefix = "", dash = "", id, rest = ""] = ITEM.exec(item) ?? [];
  const at = start + item.indexOf("@");
  if (item.trim() === "") return { message: "A citation has a semicolon too many.", hints: [], place };
  if (!item.includes("@")) return lacksAt(item.trim(), place);
  if (id === undefined) {
    const hints = ['Write an ID right after "@", as in [@open-door].'];
    return { message: 'A citation has no ID after its "@".', hints, place };
  }
  if (rest.includes("@")) {
    const hints = ["Put a semicolon between two citations: [@a; @b]."];
    return { message: "A citation begins before the one in front of it ends.", hints, place };
  }
  const address = /@(https?:\/\/[^\s,]+)/i.exec(item)?.[1];
  if (address !== undefined) return isAddress(address, place);
  if (dash !== "" || !/^(?:[\s,]|$)/.test(rest)) return wrongCharacter(dash || rest.slice(0, 1), id, place);
  return {
    id,
    prefix: words(prefix),
    locator: words(rest.replace(/^\s*,/, "")),
    place: { start: at, end: at + 1 + id.length },
  };
}

function lacksAt(written: string, place: MarkPlace): CitationMistake {
  const message = `A citation has "${written}" without an "@".`;
  if (!/^[A-Za-z0-9][\w.:-]*$/.test(written)) return { message, hints: [], place };
  return { message, hints: [`Write "@${written}" to cite it.`], place, instead: `@${written}` };
}

/** Zotero gives an address as an item's ID, which is not an ID here. */
function isAddress(address: string, place: MarkPlace): CitationMistake {
  const hints = [`Write [@${fitId(address)}], or the item's "citation-key" where it has one.`];
  return { message: `A citation has the address "${address}" where an ID is needed.`, hints, place };
}

function wrongCharacter(character: string, id: string, place: MarkPlace): CitationMistake {
  const hints = [`Write [@${id}], or [see @${id}, page 3].`];
  return { message: `A citation of "${id}" has "${character}" beside its ID.`, hints, place };
}

/** Without surrounding space. A line break, with a block quote's mark after it, becomes a space. */
function words(text: string): string | undefined {
  const trimmed = text.replace(/(?<!\s)\s*\n[\s>]*/g, " ").trim();
  return trimmed === "" ? undefined : trimmed;
}

function trimmedPlace(item: string, start: number): MarkPlace {
  const from = start + item.length - item.trimStart().length;
  return { start: from, end: from + item.trim().length };
}

/** An empty item has no characters to point at, so the place is that of its brackets. */
function visible(mistake: CitationMistake, brackets: MarkPlace): CitationMistake {
  return mistake.place.end > mistake.place.start ? mistake : { ...mistake, place: brackets };
}
