/**
 * Real inputs of every kind are changed at random, thousands of times, and nothing crashes, hangs or speaks like a program that
 * broke down. A seed repeats what it found: `node tests/proof/fuzzing/try-kind.ts "briefs, as trees" 4711`.
 *
 * An attempt may take 2 s of the processor. Each diagnostic has a place in a file that is there, its fixes can be applied, and it
 * can be printed in every form. What has no error is composed: its pages are well-formed, and have every word that was written
 * for them, where the brief does not select what its audiences see. A source is read in a process of its own: one that takes
 * longer is to be ended in time.
 *
 * It is not guided by coverage. `@jazzer.js/core` 4.0.0 needs glibc 2.38, and Debian 12 has 2.36. Version 2.1.0 loads its
 * binary in an install script, from another host than the registry.
 */
import { afterAll, describe, expect, it } from "vitest";
import { attempts, isInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { openFuzzer } from "./fuzzing/fuzzer.ts";

const fuzzer = await openFuzzer();
afterAll(() => fuzzer[Symbol.asyncDispose]());

const FIRST = 1;

/** In short, one input of so many is tried: 500 and more in all, of which those that are made quickly are most. */
const every = (isQuick: boolean): number => (isQuick ? 6 : 100);

const PATIENCE = 3_600_000;

it("There are 10,000 of them in full, and 500 in short.", () => {
  const sum = fuzzer.kinds.reduce((all, { inFull, isQuick }) => all + attempts(inFull, every(isQuick)), 0);
  expect(sum).toBeGreaterThanOrEqual(isInFull ? 10_000 : 500);
});

describe("inputs that were changed at random", () => {
  for (const { name, inFull, isQuick } of fuzzer.kinds)
    it(`neither break nor silence anything: ${name}`, { timeout: PATIENCE }, async (context) => {
      const count = attempts(inFull, every(isQuick));
      context.skip(count === 0, "They take long, and `npm run test:long` has them.");
      const { failures, note } = await fuzzer.fuzz({ name, first: FIRST, count });
      prove(context, { subject: "Fuzzing", kind: name, tried: count, failures, note });
    });
});
