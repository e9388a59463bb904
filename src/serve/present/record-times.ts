/** Records how long each slide of a rehearsal is shown. */
import { atEnd } from "../../workspace/at-end.ts";
import { type Rehearsal, writeRehearsal } from "../../workspace/rehearsals.ts";
import type { Talk } from "./talk.ts";

/** Writes after each change, and once more at the end. A talk that has not begun is not written. */
export function recordTimes(
  talk: Talk,
  { brief, onWarning }: { readonly brief: string; readonly onWarning: (warning: string) => void },
): AsyncDisposable {
  const began = new Date().toISOString();
  const seen = { at: talk.stage().at, isWarned: false };
  const write = async (): Promise<void> => {
    const rehearsal = { began, audience: talk.deck().deck.audience.id, slides: timesOf(talk) };
    if (!rehearsal.slides.some(({ ms }) => ms > 0)) return;
    try {
      writeRehearsal(brief, rehearsal);
    } catch (error) {
      // The talk goes on, whatever becomes of its times.
      if (!seen.isWarned)
        onWarning(`The times cannot be recorded: ${error instanceof Error ? error.message : String(error)}.`);
      seen.isWarned = true;
    }
  };
  const leave = talk.follow(() => {
    // A pointer that moves changes no time.
    const { at, clock } = talk.stage();
    if (at !== seen.at || clock !== "running") void write();
    seen.at = at;
  });
  const ending = atEnd(write);
  return {
    [Symbol.asyncDispose]: async () => {
      leave();
      ending[Symbol.dispose]();
      await write();
    },
  };
}

/** A slide that goes on on others took as long as all of them. */
function timesOf(talk: Talk): Rehearsal["slides"] {
  const { spent } = talk.stage();
  const { slides } = talk.deck().deck;
  const byOrigin = Map.groupBy(slides.keys(), (at) => slides[at]?.origin ?? "");
  return [...byOrigin].map(([id, places]) => ({
    id,
    ms: Math.round(places.reduce((sum, at) => sum + (spent[at] ?? 0), 0)),
  }));
}
