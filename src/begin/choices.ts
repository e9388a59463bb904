/** What the author of a new brief chooses. What is left out stays as the starter has it. */
import type { Tlp } from "../model/tlp.ts";

export interface Choices {
  readonly title?: string | undefined;
  /** Its first one sees the most. None is the same as left out. */
  readonly audiences?: readonly NewAudience[] | undefined;
  /** The marking of the brief: what its own words carry. */
  readonly tlp?: Tlp | undefined;
  readonly theme?: string | undefined;
  readonly language?: string | undefined;
}

export interface NewAudience {
  readonly id: string;
  readonly label: string;
  /** What it may see. */
  readonly tlp: Tlp;
}
