/**
 * Disks that are full, and folders that cannot be written to. A command does all or nothing, says what is wrong in one true sentence, and
 * does its work once there is room.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTestBrowser } from "../browser/test-browser.ts";
import { folderWith } from "../support/folder.ts";
import { onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { randomFrom } from "../support/random-from.ts";
import { runMain } from "../support/run-main.ts";
import type { Tree } from "../support/tree-of.ts";
import { type MountedDisk, mountAt, needsMounts } from "./disks/mounted.ts";
import { BUILD } from "./kills/commands.ts";
import { changeProject, copyOf, layProject, type Place, placeAt, seen, strays } from "./kills/place.ts";

const SEED = 15;

/** For what hangs: in full, there are dozens of attempts in a test. */
const LONGEST_MS = 1_800_000;

interface Attempt {
  readonly args: readonly string[];
  /** The folder of the project in which the command runs. */
  readonly within?: string;
  /** What is full or locked, below the place. */
  readonly disk: string;
  /** How much room is left at the most, in bytes. */
  readonly most: number;
  /** Whether it prints, with a real browser, whose profile and temporary files lie among the temporary ones. */
  readonly isPrinting?: boolean;
}

const SOURCE = ["source", "add", "briefs/port/news.txt", "--brief", "briefs/port"];
const EXCERPT = ["excerpt", "add", "memo", "Ships wait", "--brief", "briefs/port", "--id", "waiting"];

const ATTEMPTS: readonly Attempt[] = [
  { args: BUILD, disk: "work/dist", most: 1_200_000 },
  { args: BUILD, disk: "tmp", most: 20_000 },
  { args: BUILD, disk: "cache", most: 60_000 },
  { args: SOURCE, disk: "work/briefs", most: 20_000 },
  { args: EXCERPT, disk: "work/briefs", most: 20_000 },
  { args: EXCERPT, disk: "cache", most: 8_000 },
  { args: ["anchor", "briefs/port"], disk: "work/briefs", most: 20_000 },
  { args: ["new", "briefs/harbour", "--yes"], disk: "work/briefs", most: 40_000 },
  { args: ["trust"], within: "rules", disk: "state", most: 8_000 },
  {
    args: ["build", "briefs/port", "--format", "pdf", "--quiet"],
    ...{ disk: "tmp", most: 4_000_000, isPrinting: true },
  },
];

const folder = folderWith({});
const before = placeAt(join(folder.path, "before"));
const count = { places: 0 };
const browser: { env: Readonly<Record<string, string>> } = { env: {} };

beforeAll(async () => {
  layProject(before.work);
  const { exit, err } = await runMain(BUILD, { cwd: before.work, env: before.env });
  expect([exit, err]).toEqual([0, ""]);
  changeProject(before.work);
  const { path, env } = await findTestBrowser();
  browser.env = { ...env, PUPPETEER_EXECUTABLE_PATH: path };
});

afterAll(() => folder[Symbol.dispose]());

interface Fault {
  readonly bring: (disk: MountedDisk) => void;
  readonly mend: (disk: MountedDisk) => void;
  /** How a command says what is wrong. */
  readonly sentence: RegExp;
}

const LOCKED: Fault = {
  bring: (disk) => disk.lock(),
  mend: (disk) => disk.unlock(),
  sentence:
    /^citedeck: (?:The disk is read-only|Access is denied): [^\n]*\. What stood there before is untouched\.$|^error\[browser-failed\]: Nothing can be written in "[^\n]*\/tmp", where the browser needs room\.$/m,
};

function withRoom(bytes: number): Fault {
  return {
    bring: (disk) => disk.leaveRoom(bytes),
    mend: (disk) => disk.leaveRoom(),
    sentence:
      /^citedeck: The disk is full: [^\n]*\. What stood there before is untouched\.$|^error\[browser-failed\]: The disk is full: the browser needs room in "[^\n]*\/tmp"\.(?: It was started anew for [^\n]*)?$/m,
  };
}

