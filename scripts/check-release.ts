/** Ends with 1 where a release lacks something. Run by `npm run release:publish` before anything is published. */
import { readdirSync, readFileSync } from "node:fs";
import { releaseFaults } from "./release-faults.ts";

const faults = releaseFaults({
  manifest: JSON.parse(readFileSync("package.json", "utf8")),
  create: JSON.parse(readFileSync("create-citedeck/package.json", "utf8")),
  changelog: readFileSync("CHANGELOG.md", "utf8"),
  changesets: readdirSync(".changeset"),
});
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}
