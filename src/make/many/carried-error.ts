/** Carries errors from thread to thread: a message keeps no class of an error, and none of its own properties. */
import { BrowserError } from "../../browser/browser-error.ts";
import { BrowserNotFound } from "../../browser/browser-not-found.ts";
import { PageFailure } from "../../browser/open-browser.ts";
import { ChangedMeanwhile } from "../../workspace/replace-files.ts";
import { StrangeJournal } from "../../workspace/strange-journal.ts";

/** The classes by which whoever catches an error knows it. */
const CLASSES = [BrowserNotFound, PageFailure, BrowserError, ChangedMeanwhile, StrangeJournal, Error];

/** What of an error is plain data. */
export interface CarriedError {
  readonly className: string;
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** `hints` of ours; `code`, `path` and `syscall` of the file system's. */
  readonly details: Readonly<Record<string, string | readonly string[]>>;
}

const DETAILS = ["hints", "code", "path", "syscall"];

/** Whatever else was thrown than an error is carried as one with its text. */
export function carryError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return carryError(new Error(String(error)));
  const { name, message, stack } = error;
  const className = CLASSES.find((one) => error instanceof one)?.name ?? Error.name;
  const details = Object.entries(error).flatMap(([key, value]: [string, unknown]) =>
    DETAILS.includes(key) && isPlain(value) ? [[key, value] as const] : [],
  );
  return { className, name, message, stack, details: Object.fromEntries(details) };
}

function isPlain(value: unknown): value is string | readonly string[] {
  return typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));
}

/** Returns an error of the same class, with the same properties. */
export function carriedError({ className, name, message, stack, details }: CarriedError): Error {
  const known = CLASSES.find((one) => one.name === className) ?? Error;
  const error: Error = Object.create(known.prototype);
  for (const [key, value] of Object.entries({ message, stack, name, ...details }))
    Object.defineProperty(error, key, {
      value,
      configurable: true,
      writable: true,
      enumerable: key in details,
    });
  return error;
}
