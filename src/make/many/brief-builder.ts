/** What builds briefs one after another: a thread, or the main thread. */
import type { Outcome } from "./outcome.ts";

export interface BriefBuilder extends AsyncDisposable {
  /** Rejects only with the reason of the run's signal. */
  readonly build: (brief: string) => Promise<Outcome>;
}
