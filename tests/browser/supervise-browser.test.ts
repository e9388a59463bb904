/** How often a browser is started in a run, and for whom. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { FoundBrowser } from "../../src/browser/find-browser.ts";
import type { LaunchedBrowser } from "../../src/browser/launch-browser.ts";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { superviseBrowser } from "../../src/browser/supervise-browser.ts";
import { makeFolder } from "./temporary-folder.ts";
import { findTestBrowser, watchBrowser, writeScript } from "./test-browser.ts";

let found: FoundBrowser;

beforeAll(async () => {
  found = await findTestBrowser();
});

const addition = (page: Page) => page.evaluate("1 + 1");

/** A browser of which the first starts end with `line` of a shell. */
async function failingAtFirst(folder: string, starts: number, line: string) {
  const log = path.join(folder, "starts");
  const script = await writeScript(
    path.join(folder, "browser"),
    `echo start >> '${log}'`,
    `if [ "$(wc -l < '${log}')" -le ${starts} ]; then ${line}; fi`,
    `exec '${found.path}' "$@"`,
  );
  return {
    found: { ...found, path: script },
    starts: () => readFileSync(log, "utf8").trim().split("\n").length,
  };
}

describe("a browser that fails to start", () => {
  it.each(["kill -9 $$", "exit 1", "exec 4>&- 3<&-; sleep 1", "printf 'nonsense\\0' >&4; sleep 600"])(
    "is started a second time: %s",
    async (line) => {
      await using folder = await makeFolder();
      const once = await failingAtFirst(folder.path, 1, line);
      await using browser = await openBrowser(once.found);
      expect(await browser.withPage(addition)).toBe(2);
      expect(once.starts()).toBe(2);
    },
  );

  it("is given up after the second time", async () => {
    await using folder = await makeFolder();
    const always = await failingAtFirst(folder.path, 9, "exit 1");
    await expect(openBrowser(always.found)).rejects.toMatchObject({
      message: `The browser "${always.found.path}" does not start.`,
      hints: [expect.stringContaining("browser install"), expect.stringContaining("citedeck doctor")],
    });
    expect(always.starts()).toBe(2);
  });

  it.each([
    "echo 'x: error while loading shared libraries: libnss3.so: cannot open' >&2; exit 127",
    "echo 'FATAL: No usable sandbox!' >&2; exit 1",
  ])("is not started again where it would fail in the same way: %s", async (line) => {
    await using folder = await makeFolder();
    const lacking = await failingAtFirst(folder.path, 1, line);
    await expect(openBrowser(lacking.found)).rejects.toThrow(/lacks the system's library|its sandbox/);
    expect(lacking.starts()).toBe(1);
  });
});

describe("a long run", () => {
  it("gets a fresh browser for each page that loses one", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    for (let lost = 1; lost <= 3; lost += 1) {
      const tries = { count: 0 };
      const made = await browser.withPage(async (page) => {
        tries.count += 1;
        if (tries.count === 1) process.kill((await watched.pids()).at(-1) ?? 0, "SIGKILL");
        return page.evaluate("1 + 1");
      });
      expect([made, tries.count]).toEqual([2, 2]);
      expect(await watched.pids()).toHaveLength(lost + 1);
    }
  });

  it("does not spend a page's second try on a browser that ended while nobody used it", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    const [pid = 0] = await watched.pids();
    process.kill(pid, "SIGKILL");
    await expect.poll(() => isRunning(pid)).toBe(false);
    const tries = { count: 0 };
    const made = await browser.withPage(
      (page) => {
        tries.count += 1;
        return page.evaluate("1 + 1");
      },
      { tries: 1 },
    );
    expect([made, tries.count]).toEqual([2, 1]);
  });

  it("lends pages again after one that was given up", async () => {
    await using browser = await openBrowser(found);
    const looping = browser.withPage((page) => page.evaluate("for (;;) {}"), { timeoutMs: 2_000, tries: 1 });
    await expect(looping).rejects.toThrow("does not finish");
    expect(await browser.withPage(addition, { tries: 1 })).toBe(2);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("a browser that has served for long", () => {
  /** Launches stand-ins, and notes which of them were ended. */
  function launches({ failing = [] as readonly number[] } = {}) {
    const ended: number[] = [];
    const count = { launched: 0 };
    const launch = async (): Promise<LaunchedBrowser> => {
      const number = ++count.launched;
      if (failing.includes(number)) throw new Error("It does not start.");
      const end = async (): Promise<void> => void ended.push(number);
      const browser = { connected: true, number };
      return { browser, version: "1", close: end, end } as unknown as LaunchedBrowser;
    };
    return { launch, ended };
  }

  const number = async (getting: Promise<LaunchedBrowser>) =>
    (await getting).browser as unknown as { readonly number: number };

  it("is replaced once another one runs, and ends when its last use is over", async () => {
    const { launch, ended } = launches();
    const supervisor = await superviseBrowser(launch, { renewedAfter: 2 });
    const long = Promise.withResolvers<void>();
    const longUse = supervisor.use(1, async (getting) => {
      await long.promise;
      return number(getting);
    });
    expect(await supervisor.use(1, number)).toMatchObject({ number: 1 });
    await expect.poll(() => supervisor.use(1, number)).toMatchObject({ number: 2 });
    expect(ended).toEqual([]);
    long.resolve();
    expect(await longUse).toMatchObject({ number: 1 });
    await expect.poll(() => ended).toContain(1);
    await supervisor.close();
  });

  it("goes on where no other one starts", async () => {
    const { launch, ended } = launches({ failing: [2] });
    const supervisor = await superviseBrowser(launch, { renewedAfter: 1 });
    expect(await supervisor.use(1, number)).toMatchObject({ number: 1 });
    expect(ended).toEqual([]);
    await supervisor.close();
    expect(ended).toContain(1);
  });
});
