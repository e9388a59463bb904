/** Finds words that an audience would be shown, and that it was not shown before. */
import { clearanceOf, unmarkedIn } from "../../audience/viewer.ts";
import { wordsLeaked } from "../../guard/leak-check.ts";
import type { Brief } from "../../model/brief.ts";
import { citedBy, type Item } from "../../model/item.ts";
import { plainText } from "../../model/prose.ts";
import { isAbove, tlpLabel } from "../../model/tlp.ts";
import { itemsOf } from "../../model/walk-content.ts";
import type { Outline } from "../../session/create-session.ts";
import { statementsWith } from "./as-facts.ts";
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

export function readersTaken({ before, after }: Pick<Change, "before" | "after">): readonly Liberty[] {
  const { brief } = before;
  if (brief === undefined) return [];
  const written = new Set(
    brief.slides
      .flatMap(statementsWith)
      .flatMap(({ texts }) => texts.map(plainText))
      .filter(isTelling),
  );
  return [...after.outlines].flatMap(([audience, outline]) => {
    const was = before.outlines.get(audience);
    const known = new Set(was === undefined ? [] : textsOf(was));
    const fresh = itemsIn(outline).filter((item) => item.texts.some((text) => !known.has(plainText(text))));
    const words = fresh.flatMap((item) => item.texts.map(plainText)).filter((text) => !known.has(text));
    return [
      ...uncitedFor(audience, fresh, brief),
      ...words.filter((text) => written.has(text)).map((text) => shown(audience, text)),
      ...(was === undefined ? [] : wordsLeaked(words, was.tailoring)).map((wording) =>
        shown(audience, wording),
      ),
    ];
  });
}

/**
 * Words that an audience must not see where they are new, and that it is shown where they were before. A build would refuse the
 * whole brief for them. Sentences.
 */
export function wordsShownElsewhere({ before, after }: Pick<Change, "before" | "after">): readonly string[] {
  return [...after.outlines].flatMap(([audience, outline]) => {
    const was = before.outlines.get(audience);
    const known = new Set(was === undefined ? [] : clashesIn(was));
    return clashesIn(outline)
      .filter((wording) => !known.has(wording))
      .map(
        (wording) =>
          `"${wording}" is withheld from "${audience}" on this slide, and "${audience}" is shown the same words elsewhere. Word it otherwise, or cite what they rest on.`,
      );
  });
}

function clashesIn(outline: Outline): readonly string[] {
  return wordsLeaked(textsOf(outline), outline.tailoring);
}

/** Own words count as marked as the brief's head says, and a citation opens them as far as its excerpt is open. */
function uncitedFor(audience: string, fresh: readonly Item[], brief: Brief): readonly Liberty[] {
  const own = brief.audiences.find(({ id }) => id === audience);
  const floor = unmarkedIn(brief);
  if (own === undefined || !isAbove(floor, clearanceOf(own, brief))) return [];
  return fresh
    .filter((item) => item.texts.length > 0 && citedBy(item).length === 0)
    .map(({ what, texts }) => ({
      kind: "lower-marking",
      why: `A ${what} that cites nothing would be shown to "${audience}", though such words are ${tlpLabel(floor)}: "${texts.map(plainText).join(" | ")}".`,
    }));
}

function shown(audience: string, words: string): Liberty {
  return {
    kind: "more-readers",
    why: `"${audience}" would be shown words that it was not shown before: "${words}".`,
  };
}

function itemsIn({ tailored }: Outline): readonly Item[] {
  return tailored.slides.flatMap(itemsOf);
}

function textsOf(outline: Outline): readonly string[] {
  return itemsIn(outline).flatMap(({ texts }) => texts.map(plainText));
}

/** Two words may stand in any brief twice: "Next steps". */
function isTelling(text: string): boolean {
  return text.split(" ").length > 2;
}
