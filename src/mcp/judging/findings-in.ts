/** Finds what a change brings that was not there before. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PlannedSlide, Stretch } from "../../edit/plan-slide.ts";
import type { Standing } from "./standing.ts";

/** A stretch of the brief's file in one of its states. */
export interface Place {
  readonly standing: Standing;
  readonly file: string;
  readonly stretch: Stretch;
}

/** Returns what is found inside the stretch. */
export function findingsIn({ standing, file, stretch }: Place): readonly Diagnostic[] {
  return standing.diagnostics.filter(
    ({ span }) => span?.file === file && span.start >= stretch.start && span.start < stretch.end,
  );
}

/** Returns those of `now` for whose words nothing alike is among `before`, however the words have moved. */
export function newAmong(now: Place, before: Place | undefined): readonly Diagnostic[] {
  const known = new Set(
    before === undefined ? [] : findingsIn(before).map((one) => keyOf(one, before.standing)),
  );
  return findingsIn(now).filter((one) => !known.has(keyOf(one, now.standing)));
}

function keyOf({ code, message, span }: Diagnostic, { text }: Standing): string {
  return JSON.stringify([code, message, span && text.slice(span.start, span.end)]);
}

/** Returns the errors outside of the slide that were not there before it was changed. */
export function newErrorsBeside(options: {
  readonly before: Standing;
  readonly after: Standing;
  readonly file: string;
  readonly plan: PlannedSlide;
}): readonly Diagnostic[] {
  const { before, after, file, plan } = options;
  const by = after.text.length - before.text.length;
  const moved = (offset: number): number => (offset >= plan.old.end ? offset + by : offset);
  const known = new Set(
    before.diagnostics.map((one) => identityOf(one, (at) => (one.span?.file === file ? moved(at) : at))),
  );
  const inside = new Set(findingsIn({ standing: after, file, stretch: plan.fresh }));
  return after.diagnostics.filter(
    (one) => one.severity === "error" && !inside.has(one) && !known.has(identityOf(one, (at) => at)),
  );
}

function identityOf({ code, span }: Diagnostic, placeOf: (offset: number) => number): string {
  return JSON.stringify([code, span?.file, span && placeOf(span.start)]);
}
