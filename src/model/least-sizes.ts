/**
 * The least sizes of type, in px on a 1280x720 slide. Smaller text cannot be read from the back of a room, and smaller notes
 * cannot be read on paper.
 */
export const LEAST_SIZES = {
  /** Points and judgements, with those that belong to them. */
  point: 26,
  /** The cells of tables. */
  cell: 22,
  /** All else in a slide's content. */
  text: 18,
  /** The notes of the footer. */
  note: 14,
} as const;
