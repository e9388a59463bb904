/** Distributes a slide's items over several slides, so that none is left alone on the last. */

/**
 * Returns the items that begin a further slide, in order. There are as few slides as possible, but at least `least`,
 * and their heights are as even as whole items allow. An item that is higher than `room` has a slide of its own.
 */
export function evenCuts(options: {
  /** The height of each item, with the distance to the one before, in px. */
  readonly heights: readonly number[];
  readonly room: number;
  readonly least: number;
}): readonly number[] {
  const { heights, room, least } = options;
  const slides = heights.map((_, at) => at + 1).find((count) => count >= least && fits(count));
  return cutsFor(slides ?? heights.length, heights);

  function fits(count: number): boolean {
    const cuts = cutsFor(count, heights);
    return [0, ...cuts].every((from, at) => {
      const part = heights.slice(from, cuts[at]);
      return part.length <= 1 || sum(part) <= room;
    });
  }
}

/** Each cut stands where the share of the height before it is closest to an even share, and every slide has an item. */
function cutsFor(slides: number, heights: readonly number[]): readonly number[] {
  const total = sum(heights);
  const cuts: number[] = [];
  for (let slide = 1; slide < slides; slide += 1) {
    const first = (cuts.at(-1) ?? 0) + 1;
    const last = heights.length - (slides - slide);
    const distance = (cut: number): number => Math.abs(sum(heights.slice(0, cut)) - (total * slide) / slides);
    let best = first;
    for (let cut = first + 1; cut <= last; cut += 1) if (distance(cut) < distance(best)) best = cut;
    cuts.push(best);
  }
  return cuts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
