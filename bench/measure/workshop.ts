/** Where a bench works: a temporary folder, a browser whose launches are counted, and the environment of what is measured. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../src/browser/find-browser.ts";

export interface Workshop {
  readonly folder: string;
  /** The path of a script that notes the launch and starts the real browser. */
  readonly browser: string;
  /** The real browser's path; undefined where there is none. */
  readonly realBrowser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Returns how often the browser was launched since the last call. */
  launches(): number;
  /** Forgets all that citedeck remembers between runs, but for the code that V8 compiled. */
  emptyCache(): void;
  /** Returns the arguments of Node and of the compiled command. */
  citedeck(...args: readonly string[]): readonly string[];
  [Symbol.dispose](): void;
}

const ROOT = join(import.meta.dirname, "../..");

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), "citedeck-bench-"));
  const [cache, log, browser] = [join(folder, "cache"), join(folder, "launches"), join(folder, "browser")];
  for (const name of ["cache", "state", "tmp"]) mkdirSync(join(folder, name));
  const realBrowser = (await findBrowser())?.path;
  writeFileSync(browser, `#!/bin/sh\necho launched >> '${log}'\nexec '${realBrowser ?? "false"}' "$@"\n`);
  chmodSync(browser, 0o755);
  appendFileSync(log, "");
  const seen = { launches: 0 };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Also when it is ended by Ctrl-C.
  process.once("exit", remove);
  return {
    folder,
    browser,
    realBrowser,
    env: {
      ...ownEnvironment(),
      SOURCE_DATE_EPOCH: "1700000000",
      XDG_CACHE_HOME: cache,
      XDG_STATE_HOME: join(folder, "state"),
      TMPDIR: join(folder, "tmp"),
      PUPPETEER_EXECUTABLE_PATH: browser,
      CHROME_PATH: browser,
      NO_COLOR: "1",
    },
    launches: () => {
      const all = readFileSync(log, "utf8").split("\n").length - 1;
      const since = all - seen.launches;
      seen.launches = all;
      return since;
    },
    emptyCache: () => {
      const own = join(cache, "citedeck");
      mkdirSync(own, { recursive: true });
      for (const name of readdirSync(own)) {
        if (name !== "compiled") rmSync(join(own, name), { recursive: true });
      }
    },
    citedeck: (...args) => [process.execPath, join(ROOT, "lib/cli/start.js"), ...args],
    [Symbol.dispose]: remove,
  };
}

/** Without what npm and Node's own options would change. */
function ownEnvironment(): Readonly<Record<string, string | undefined>> {
  const foreign = /^(?:npm_|NODE_|CITEDECK_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
