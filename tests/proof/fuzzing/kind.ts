/** What is fuzzed, as the process that fuzzes sees it: inputs made from a seed, and what must hold of each. */
import type { Arbitrary } from "fast-check";

/** A subject of fuzzing, such as briefs. */
export interface Kind {
  /** As it stands in the table of proofs. */
  readonly name: string;
  /** How many inputs are tried in full. */
  readonly inFull: number;
  /** Whether an input takes a few milliseconds. In short, many of them are tried. */
  readonly isQuick: boolean;
  /** Begins with what is needed once, such as a server; `try` is then asked about one input after the other. */
  readonly begin: () => Promise<Trial>;
}

export interface Trial extends AsyncDisposable {
  /** Draws from `arbitrary` by a seed, and shrinks what does not hold. */
  readonly check: (draw: Draw) => Promise<string | undefined>;
  /** What was counted beside, for the table; such as how many decks were composed. */
  readonly note: () => string;
}

/** Tries one input of a seed; the answer is a sentence where it does not hold. */
export type Draw = <Input>(trial: {
  readonly inputs: Arbitrary<Input>;
  readonly attempt: (input: Input) => Promise<string | undefined> | string | undefined;
  /** The input as a report shows it. */
  readonly show: (input: Input) => string;
  /** What is asked where an attempt takes too long, for what runs under a limit in the product. */
  readonly limited?: ((input: Input) => Promise<string | undefined>) | undefined;
}) => Promise<string | undefined>;

/** Makes a kind whose inputs are all of one sort. */
export function kindOf<Input>(kind: {
  readonly name: string;
  readonly inFull: number;
  readonly isQuick?: boolean | undefined;
  readonly inputs: Arbitrary<Input>;
  readonly show: (input: Input) => string;
  readonly limited?: (input: Input) => Promise<string | undefined>;
  readonly begin: () => Promise<Begun<Input>>;
}): Kind {
  const { name, inFull, isQuick = false, inputs, show, limited, begin } = kind;
  return {
    ...{ name, inFull, isQuick },
    begin: async () => {
      const { attempt, note = () => "", end = async () => undefined } = await begin();
      return {
        check: (draw) => draw({ inputs, show, attempt, limited }),
        note,
        [Symbol.asyncDispose]: async () => {
          await end();
        },
      };
    },
  };
}

export interface Begun<Input> {
  /** The answer is a sentence where the input does not hold; an exception is a crash. */
  readonly attempt: (input: Input) => Promise<string | undefined> | string | undefined;
  readonly note?: () => string;
  readonly end?: () => Promise<unknown>;
}
