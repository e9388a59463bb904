/** Which fields each layout shows: the one table that slides are decoded and checked by. */

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
] as const;

export type ContentField = (typeof CONTENT_FIELDS)[number];

interface LayoutFields {
  readonly shows: readonly ContentField[];
  /** Those of them without which there is nothing to show. */
  readonly needs: readonly ContentField[];
  /** Those of which one is needed. */
  readonly needsOneOf?: readonly ContentField[];
  /** It is a heading, and no heading without a title. */
  readonly needsTitle?: true;
}

/** Every layout has `title` and `notes` besides. */
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
  sources: { shows: ["lead"], needs: [] },
  evidence: { shows: ["lead"], needs: [] },
} as const satisfies Record<string, LayoutFields>;

export const DEFAULT_LAYOUT = "points";

/** Returns the layout's fields; undefined for a layout of the author's own, which may show every field. */
export function fieldsOf(layout: string): LayoutFields | undefined {
  return new Map<string, LayoutFields>(Object.entries(LAYOUT_FIELDS)).get(layout);
}

/** True where slides of `layout` show `field`; titles, notes and selection are no content and always stay. */
export function shows(layout: string, field: string): boolean {
  const fields = fieldsOf(layout);
  return fields === undefined || !isContentField(field) || fields.shows.includes(field);
}

/** Returns the layouts that show `field`, in the table's order. */
export function layoutsShowing(field: string): readonly string[] {
  return Object.keys(LAYOUT_FIELDS).filter((layout) => isContentField(field) && shows(layout, field));
}

function isContentField(field: string): field is ContentField {
  return CONTENT_FIELDS.some((known) => known === field);
}
