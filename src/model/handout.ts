/** What an author may say of the handout, and what holds where nothing is said. */

export const HANDOUT_LAYOUTS = ["reading", "slides-2", "slides-3-notes"] as const;
export const PAPERS = ["A4", "Letter"] as const;

export interface HandoutOptions {
  /** `reading`: each slide small beside its notes and sources; `slides-2`, `slides-3-notes`: so many slides a page. */
  readonly layout: (typeof HANDOUT_LAYOUTS)[number];
  readonly paper: (typeof PAPERS)[number];
  /** Whether speaker notes are in it, as far as the audience is shown them. */
  readonly notes: boolean;
}

export const DEFAULT_HANDOUT: HandoutOptions = { layout: "reading", paper: "A4", notes: false };
