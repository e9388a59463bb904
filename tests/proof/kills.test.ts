/**
 * Commands that are killed: half of them at a step in which they change a file, half at a moment, which is counted in time of the
 * processor, so that a busy machine is no other. What runs next finds nothing torn, nothing lost and nothing left.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTestBrowser, writeScript } from "../browser/test-browser.ts";
import { folderWith } from "../support/folder.ts";
import { onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { randomFrom } from "../support/random-from.ts";
import { runMain } from "../support/run-main.ts";
import { BUILD, COMMANDS, type KilledCommand } from "./kills/commands.ts";
import { kill } from "./kills/kill.ts";
import { browserScript, changeProject, copyOf, layProject, placeAt, seen, strays } from "./kills/place.ts";
import { type Killed, type Moment, runKilled } from "./kills/run-killed.ts";

const SEED = 15;

/** For what hangs: in full, there are dozens of kills in a test. */
const LONGEST_MS = 1_800_000;

/** Whichever of them comes next, it puts things right before anything else. */
const NEXT: readonly (readonly string[])[] = [
  ["check", "briefs/port"],
  ["find", "cranes"],
  ["anchor", "briefs/port", "--dry-run"],
  ["export", "annotations", "briefs/port"],
  ["source", "add", "no-such-file.txt", "--brief", "briefs/port"],
  ["excerpt", "add", "memo", "words that are not there", "--brief", "briefs/port"],
];

const folder = folderWith({});
const browser: { env: Readonly<Record<string, string>> } = { env: {} };
const before = placeAt(join(folder.path, "before"));

beforeAll(async () => {
  layProject(before.work);
  const { exit, err } = await runMain(BUILD, { cwd: before.work, env: before.env });
  expect([exit, err]).toEqual([0, ""]);
  changeProject(before.work);
  const found = await findTestBrowser();
  const script = await writeScript(join(folder.path, "browser"), ...browserScript(found));
  browser.env = { ...found.env, PUPPETEER_EXECUTABLE_PATH: script };
});

afterAll(() => folder[Symbol.dispose]());

function momentOf(undisturbed: Killed, at: number, random: () => number): Moment {
  const share = random();
  return at % 2 === 0
    ? { step: 1 + Math.floor(share * undisturbed.steps) }
    : { cpuMs: Math.round(share * undisturbed.cpuMs) };
}

/** A command that prints waits for its browser most of the time, after a third of its work, and changes files at its beginning and end. */
function momentOfPrinting(undisturbed: Killed, at: number, random: () => number): Moment {
  if (at % 4 === 3) return momentOf(undisturbed, 0, random);
  return { cpuMs: Math.round((1 / 3 + random() * (2 / 3)) * undisturbed.cpuMs) };
}

async function killOften(listed: KilledCommand) {
  const command = listed.isPrinting === true ? { ...listed, env: browser.env } : listed;
  const { what } = command;
  const whole = copyOf(before, join(folder.path, `${what} undisturbed`));
  const undisturbed = await runKilled(command, whole, { step: 0 });
  expect([undisturbed.exit, strays(whole)], undisturbed.err).toEqual([0, []]);
  const [old, fresh] = [seen(before), seen(whole)];
  const random = randomFrom(SEED + COMMANDS.indexOf(listed));
  const moment = listed.isPrinting === true ? momentOfPrinting : momentOf;
  const moments = Array.from({ length: command.kills }, (_, at) => moment(undisturbed, at, random));
  const failures: string[] = [];
  const counts = { inside: 0, done: 0, printing: 0 };
  const tried = some(moments, command.kills);
  for (const [at, moment] of tried.entries()) {
    const place = copyOf(before, join(folder.path, `${what} ${at}`));
    const next = NEXT[at % NEXT.length] ?? [];
    const result = await kill({ command, place, moment, old, fresh, next });
    if (result.wasKilled) counts.inside++;
    if (result.wasDone) counts.done++;
    if (result.wasPrinting) counts.printing++;
    if (result.faults.length > 0)
      failures.push(
        `${what}, seed ${SEED}, ${JSON.stringify(moment)}, kill ${at}: ${result.faults.join("; ")}`,
      );
  }
  const printing = listed.isPrinting === true ? `, ${counts.printing} while it printed` : "";
  const note = `${undisturbed.steps} steps; ${counts.inside} killed before their end${printing}, ${counts.done} of them with their work done`;
  return { tried: tried.length, failures, note };
}

it("kills two hundred commands in full", () => {
  expect(COMMANDS.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThanOrEqual(200);
});

describe.each(COMMANDS)("$what", (command) => {
  it("does all or nothing wherever it is killed, and the next run makes what an undisturbed one makes", {
    timeout: LONGEST_MS,
  }, async (context) => {
    if (command.isCostly === true) onlyInFull(context);
    const result = await killOften(command);
    prove(context, { subject: "Kills", kind: command.what, ...result });
  });
});
