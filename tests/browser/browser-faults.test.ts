/** What comes of a run when its browser fails in ways that it cannot help. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import type { FoundBrowser } from "../../src/browser/find-browser.ts";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { groupOf } from "../support/process-group.ts";
import { makeFolder } from "./temporary-folder.ts";
import { findTestBrowser, watchBrowser, writeScript } from "./test-browser.ts";

let found: FoundBrowser;

beforeAll(async () => {
  found = await findTestBrowser();
});

const addition = (page: Page) => page.evaluate("1 + 1");

describe.skipIf(process.platform !== "linux")("a page whose process is frozen", () => {
  it("is tried once more and given up in time, and nothing of either browser is left when it is closed", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    {
      await using browser = await openBrowser(watched.found);
      const frozen = browser.withPage(
        async (page) => {
          const leader = (await watched.pids()).at(-1) ?? 0;
          const renderers = groupOf(leader).filter(({ args }) => args.includes("--type=renderer"));
          for (const { pid } of renderers) process.kill(pid, "SIGSTOP");
          return page.evaluate("1 + 1");
        },
        { timeoutMs: 1_000, task: () => 'measuring the slides for "press"' },
      );
      await expect(frozen).rejects.toMatchObject({
        name: "BrowserError",
        message: 'The browser does not finish measuring the slides for "press" within 1 seconds.',
      });
    }
    const leaders = await watched.pids();
    expect(leaders).toHaveLength(2);
    await expect.poll(() => leaders.flatMap((leader) => groupOf(leader)), { timeout: 10_000 }).toEqual([]);
  });
});

describe("a browser that is closed while pages are in use", () => {
  it("is not started again for them, and has let go of them all", async () => {
    await using folder = await makeFolder();
    const watched = await watchBrowser(found, folder.path);
    const browser = await openBrowser(watched.found);
    const inUse = Promise.withResolvers<void>();
    const ended: string[] = [];
    const hanging = browser.withPage(
      async (page) => {
        inUse.resolve();
        try {
          return await page.evaluate("for (;;) {}");
        } finally {
          ended.push("use");
        }
      },
      { task: () => "printing slides.pdf" },
    );
    const outcome = hanging.catch((error: unknown) => error);
    await inUse.promise;
    await browser[Symbol.asyncDispose]();
    ended.push("browser");
    expect(await outcome).toEqual(new BrowserError("The browser was closed while printing slides.pdf."));
    expect(ended).toEqual(["use", "browser"]);
    expect(await watched.pids()).toHaveLength(1);
  });
});

describe("a browser that is killed at its restart", () => {
  it("is an error in a sentence, and the last one", async () => {
    await using folder = await makeFolder();
    const starts = path.join(folder.path, "starts");
    const script = await writeScript(
      path.join(folder.path, "browser"),
      `echo start >> '${starts}'`,
      `if [ "$(wc -l < '${starts}')" -gt 1 ]; then kill -9 $$; fi`,
      `exec '${found.path}' "$@"`,
    );
    await using browser = await openBrowser({ ...found, path: script });
    const crashing = browser.withPage(async (page) => {
      await (await page.createCDPSession()).send("Page.crash");
      return page.evaluate("1 + 1");
    });
    await expect(crashing).rejects.toThrow(
      `The browser "${script}" does not start: something else ended it (SIGKILL), as systems do that run out of memory.`,
    );
    expect(readFileSync(starts, "utf8")).toBe("start\nstart\n");
  });
});

describe("a browser that speaks no protocol", () => {
  it("is an error in a sentence, whatever it writes to its pipe", async () => {
    await using folder = await makeFolder();
    const script = await writeScript(
      path.join(folder.path, "browser"),
      String.raw`printf 'no message\0{"id":1}\0[]\0' >&4`,
      "exec sleep 600",
    );
    const opening = openBrowser({ ...found, path: script }, { timeoutMs: 10_000 });
    await expect(opening).rejects.toThrow(
      `The browser "${script}" does not start: what it writes to its pipe is no message of the DevTools protocol.`,
    );
  });

  it("does not have a script around it blamed for what it says first", async () => {
    await using folder = await makeFolder();
    const script = await writeScript(
      path.join(folder.path, "browser"),
      "echo 'wrapper: looking for plug-ins' >&2",
      "echo '[1:1:0101/000000.000000:FATAL:content_main.cc(1)] Out of memory.' >&2",
      "echo '[1:0101/000000.000000:ERROR:file_io_posix.cc(1)] open cpu_freq: No such file' >&2",
      "echo 'wrapper: the browser has ended' >&2",
      "exit 1",
    );
    const opening = openBrowser({ ...found, path: script });
    await expect(opening).rejects.toThrow(/does not start: .*FATAL.*Out of memory\.\.?$/);
  });
});

describe("a browser that leaves a child behind which holds what it prints to", () => {
  it("does not keep the run from ending", async () => {
    await using folder = await makeFolder();
    const script = await writeScript(
      path.join(folder.path, "browser"),
      `setsid sleep 60 &`,
      `echo $! > '${folder.path}/child'`,
      `exec '${found.path}' "$@"`,
    );
    const run = [
      `import { openBrowser } from ${JSON.stringify(fileURLToPath(new URL("../../src/browser/open-browser.ts", import.meta.url)))};`,
      `const browser = await openBrowser(${JSON.stringify({ ...found, path: script })});`,
      `console.log(await browser.withPage((page) => page.evaluate("1 + 1")));`,
      `await browser[Symbol.asyncDispose]();`,
    ].join("\n");
    const ending = promisify(execFile)(process.execPath, ["--input-type=module", "-e", run], {
      timeout: 30_000,
    });
    expect((await ending).stdout).toBe("2\n");
    process.kill(Number(readFileSync(`${folder.path}/child`, "utf8")), "SIGKILL");
  });
});

describe.skipIf(process.platform !== "linux" || process.getuid?.() !== 0)("a full disk", () => {
  it("is what the message names, with the folder", async (context) => {
    await using folder = await makeFolder();
    const small = path.join(folder.path, "small");
    const run = promisify(execFile);
    await run("mkdir", [small]);
    try {
      await run("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]);
    } catch {
      context.skip("No file system can be mounted here.");
    }
    try {
      await run("dd", ["if=/dev/zero", `of=${small}/fill`, "bs=4k", "count=15"]);
      const opened = () => openBrowser(found).then((browser) => browser.withPage(addition));
      await expect(withTemporaryFolder(small, opened)).rejects.toThrow(
        `The disk is full: the browser needs room in "${small}".`,
      );
      expect(readdirSync(small)).toEqual(["fill"]);
    } finally {
      await run("umount", [small]);
    }
  });
});

describe("a folder for temporary files that is not there", () => {
  it("is what the message names, and not the browser", async () => {
    const opened = withTemporaryFolder("/nowhere/temporary", () => openBrowser(found));
    await expect(opened).rejects.toThrow(
      'Nothing can be written in "/nowhere/temporary", where the browser needs room.',
    );
  });
});

async function withTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
