/** How a job ended, once it was released. */
import { KEYS, type Store } from "./store/store.ts";

/** `refused` outputs are not published, `set aside` are jobs of which nothing was made. */
export const OUTCOMES = ["published", "refused", "set aside"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Why a job was set aside of which no worker could say so. */
export const ALL_LOST = "Every worker that took it was lost.";

/** Returns undefined for a job that is not over. */
export async function outcomeOf(id: string, store: Store): Promise<Outcome | undefined> {
  const written = Buffer.from((await store.get(KEYS.outcome(id))) ?? []).toString();
  return OUTCOMES.find((one) => one === written);
}
