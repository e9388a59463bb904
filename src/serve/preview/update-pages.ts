/** Tells pages what has changed: at once what they show, then what is wrong with it, and then how it fits. */
import { setImmediate as flushed } from "node:timers/promises";
import type { Session } from "../../session/create-session.ts";
import type { BackgroundFit } from "../background-fit.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { type OpenPage, showAudience, showDeck, showProblems } from "./pages.ts";
import type { PreviewRoom } from "./preview-room.ts";

export interface Updates extends Disposable {
  /** Looks at the files again, and tells the pages. */
  readonly look: () => void;
  /** Measures what the pages show, once nobody has saved for a moment. */
  readonly fitSoon: () => void;
}

/** Who types saves again before that, or sends unsaved text. */
const FIT_AFTER_MS = 1_000;

export function updatePages(options: {
  readonly session: Session;
  readonly room: PreviewRoom;
  readonly pages: ReadonlySet<OpenPage>;
  readonly fit: BackgroundFit;
  readonly onWarning: (sentence: string) => void;
}): Updates {
  const { session, room, pages, fit, onWarning } = options;
  let told = session.revision();
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const warning =
    (what: string) =>
    (error: unknown): void => {
      if (!isEnded) onWarning(`${what}: ${error instanceof Error ? error.message : error}`);
    };
  const fitSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(measure, FIT_AFTER_MS);
  };
  const look = oneAtATime(async () => {
    session.changed();
    const revision = session.revision();
    // Files are looked at now and then without a reason, too.
    if (revision === told) return;
    told = revision;
    for (const page of pages) {
      showAudience(page, room.audienceFor(page.asked));
      showDeck(page, room.deckOf(page.audience, page.look));
    }
    // What has changed on a slide is seen at once, and what is wrong with it a moment later.
    await flushed();
    tellProblems();
    for (const page of pages) page.send({ kind: "brief" });
    fitSoon();
  }, warning("Pages do not show what has changed"));
  const tellProblems = (): void => {
    for (const page of pages) showProblems(page, room.problemsOf(page.audience));
  };
  const measure = oneAtATime(async () => {
    for (const audience of new Set([...pages].map((page) => page.audience)))
      if (await fit.measure(audience)) showFit(audience);
  }, warning("Slides are not measured"));
  const showFit = (audience: string): void => {
    for (const page of pages)
      if (page.audience === audience) showDeck(page, room.deckOf(audience, page.look));
    tellProblems();
  };
  return {
    look,
    fitSoon,
    [Symbol.dispose]: () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
