/** Kills a command once, and says what of it does not hold: torn files, lost work, what is left, or a next run that goes wrong. */
import { setTimeout as pause } from "node:timers/promises";
import { groupOf } from "../../support/process-group.ts";
import { runMain } from "../../support/run-main.ts";
import type { Tree } from "../../support/tree-of.ts";
import type { KilledCommand } from "./commands.ts";
import { browsersIn, type Place, seen, strays } from "./place.ts";
import { type Moment, runKilled } from "./run-killed.ts";

export interface Kill {
  readonly command: KilledCommand;
  readonly place: Place;
  readonly moment: Moment;
  /** What was there before. */
  readonly old: Tree;
  /** What an undisturbed run makes of it. */
  readonly fresh: Tree;
  /** The command that comes next: any of them puts things right first. */
  readonly next: readonly string[];
}

export interface KillResult {
  /** Empty where all holds. */
  readonly faults: readonly string[];
  /** Whether the kill came before the command had ended, and whether its work was done by then. */
  readonly wasKilled: boolean;
  readonly wasDone: boolean;
  /** Whether its browser was printing when it was killed. */
  readonly wasPrinting: boolean;
}

export async function kill({ command, place, moment, old, fresh, next }: Kill): Promise<KillResult> {
  const faults: string[] = [];
  const { signal, isPrinting } = await runKilled(command, place, moment);
  faults.push(...tornFiles(seen(place), [old, fresh]));
  const isEnding = browsersIn(place).length > 0;
  const { exit, err } = await runMain(next, { cwd: place.work, env: place.env });
  if (exit === null || exit > 2 || /This is a bug/.test(err))
    faults.push(`the next command ends with ${exit}: ${err}`);
  faults.push(...(await browsersLeft(place)));
  const after = seen(place);
  const wasDone = isSame(after, fresh);
  if (!wasDone && !isSame(after, old)) faults.push(`half of it is done: ${differing(after, old)} differ`);
  faults.push(
    ...strays(place)
      .filter((path) => !isLeftToItself(path) && !(isEnding && path.startsWith("tmp/citedeck-")))
      .map((path) => `${path} is left`),
  );
  if (!wasDone || command.isRepeatable) faults.push(...(await again(command, place, fresh)));
  return { faults, wasKilled: signal === "SIGKILL", wasDone, wasPrinting: isPrinting };
}

/**
 * A browser whose command was killed ends by itself, since its pipe is closed. What it writes until then may be left by a command that comes
 * at once, and goes with the one after.
 */
async function browsersLeft(place: Place): Promise<readonly string[]> {
  const running = () => browsersIn(place).flatMap((pid) => groupOf(pid));
  for (let tries = 0; tries < PATIENCE && running().length > 0; tries++) await pause(100);
  return running().map(({ args }) => `a browser still runs: ${args.slice(0, 100)}`);
}

/** In tenths of a second. */
const PATIENCE = 300;

/** What only the same command looks at: it alone keeps files there. */
function isLeftToItself(path: string): boolean {
  return path.startsWith("state/") || path.includes("preview.json.");
}

async function again(command: KilledCommand, place: Place, fresh: Tree): Promise<readonly string[]> {
  const { exit, err } = await rerun(command, place);
  const now = seen(place);
  return [
    ...(exit === 0 ? [] : [`run again, it ends with ${exit}: ${err}`]),
    ...(/in the cache is damaged/.test(err) ? [`an entry of the shared cache is torn: ${err}`] : []),
    ...(isSame(now, fresh) ? [] : [`run again, it makes something else: ${differing(now, fresh)} differ`]),
    ...strays(place).map((path) => `${path} is left once it has run again`),
  ];
}

/** Commands that nobody needs to talk to run in this process, which takes much less time. */
async function rerun(
  command: KilledCommand,
  place: Place,
): Promise<{ readonly exit: number | null; readonly err: string }> {
  const { talk, args, env, within = "." } = command;
  if (talk !== undefined) return await runKilled(command, place, { step: 0 });
  return await runMain(args, { cwd: `${place.work}/${within}`, env: { ...place.env, ...env } });
}

/** Files of the author's that are neither as they were nor as they are to be, before anybody has put anything right. */
function tornFiles(now: Tree, trees: readonly Tree[]): readonly string[] {
  return Object.entries(now)
    .filter(([path]) => !/\.citedeck-(?!build)/.test(path))
    .filter(([path, what]) => trees.every((tree) => tree[path] !== what))
    .map(([path]) => `${path} is torn`);
}

function isSame(one: Tree, other: Tree): boolean {
  return differing(one, other) === "";
}

function differing(one: Tree, other: Tree): string {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).join(", ");
}
