/** The distances between the events of a timeline: in proportion to time, as far as there is room. */

export interface Distance {
  /** To the next event, in per cent of the line. */
  readonly share: number;
  /** The scale is cut here: more time passes than the distance shows. */
  readonly isCut: boolean;
}

/**
 * Takes moments in order. Returns the distance between each and the next, which together with `kept` per cent fill the
 * line. Close events keep the distance `least`, also in per cent. A gap that would push other events down to it is cut.
 */
export function timeDistances(
  moments: readonly number[],
  { kept, least: wanted }: { readonly kept: number; readonly least: number },
): readonly Distance[] {
  const gaps = moments.slice(1).map((moment, at) => moment - (moments[at] ?? moment));
  const room = 100 - kept;
  const least = Math.min(wanted, (room * 0.8) / Math.max(1, gaps.length));
  const cuts = new Set<number>();
  for (;;) {
    const shares = spread(gaps, { cuts, room, least });
    const next = gapToCut(gaps, shares, { cuts, room, least });
    if (next === undefined) {
      return shares.map((share, at) => ({ share: Math.round(share * 100) / 100, isCut: cuts.has(at) }));
    }
    cuts.add(next);
  }
}

/** A cut gap is still visibly longer than the least distance. */
const CUT = 1.5;

/** A gap with more than this share of the time is the one that leaves the others no room. */
const DOMINANT = 0.6;

interface Line {
  readonly cuts: ReadonlySet<number>;
  readonly room: number;
  readonly least: number;
}

/**
 * Distributes the room in proportion to time. What would fall below the least distance gets that distance, and the rest
 * share what is left.
 */
function spread(gaps: readonly number[], { cuts, room, least }: Line): readonly number[] {
  const shares = gaps.map((_, at) => (cuts.has(at) ? least * CUT : undefined));
  for (;;) {
    const open = gaps.flatMap((gap, at) => (shares[at] === undefined ? [{ gap, at }] : []));
    const left = room - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const time = open.reduce((sum, { gap }) => sum + gap, 0);
    const shareOf = (gap: number): number => (time === 0 ? left / open.length : (gap / time) * left);
    const pressed = open.filter(({ gap }) => shareOf(gap) < least - EPSILON);
    if (pressed.length === 0 || pressed.length === open.length) {
      for (const { gap, at } of open) shares[at] = pressed.length === 0 ? shareOf(gap) : left / open.length;
      return shares.map((share) => share ?? least);
    }
    for (const { at } of pressed) shares[at] = least;
  }
}

const EPSILON = 1e-9;

/**
 * Returns the largest gap, where it takes most of the time, others cannot be told apart because of it, and cutting it
 * helps.
 */
function gapToCut(
  gaps: readonly number[],
  shares: readonly number[],
  { cuts, room, least }: Line,
): number | undefined {
  const open = gaps.flatMap((gap, at) => (cuts.has(at) ? [] : [{ gap, at }])).sort((a, b) => b.gap - a.gap);
  const [largest, ...others] = open;
  if (largest === undefined || others.length < 2) return undefined;
  const time = open.reduce((sum, { gap }) => sum + gap, 0);
  const pressed = others.filter(({ gap, at }) => gap > 0 && (shares[at] ?? 0) <= least + EPSILON);
  const isRoom = room - (cuts.size + 1) * least * CUT > others.length * least;
  return largest.gap > time * DOMINANT && pressed.length > 1 && isRoom ? largest.at : undefined;
}
