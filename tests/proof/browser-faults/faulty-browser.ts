/**
 * A program that stands before a real browser, hands on what is said over its pipe, and breaks at one phase. Its one argument of its own
 * is a `BrowserFault` as JSON; the others are the browser's.
 */
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { groupOf } from "../../support/process-group.ts";

/** Where in a run it breaks, by what is said to the browser then. */
const PHASES = {
  start: () => true,
  page: ({ method }: Message) => method === "Target.createTarget",
  content: ({ method }: Message) => method === "Page.setDocumentContent",
  fonts: ({ text }: Message) => text.includes("document.fonts.ready"),
  measuring: ({ text }: Message) => text.includes("firstOverflowing"),
  printing: ({ method }: Message) => method === "Page.printToPDF",
  reading: ({ method }: Message) => method === "IO.read",
  picturing: ({ method }: Message) => method === "Page.captureScreenshot",
  closing: ({ method }: Message) => method === "Browser.close",
  message: ({ number }: Message) => number === fault.at,
} as const;

export type Phase = keyof typeof PHASES;

export type Harm =
  | "killed"
  | "page killed"
  | "frozen"
  | "out of memory"
  | "of another version"
  | "failing"
  | "with a closed pipe"
  | "with garbage on its pipe";

export interface BrowserFault {
  readonly browser: string;
  readonly env: Readonly<Record<string, string>>;
  readonly phase: Phase;
  readonly harm: Harm;
  /** How often it breaks, over all of its starts. */
  readonly times: number;
  /** Which message it breaks at, in the phase of that name; the first is 1. */
  readonly at?: number | undefined;
  /** It breaks only for pages in whose HTML this stands. */
  readonly only?: string | undefined;
  /** The file that gets a line for each start, with its process ID, and for each time that it breaks. */
  readonly log: string;
}

interface Message {
  readonly id: number;
  /** How many came since the browser started, with this one. */
  readonly number: number;
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly text: string;
}

const [given = "", ...args] = process.argv.slice(2);
const fault: BrowserFault = JSON.parse(given);
appendFileSync(fault.log, `start ${process.pid}\n`);

const browser = spawn(fault.browser, args, {
  stdio: ["ignore", "inherit", "inherit", "pipe", "pipe"],
  env: { ...process.env, ...fault.env },
});
const [, , , toBrowser, fromBrowser] = browser.stdio;
const fromTool = new Socket({ fd: 3 });
const toTool = new Socket({ fd: 4 });
browser.on("exit", (code) => {
  appendFileSync(fault.log, `messages ${count}\n`);
  process.exit(code ?? 1);
});
fromTool.on("error", () => undefined).on("close", () => browser.kill("SIGKILL"));
toTool.on("error", () => undefined);
if (fromBrowser instanceof Socket) fromBrowser.on("data", (chunk) => toTool.write(chunk));

/** Sessions of pages whose HTML has what the fault is about. */
const concerned = new Set<string>();
let pending = "";
let count = 0;
fromTool.setEncoding("utf8").on("data", (chunk: string) => {
  const parts = (pending + chunk).split("\0");
  pending = parts.pop() ?? "";
  for (const text of parts) pass(text);
});

function pass(text: string): void {
  const { id, method, sessionId } = JSON.parse(text);
  count += 1;
  const message: Message = { id, number: count, method, sessionId, text };
  if (fault.only !== undefined && PHASES.content(message) && text.includes(fault.only))
    concerned.add(message.sessionId ?? "");
  const isMeant = fault.only === undefined || concerned.has(message.sessionId ?? "");
  if (isMeant && PHASES[fault.phase](message) && fired() < fault.times) {
    appendFileSync(fault.log, "fault\n");
    if (!harm(message)) return;
  }
  if (toBrowser !== null && toBrowser !== undefined && "write" in toBrowser) toBrowser.write(`${text}\0`);
}

function fired(): number {
  return existsSync(fault.log) ? readFileSync(fault.log, "utf8").split("fault\n").length - 1 : 0;
}

/** Returns whether the message is still handed on. */
function harm(message: Message): boolean {
  switch (fault.harm) {
    case "killed":
      browser.kill("SIGKILL");
      process.kill(process.pid, "SIGKILL");
      return false;
    case "page killed":
      for (const pid of renderers()) process.kill(pid, "SIGKILL");
      return true;
    case "frozen":
      process.kill(-process.pid, "SIGSTOP");
      return false;
    case "out of memory":
      for (const pid of renderers()) execFileSync("prlimit", ["--pid", String(pid), "--data=4096"]);
      return true;
    case "of another version":
      answer(message, { code: -32601, message: `'${message.method}' wasn't found` });
      return false;
    case "failing":
      answer(message, { code: -32000, message: "Something failed" });
      return false;
    case "with a closed pipe":
      toTool.destroy();
      return false;
    case "with garbage on its pipe":
      toTool.write("what no browser says\0");
      return false;
  }
}

function answer({ id, sessionId }: Message, error: object): void {
  toTool.write(`${JSON.stringify({ id, sessionId, error })}\0`);
}

/** The processes of the browser's pages, which are in the group of this one. */
function renderers(): readonly number[] {
  return groupOf(process.pid)
    .filter(({ args }) => args.includes("--type=renderer"))
    .map(({ pid }) => pid);
}
