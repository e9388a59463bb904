/** Where the command writes: results to standard output, everything about the run to standard error. */
import { styleText } from "node:util";
import type { Paint } from "../diagnostics/format-human.ts";

/** One of the process' streams, or a stand-in. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Terminal {
  readonly out: Stream;
  readonly err: Stream;
}

const STYLES = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["blue", "bold"],
  hint: ["cyan"],
  dim: ["dim"],
  bold: ["bold"],
} as const;

/** Colours only on a terminal, never with `NO_COLOR` (https://no-color.org); `FORCE_COLOR` asks for them anywhere. */
export function painter(stream: Stream): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const isWanted = NO_COLOR !== undefined && NO_COLOR !== "" ? false : stream.isTTY === true || isForced;
  if (!isWanted) return (_style, text) => text;
  return (style, text) => styleText([...STYLES[style]], text, { validateStream: false });
}
