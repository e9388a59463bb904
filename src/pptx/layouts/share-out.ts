/** Shares a line out among what stands on it, as a grid of CSS does with `minmax(…px, …fr)`. */

export interface Track {
  /** What it needs, in px. */
  readonly least: number;
  /** Of the room, in proportion to the others' shares; 0 for what takes no more than it needs. */
  readonly share: number;
}

/** Returns each track's length in px: its share of `room`, and never less than it needs. More than `room` where all need more. */
export function shareOut(tracks: readonly Track[], room: number): readonly number[] {
  const fixed = new Set(tracks.flatMap(({ share }, at) => (share > 0 ? [] : [at])));
  for (;;) {
    const left = room - sum(tracks.filter((_track, at) => fixed.has(at)).map(({ least }) => least));
    const shares = sum(tracks.filter((_track, at) => !fixed.has(at)).map(({ share }) => share));
    const lengthOf = ({ share }: Track): number => (share / shares) * left;
    const pressed = tracks.flatMap((track, at) =>
      !fixed.has(at) && lengthOf(track) < track.least ? [at] : [],
    );
    if (pressed.length === 0) {
      return tracks.map((track, at) => (fixed.has(at) ? track.least : lengthOf(track)));
    }
    for (const at of pressed) fixed.add(at);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
