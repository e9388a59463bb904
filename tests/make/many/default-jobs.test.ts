import { describe, expect, it } from "vitest";
import { defaultJobs } from "../../../src/make/many/default-jobs.ts";

const GB = 1e9;

describe("how many briefs are built at once", () => {
  it.each([
    ["one for each core", 200, { cores: 4, free: 16 * GB }, 4],
    ["fewer where memory is short, as in a container", 200, { cores: 8, free: 1.1 * GB }, 2],
    ["one where there is hardly any memory", 200, { cores: 8, free: 0.1 * GB }, 1],
    ["none that would build a single brief", 4, { cores: 8, free: 16 * GB }, 2],
    ["one for one brief", 1, { cores: 8, free: 16 * GB }, 1],
  ])("is %s", (_, briefs, machine, jobs) => {
    expect(defaultJobs(briefs, machine)).toBe(jobs);
  });

  it("is at least one on this machine", () => {
    expect(defaultJobs(100)).toBeGreaterThanOrEqual(1);
  });
});
