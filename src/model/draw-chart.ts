/** How the pure core gets charts drawn: a function the shell gives it, since the library that draws is loaded only for decks with charts. */

/** Takes a Vega-Lite specification with its data inside; returns the text of an SVG element. */
export type DrawChart = (specification: object) => string;
