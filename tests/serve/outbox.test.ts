/** What waits for a page that reads slowly. */
import { setImmediate as later } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openOutbox } from "../../src/serve/outbox.ts";

/** A page that takes a text only when it is told to. */
function slowPage() {
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  const full: true[] = [];
  const outbox = openOutbox({
    write: (text) => {
      taken.push(text);
      return new Promise<void>((done) => waiting.push(done));
    },
    onFull: () => full.push(true),
  });
  const takeNext = async (): Promise<void> => {
    waiting.shift()?.();
    await later();
  };
  return { outbox, taken, full, takeNext };
}

const LARGE = "x".repeat(9_000_000);

describe("an outbox", () => {
  it("tells everything in order, one after the other", async () => {
    const { outbox, taken, takeNext } = slowPage();
    for (const text of ["a", "b", "c"]) outbox.add(text);
    expect(taken).toEqual(["a"]);
    await takeNext();
    await takeNext();
    expect(taken).toEqual(["a", "b", "c"]);
  });

  it("lets a page go once for which too much waits, and keeps nothing of it", async () => {
    const { outbox, taken, full, takeNext } = slowPage();
    for (let at = 0; at < 20; at += 1) outbox.add(LARGE);
    expect(full).toEqual([true]);
    await takeNext();
    outbox.add("late");
    expect(taken).toEqual([LARGE]);
  });

  it("lets one message wait, whatever its size", async () => {
    const { outbox, taken, full, takeNext } = slowPage();
    outbox.add("first");
    outbox.add(LARGE.repeat(3));
    await takeNext();
    expect([taken.length, full]).toEqual([2, []]);
  });
});
