import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import { type InstallProgress, installBrowser } from "../../src/browser/install-browser.ts";
import { listen } from "../support/listen.ts";
import { makeFolder } from "./temporary-folder.ts";
import { machineIn, writeScript } from "./test-browser.ts";

/** Nothing listens there. */
const CLOSED = { PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL: "http://127.0.0.1:9" };

function machineFor(folder: string, isRoot: boolean, env: Readonly<Record<string, string>> = CLOSED) {
  return machineIn(folder, { isRoot, env: { PATH: `${folder}/bin:/usr/bin:/bin`, ...env } });
}

/** An apt-get that notes its arguments and, asked to install, brings a browser. */
function writeAptGet(folder: string, ...lines: readonly string[]): Promise<string> {
  return writeScript(
    path.join(folder, "bin", "apt-get"),
    `echo "$DEBIAN_FRONTEND: $*" >> '${folder}/calls'`,
    ...lines,
  );
}

describe("the installation of a browser", () => {
  it("goes to the distribution as root where the download cannot be reached", async () => {
    await using folder = await makeFolder();
    const browser = path.join(folder.path, "bin", "google-chrome");
    await writeAptGet(
      folder.path,
      `echo "Working on $1"`,
      `if [ "$1" = install ]; then printf '#!/bin/sh\\n' > '${browser}'; chmod +x '${browser}'; fi`,
    );
    const progress: InstallProgress[] = [];
    const found = await installBrowser({
      machine: machineFor(folder.path, true),
      onProgress: (step) => progress.push(step),
    });
    expect(found).toMatchObject({ kind: "installed", path: browser });
    expect(await readFile(path.join(folder.path, "calls"), "utf8")).toBe(
      "noninteractive: update\nnoninteractive: install -y --no-install-recommends chromium\n",
    );
    expect(progress.map(({ kind }) => kind)).toEqual(["download-failed", "packages", "packages"]);
    expect(progress.at(-1)).toEqual({ kind: "packages", line: "Working on install" });
  });

  it("leaves the distribution alone for other users and says what can be done", async () => {
    await using folder = await makeFolder();
    await writeAptGet(folder.path);
    const failure = await installBrowser({ machine: machineFor(folder.path, false) }).catch((error) => error);
    expect(failure).toBeInstanceOf(BrowserError);
    expect(failure.message).toMatch(/^No browser can be downloaded: .*127\.0\.0\.1:9/);
    expect(failure.hints).toContain(
      "On Debian or Ubuntu, run the command as root to install the system's Chromium.",
    );
    await expect(readFile(path.join(folder.path, "calls"))).rejects.toThrow("ENOENT");
  });

  it("says which call of apt-get fails", async () => {
    await using folder = await makeFolder();
    await writeAptGet(folder.path, `[ "$1" = update ] || exit 100`);
    const installing = installBrowser({ machine: machineFor(folder.path, true) });
    await expect(installing).rejects.toThrow(
      '"apt-get install -y --no-install-recommends chromium" fails with exit code 100.',
    );
  });

  it("takes what the server does not have for unreachable", async () => {
    await using folder = await makeFolder();
    const server = createServer((_, response) => response.writeHead(404).end());
    const port = await listen(server);
    const env = { PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL: `http://127.0.0.1:${port}` };
    const installing = installBrowser({ machine: machineFor(folder.path, false, env) });
    await expect(installing).rejects.toThrow(/^No browser can be downloaded: .*404/);
    server.close();
  });
});
