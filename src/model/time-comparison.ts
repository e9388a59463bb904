/** What a talk took, held against what was planned, and what to cut for it to fit. */
import type { Plan } from "./plan.ts";

/** In seconds. */
export interface TimeRow {
  /** ID of a slide; undefined for what stands before the first section. */
  readonly id: string | undefined;
  readonly planned: number | undefined;
  readonly taken: number;
}

export interface TimeComparison {
  readonly total: Pick<TimeRow, "planned" | "taken">;
  /** Each with its slides, in the order of the deck. */
  readonly sections: readonly (TimeRow & { readonly slides: readonly TimeRow[] })[];
  /**
   * The slides that took longest over their plan, up to those with which the whole fits when each keeps to it; none
   * where it fits as it is.
   */
  readonly cuts: readonly { readonly id: string; readonly over: number }[];
  /** How much the whole is too long all the same, in seconds; 0 where it fits. */
  readonly stillOver: number;
}

/** `taken` has, by ID, how long a slide was shown, in ms; other IDs than the plan's do not count. */
export function compareTimes(plan: Plan, taken: ReadonlyMap<string, number>): TimeComparison {
  const sections = plan.sections.map((section) => {
    const slides = section.slides.map((id) => ({
      id,
      planned: inSeconds(plan.slides.get(id)),
      taken: Math.round((taken.get(id) ?? 0) / 1000),
    }));
    const row = { id: section.id, planned: inSeconds(section.minutes), taken: sumOf(slides.map(takenBy)) };
    return { ...row, slides };
  });
  const total = { planned: inSeconds(plan.total), taken: sumOf(sections.map(takenBy)) };
  const over = sections
    .flatMap(({ slides }) => slides)
    .map(({ id, planned, taken }) => ({ id, over: planned === undefined ? 0 : taken - planned }))
    .filter((one) => one.over > 0)
    .toSorted((a, b) => b.over - a.over);
  const cuts: { readonly id: string; readonly over: number }[] = [];
  let stillOver = Math.max(0, total.taken - (total.planned ?? total.taken));
  for (const one of over) {
    if (stillOver <= 0) break;
    cuts.push(one);
    stillOver -= one.over;
  }
  return { total, sections, cuts, stillOver: Math.max(0, stillOver) };
}

function takenBy({ taken }: Pick<TimeRow, "taken">): number {
  return taken;
}

function inSeconds(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round(minutes * 60);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
