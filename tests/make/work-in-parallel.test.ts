import { describe, expect, it, vi } from "vitest";
import { workInParallel } from "../../src/make/work-in-parallel.ts";

describe("work on several things at once", () => {
  it("returns what is made of each, in their order", async () => {
    const made = await workInParallel([30, 10, 20], async (ms) => ms + 1, {
      atOnce: 2,
      stop: () => undefined,
    });
    expect(made).toEqual([31, 11, 21]);
  });

  it("ends with the first error when those at work have ended, and begins no other", async () => {
    const begun: string[] = [];
    const stopped = Promise.withResolvers<void>();
    const ended = vi.fn();
    const stop = vi.fn((_: unknown) => stopped.resolve());
    const work = async (name: string): Promise<void> => {
      begun.push(name);
      if (name === "fails") throw new Error("the disk is full");
      await stopped.promise;
      await new Promise((resolve) => setImmediate(resolve));
      ended(name);
      throw new Error("stopped");
    };
    const all = workInParallel(["waits", "fails", "later"], work, { atOnce: 2, stop });
    await expect(all).rejects.toThrow("the disk is full");
    expect(ended).toHaveBeenCalledWith("waits");
    expect(begun).toEqual(["waits", "fails"]);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
