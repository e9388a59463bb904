/** Names given to shapes when they are drawn, by which they are found again to add what the library cannot write. */

export const TITLE = "Title";

export const CHART = "Chart";

export const PICTURE = "Picture";

/** A shape that is only decoration. */
export const DECORATION = "Decoration";

/** Followed by the table's alternative text. */
export const TABLE = { withHead: "Table: ", withoutHead: "List: " } as const;
