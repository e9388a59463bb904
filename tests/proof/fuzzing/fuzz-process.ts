/** The process that fuzzes: it tries the seeds of a kind when it is told to, and says before each that it begins. */
import { drawSeed } from "./draw-seed.ts";
import { KINDS } from "./kinds.ts";

/** Which seeds of which kind to try. */
export interface Order {
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

export type Report =
  | { readonly kind: "ready"; readonly kinds: readonly KindOfFuzzing[] }
  | { readonly kind: "begins"; readonly seed: number }
  | { readonly kind: "fault"; readonly seed: number; readonly fault: string }
  | { readonly kind: "done"; readonly note: string };

export interface KindOfFuzzing {
  readonly name: string;
  readonly inFull: number;
  readonly isQuick: boolean;
}

process.on("message", async ({ name, first, count }: Order) => {
  const kind = KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`Nothing is fuzzed as "${name}".`);
  await using trial = await kind.begin();
  for (let seed = first; seed < first + count; seed += 1) {
    report({ kind: "begins", seed });
    const fault = await trial.check(drawSeed(seed));
    if (fault !== undefined) report({ kind: "fault", seed, fault });
  }
  report({ kind: "done", note: trial.note() });
});
report({ kind: "ready", kinds: KINDS.map(({ name, inFull, isQuick }) => ({ name, inFull, isQuick })) });

function report(told: Report): void {
  process.send?.(told);
}
