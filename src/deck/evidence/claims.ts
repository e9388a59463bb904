/** What each slide claims, and on what evidence. */
import { citedBy, type Item, type ItemKind } from "../../model/item.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Text } from "../../model/text.ts";
import { itemsOf } from "../../model/walk-content.ts";

/** What is said on a slide, and where: the reader finds `slide` by its number or as the deck's fragment. */
export interface Claim {
  readonly part: string;
  readonly kind: string | undefined;
  readonly confidence: string | undefined;
  readonly text: string;
  readonly cites: readonly string[];
  /** Where in what is cited the claim's texts point, as written; undefined where nowhere. */
  readonly locators?: readonly Pointed[] | undefined;
}

/** `[@id, article 5]`. */
export interface Pointed {
  readonly id: string;
  readonly locator: string;
}

/** Returns the claims of a slide in the order of its parts, those that cite nothing among them. */
export function claimsOf(slide: TailoredSlide): readonly Claim[] {
  return itemsOf(slide).flatMap((item): readonly Claim[] => {
    if (CLAIMS_NOTHING.has(item.what)) return [];
    const { what, place: part, confidence, texts } = item;
    // a comparison is one claim, on all that it compares
    const cited = what === "comparison" ? item.within : [item];
    const cites = cited.flatMap(citedBy).map(({ value }) => value);
    const kind = IS_EVIDENCE.has(what) ? "fact" : item.kind;
    return [{ part, kind, confidence, text: wordsOf(item), cites, locators: pointedIn(texts) }];
  });
}

/** What only holds what claims, and what is said in the claim of something else. */
const CLAIMS_NOTHING: ReadonlySet<ItemKind> = new Set(["column", "column-name", "wording", "chart", "image"]);

/** What shows its evidence itself. */
const IS_EVIDENCE: ReadonlySet<ItemKind> = new Set(["quote", "comparison", "image-cite"]);

/** "2 March: it rained", "Mill | 3 | idle", "year: 2024 | mm: 3". */
function wordsOf({ texts, labels, date }: Item): string {
  const said = texts.map((text, at) => labelled(labels[at], plainText(text)));
  return labelled(date?.value, said.join(" | "));
}

function labelled(label: string | undefined, words: string): string {
  return label === undefined ? words : `${label}: ${words}`;
}

function pointedIn(texts: readonly Text[]): readonly Pointed[] | undefined {
  const citations = texts.flatMap((text) => text.citations);
  const pointed = citations.flatMap(({ id, locator }) => (locator === undefined ? [] : { id, locator }));
  return pointed.length === 0 ? undefined : pointed;
}
