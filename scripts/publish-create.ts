/** Publishes create-citedeck/, unless npm has this version. Run by `npm run release:publish`, after the package that it starts. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";

const Manifest = z.looseObject({ name: z.string(), version: z.string() });
const { name, version } = Manifest.parse(JSON.parse(readFileSync("create-citedeck/package.json", "utf8")));
const known = spawnSync("npm", ["view", `${name}@${version}`, "version"], { encoding: "utf8" });
if (known.stdout.trim() === version) console.log(`npm has ${name} ${version}.`);
else process.exitCode = spawnSync("npm", ["publish", "./create-citedeck"], { stdio: "inherit" }).status ?? 1;
