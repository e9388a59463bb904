/** Writes what is generated in docs/. Run by `npm run docs`. */

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writtenPages } from "./written-pages.ts";

for (const [path, page] of writtenPages()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page);
}
