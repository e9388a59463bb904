/** The theme when none is named. Every other theme is laid over it. */
export const DEFAULT_THEME = "ministry";
