/**
 * The layouts that ship, and what each one shows. Decoding, checking, tailoring, composing and fitting all use this
 * table.
 */

/** What a slide may show in addition to its title and notes. */
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
] as const;

export type ContentField = (typeof CONTENT_FIELDS)[number];

export interface LayoutFields {
  readonly shows: readonly ContentField[];
  /** Fields without which there is nothing to show. */
  readonly needs: readonly ContentField[];
  /** At least one of these fields is needed. */
  readonly needsOneOf?: readonly ContentField[];
  /** The layout is a heading, so it needs a title. */
  readonly needsTitle?: true;
  /** The tool writes its content, on as many slides as that takes, and has a title for it. */
  readonly isMade?: true;
  /** A handout shows this content in its own form, after all slides. */
  readonly isBackMatter?: true;
}

/** Every layout also has `title` and `notes`. */
export const LAYOUT_FIELDS = {
  title: { shows: [], needs: [] },
  section: { shows: ["lead"], needs: [], needsTitle: true },
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

/** Returns the layout's fields; undefined for a layout that the author made, which may show every field. */
export function fieldsOf(layout: string): LayoutFields | undefined {
  return BY_NAME.get(layout);
}

const BY_NAME: ReadonlyMap<string, LayoutFields> = new Map(Object.entries(LAYOUT_FIELDS));

/** True for a layout whose content the tool writes. */
export function isMadeByTool(layout: string): layout is MadeLayout {
  return fieldsOf(layout)?.isMade === true;
}
