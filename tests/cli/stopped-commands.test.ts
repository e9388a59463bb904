/** Commands that are told to stop while they write; those that are killed are in tests/proof/. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";
import { runMain } from "../support/run-main.ts";
import { runWithFault } from "../support/run-with-fault.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { type Tree, treeOf } from "../support/tree-of.ts";

/** No browser, so that nothing but the writing takes long; one date, so that the same is made each time. */
const ENV = { PUPPETEER_EXECUTABLE_PATH: "/nowhere", SOURCE_DATE_EPOCH: "1700000000" };
const BUILD = ["build", "briefs/port", "--format", "evidence", "--quiet"];

const work = folderWith({});
const before = join(work.path, "before");
const count = { copies: 0 };

beforeAll(async () => {
  vi.stubEnv("PUPPETEER_EXECUTABLE_PATH", ENV.PUPPETEER_EXECUTABLE_PATH);
  vi.stubEnv("SOURCE_DATE_EPOCH", ENV.SOURCE_DATE_EPOCH);
  for (const [name, text] of Object.entries(smallBrief(`citedeck: 1\n${CRANES_BRIEF}`))) {
    mkdirSync(join(before, "briefs/port"), { recursive: true });
    writeFileSync(join(before, "briefs/port", name), text);
  }
  await runMain(BUILD, { cwd: before });
  writeFileSync(join(before, "dist/port/press/mine.txt"), "not ours");
  writeFileSync(join(before, "briefs/port/news.txt"), "Five cranes were sold in May.");
  const brief = readFileSync(join(before, "briefs/port/brief.yaml"), "utf8");
  writeFileSync(join(before, "briefs/port/brief.yaml"), brief.replace("title: Cranes", "title: Idle cranes"));
});

afterAll(() => {
  vi.unstubAllEnvs();
  work[Symbol.dispose]();
});

function copy(): string {
  const path = join(work.path, String(++count.copies));
  cpSync(before, path, { recursive: true });
  return path;
}

async function run(
  args: readonly string[],
  cwd: string,
  fault: { readonly step: number; readonly how: string },
) {
  const options = { fault: { below: cwd, ...fault, countTo: `${cwd}.steps` }, cwd, cache: `${cwd}.cache` };
  return await runWithFault(COMMAND, args, options);
}

const known = new Map<string, ReturnType<typeof undisturbedOnce>>();

function undisturbed(args: readonly string[]): ReturnType<typeof undisturbedOnce> {
  const key = args.join(" ");
  const found = known.get(key) ?? undisturbedOnce(args);
  known.set(key, found);
  return found;
}

/** What a command makes of the folder when nothing goes wrong, and in how many steps. */
async function undisturbedOnce(
  args: readonly string[],
): Promise<{ readonly fresh: Tree; readonly steps: number }> {
  const cwd = copy();
  const { exit, err } = await run(args, cwd, { step: 0, how: "" });
  expect([exit, err]).toEqual([0, expect.any(String)]);
  return { fresh: treeOf(cwd), steps: Number(readFileSync(`${cwd}.steps`, "utf8")) };
}

function expectOneOf(found: Tree, fresh: Tree): void {
  const old = treeOf(before);
  expect(found).toEqual(JSON.stringify(found) === JSON.stringify(old) ? old : fresh);
}

describe.each([
  { what: "build", args: BUILD },
  { what: "source add", args: ["source", "add", "briefs/port/news.txt", "--brief", "briefs/port"] },
  { what: "excerpt add", args: ["excerpt", "add", "memo", "Ships wait", "--brief", "briefs/port"] },
  { what: "anchor", args: ["anchor", "briefs/port"] },
])("citedeck $what", ({ args }) => {
  it("that is told to stop as it writes has done all or nothing, and says no more", async () => {
    const { fresh, steps } = await undisturbed(args);
    const signals = [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const;
    for (const [at, [how, code]] of some(signals, 2).entries()) {
      const cwd = copy();
      const { exit, err } = await run(args, cwd, { step: Math.ceil((steps * (at + 2)) / 4), how });
      expect(exit).toBe(code);
      expect(err).toContain("Stopped.\n");
      expect(err).not.toMatch(/^\s+at |^citedeck:/m);
      expectOneOf(treeOf(cwd), fresh);
    }
  });
});
