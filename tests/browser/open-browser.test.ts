import { mkdir, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import type { FoundBrowser } from "../../src/browser/find-browser.ts";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { makeFolder } from "./temporary-folder.ts";
import { findTestBrowser, watchBrowser, writeScript } from "./test-browser.ts";

let found: FoundBrowser;

beforeAll(async () => {
  found = await findTestBrowser();
});

const addition = (page: Page) => page.evaluate("1 + 1");

describe("an open browser", () => {
  it("says its version and lends pages", async () => {
    await using browser = await openBrowser(found);
    expect(browser.version).toMatch(/^\d+(\.\d+){3}$/);
    expect(await browser.withPage(addition)).toBe(2);
  });

  it("has its sandbox except for root, and its web security always", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    const args = await watched.args();
    const isRoot = process.getuid?.() === 0;
    expect(browser.sandboxed).toBe(!isRoot);
    expect(args.includes("--no-sandbox")).toBe(isRoot);
    expect(args.filter((arg) => /web-security|site-isolation|single-process/.test(arg))).toEqual([]);
  });

  it("keeps a profile that is nobody else's, and leaves nothing of it", async () => {
    await using folder = await makeFolder();
    vi.stubEnv("TMPDIR", folder.path);
    onTestFinished(() => void vi.unstubAllEnvs());
    {
      await using browser = await openBrowser(found);
      await browser.withPage(addition);
      const [own = "", ...others] = await readdir(folder.path);
      expect(others).toEqual([]);
      expect((await stat(path.join(folder.path, own))).mode & 0o777).toBe(0o700);
      expect(await readdir(path.join(folder.path, own))).toContain("profile");
    }
    expect(await readdir(folder.path)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")(
    "has room for its sockets, whose paths are short, wherever temporary files are to lie",
    async () => {
      await using folder = await makeFolder();
      const deep = path.join(folder.path, "a-folder-for-temporary-files/of-one-job/among-many-others");
      await mkdir(deep, { recursive: true });
      vi.stubEnv("TMPDIR", deep);
      onTestFinished(() => void vi.unstubAllEnvs());
      const log = path.join(folder.path, "temporary");
      const script = await writeScript(
        path.join(folder.path, "browser"),
        `echo "$TMPDIR" >> '${log}'`,
        `exec '${found.path}' "$@"`,
      );
      let temporary = "";
      {
        await using browser = await openBrowser({ ...found, path: script });
        await browser.withPage(addition);
        temporary = (await readFile(log, "utf8")).trim();
        expect(`${temporary}/org.chromium.Chromium.aB3xY9/SingletonSocket`.length).toBeLessThan(104);
        expect(await realpath(temporary)).toContain(`${await realpath(deep)}/`);
      }
      expect(await readdir(deep)).toEqual([]);
      await expect(stat(temporary)).rejects.toThrow("ENOENT");
    },
  );

  it("passes on what goes wrong on a page that is well", async () => {
    await using browser = await openBrowser(found);
    const failing = browser.withPage(async () => {
      throw new RangeError("not the browser's fault");
    });
    await expect(failing).rejects.toThrow(RangeError);
  });
});

describe("a browser that crashes", () => {
  it("is started again, and the page is made a second time", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    let attempts = 0;
    const result = await browser.withPage(async (page) => {
      attempts += 1;
      if (attempts === 1) await killNewest(await watched.pids());
      return page.evaluate("1 + 1");
    });
    expect({ result, attempts, starts: (await watched.pids()).length }).toEqual({
      result: 2,
      attempts: 2,
      starts: 2,
    });
    expect(await browser.withPage(addition)).toBe(2);
  });

  it("is started again once for all pages that it took with it", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    const started = await watched.pids();
    const both = Promise.withResolvers<void>();
    let open = 0;
    const survive = async (page: Page) => {
      open += 1;
      if (open === 2) both.resolve();
      await both.promise;
      if ((await watched.pids()).length === 1) await killNewest(started).catch(() => undefined);
      return page.evaluate("1 + 1");
    };
    expect(await Promise.all([browser.withPage(survive), browser.withPage(survive)])).toEqual([2, 2]);
    expect(await watched.pids()).toHaveLength(2);
  });

  it("is given up when it crashes again", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    await using browser = await openBrowser(watched.found);
    const crashing = browser.withPage(async (page) => {
      await killNewest(await watched.pids());
      return page.evaluate("1 + 1");
    });
    await expect(crashing).rejects.toThrow("The browser crashes while making a page.");
    expect(await watched.pids()).toHaveLength(2);
  });

  it("counts as crashed when only the page is gone", async () => {
    await using browser = await openBrowser(found);
    let attempts = 0;
    const result = await browser.withPage(async (page) => {
      attempts += 1;
      if (attempts === 1) await (await page.createCDPSession()).send("Page.crash");
      return page.evaluate("1 + 1");
    });
    expect({ result, attempts }).toEqual({ result: 2, attempts: 2 });
  });
});

