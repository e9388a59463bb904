import { describe, expect, it } from "vitest";
import { manyLine, showManyProgress } from "../../src/cli/many-progress.ts";
import { carryError } from "../../src/make/many/carried-error.ts";
import type { Outcome } from "../../src/make/many/outcome.ts";

function failedAt(brief: string): Outcome {
  return { kind: "failed", brief, error: carryError(new Error("It fails.")), seconds: 1.25 };
}

/** A stream that notes what is written to it. */
function noting(isTTY: boolean) {
  const said: string[] = [];
  return { said, isTTY, columns: 200, write: (text: string) => said.push(text) };
}

describe("the progress of many briefs", () => {
  it("says how many are made, the slowest now, and about how long the rest takes", () => {
    const begun = new Map([
      ["briefs/y/brief.yaml", 197_000],
      ["briefs/x/brief.yaml", 192_000],
    ]);
    const standing = { total: 239, made: 37, failed: 2, begun, started: 161_000, now: 200_000 };
    expect(manyLine(standing)).toBe(
      "37 of 239 made, 2 failed · slowest now: briefs/x (8 s) · about 3 min left",
    );
  });

  it("promises nothing before a few are done, nor at the end", () => {
    const standing = { total: 200, failed: 0, begun: new Map(), started: 0, now: 9_000 };
    expect(manyLine({ ...standing, made: 3 })).toBe("3 of 200 made");
    expect(manyLine({ ...standing, made: 200 })).toBe("200 of 200 made");
  });

  it("overwrites one line on a terminal, and clears it for what stays and at its end", () => {
    const stream = noting(true);
    {
      using progress = showManyProgress(stream, { total: 2, quiet: false });
      progress.begin("briefs/a/brief.yaml");
      progress.done(failedAt("briefs/a/brief.yaml"));
      progress.remark("Something was removed.");
    }
    const [wipe, ...rest] = [stream.said.at(-1), ...stream.said.slice(0, -1)];
    expect(rest).toEqual([
      "0 of 2 made · slowest now: briefs/a (0 s)",
      wipe,
      "0 of 2 made, 1 failed",
      wipe,
      "Something was removed.\n",
      "0 of 2 made, 1 failed",
    ]);
  });

  it("is a line for each brief in a pipe, and nothing but warnings where it is to be quiet", () => {
    const [plain, quiet] = [noting(false), noting(true)];
    for (const [stream, isQuiet] of [
      [plain, false],
      [quiet, true],
    ] as const) {
      using progress = showManyProgress(stream, { total: 2, quiet: isQuiet });
      progress.begin("briefs/a/brief.yaml");
      progress.done(failedAt("briefs/a/brief.yaml"));
      progress.warn("Look at this.");
    }
    expect(plain.said).toEqual(["1 of 2: briefs/a failed in 1.3 s\n", "Look at this.\n"]);
    expect(quiet.said).toEqual(["Look at this.\n"]);
  });
});
