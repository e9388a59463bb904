/** Decks of hostile texts, each of which is made once in a process: they take seconds, and several proofs look at them. */
import { type Settled, settle } from "./settle.ts";
import { hostileTexts } from "./texts.ts";

const MADE = new Map<string, Settled>();

/** As `settle` has it, with all texts. Whoever changes a deck makes a copy first. */
export function settledOnce(options: {
  readonly first: number;
  readonly sets: number;
  readonly isPlain?: boolean;
}): Settled {
  const { first, sets, isPlain = false } = options;
  const key = JSON.stringify([first, sets, isPlain]);
  const made = MADE.get(key) ?? settle({ texts: hostileTexts(), ...options });
  MADE.set(key, made);
  return made;
}
