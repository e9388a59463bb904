/** Learns what the browser prints in a build, by putting another in its place. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workshop } from "../measure/workshop.ts";

/** Writes the page that the build prints, and its browser's flags, into the folder. Returns false where nothing was printed. */
export function recordFloor(options: {
  readonly build: readonly string[];
  readonly folder: string;
  readonly workshop: Workshop;
}): boolean {
  const { build, folder, workshop } = options;
  mkdirSync(folder);
  const script = join(folder, "browser");
  const recorder = join(import.meta.dirname, "record-browser.ts");
  writeFileSync(script, `#!/bin/sh\nexec '${process.execPath}' '${recorder}' "$@"\n`);
  chmodSync(script, 0o755);
  const [node = "", ...args] = build;
  spawnSync(node, args, {
    // The build fails, since its browser ends as soon as the page is known.
    stdio: "ignore",
    env: {
      ...workshop.env,
      PUPPETEER_EXECUTABLE_PATH: script,
      BENCH_BROWSER: workshop.realBrowser,
      BENCH_FLOOR: folder,
    },
  });
  return existsSync(join(folder, "page.html"));
}
