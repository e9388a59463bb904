/** Finds markings and conditions that are lower or wider than they were, or than the brief's head makes them. */
import { unmarkedIn } from "../../audience/viewer.ts";
import type { Brief, Selection, Slide } from "../../model/brief.ts";
import type { Item } from "../../model/item.ts";
import { plainText } from "../../model/prose.ts";
import { isAbove, strictest, type Tlp, tlpLabel } from "../../model/tlp.ts";
import { itemsOf } from "../../model/walk-content.ts";
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

export function markingsTaken({
  before,
  slide,
  old,
}: Pick<Change, "before" | "slide" | "old">): readonly Liberty[] {
  const { brief } = before;
  if (brief === undefined) return [];
  return [...lowered({ slide, old, brief }), ...lifted(slide, old)];
}

/** What has a marking of its own below that of what it stands in. */
function lowered({
  slide,
  old,
  brief,
}: {
  readonly slide: Slide;
  readonly old: Slide | undefined;
  readonly brief: Brief;
}): readonly Liberty[] {
  const known = new Set(old === undefined ? [] : markedIn(old, brief).map(({ key }) => key));
  return markedIn(slide, brief)
    .filter(({ marking, floor, key }) => isAbove(floor, marking) && !known.has(key))
    .map(({ what, marking, floor }) => ({
      kind: "lower-marking",
      why: `A ${what} is marked ${tlpLabel(marking)}, where it would be ${tlpLabel(floor)} without that.`,
    }));
}

interface Marked {
  readonly what: string;
  readonly marking: Tlp;
  /** What it would be without its own marking. */
  readonly floor: Tlp;
  readonly key: string;
}

function markedIn(slide: Slide, brief: Brief): readonly Marked[] {
  const head = unmarkedIn(brief);
  return formsOf(slide).flatMap((form) => {
    const around = strictest([head, form.selection.tlp]);
    const own = form.selection.tlp;
    const items = itemsOf(form).flatMap((item): readonly Marked[] => {
      const marking = item.selection.tlp;
      if (marking === undefined) return [];
      return [{ what: item.what, marking, floor: strictest([around, item.enclosing]), key: keyOf(item) }];
    });
    return own === undefined
      ? items
      : [{ what: "slide", marking: own, floor: head, key: `slide ${own}` }, ...items];
  });
}

function formsOf(slide: Slide): readonly Slide[] {
  return [slide, ...slide.variants.values()];
}

function keyOf({ what, texts, selection }: Item): string {
  return JSON.stringify([what, texts.map(plainText), selection.tlp]);
}

/** Restrictions of the slide that was there for which the new one has none as tight. */
function lifted(slide: Slide, old: Slide | undefined): readonly Liberty[] {
  if (old === undefined) return [];
  const free = [...restrictionsOn(slide)];
  return restrictionsOn(old).flatMap((restriction): readonly Liberty[] => {
    const at = free.findIndex(
      (one) => one.what === restriction.what && isAsTight(one.selection, restriction.selection),
    );
    if (at !== -1) {
      free.splice(at, 1);
      return [];
    }
    return [
      {
        kind: "more-readers",
        why: `A ${restriction.what} of this slide had ${wordsOf(restriction.selection)}, and none in the new slide is as tight.`,
      },
    ];
  });
}

interface Restriction {
  readonly what: string;
  readonly selection: Selection;
}

function restrictionsOn(slide: Slide): readonly Restriction[] {
  const items = formsOf(slide).flatMap((form) =>
    itemsOf(form).map(({ what, selection }) => ({ what, selection })),
  );
  return [{ what: "slide", selection: slide.selection }, ...items].filter(({ selection }) =>
    isRestricted(selection),
  );
}

function isRestricted({ tlp, only, except }: Selection): boolean {
  return only !== undefined || except !== undefined || (tlp !== undefined && isAbove(tlp, "CLEAR"));
}

function isAsTight(now: Selection, before: Selection): boolean {
  const marking = before.tlp === undefined || (now.tlp !== undefined && !isAbove(before.tlp, now.tlp));
  const only =
    before.only === undefined ||
    (now.only?.every(({ value }) => before.only?.some((one) => one.value === value)) ?? false);
  const except =
    before.except === undefined ||
    before.except.every(({ value }) => now.except?.some((one) => one.value === value) ?? false);
  return marking && only && except;
}

function wordsOf({ tlp, only, except }: Selection): string {
  return [
    ...(tlp === undefined ? [] : [`\`tlp: ${tlp}\``]),
    ...(only === undefined ? [] : [`\`only: [${only.map(({ value }) => value).join(", ")}]\``]),
    ...(except === undefined ? [] : [`\`except: [${except.map(({ value }) => value).join(", ")}]\``]),
  ].join(" and ");
}
