/**
 * Remembers answers together with everything from which they were computed. Follows comemo, which does this for Typst.
 */
import type { Span } from "../diagnostics/span.ts";
import type { Question, Readable, Remember } from "../model/remember.ts";
import { isMovable, moved } from "./places.ts";
import { movedSignature, type Signature, signatureOf, signatureOfAll } from "./signature.ts";

export interface Memo {
  readonly remember: Remember;
  /** Forgets what was not asked for in the last few rounds. To be called before each round. */
  readonly beginRound: () => void;
}

interface Reading {
  readonly name: string;
  readonly key: string;
  readonly hash: string;
}

interface Answer {
  readonly readings: readonly Reading[];
  /** The places of the input and of everything read, in order. */
  regions: readonly Span[];
  value: unknown;
  round: number;
}

/** An author who undoes a change gets the remembered answers again. */
const ROUNDS_KEPT = 8;

export function createMemo(): Memo {
  const answers = new Map<string, Answer[]>();
  let round = 0;
  return {
    remember: (question) => {
      const input = signatureOfAll(question.inputs);
      const key = `${question.cell} ${input.hash}`;
      const known = answers.get(key) ?? [];
      for (const answer of known) {
        const regions = stillRead(answer, input, question.world);
        if (regions === undefined) continue;
        answer.round = round;
        return recall(answer, regions, question);
      }
      const { answer, value } = work(question, input, round);
      if (isMovable(value, answer.regions)) answers.set(key, [answer, ...known]);
      return value;
    },
    beginRound: () => {
      round += 1;
      for (const [key, known] of answers) {
        const kept = known.filter((answer) => round - answer.round <= ROUNDS_KEPT);
        if (kept.length === 0) answers.delete(key);
        else if (kept.length < known.length) answers.set(key, kept);
      }
    },
  };
}

/**
 * Returns the present places of everything from which the answer was computed; undefined where something has changed.
 */
function stillRead<World extends Readable<World>>(
  { readings }: Answer,
  input: Signature,
  world: World,
): readonly Span[] | undefined {
  const regions = [...input.regions];
  for (const { name, key, hash } of readings) {
    const now = signatureOf(read(world, name, key));
    if (now.hash !== hash) return undefined;
    regions.push(...now.regions);
  }
  return regions;
}

function read<World extends Readable<World>>(world: World, name: string, key: string): unknown {
  const looks: readonly (readonly [string, (key: string) => unknown])[] = Object.entries(world);
  return looks.find(([own]) => own === name)?.[1](key);
}

/** An answer is kept with its present places, so asking again at the same place returns the same object. */
function recall<World extends Readable<World>, Value>(
  answer: Answer,
  regions: readonly Span[],
  question: Question<World, Value>,
): Value;
function recall(answer: Answer, regions: readonly Span[]): unknown {
  answer.value = moved(answer.value, { from: answer.regions, to: regions, onCopy: movedSignature });
  answer.regions = regions;
  return answer.value;
}

function work<World extends Readable<World>, Value>(
  { world, make }: Question<World, Value>,
  input: Signature,
  round: number,
): { readonly answer: Answer; readonly value: Value } {
  const readings = new Map<string, Reading & { readonly regions: readonly Span[] }>();
  const value = make(
    watched(world, (name, key, seen) => {
      const { hash, regions } = signatureOf(seen);
      readings.set(`${name} ${key}`, { name, key, hash, regions });
    }),
  );
  const regions = [...input.regions, ...[...readings.values()].flatMap((one) => one.regions)];
  return { answer: { readings: [...readings.values()], regions, value, round }, value };
}

/** Returns `world` with functions that report everything they read. */
function watched<World extends Readable<World>>(
  world: World,
  tell: (name: string, key: string, seen: unknown) => void,
): World;
function watched(
  world: Readonly<Record<string, (key: string) => unknown>>,
  tell: (name: string, key: string, seen: unknown) => void,
): unknown {
  const functions = Object.entries(world).map(([name, look]) => [
    name,
    (key: string) => {
      const seen = look(key);
      tell(name, key, seen);
      return seen;
    },
  ]);
  return Object.fromEntries(functions);
}
