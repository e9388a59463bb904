/** Gives create-citedeck/ the version of the package that it starts. Run by `npm run release:version`. */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const FILE = "create-citedeck/package.json";
const { version } = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
// as text, so that all else in the file stays as it was written
const text = readFileSync(FILE, "utf8");
const versioned = text
  .replace(/("version": ")[^"]*/, `$1${version}`)
  .replace(/("citedeck": ")[^"]*/, `$1^${version}`);
writeFileSync(FILE, versioned);
