/** A deck that another program shows, as slides of a brief. */

export interface Deck {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | undefined;
  readonly language: string | undefined;
  /** It has formulas between dollars. */
  readonly hasFormulas: boolean;
  readonly slides: readonly DeckSlide[];
  /** What belongs to no slide and could not be carried over. */
  readonly kept: readonly Kept[];
  readonly images: readonly DeckImage[];
}

/** Texts are lines of Markdown. */
export interface DeckSlide {
  readonly id: string;
  readonly layout: "title" | "section" | "points" | "table" | "image" | "two-up";
  readonly title: string | undefined;
  readonly points: readonly DeckPoint[];
  readonly table: DeckTable | undefined;
  readonly picture: DeckPicture | undefined;
  readonly notes: readonly string[];
  readonly kept: readonly Kept[];
}

export interface DeckPoint {
  readonly text: string;
  /** A heading between points states nothing. */
  readonly isHeading: boolean;
  readonly points: readonly DeckPoint[];
}

export interface DeckTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DeckPicture {
  /** Where it will lie beside the brief. */
  readonly path: string;
  readonly alt: string;
}

/** A picture beside the deck, which is copied. */
export interface DeckImage {
  /** Relative to the deck's folder, with `/`. */
  readonly from: string;
  /** Relative to the brief's folder, with `/`. */
  readonly to: string;
}

/** What a brief has no place for. It stays as a comment where it stood. */
export interface Kept {
  /** In the deck's file, from 1. */
  readonly line: number;
  /** What it is, and what became of it: "A code block". */
  readonly what: string;
  /** As it was written; empty where only its form is lost. */
  readonly text: string;
}