async function run({ args, within = ".", isPrinting = false }: Attempt, place: Place) {
  const env = isPrinting ? { ...place.env, ...browser.env } : place.env;
  return await runMain(args, { cwd: join(place.work, within), env });
}

const known = new Map<Attempt, Tree>();

async function undisturbed(attempt: Attempt): Promise<Tree> {
  const place = copyOf(before, join(folder.path, `undisturbed ${++count.places}`));
  const { exit, err } = await run(attempt, place);
  expect([exit, strays(place)], err).toEqual([0, []]);
  const fresh = known.get(attempt) ?? seen(place);
  known.set(attempt, fresh);
  return fresh;
}

/** Returns what does not hold, and whether the command ended well in spite of the fault. */
async function tryOn(attempt: Attempt, fault: Fault) {
  const fresh = known.get(attempt) ?? (await undisturbed(attempt));
  const place = copyOf(before, join(folder.path, String(++count.places)));
  const old = seen(place);
  using disk = mountAt(join(place.top, attempt.disk));
  fault.bring(disk);
  const first = await run(attempt, place);
  const faults = [
    ...(first.exit === 0 ? differing(seen(place), fresh) : differing(seen(place), old)),
    ...(first.exit === 0 || first.exit === 3 ? [] : [`it ends with ${first.exit}: ${first.err}`]),
    ...(first.exit === 0 || fault.sentence.test(first.err) ? [] : [`it says: ${first.err}`]),
    ...(/\.citedeck-(?!build)|\n\s+at /.test(first.err) ? [`it names what is ours: ${first.err}`] : []),
  ];
  fault.mend(disk);
  const again = first.exit === 0 ? first : await run(attempt, place);
  const left = strays(place).map((path) => `${path} is left`);
  const result =
    again.exit === 0 ? differing(seen(place), fresh) : [`then it ends with ${again.exit}: ${again.err}`];
  return { faults: [...faults, ...left, ...result], isWell: first.exit === 0 };
}

function differing(one: Tree, other: Tree): readonly string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths]
    .filter((path) => one[path] !== other[path])
    .map((path) => `${path} is not as it is to be`);
}

const TIMES = 6;

describe("a full disk", () => {
  it("leaves everything as it was, is told with its place, and does no harm where it is only a cache's", {
    timeout: LONGEST_MS,
  }, async (context) => {
    needsMounts(context);
    const random = randomFrom(SEED);
    const rooms = ATTEMPTS.flatMap((attempt) =>
      Array.from({ length: TIMES }, () => ({ attempt, bytes: Math.floor(random() * attempt.most) })),
    );
    const failures: string[] = [];
    const counts = { well: 0 };
    const tried = some(rooms, 4 * TIMES);
    for (const { attempt, bytes } of tried) {
      const { faults, isWell } = await tryOn(attempt, withRoom(bytes));
      if (isWell) counts.well++;
      if (faults.length > 0)
        failures.push(`${attempt.args.join(" ")}, ${bytes} bytes in ${attempt.disk}: ${faults.join("; ")}`);
    }
    const note = `${counts.well} done in spite of it`;
    prove(context, { subject: "Disks", kind: "full", tried: tried.length, failures, note });
  });
});

describe("a folder that is read-only", () => {
  it("leaves everything as it was, and is told with its place", async (context) => {
    onlyInFull(context);
    needsMounts(context);
    const failures: string[] = [];
    const counts = { well: 0 };
    for (const attempt of ATTEMPTS) {
      const { faults, isWell } = await tryOn(attempt, LOCKED);
      if (isWell) counts.well++;
      if (faults.length > 0)
        failures.push(`${attempt.args.join(" ")}, ${attempt.disk} is locked: ${faults.join("; ")}`);
    }
    const note = `${counts.well} done in spite of it`;
    prove(context, { subject: "Disks", kind: "read-only", tried: ATTEMPTS.length, failures, note });
  });
});
