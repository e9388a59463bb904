/** Shows how far a build of many briefs is. */

import { hasFailed } from "../make/many/build-many.ts";
import type { Outcome } from "../make/many/outcome.ts";
import { fitWidth } from "../text/text-columns.ts";
import { briefName } from "../workspace/find-briefs.ts";
import { type Stream, WIPE } from "./terminal.ts";

export interface ManyProgress extends Disposable {
  readonly begin: (brief: string) => void;
  readonly done: (outcome: Outcome) => void;
  /** A remark, which stays visible. */
  readonly remark: (message: string) => void;
  /** A warning, which stays visible even when `quiet` is set. */
  readonly warn: (message: string) => void;
  /** Lets `write` print something that stays visible, on whichever stream. */
  readonly above: (write: () => void) => void;
}

interface Options {
  readonly total: number;
  readonly quiet: boolean;
  /** Returns the time in ms, of any beginning. */
  readonly now?: () => number;
}

/**
 * On a terminal, one line is overwritten: how many are made, the one that takes longest, and about how long the rest will take. In
 * a pipe, there is a line for each brief that is done. With `quiet`, only warnings are shown.
 */
export function showManyProgress(stream: Stream, options: Options): ManyProgress {
  const write = (message: string): void => void stream.write(`${message}\n`);
  const none = {
    begin: () => undefined,
    above: (print: () => void) => print(),
    [Symbol.dispose]: () => undefined,
  };
  if (options.quiet) return { ...none, done: () => undefined, remark: () => undefined, warn: write };
  if (stream.isTTY === true) return overwritingLine(stream, options);
  const count = { done: 0 };
  const done = (outcome: Outcome): void => {
    count.done += 1;
    const what = hasFailed(outcome) ? "failed" : "built";
    write(
      `${count.done} of ${options.total}: ${briefName(outcome.brief)} ${what} in ${outcome.seconds.toFixed(1)} s`,
    );
  };
  return { ...none, done, remark: write, warn: write };
}

/** How often the line is written anew while nothing else happens, in ms. */
const EVERY_MS = 1000;

function overwritingLine(stream: Stream, { total, now = () => performance.now() }: Options): ManyProgress {
  const state = { made: 0, failed: 0, isShown: false, isOver: false };
  const begun = new Map<string, number>();
  const started = now();
  const wipe = (): void => {
    if (state.isShown) stream.write(WIPE);
    state.isShown = false;
  };
  const show = (): void => {
    if (state.isOver) return;
    wipe();
    const line = manyLine({ ...state, total, begun, started, now: now() });
    stream.write(fitWidth(line, (stream.columns ?? 80) - 1));
    state.isShown = true;
  };
  const above = (write: () => void): void => {
    wipe();
    write();
    show();
  };
  const timer = setInterval(show, EVERY_MS).unref();
  const say = (message: string): void => above(() => void stream.write(`${message}\n`));
  return {
    begin: (brief) => {
      begun.set(brief, now());
      show();
    },
    done: (outcome) => {
      begun.delete(outcome.brief);
      if (hasFailed(outcome)) state.failed += 1;
      else state.made += 1;
      show();
    },
    remark: say,
    warn: say,
    above,
    [Symbol.dispose]: () => {
      clearInterval(timer);
      state.isOver = true;
      wipe();
    },
  };
}

/** Times are in ms. */
interface Standing {
  readonly total: number;
  readonly made: number;
  readonly failed: number;
  /** When each brief was begun that is not done. */
  readonly begun: ReadonlyMap<string, number>;
  readonly started: number;
  readonly now: number;
}

/** Returns `37 of 200 made, 2 failed · slowest now: briefs/x (8 s) · about 3 min left`. */
export function manyLine({ total, made, failed, begun, started, now }: Standing): string {
  const [slowest] = [...begun].toSorted(([, a], [, b]) => a - b);
  const done = made + failed;
  const left = done < FEWEST ? undefined : ((now - started) / done) * (total - done);
  return [
    `${made} of ${total} made${failed > 0 ? `, ${failed} failed` : ""}`,
    ...(slowest === undefined
      ? []
      : [`slowest now: ${briefName(slowest[0])} (${inSeconds(now - slowest[1])})`]),
    ...(left === undefined || done === total ? [] : [`about ${roughly(left)} left`]),
  ].join(" · ");
}

/** The first ones tell too little of the rest: browser and threads are started with them. */
const FEWEST = 4;

function inSeconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

function roughly(ms: number): string {
  if (ms < 90_000) return inSeconds(Math.max(1000, ms));
  const minutes = Math.round(ms / 60_000);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
