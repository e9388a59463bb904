/** Tries the one input that a seed gives, and shrinks it where it does not hold. */
import fc from "fast-check";
import type { Draw } from "./kind.ts";

/** What an attempt may take, in ms of processor time. */
export const MOST_CPU = 2000;

type Attempt = () => Promise<string | undefined> | string | undefined;

/** How long a fault is shrunk, in ms. */
const SHRINKING = 30_000;

/** The answer of `draw` names the fault and the smallest input that was found for it. */
export function drawSeed(seed: number): Draw {
  return async ({ inputs, attempt, show, limited }) => {
    const last: { fault?: string; since?: number } = {};
    const property = fc.asyncProperty(inputs, async (input) => {
      // what is left to try counts as good, so that the smallest input until then is reported
      if (last.since !== undefined && performance.now() - last.since > SHRINKING) return;
      const fault = await faultOf(() => attempt(input), limited && (() => limited(input)));
      if (fault === undefined) return;
      last.fault = fault;
      last.since ??= performance.now();
      throw new Error(fault);
    });
    const run = await fc.check(property, { seed, numRuns: 1 });
    if (!run.failed) return undefined;
    const [smallest] = run.counterexample ?? [];
    const shown = smallest === undefined ? "" : ` Input: ${show(smallest)}`;
    return `${run.errorInstance instanceof Error ? run.errorInstance.message : last.fault}${shown}`;
  };
}

/** What takes long the first time may have met a busy machine, or code that was new: it is a fault where it does so again. */
async function faultOf(attempt: Attempt, limited: Attempt | undefined): Promise<string | undefined> {
  const { fault, cpu } = await timed(attempt);
  if (fault !== undefined || cpu <= MOST_CPU) return fault;
  const again = await timed(attempt);
  if (again.fault !== undefined || again.cpu <= MOST_CPU) return again.fault;
  if (limited !== undefined) return await limited();
  return `It takes ${Math.round(again.cpu)} ms of the processor.`;
}

async function timed(attempt: Attempt) {
  const before = process.threadCpuUsage();
  const fault = await crashOf(attempt);
  const { user, system } = process.threadCpuUsage(before);
  return { fault, cpu: (user + system) / 1000 };
}

async function crashOf(attempt: Attempt) {
  try {
    return await attempt();
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `It crashes: ${stack.split("\n").slice(0, 6).join(" | ")}`;
  }
}
