/** Names that shapes are drawn under and found by again, to be told what the library cannot tell them. */

export const TITLE = "Title";

export const CHART = "Chart";

export const PICTURE = "Picture";

/** A shape that is only there to be looked at. */
export const DECORATION = "Decoration";

/** What follows is the table's alternative text. */
export const TABLE = { withHead: "Table: ", withoutHead: "List: " } as const;
