/** How high a chart is drawn: as high as its slide's type is large, so that one choice settles both. */

/** Takes the scale of a slide's type, from 0 to 1; returns px on the slide. */
export function chartHeight(scale: number): number {
  return Math.round(HEIGHT.least + scale * (HEIGHT.most - HEIGHT.least));
}

/** In px: the room below titles of three lines and of one. */
const HEIGHT = { least: 270, most: 430 } as const;
