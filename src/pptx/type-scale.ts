/** The font sizes of a slide: the steps of its density, as the style sheets set them. */
import type { SlideView } from "../model/deck.ts";
import type { Look } from "./look.ts";

/** In px on a 1280x720 slide. */
export interface TypeScale {
  readonly title: number;
  readonly text: number;
  readonly small: number;
  readonly table: number;
  readonly quote: number;
  readonly wording: number;
  readonly label: number;
  /** Between points. */
  readonly gap: number;
}

const DENSITIES = ["comfortable", "normal", "dense"] as const;

const STEPS = {
  comfortable: { title: 700, text: 600, small: 500, table: 400, quote: 900, wording: 400, gap: 3 },
  normal: { title: 700, text: 500, small: 400, table: 300, quote: 800, wording: 400, gap: 2 },
  dense: { title: 700, text: 400, small: 200, table: 200, quote: 600, wording: 200, gap: 1 },
} as const;

/** What is tried when the densest step is still too large. */
const REDUCTIONS = [0.94, 0.88, 0.82];

/** Returns the scales to try on a slide: first the one of its own density, then ever smaller ones. */
export function typeScales(
  density: SlideView["density"],
  look: Look,
): readonly [TypeScale, ...(readonly TypeScale[])] {
  const denser = DENSITIES.slice(DENSITIES.indexOf(density) + 1).map((step) => scaleOf(step, look));
  const smallest = scaleOf("dense", look);
  const least = look.px("--size-label");
  return [scaleOf(density, look), ...denser, ...REDUCTIONS.map((factor) => reduced(smallest, factor, least))];
}

function scaleOf(density: SlideView["density"], look: Look): TypeScale {
  const { gap, ...sizes } = STEPS[density];
  const size = (step: number): number => look.px(`--size-${step}`);
  return {
    title: size(sizes.title),
    text: size(sizes.text),
    small: size(sizes.small),
    table: size(sizes.table),
    quote: size(sizes.quote),
    wording: size(sizes.wording),
    label: look.px("--size-label"),
    gap: look.px(`--space-${gap}`),
  };
}

/** Only the footer may be smaller than labels. */
function reduced(scale: TypeScale, factor: number, least: number): TypeScale {
  const size = (value: number): number => Math.max(least, value * factor);
  return {
    title: size(scale.title),
    text: size(scale.text),
    small: size(scale.small),
    table: size(scale.table),
    quote: size(scale.quote),
    wording: size(scale.wording),
    label: scale.label,
    gap: scale.gap * factor,
  };
}
