/** Distributes a length among tracks, as a CSS grid does with `minmax(…px, …fr)`. */

export interface Track {
  /** The least length, in px. */
  readonly least: number;
  /** Its share of the room, relative to the other shares; 0 for a track that takes only its least length. */
  readonly share: number;
}

/**
 * Returns each track's length in px: its share of `room`, but at least what it needs. Together they are more than
 * `room` where all need more.
 */
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
