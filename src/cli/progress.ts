/** Says what is being done, when it takes more than a second. */
import { fitWidth } from "../text/text-columns.ts";
import { type Stream, WIPE } from "./terminal.ts";

const PATIENCE_MS = 1000;

export interface Progress extends Disposable {
  /** What is being done. It is shown while it lasts. */
  step(message: string): void;
  /** A remark, which stays visible. */
  remark(message: string): void;
  /** A warning, which stays visible even when `quiet` is set. */
  warn(message: string): void;
}

/**
 * On a terminal, one line is overwritten, and cleared at the end. In a pipe, lines are plain. With `quiet`, only
 * warnings are shown.
 */
export function showProgress(stream: Stream, quiet: boolean): Progress {
  if (quiet) return { ...plainLines(stream), step: () => undefined, remark: () => undefined };
  return stream.isTTY === true ? overwritingLine(stream) : plainLines(stream);
}

function plainLines(stream: Stream): Progress {
  const write = (message: string): void => {
    stream.write(`${message}\n`);
  };
  return { step: write, remark: write, warn: write, [Symbol.dispose]: () => undefined };
}

function overwritingLine(stream: Stream): Progress {
  const started = performance.now();
  const state: { isShown: boolean; timer?: NodeJS.Timeout } = { isShown: false };
  const wipe = (): void => {
    if (state.isShown) stream.write(WIPE);
    state.isShown = false;
  };
  const show = (message: string): void => {
    wipe();
    stream.write(fitWidth(message, (stream.columns ?? 80) - 1));
    state.isShown = true;
  };
  const write = (message: string): void => {
    wipe();
    stream.write(`${message}\n`);
  };
  return {
    step: (message) => {
      clearTimeout(state.timer);
      const wait = PATIENCE_MS - (performance.now() - started);
      if (wait <= 0) show(message);
      else state.timer = setTimeout(() => show(message), wait);
    },
    remark: write,
    warn: write,
    [Symbol.dispose]: () => {
      clearTimeout(state.timer);
      wipe();
    },
  };
}
