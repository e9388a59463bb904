/**
 * One folder a diagnostic code, `tests/cases/<code>/`: a brief that brings it about, and the report on it. In `right/` lie the files
 * that mend it, in place of those of the same names: both stand on the code's page in docs/reference/diagnostics/.
 * `call.txt` has the call that reports on it, where that is not `check`. To write the reports anew after a change of wording: `UPDATE_CASES=1 npx vitest run tests/house/cases.test.ts`.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { canRunConfigs } from "../../src/config/run-config.ts";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";

const ROOT = resolve(".");
const CASES = join(ROOT, "tests/cases");

/** What no brief brings about, each with the test that does. */
const NOT_OF_A_BRIEF: Readonly<Record<string, string>> = {
  "browser-failed": "tests/cli/report-failure.test.ts",
  "browser-not-found": "tests/cli/report-failure.test.ts",
  "file-too-large": "tests/workspace/read-file.test.ts",
  "large-image": "tests/brief/pictures/read-picture.test.ts",
};

/** Where no config was trusted. */
const TRUSTED_BY_NOBODY = join(tmpdir(), "citedeck-no-state");

const all = readdirSync(CASES).sort();
const isRunnable = (code: string): boolean => canRunConfigs() || !hasConfig(code);
const cases = all.filter(isRunnable);

function hasConfig(code: string): boolean {
  return readdirSync(join(CASES, code)).some((name) => name.startsWith("citedeck.config."));
}

describe("a brief with one mistake", () => {
  beforeEach(() => {
    vi.stubEnv("NO_COLOR", "1");
    vi.stubEnv("XDG_STATE_HOME", TRUSTED_BY_NOBODY);
  });
  afterEach(() => {
    process.chdir(ROOT);
    vi.unstubAllEnvs();
  });

  it.each(cases)("has it reported, and nothing else: %s", async (code) => {
    const expected = join(CASES, code, "expected.txt");
    process.chdir(join(CASES, code));
    const report = await reportOnBrief();
    if (process.env.UPDATE_CASES === "1") writeFileSync(expected, report);
    expect(new Set(codesIn(report))).toEqual(new Set([code]));
    expect(report).toBe(readFileSync(expected, "utf8"));
  });

  it.each(cases)("has nothing reported once it is mended: %s", async (code) => {
    const folder = mkdtempSync(join(tmpdir(), "citedeck-"));
    try {
      cpSync(join(CASES, code), folder, { recursive: true });
      cpSync(join(CASES, code, "right"), folder, { recursive: true });
      process.chdir(folder);
      expect(codesIn(await reportOnBrief())).toEqual([]);
    } finally {
      process.chdir(ROOT);
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the catalogue", () => {
  it("has a case for every code, or a test where no brief can bring it about", () => {
    const covered = [...all, ...Object.keys(NOT_OF_A_BRIEF)];
    expect(Object.keys(CATALOGUE).filter((code) => !covered.includes(code))).toEqual([]);
    expect(covered.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
  });

  it.each(Object.entries(NOT_OF_A_BRIEF))("has %s tested in %s", (code, path) => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toContain(`"${code}"`);
  });
});

function codesIn(report: string): readonly string[] {
  return Array.from(report.matchAll(/(?:error|warning|info)\[([a-z0-9-]+)\]: /g), ([, code = ""]) => code);
}

/** What is said of the brief in the working folder: by `check`, or by the call in `call.txt`. */
async function reportOnBrief(): Promise<string> {
  const call = existsSync("call.txt") ? readFileSync("call.txt", "utf8").trim().split(" ") : ["check"];
  return call[0] === "build" ? await reportOfBuild(call) : (await run(call)).out;
}

async function reportOfBuild(call: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "citedeck-"));
  try {
    return (await run([...call, "--quiet", "--out", folder])).err.replaceAll(folder, "dist");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(args: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  await main(args, { out: stream("out"), err: stream("err") });
  return written;
}
