/** The claims of each slide, with the evidence for each. */
import { citedBy, type Item, type ItemKind } from "../../model/item.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Text } from "../../model/text.ts";
import { itemsOf } from "../../model/walk-content.ts";

/** What a slide says, and where. The reader finds `slide` by its number or as the deck's fragment. */
export interface Claim {
  readonly part: string;
  readonly kind: string | undefined;
  readonly confidence: string | undefined;
  readonly text: string;
  readonly cites: readonly string[];
  /**
   * The places in the cited sources that the claim's texts point to, as written; undefined where they point to none.
   */
  readonly locators?: readonly Pointed[] | undefined;
}

/** `[@id, article 5]`. */
export interface Pointed {
  readonly id: string;
  readonly locator: string;
}

/** Returns the claims of a slide in the order of its parts, including those that cite nothing. */
export function claimsOf(slide: TailoredSlide): readonly Claim[] {
  return itemsOf(slide).flatMap((item): readonly Claim[] => {
    if (CLAIMS_NOTHING.has(item.what)) return [];
    const { what, place: part, confidence, texts } = item;
    // A comparison is one claim about everything that it compares.
    const cited = what === "comparison" ? item.within : [item];
    const cites = cited.flatMap(citedBy).map(({ value }) => value);
    const kind = IS_EVIDENCE.has(what) ? "fact" : item.kind;
    return [{ part, kind, confidence, text: wordsOf(item), cites, locators: pointedIn(texts) }];
  });
}

/** Items that only contain claims, and items whose words belong to the claim of another item. */
const CLAIMS_NOTHING: ReadonlySet<ItemKind> = new Set(["column", "column-name", "wording", "chart", "image"]);

/** Items that show their evidence themselves. */
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
