/** Random numbers that are the same for the same seed. */

/** Returns what gives the next number, from 0 and below 1 (the generator mulberry32). */
export function randomFrom(seed: number): () => number {
  const state = { at: seed >>> 0 };
  return () => {
    state.at = (state.at + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state.at ^ (state.at >>> 15), state.at | 1);
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}
