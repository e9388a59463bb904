/**
 * Clocks that are wrong, and clocks that jump: years ahead, before 1980, which no ZIP can hold, and back while a build runs. Outputs
 * are the same bytes by every clock; files that say that they are of the future, or have not changed, fool no cache.
 */
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { onlyInFull } from "../support/in-full.ts";
import { needs } from "../support/needs.ts";
import { prove } from "../support/proof.ts";
import { runMain } from "../support/run-main.ts";
import { treeOf } from "../support/tree-of.ts";
import { copyOf, layProject, type Place, placeAt, strays } from "./kills/place.ts";
import { runKilled } from "./kills/run-killed.ts";

const BUILD = ["build", "briefs/port", "--format", "evidence,html,pptx", "--quiet"];
/** For what hangs: on a machine that has much else to do, a build takes minutes. */
const LONGEST_MS = 1_800_000;

const FAKETIME = ["x86_64", "aarch64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)
  .find((path) => existsSync(path));

const folder = folderWith({});
const before = placeAt(join(folder.path, "before"));
const count = { places: 0 };

beforeAll(() => layProject(before.work));
afterAll(() => folder[Symbol.dispose]());

function newPlace(env: Readonly<Record<string, string>> = {}): Place {
  const place = copyOf(before, join(folder.path, String(++count.places)));
  return { ...place, env: { ...place.env, SOURCE_DATE_EPOCH: "", ...env } };
}

async function build(place: Place): Promise<void> {
  const { exit, err } = await runMain(BUILD, { cwd: place.work, env: place.env });
  expect([exit, err]).toEqual([0, ""]);
}

/** What a title ends with in turn: of the same length as before. */
const LETTERS = ["x", "y", "z"];

/** By libfaketime's words: a moment at which the clock starts, how far it is off, how fast it goes. */
const CLOCKS = [
  "@1970-01-02 00:00:00",
  "@1979-12-31 23:59:58",
  "@2099-05-05 12:00:00",
  "-40y",
  "+0 x2000",
  "@2038-01-19 03:14:06",
];

describe("a clock that is wrong", () => {
  it("changes no byte of what is made, and strands no run", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    needs(FAKETIME !== undefined, "They need libfaketime, of Debian's package faketime.", context);
    const right = newPlace();
    await build(right);
    const dist = treeOf(join(right.work, "dist"));
    const failures: string[] = [];
    for (const clock of CLOCKS) {
      const place = newPlace({
        LD_PRELOAD: FAKETIME ?? "",
        FAKETIME: clock,
        FAKETIME_DONT_FAKE_MONOTONIC: "1",
      });
      const { exit, err } = await runKilled({ args: BUILD }, place, { step: 0 });
      if (exit !== 0) failures.push(`${clock}: it ends with ${exit}: ${err}`);
      else if (!isSame(treeOf(join(place.work, "dist")), dist))
        failures.push(`${clock}: it makes other bytes`);
      failures.push(...strays(place).map((path) => `${clock}: ${path} is left`));
    }
    prove(context, { subject: "Clocks", kind: "wrong for a whole build", tried: CLOCKS.length, failures });
  });

  it("may jump while a build runs", { timeout: LONGEST_MS }, async (context) => {
    onlyInFull(context);
    needs(FAKETIME !== undefined, "They need libfaketime, of Debian's package faketime.", context);
    const right = newPlace();
    await build(right);
    const dist = treeOf(join(right.work, "dist"));
    const failures: string[] = [];
    const { cpuMs } = await runKilled({ args: BUILD }, newPlace({ LD_PRELOAD: FAKETIME ?? "" }), { step: 0 });
    const jumps = [
      ["+0", "-3y"],
      ["+20y", "@1979-01-01 00:00:00"],
    ] as const;
    for (const [first, then] of jumps) {
      const file = join(folder.path, "clock");
      writeFileSync(file, first);
      const faked = {
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: "1",
        FAKETIME_DONT_FAKE_MONOTONIC: "1",
      };
      const place = newPlace({ LD_PRELOAD: FAKETIME ?? "", ...faked });
      let isJumped = false;
      const halfWay = {
        cpuMs: cpuMs / 2,
        instead: () => {
          writeFileSync(file, then);
          isJumped = true;
        },
      };
      const { exit, err } = await runKilled({ args: BUILD }, place, halfWay);
      const jump = `from ${first} to ${then}`;
      if (exit !== 0) failures.push(`${jump}: it ends with ${exit}: ${err}`);
      else if (!isSame(treeOf(join(place.work, "dist")), dist))
        failures.push(`${jump}: it makes other bytes`);
      if (!isJumped) failures.push(`${jump}: the build ended before it`);
    }
    prove(context, { subject: "Clocks", kind: "that jump during a build", tried: jumps.length, failures });
  });
});

describe("a file's time", () => {
  it("is no reason to think that nothing has changed, nor that something has", {
    timeout: LONGEST_MS,
  }, async (context) => {
    const failures: string[] = [];
    const times = [new Date(0), new Date("2099-01-01"), new Date("1979-12-31")];
    const place = newPlace();
    for (const [at, time] of times.entries()) {
      setTimes(place, time);
      await build(place);
      const made = treeOf(join(place.work, "dist"));
      // as long as before, and as old
      const brief = join(place.work, "briefs/port/brief.yaml");
      const text = readFileSync(brief, "utf8");
      writeFileSync(brief, text.replace(/title: Crane./, `title: Crane${LETTERS[at]}`));
      setTimes(place, time);
      await build(place);
      const deck = readFileSync(join(place.work, "dist/port/owners/deck.html"), "utf8");
      if (!deck.includes(`Crane${LETTERS[at]}`) || isSame(treeOf(join(place.work, "dist")), made))
        failures.push(`${time.toISOString()}: the change is not seen`);
    }
    prove(context, {
      subject: "Clocks",
      kind: "times of files that tell nothing",
      tried: times.length,
      failures,
    });
  });
});

function setTimes({ work }: Place, time: Date): void {
  const own = join(work, "briefs/port");
  for (const name of readdirSync(own)) utimesSync(join(own, name), time, time);
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
