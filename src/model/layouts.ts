/** The layouts that ship, and what sets each apart: the one table that slides are decoded, checked, tailored, composed and fitted by. */

/** What a slide may show beside its title and notes. */
export const CONTENT_FIELDS = [
  "lead",
  "points",
  "columns",
  "rows",
  "excerpt",
  "context",
  "statement",
  "excerpts",
  "events",
  "chart",
  "data",
  "image",
  "alt",
  "caption",
  "credit",
  "cite",
  "time",
] as const;

export type ContentField = (typeof CONTENT_FIELDS)[number];

export interface LayoutFields {
  readonly shows: readonly ContentField[];
  /** Those of them without which there is nothing to show. */
  readonly needs: readonly ContentField[];
  /** Those of which one is needed. */
  readonly needsOneOf?: readonly ContentField[];
  /** It is a heading, and no heading without a title. */
  readonly needsTitle?: true;
  /** The tool lists its content, on as many slides as that takes, and has a title for it. */
  readonly isMade?: true;
  /** A handout has what it shows in its own words, behind all slides. */
  readonly isBackMatter?: true;
}

/** Every layout has `title` and `notes` besides. */
export const LAYOUT_FIELDS = {
  title: { shows: [], needs: [] },
  section: { shows: ["lead", "time"], needs: [], needsTitle: true },
  points: { shows: ["points", "lead"], needs: [] },
  judgements: { shows: ["points", "lead"], needs: [] },
  quote: { shows: ["excerpt", "context"], needs: ["excerpt"] },
  compare: { shows: ["statement", "excerpts", "lead"], needs: [], needsOneOf: ["statement", "excerpts"] },
  columns: { shows: ["columns"], needs: ["columns"] },
  table: { shows: ["columns", "rows"], needs: ["columns", "rows"] },
  timeline: { shows: ["events", "lead"], needs: ["events"] },
  chart: { shows: ["chart", "data", "alt", "lead"], needs: ["chart", "data"] },
  image: { shows: ["image", "alt", "caption", "credit", "cite", "lead"], needs: ["image", "alt"] },
  agenda: { shows: ["lead"], needs: [], isMade: true },
  sources: { shows: ["lead"], needs: [], isMade: true, isBackMatter: true },
  evidence: { shows: ["lead"], needs: [], isMade: true, isBackMatter: true },
} as const satisfies Record<string, LayoutFields>;

type Layouts = typeof LAYOUT_FIELDS;

export type MadeLayout = {
  [Name in keyof Layouts]: Layouts[Name] extends { readonly isMade: true } ? Name : never;
}[keyof Layouts];

export const DEFAULT_LAYOUT = "points";

/** Returns the layout's fields; undefined for a layout of the author's own, which may show every field. */
export function fieldsOf(layout: string): LayoutFields | undefined {
  return BY_NAME.get(layout);
}

const BY_NAME: ReadonlyMap<string, LayoutFields> = new Map(Object.entries(LAYOUT_FIELDS));

/** True for a layout whose content the tool lists. */
export function isMadeByTool(layout: string): layout is MadeLayout {
  return fieldsOf(layout)?.isMade === true;
}
