import { execFile } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBundledChromium } from "../../src/browser/bundled-chromium.ts";
import type { FoundBrowser } from "../../src/browser/find-browser.ts";
import type { Machine } from "../../src/browser/machine.ts";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { privateCache } from "../../src/workspace/private-cache.ts";
import { printPage } from "./print-page.ts";
import { makeFolder, type TemporaryFolder } from "./temporary-folder.ts";
import { machineIn } from "./test-browser.ts";

const run = promisify(execFile);
const isForThisMachine = process.platform === "linux" && process.arch === "x64";

describe.runIf(isForThisMachine)("the bundled Chromium", () => {
  let folder: TemporaryFolder;
  let cache: string;
  let unpacked: readonly string[];

  beforeAll(async () => {
    folder = await makeFolder();
    cache = path.join(folder.path, "cache");
    unpacked = await Promise.all([unpackElsewhere(cache), unpackElsewhere(cache)]);
  });

  afterAll(() => folder[Symbol.asyncDispose]());

  it("is unpacked whole by two processes at once, into a folder that is nobody else's", async () => {
    const [program = "", other] = unpacked;
    expect(other).toBe(program);
    const home = path.join(cache, "citedeck");
    const [name, ...rest] = await readdir(home);
    expect(rest).toEqual([]);
    expect(name).toMatch(/^chromium-\d+\.\d+\.\d+$/);
    expect(program).toBe(path.join(home, name ?? "", "chromium"));
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect((await stat(path.dirname(program))).mode & 0o777).toBe(0o700);
    expect((await run(program, ["--version"], { env: await environment() })).stdout).toMatch(/^Chromium \d+/);
  });

  it("is not unpacked again", async () => {
    const [program = ""] = unpacked;
    const before = await stat(program);
    const chromium = await findBundledChromium(machineIn("/nowhere", { env: { XDG_CACHE_HOME: cache } }));
    expect(chromium?.path).toBe(program);
    expect((await stat(program)).ino).toBe(before.ino);
  });

  it("brings its libraries to its own process only, before those that were named already", async () => {
    vi.stubEnv("LD_LIBRARY_PATH", "/untouched");
    const env = await environment({ LD_LIBRARY_PATH: "/others" });
    const [libraries = "", others] = env.LD_LIBRARY_PATH?.split(":") ?? [];
    expect(others).toBe("/others");
    expect(await readdir(libraries)).toContain("libnss3.so");
    expect(process.env.LD_LIBRARY_PATH).toBe("/untouched");
    vi.unstubAllEnvs();
  });

  it("prints in a font of its own on a machine without any", async () => {
    const env = await environment();
    const config = env.FONTCONFIG_FILE ?? "";
    await writeFile(config, (await readFile(config, "utf8")).replace(/<include.*<\/include>/, ""));
    const found: FoundBrowser = { kind: "bundled", path: unpacked[0] ?? "", version: undefined, env };
    await using browser = await openBrowser(found);
    const pdf = await printPdf({ browser, html: printPage(["<p>Legible</p>"]) });
    expect((await pdfText(pdf)).pages[0]).toContain("Legible");
  });

  it("is not put where others may write", async () => {
    const machine = machineIn(folder.path);
    const open = path.join(machine.home, ".cache", "citedeck");
    await mkdir(open, { recursive: true });
    await chmod(open, 0o777);
    vi.stubEnv("TMPDIR", folder.path);
    // To unpack it takes long, and was seen above: here it is there already, where it is looked for.
    const { folder: other = "" } = await privateCache(machine);
    const own = path.dirname(unpacked[0] ?? "");
    await cp(own, path.join(other, path.basename(own)), { recursive: true });
    const chromium = await findBundledChromium(machine);
    vi.unstubAllEnvs();
    expect(chromium?.path.startsWith(path.join(folder.path, "citedeck-cache-"))).toBe(true);
    expect(await readdir(open)).toEqual([]);
  });

  async function environment(env: Machine["env"] = {}): Promise<Readonly<Record<string, string>>> {
    const machine = machineIn("/nowhere", { env: { XDG_CACHE_HOME: cache, ...env } });
    return (await findBundledChromium(machine))?.env ?? {};
  }
});

describe("the bundled Chromium elsewhere", () => {
  it("is none for machines that the package is not made for", async () => {
    expect(await findBundledChromium(machineIn("/nowhere", { platform: "darwin" }))).toBeUndefined();
    expect(await findBundledChromium(machineIn("/nowhere", { arch: "arm64" }))).toBeUndefined();
  });
});

/** Runs the search in a process of its own and returns the path that it prints. */
async function unpackElsewhere(cache: string): Promise<string> {
  const module = new URL("../../src/browser/find-browser.ts", import.meta.url).href;
  const code = `const { findBrowser } = await import(${JSON.stringify(module)});
    process.stdout.write((await findBrowser({ places: [] })).path);`;
  const env = { HOME: cache, XDG_CACHE_HOME: cache, PATH: process.env.PATH };
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { env });
  return stdout;
}
