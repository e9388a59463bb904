/** A job's process, and its end. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileBrief } from "../../src/make/compile-brief.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { pack } from "../../src/queue/bundle/bundle.ts";
import { makeBundle } from "../../src/queue/bundle/make-bundle.ts";
import { jobRunner } from "../../src/queue/work/job-runner.ts";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";
import { folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const NOT_STOPPED = new AbortController().signal;

/** Of a brief of two slides, as PDF. */
function smallBundle(): Uint8Array {
  using folder = folderWith(smallBrief(CRANES_BRIEF));
  const from = compileBrief(join(folder.path, "brief.yaml"), { project: NO_PROJECT });
  const [compiled] = from.compiled.decks;
  if (compiled === undefined) throw new Error("There is no deck.");
  const how = {
    formats: ["pdf"],
    pngScale: 1,
    date: "2024-03-04T00:00:00Z",
    timeoutMs: 25_000,
  } as const;
  const { value } = makeBundle({ compiled, from, assets: readDeckAssets(), how });
  if (value === undefined) throw new Error("There is no bundle.");
  return pack(value.json);
}

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

  it.skipIf(process.platform !== "linux")(
    "is ended with its browser where both together take too much",
    async () => {
      const bundle = smallBundle();
      for (const [memory, kind] of [
        [150, "broken"],
        [2000, "made"],
      ] as const) {
        await using runner = jobRunner({ timeMs: 120_000, memory });
        const outcome = await runner.run(bundle, NOT_STOPPED);
        expect(outcome).toMatchObject(
          kind === "made" ? { kind } : { kind, reason: "memory", message: "It takes more than 150 MB." },
        );
      }
      expect(jobProcesses()).toEqual([]);
    },
  );

  it("is ended where the worker is told to stop", async () => {
    await using runner = jobRunner({ timeMs: 120_000, memory: 500 });
    const outcome = await runner.run(Buffer.from("no bundle"), AbortSignal.abort());
    expect(outcome).toMatchObject({ kind: "broken", reason: "stopped" });
    expect(jobProcesses()).toEqual([]);
  });
});
