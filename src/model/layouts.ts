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
  "annotate",
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
  /** Exactly one of these fields is needed, with what belongs to it. */
  readonly needsJustOneOf?: readonly ContentField[];
  /** The layout is a heading, so it needs a title. */
  readonly needsTitle?: true;
  /** Its points are one point, with those nested in it. */
  readonly hasOnePoint?: true;
  /** The tool has a title for it, where its author gives none. */
  readonly hasToolTitle?: true;
  /** A screen can show its points one by one. */
  readonly hasSteps?: true;
  /** The tool writes its content, on as many slides as that takes. */
  readonly isMade?: true;
  /** A handout shows this content in its own form, after all slides. */
  readonly isBackMatter?: true;
}

/** A picture with what is written about it. */
const PICTURE = ["image", "alt", "caption", "credit", "cite"] as const;

/** Every layout also has `title` and `notes`. */
export const LAYOUT_FIELDS = {
  title: { shows: [], needs: [] },
  section: { shows: ["lead"], needs: [], needsTitle: true },
  points: { shows: ["points", "lead"], needs: [], hasSteps: true },
  judgements: { shows: ["points", "lead"], needs: [], hasSteps: true },
  assertion: { shows: ["points", "lead"], needs: ["points"], hasOnePoint: true },
  figure: { shows: ["points", "lead"], needs: ["points"], hasOnePoint: true },
  quote: { shows: ["excerpt", "context"], needs: ["excerpt"] },
  compare: { shows: ["statement", "excerpts", "lead"], needs: [], needsOneOf: ["statement", "excerpts"] },
  columns: { shows: ["columns"], needs: ["columns"], hasSteps: true },
  table: { shows: ["columns", "rows"], needs: ["columns", "rows"] },
  timeline: { shows: ["events", "lead"], needs: ["events"] },
  chart: { shows: ["chart", "data", "annotate", "alt", "lead"], needs: ["chart", "data"] },
  image: { shows: [...PICTURE, "lead"], needs: ["image", "alt"] },
  "image-full": { shows: PICTURE, needs: ["image", "alt"] },
  "two-up": {
    shows: ["points", "lead", ...PICTURE, "chart", "data", "annotate", "columns", "rows"],
    needs: ["points"],
    needsJustOneOf: ["image", "chart", "rows"],
    hasSteps: true,
  },
  questions: { shows: ["points", "lead"], needs: [], hasToolTitle: true },
  agenda: { shows: ["lead"], needs: [], isMade: true, hasToolTitle: true },
  sources: { shows: ["lead"], needs: [], isMade: true, hasToolTitle: true, isBackMatter: true },
  evidence: { shows: ["lead"], needs: [], isMade: true, hasToolTitle: true, isBackMatter: true },
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

/** True for a layout whose points a screen can show one by one, among them all that authors made. */
export function hasSteps(layout: string): boolean {
  const fields = fieldsOf(layout);
  return fields === undefined || fields.hasSteps === true;
}

/** True for a layout whose content the tool writes. */
export function isMadeByTool(layout: string): layout is MadeLayout {
  return fieldsOf(layout)?.isMade === true;
}

/** True for a layout that the tool has a title for, where its author gives none or it may not be shown. */
export function isTitledByTool(layout: string): boolean {
  return fieldsOf(layout)?.hasToolTitle === true;
}

/** True for a layout that a handout shows in its own form, after all slides. */
export function isBackMatter(layout: string): boolean {
  return fieldsOf(layout)?.isBackMatter === true;
}
