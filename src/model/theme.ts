/** The theme that is taken where none is named, and that every other is laid over. */
export const DEFAULT_THEME = "ministry";
