/** Does what a page of docs/ has its reader do, in a folder, and holds what is printed to what the page shows. */
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect } from "vitest";
import { addKeys, changeLines } from "./change-file.ts";
import { COMMAND } from "./command.ts";
import { wordsOf } from "./command-call.ts";
import { folderWith } from "./folder.ts";
import { type PageStep, pageSteps } from "./page-steps.ts";
import { runMain } from "./run-main.ts";
import { runningCommand } from "./running-command.ts";

type Run = Extract<PageStep, { kind: "run" }>;

/** A page's commands begin in `folder`. Lines or parts of lines that a page shows as `…` may be anything. */
export async function playPage(page: string, folder: string): Promise<void> {
  using home = folderWith({});
  const place = { cwd: folder, env: { XDG_STATE_HOME: home.path } };
  for (const step of pageSteps(readFileSync(page, "utf8"))) {
    const at = `${page}:${step.line}`;
    if (step.kind === "run") await run(step, place, at);
    else if (step.kind !== "left-out") write(step, place.cwd, at);
  }
}

function write(
  { kind, file, text }: Exclude<PageStep, Run | { kind: "left-out" }>,
  cwd: string,
  at: string,
): void {
  const path = join(cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    const change = kind === "change" ? changeLines : addKeys;
    writeFileSync(path, kind === "write" ? text : change(readFileSync(path, "utf8"), text));
  } catch (error) {
    throw new Error(`${at}: ${file} cannot be changed as the page says.`, { cause: error });
  }
}

interface Place {
  /** Where the next command runs. */
  cwd: string;
  /** What the user trusts is kept apart from what whoever runs the tests trusts. */
  readonly env: Readonly<Record<string, string>>;
}

async function run({ command, printed }: Run, place: Place, at: string): Promise<void> {
  const [, folder] = /^cd (\S+)$/.exec(command) ?? [];
  if (folder !== undefined) place.cwd = join(place.cwd, folder);
  else if (/^citedeck (?:preview|present)\b/.test(command)) await look(command, printed, place.cwd);
  else await runToEnd({ command, printed }, place, at);
}

async function runToEnd(
  { command, printed }: Pick<Run, "command" | "printed">,
  { cwd, env }: Place,
  at: string,
): Promise<void> {
  const isOurs = /^citedeck [^|>&;]*$/.test(command);
  const { said, exit } = isOurs
    ? await runMain(wordsOf(command).slice(1), { cwd, env })
    : await inShell(command, cwd);
  expect(said.trimEnd().split("\n"), `${at}: ${command}`).toEqual(shownIn(said.trimEnd(), printed));
  if (isOurs)
    expect(exit === 0, `${at}: ${command} ended with ${exit}`).toBe(
      !/\berrors?\b(?<!\b0 errors)/.test(printed),
    );
}

/** Starts a command that goes on until it is ended, and ends it when it has said what the page shows. */
async function look(command: string, printed: string, cwd: string): Promise<void> {
  await using running = runningCommand([...wordsOf(command).slice(1), "--port", "0"], { cwd });
  const said = () => running.out() + running.err();
  for (const part of printed.split(/…|:\d{4}|\n/)) await expect.poll(said).toContain(part.trim());
}

async function inShell(command: string, cwd: string): Promise<{ said: string; exit: number }> {
  using bin = folderWith({ citedeck: `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n` });
  chmodSync(join(bin.path, "citedeck"), 0o755);
  const env = { ...process.env, NO_COLOR: "1", PATH: `${bin.path}${delimiter}${process.env.PATH}` };
  return await new Promise((done) => {
    execFile("sh", ["-c", command], { cwd, env }, (error, out, err) =>
      done({ said: out + err, exit: error === null ? 0 : 1 }),
    );
  });
}

/** Returns the lines of `said` if `printed` shows them, else the lines of `printed`, for a difference to read. */
function shownIn(said: string, printed: string): readonly string[] {
  const pattern = printed
    .split("\n")
    .map((line) => (line.trim() === "…" ? "[^]*" : line.trimEnd().split("…").map(escaped).join(".*")))
    .join("\n");
  const isShown = new RegExp(
    `^${pattern.replaceAll("[^]*\n", "(?:[^]*\n)?").replaceAll("\n[^]*", "(?:\n[^]*)?")}$`,
  ).test(said);
  return (isShown ? said : printed).split("\n");
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
