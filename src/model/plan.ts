/** How long each slide of a deck is planned to take, from what its author says of slides, sections and the whole. */

import { fieldsOf } from "./layouts.ts";
import type { TailoredBrief } from "./tailored.ts";

/** What is planned of one slide, before anything is shared out. */
export interface Timed {
  readonly id: string;
  /** It begins a section: its `minutes` are those of the section. */
  readonly isSection: boolean;
  readonly minutes: number | undefined;
}

/** In minutes; undefined where nothing that is said leads to it. */
export interface Plan {
  readonly total: number | undefined;
  readonly sections: readonly SectionPlan[];
  /** By ID. */
  readonly slides: ReadonlyMap<string, number | undefined>;
}

export interface SectionPlan {
  /** The slide that begins it; undefined for what stands before the first section. */
  readonly id: string | undefined;
  readonly minutes: number | undefined;
  /** IDs of its slides, with the one that begins it. */
  readonly slides: readonly string[];
}

/** Returns the plan of one audience's deck. What stands behind it to be looked up takes no time unless it says so. */
export function planOf({ slides, time }: Pick<TailoredBrief, "slides" | "time">): Plan {
  const timed = slides.map(({ id, layout, settings }) => ({
    id,
    isSection: layout === "section",
    minutes: settings.time ?? (fieldsOf(layout)?.isBackMatter ? 0 : undefined),
  }));
  return planTimes(timed, time);
}

/**
 * What has no time of its own shares equally what its section leaves, or, in a section without a time, what the whole
 * leaves. Without a `total`, the whole takes as long as all of its parts, where each of these is known.
 */
export function planTimes(slides: readonly Timed[], total: number | undefined): Plan {
  const sections = sectionsOf(slides);
  const fixed = sections.map(({ minutes, members }) => minutes ?? sumOf(members.map((one) => one.minutes)));
  const known = fixed.map((minutes, at) => minutes ?? statedIn(sections[at]));
  const open = sections.flatMap(({ members }, at) =>
    fixed[at] === undefined ? members.filter(({ minutes }) => minutes === undefined) : [],
  );
  const whole = total ?? sumOf(fixed);
  const rest = total === undefined || open.length === 0 ? undefined : shareOf(total, known, open.length);
  const planned = sections.map(({ minutes, members }, at) => {
    const stated = members.map((one) => one.minutes);
    const unstated = stated.filter((one) => one === undefined).length;
    const share = minutes === undefined ? rest : shareOf(minutes, stated, unstated);
    const each = members.map((one) => [one.id, one.minutes ?? share] as const);
    return { at, each, minutes: fixed[at] ?? sumOf(each.map(([, one]) => one)) };
  });
  return {
    total: whole,
    slides: new Map(planned.flatMap(({ each }) => each)),
    sections: planned.map(({ at, each, minutes }) => ({
      id: sections[at]?.id,
      minutes,
      slides: each.map(([id]) => id),
    })),
  };
}

interface Section {
  readonly id: string | undefined;
  readonly minutes: number | undefined;
  /** The time of a section's first slide is the section's. */
  readonly members: readonly Timed[];
}

function sectionsOf(slides: readonly Timed[]): readonly Section[] {
  const starts = [0, ...slides.flatMap(({ isSection }, at) => (isSection && at > 0 ? [at] : []))];
  return starts.flatMap((start, at): readonly Section[] => {
    const [first, ...others] = slides.slice(start, starts[at + 1]);
    if (first === undefined) return [];
    if (!first.isSection) return [{ id: undefined, minutes: undefined, members: [first, ...others] }];
    const members = [{ ...first, minutes: undefined }, ...others];
    return [{ id: first.id, minutes: first.minutes, members }];
  });
}

function statedIn(section: Section | undefined): number {
  return (section?.members ?? []).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

/** Never below zero: what is said of the parts may be more than the whole. */
function shareOf(whole: number, stated: readonly (number | undefined)[], unstated: number): number {
  const taken = stated.reduce<number>((sum, minutes = 0) => sum + minutes, 0);
  return unstated === 0 ? 0 : Math.max(0, whole - taken) / unstated;
}

function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (sum, minutes) => (sum === undefined || minutes === undefined ? undefined : sum + minutes),
    0,
  );
}
