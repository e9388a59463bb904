/**
 * How pure code gets charts drawn: by a function from the shell, since the drawing library is loaded only for decks
 * with charts.
 */

/** Takes a Vega-Lite specification with its data inside; returns the text of an SVG element. */
export type DrawChart = (specification: object) => string;
