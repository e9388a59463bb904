/** Records how long each slide of a rehearsal is shown. */
import { atEnd } from "../../workspace/at-end.ts";
import { type Rehearsal, writeRehearsal } from "../../workspace/rehearsals.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { Talk } from "./talk.ts";

/** Writes after each change, and once more at the end. A talk that has not begun is not written. */
export function recordTimes(talk: Talk, brief: string): AsyncDisposable {
  const began = new Date().toISOString();
  const write = async (): Promise<void> => {
    const rehearsal = { began, audience: talk.deck().deck.audience.id, slides: timesOf(talk) };
    if (rehearsal.slides.some(({ ms }) => ms > 0)) await writeRehearsal(brief, rehearsal);
  };
  const seen = { at: talk.stage().at };
  const writeLater = oneAtATime(write);
  const leave = talk.follow(() => {
    // A pointer that moves changes no time.
    const { at, clock } = talk.stage();
    if (at !== seen.at || clock !== "running") writeLater();
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
