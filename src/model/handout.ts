/** The options of a handout, and their defaults. */

export const HANDOUT_LAYOUTS = ["reading", "slides-2", "slides-3-notes"] as const;
export const PAPERS = ["A4", "Letter"] as const;

export interface HandoutOptions {
  /**
   * `reading`: each slide and its notes as text. `slides-2`, `slides-3-notes`: that many slides per page, with their notes.
   */
  readonly layout: (typeof HANDOUT_LAYOUTS)[number];
  readonly paper: (typeof PAPERS)[number];
  /** Whether it contains speaker notes, as far as the audience may see them. */
  readonly notes: boolean;
}

export const DEFAULT_HANDOUT: HandoutOptions = { layout: "reading", paper: "A4", notes: false };
