/** What a session sees of a brief: all of it, or what one audience is shown. */

export interface View {
  /** The audience to which the session is limited; undefined for the author's. */
  readonly audience: string | undefined;
  readonly head: () => SeenHead;
  /** In the order of the brief. */
  readonly sources: () => readonly SeenSource[];
  /** Undefined for a source that does not exist for this session, or has no text here. */
  readonly text: (source: string) => readonly SeenLine[] | undefined;
  readonly find: (query: string, limit: number) => SeenFindings;
  /** In the order in which they are shown. */
  readonly slides: () => readonly SeenSlide[];
}

export interface SeenHead {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly date?: string | undefined;
  readonly asOf?: string | undefined;
  readonly language: string;
  readonly marking?: string | undefined;
  readonly audiences: readonly { readonly id: string; readonly label: string; readonly marking: string }[];
}

export interface SeenSource {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
  readonly grade?: string | undefined;
  readonly marking: string;
  readonly lineage: string;
  /** How many lines `read_source` has of it; 0 where its text is not here. */
  readonly lines: number;
  readonly pages?: number | undefined;
  readonly excerpts: readonly SeenExcerpt[];
}

export interface SeenExcerpt {
  readonly id: string;
  readonly words: string;
  readonly translation?: string | undefined;
  readonly speaker?: string | undefined;
  readonly page?: number | undefined;
  readonly marking: string;
  /** Whether its words have been found in the source. */
  readonly verified: boolean;
}

export interface SeenLine {
  /** From 1. */
  readonly line: number;
  readonly page?: number | undefined;
  readonly words: string;
}

export interface SeenFindings {
  readonly passages: readonly SeenPassage[];
  /** False where these only have similar words. */
  readonly exact: boolean;
}

export interface SeenPassage {
  readonly source: string;
  readonly line: number;
  readonly page?: number | undefined;
  readonly words: string;
}

export interface SeenSlide {
  readonly id: string;
  readonly layout: string;
  readonly title?: string | undefined;
  /** Audiences that are shown it. */
  readonly shownTo: readonly string[];
  /** IDs that it cites. */
  readonly cites: readonly string[];
  /** As it stands in the brief; left out in a session of an audience. */
  readonly yaml?: string | undefined;
  /** What it says; left out where `yaml` says it. */
  readonly texts?: readonly SeenText[] | undefined;
}

export interface SeenText {
  readonly what: string;
  readonly words: string;
  readonly cites: readonly string[];
}
