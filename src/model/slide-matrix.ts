/** What each audience gets of each slide, and why not all of it. It is the author's, and never part of an output. */
import type { Span } from "../diagnostics/span.ts";
import type { AudienceId, SlideId } from "./ids.ts";
import type { Share } from "./tailored.ts";

export interface SlideMatrix {
  /** In the order of the brief. */
  readonly audiences: readonly MatrixAudience[];
  /** In the order of the brief. */
  readonly slides: readonly MatrixSlide[];
}

export interface MatrixAudience {
  readonly id: AudienceId;
  readonly label: string;
  /** What it is cleared for: `TLP:AMBER`. */
  readonly marking: string;
}

export interface MatrixSlide {
  readonly id: SlideId;
  /** As written, in Markdown; undefined where it has none. */
  readonly title: string | undefined;
  readonly layout: string;
  readonly span: Span;
  /** One for each audience, in their order. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly audience: AudienceId;
  /** `shortened` where some of its items or notes are left out or withheld. */
  readonly state: "shown" | "shortened" | "left-out" | "withheld";
  /** Position in the audience's deck, from 1, before anything is split; undefined where it is not in it. */
  readonly number: number | undefined;
  /** True where the audience gets a variant of the slide. */
  readonly isVariant: boolean;
  /** Points, rows, events, data, quotations, comparisons and images. */
  readonly items: Share;
  /** Why not everything is shown: "depth 2", "1 point cites "memo", which is TLP:RED". */
  readonly because: readonly string[];
}
