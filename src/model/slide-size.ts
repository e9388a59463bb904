/** The size of a slide in px, wherever it is laid out, printed, pictured or drawn. */
export const SLIDE_SIZE = { width: 1280, height: 720 } as const;
