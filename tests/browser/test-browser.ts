/** The browser that these tests drive, and stand-ins for it that fail on purpose. */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type FoundBrowser, findBrowser } from "../../src/browser/find-browser.ts";
import type { Machine } from "../../src/browser/machine.ts";

/** Returns the Chromium that `npm ci` brings where there is one, so that every machine tests with the same. */
export async function findTestBrowser(): Promise<FoundBrowser> {
  const found = (await findBrowser({ places: [] })) ?? (await findBrowser());
  if (found === undefined) throw new Error("These tests need a browser.");
  return found;
}

/** Writes `lines` as a program to `file`, its folder with it. */
export async function writeScript(file: string, ...lines: readonly string[]): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, ["#!/bin/sh", ...lines, ""].join("\n"));
  await chmod(file, 0o755);
  return file;
}

/** A browser that notes, for each start, its process ID and what it was started with. */
export interface WatchedBrowser {
  readonly found: FoundBrowser;
  readonly pids: () => Promise<readonly number[]>;
  readonly args: () => Promise<readonly string[]>;
}

export async function watchBrowser(found: FoundBrowser, folder: string): Promise<WatchedBrowser> {
  const log = path.join(folder, "starts");
  const script = await writeScript(
    path.join(folder, "browser"),
    `echo "pid $$" >> '${log}'`,
    `for arg in "$@"; do echo "arg $arg" >> '${log}'; done`,
    `exec '${found.path}' "$@"`,
  );
  const read = async (kind: string) =>
    (await readFile(log, "utf8"))
      .split("\n")
      .filter((line) => line.startsWith(`${kind} `))
      .map((line) => line.slice(kind.length + 1));
  return {
    found: { ...found, path: script },
    pids: async () => (await read("pid")).map(Number),
    args: () => read("arg"),
  };
}

/** Returns a Linux machine whose home and `PATH` lie in `folder`. */
export function machineIn(folder: string, changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    arch: "x64",
    home: path.join(folder, "home"),
    isRoot: false,
    ...changes,
    env: { PATH: path.join(folder, "bin"), ...changes.env },
  };
}
