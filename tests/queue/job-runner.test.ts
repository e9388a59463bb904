/** A job's process, and its end. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jobRunner } from "../../src/queue/work/job-runner.ts";

const NOT_STOPPED = new AbortController().signal;

/** The processes of jobs that this one has. */
function jobProcesses(): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const isOurs = readFileSync(`/proc/${pid}/stat`, "utf8").includes(` ${process.pid} `);
        return isOurs && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("job-process");
      } catch {
        return false;
      }
    });
}

describe("the process of a job", () => {
  it("says that what it was given is no bundle, and is gone then", async () => {
    await using runner = jobRunner({ timeMs: 120_000, memory: 500 });
    const outcome = await runner.run(Buffer.from("no bundle"), NOT_STOPPED);
    expect(outcome).toMatchObject({ kind: "broken", reason: "crash" });
    expect(jobProcesses()).toEqual([]);
  });

  it("is ended where it takes too long", async () => {
    await using runner = jobRunner({ timeMs: 1, memory: 500 });
    const outcome = await runner.run(Buffer.from("no bundle"), NOT_STOPPED);
    expect(outcome).toEqual({ kind: "broken", reason: "time", message: "It takes longer than 0.001 s." });
    expect(jobProcesses()).toEqual([]);
  });

  it("is ended where the worker is told to stop", async () => {
    await using runner = jobRunner({ timeMs: 120_000, memory: 500 });
    const outcome = await runner.run(Buffer.from("no bundle"), AbortSignal.abort());
    expect(outcome).toMatchObject({ kind: "broken", reason: "stopped" });
    expect(jobProcesses()).toEqual([]);
  });
});
