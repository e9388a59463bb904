/** Builds a small brief with a browser that breaks, as its own process, and tells all that came of it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FoundBrowser } from "../../../src/browser/find-browser.ts";
import { writeScript } from "../../browser/test-browser.ts";
import type { Folder } from "../../support/folder.ts";
import { groupOf } from "../../support/process-group.ts";
import { type CommandResult, citedeck } from "../../support/run-command.ts";
import type { BrowserFault } from "./faulty-browser.ts";

export interface FaultyBuild extends CommandResult {
  /** Hashes of the outputs, by path; those that tell of the machine's state left out. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly starts: number;
  readonly faults: number;
  /** How many messages the browser got that ended last, where it was not killed. */
  readonly messages: number;
  /** What was left behind: processes, and files among the temporary ones. */
  readonly left: readonly string[];
  readonly seconds: number;
}

const PROXY = resolve("tests/proof/browser-faults/faulty-browser.ts");

export async function buildWithFault(options: {
  readonly folder: Folder;
  /** A folder's name for this build alone. */
  readonly name: string;
  readonly found: FoundBrowser;
  readonly fault: Omit<BrowserFault, "browser" | "env" | "log">;
  readonly formats: string;
  /** In seconds; the tool's own where left out. */
  readonly timeout?: number | undefined;
}): Promise<FaultyBuild> {
  const { folder, name, found, fault, formats, timeout } = options;
  const own = join(folder.path, name);
  const log = join(own, "log");
  const whole: BrowserFault = { ...fault, browser: found.path, env: found.env, log };
  const program = [process.execPath, PROXY, JSON.stringify(whole)].map((word) => `'${word}'`).join(" ");
  const browser = await writeScript(join(own, "browser"), `exec ${program} "$@"`);
  const temporary = join(own, "tmp");
  await writeScript(join(temporary, "unused"));
  const limit = timeout === undefined ? [] : ["--timeout", String(timeout)];
  const out = `${name}/dist`;
  const began = performance.now();
  const env = { PUPPETEER_EXECUTABLE_PATH: browser, TMPDIR: temporary, SOURCE_DATE_EPOCH: "1709510400" };
  const result = await citedeck(["build", "--format", formats, "--out", out, ...limit], {
    cwd: folder.path,
    env,
  });
  const seconds = (performance.now() - began) / 1000;
  const lines = linesOf(log);
  const pids = lines.filter((line) => line.startsWith("start ")).map((line) => Number(line.slice(6)));
  return {
    ...{ ...result, seconds, outputs: outputsIn(join(folder.path, out)), starts: pids.length },
    messages: Number(lines.findLast((line) => line.startsWith("messages "))?.slice(9) ?? 0),
    faults: lines.filter((line) => line === "fault").length,
    left: [
      ...readdirSync(temporary).filter((file) => file !== "unused" && !file.startsWith("node-compile")),
      ...(await runningOf(pids)),
    ],
  };
}

/** What still runs a moment later. */
async function runningOf(leaders: readonly number[]): Promise<readonly string[]> {
  const running = () => leaders.flatMap((leader) => groupOf(leader)).map(({ args }) => args.slice(0, 100));
  for (let tries = 0; tries < 50 && running().length > 0; tries += 1) await pause(100);
  return running();
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").trim().split("\n");
  } catch {
    return [];
  }
}

function outputsIn(folder: string): Readonly<Record<string, string>> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return Object.fromEntries(
      files
        .map((file) => join(file.parentPath, file.name))
        .filter((path) => /\.(?:pdf|png|html)$/.test(path))
        .map((path) => [path.slice(folder.length + 1), hashOf(readFileSync(path))])
        .toSorted(),
    );
  } catch {
    return {};
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}
