/** Removes the named folders before a compile, so that `lib/` never keeps a module that was renamed. */
import { rm } from "node:fs/promises";

for (const folder of process.argv.slice(2)) await rm(folder, { recursive: true, force: true });
