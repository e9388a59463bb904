import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { oneAtATime } from "../../src/serve/one-at-a-time.ts";

it("runs once more for all that asked while it ran", async () => {
  const runs: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise((done) => runs.push(done)), unexpected);
  ask();
  ask();
  ask();
  expect(runs).toHaveLength(1);
  runs[0]?.();
  await turn();
  expect(runs).toHaveLength(2);
  runs[1]?.();
  await turn();
  expect(runs).toHaveLength(2);
});

it("hands on what the work throws, at once or later, and runs again when it is asked to, also meanwhile", async () => {
  const told: unknown[] = [];
  const work = [
    (): Promise<void> => {
      throw new Error("at once");
    },
    (): Promise<void> => Promise.reject(new Error("later")),
    (): Promise<void> => {
      ask();
      return Promise.reject(new Error("asked for meanwhile"));
    },
    async (): Promise<void> => void told.push("well"),
  ];
  const ask = oneAtATime(
    () => work.shift()?.() ?? Promise.resolve(),
    (error) => told.push(error instanceof Error ? error.message : error),
  );
  for (const _ of [1, 2, 3]) {
    ask();
    await turn();
  }
  expect(told).toEqual(["at once", "later", "asked for meanwhile", "well"]);
});

function unexpected(error: unknown): never {
  throw error;
}
