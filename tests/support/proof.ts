/** What a test of `tests/proof/` tried, as the table at the end of a run shows it: a line for each kind of attempt. */
import { expect, type TestContext } from "vitest";

/** One line of the table. */
export interface Proof {
  /** What was tried to break, in a few words, such as "Withholding". */
  readonly subject: string;
  /** In which way, such as "planted in every field, HTML". */
  readonly kind: string;
  /** Number of attempts. */
  readonly tried: number;
  /** For each attempt that did not hold, one sentence that says what came out, with the seed that repeats it. */
  readonly failures: readonly string[];
  /** What else was counted or measured, such as "212 refused". */
  readonly note?: string;
}

declare module "vitest" {
  interface TaskMeta {
    proofs?: readonly Proof[];
  }
}

/** Enters `proof` in the table, and fails the test where an attempt did not hold, or where nothing was tried. */
export function prove({ task }: TestContext, proof: Proof): void {
  task.meta.proofs = [...(task.meta.proofs ?? []), proof];
  expect(proof.tried, `${proof.subject}: nothing was tried`).toBeGreaterThan(0);
  expect(proof.failures, `${proof.subject}, ${proof.kind}`).toEqual([]);
}
