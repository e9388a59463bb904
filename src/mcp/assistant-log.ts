/** Lists what assistants wrote and what they were refused: a file beside the brief that only its author may read. */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

export interface LogEntry {
  readonly tool: string;
  readonly outcome: "written" | "refused";
  /** The ID of the slide or excerpt, as far as it has one. */
  readonly id: string | undefined;
  /** What was sent. */
  readonly sent: object;
  /** Why it was refused. Sentences. */
  readonly reasons?: readonly string[];
  /** What only a person may give, and was taken with `--allow-excuses`. Sentences. */
  readonly excuses?: readonly string[];
  /** The files that were written. */
  readonly files?: readonly string[];
}

const FOLDER = ".citedeck";
const NAME = "assistant.log";
const MINE = 0o600;

/** The log of a brief, open for one edit: nothing is written that it cannot list. */
export interface AssistantLog extends Disposable {
  readonly add: (entry: LogEntry) => void;
}

/** `folder` is the brief's. Throws the file system's own error, and where the log or its folder is a link to somewhere else. */
export function openAssistantLog(folder: string, now: () => Date = () => new Date()): AssistantLog {
  const own = join(folder, FOLDER);
  mkdirSync(own, { recursive: true });
  if (!lstatSync(own).isDirectory()) throw new Error(`"${own}" is a link, so nothing is logged there`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_WRONLY } = constants;
  const file = openSync(join(own, NAME), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, MINE);
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    throw new Error(`"${join(own, NAME)}" is no file, so nothing is logged there`);
  }
  if (process.platform !== "win32") fchmodSync(file, MINE);
  return {
    // One write for each line, so that two sessions never mix theirs.
    add: (entry) => void writeSync(file, `${JSON.stringify({ time: now().toISOString(), ...entry })}\n`),
    [Symbol.dispose]: () => closeSync(file),
  };
}
