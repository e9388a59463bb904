#!/usr/bin/env node
/** `npm create citedeck`: calls `citedeck new` with what stands behind it. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const program = createRequire(import.meta.url).resolve("citedeck/package.json");
process.argv.splice(2, 0, "new");
await import(pathToFileURL(join(dirname(program), "lib/cli/start.js")).href);