describe("a browser that hangs", () => {
  it("is not waited for longer than asked", async () => {
    await using browser = await openBrowser(found);
    const looping = browser.withPage((page) => page.evaluate("for (;;) {}"), { timeoutMs: 200 });
    await expect(looping).rejects.toMatchObject({
      message: "The browser does not finish making a page within 0.2 seconds.",
      hints: [expect.stringContaining("--timeout"), expect.stringContaining("citedeck doctor")],
    });
    expect(await browser.withPage(addition)).toBe(2);
  });

  it("is left when the run is stopped", async () => {
    const controller = new AbortController();
    await using browser = await openBrowser(found, controller);
    const stopped = browser.withPage(async (page) => {
      controller.abort(new Error("stopped"));
      return page.evaluate("for (;;) {}");
    });
    await expect(stopped).rejects.toThrow("stopped");
    await expect(browser.withPage(addition)).rejects.toThrow("stopped");
  });

  it("is killed when it does not start", async () => {
    await using folder = await makeFolder();
    const sleeper = await writeScript(path.join(folder.path, "sleeper"), "exec sleep 600");
    const watched = await watchBrowser({ ...found, path: sleeper }, folder.path);
    // its time is not up before it has begun, however busy the machine is
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const opening = openBrowser(watched.found, { timeoutMs: 500 }).catch((error: unknown) => error);
    const outcome: { error?: unknown } = {};
    opening.then((error) => Object.assign(outcome, { error }));
    await expect.poll(() => watched.pids().catch(() => [])).toHaveLength(1);
    await expect
      .poll(() => {
        vi.advanceTimersByTime(500);
        return outcome.error;
      })
      .toMatchObject({
        message: `The browser "${watched.found.path}" does not start within 0.5 seconds.`,
      });
    const [pid = 0] = await watched.pids();
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("a browser that does not start", () => {
  const cases = [
    {
      prints: "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file",
      says: 'lacks the system\'s library "libnss3.so".',
    },
    {
      prints: "[1:1:FATAL:zygote_host_impl_linux.cc] No usable sandbox!",
      says: "may not make its sandbox on this machine.",
    },
    { prints: "Trace/breakpoint trap", says: "does not start: Trace/breakpoint trap." },
  ];

  it.each(cases)("has the reason told in a sentence: $says", async ({ prints, says }) => {
    await using folder = await makeFolder();
    const broken = await writeScript(path.join(folder.path, "broken"), `echo '${prints}' >&2`, "exit 127");
    const opening = openBrowser({ ...found, path: broken });
    await expect(opening).rejects.toBeInstanceOf(BrowserError);
    await expect(opening).rejects.toThrow(`The browser "${broken}" ${says}`);
  });
});

/** Ends the browser that was started last, as the system does when memory runs out. */
async function killNewest(pids: readonly number[]): Promise<void> {
  const pid = pids.at(-1);
  if (pid !== undefined) process.kill(pid, "SIGKILL");
}
