/** A build of many briefs that is told to stop, in the middle of several of them. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { briefsNamed } from "../support/many-briefs.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h"];

interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** Sends the signal as soon as the first brief is done. */
function stopped(signal: NodeJS.Signals, format: string, cwd: string, temporary: string): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: "1", TMPDIR: temporary };
  const args = [COMMAND, "build", "--jobs", "2", "--format", format];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const said = { err: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    const isFirst = !/^1 of/m.test(said.err);
    said.err += text;
    if (isFirst && /^1 of/m.test(said.err)) child.kill(signal);
  });
  return new Promise((done, failed) => {
    child.on("error", failed).on("close", (exit, by) => done({ exit, signal: by, err: said.err }));
  });
}

/** Returns the names of outputs in a brief's folder. */
function outputsOf(name: string, cwd: string): readonly string[] {
  try {
    return readdirSync(join(cwd, "dist", name), { recursive: true, encoding: "utf8" }).toSorted();
  } catch {
    return [];
  }
}

describe.skipIf(process.platform === "win32")("a build of many briefs that is told to stop", () => {
  it.each([
    ["SIGINT", "evidence", 130],
    ["SIGTERM", "evidence,pdf", 143],
  ] as const)(
    "by %s ends in order: %s of each brief is whole or not there, and nothing else is left",
    async (signal, format, code) => {
      using folder = folderWith(briefsNamed(...NAMES));
      const temporary = join(folder.path, "tmp");
      mkdirSync(temporary);
      const { exit, signal: by, err } = await stopped(signal, format, folder.path, temporary);
      expect([exit, by], err).toEqual([code, null]);
      expect(err).toContain("Stopped.\n");
      const made = NAMES.map((name) => outputsOf(name, folder.path)).filter(({ length }) => length > 0);
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThan(NAMES.length);
      for (const outputs of made) expect(outputs).toEqual(made[0]);
      expect(made[0]?.filter((path) => path.includes(".citedeck-") && !path.endsWith(".json"))).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});
