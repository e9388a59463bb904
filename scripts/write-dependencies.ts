/**
 * Writes into docs/dependencies.md what an installation brings. Run by `npm run dependencies`, after a compile: it packs the package and
 * installs it in an empty folder, as a user does who leaves out optional packages.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderSize } from "./dependencies/folder-size.ts";
import { installedPage } from "./dependencies/installed-page.ts";
import { type LockedPackage, lockedPackages, reachedAs } from "./dependencies/locked-packages.ts";
import { readInside } from "./inside-packages.ts";
import { withBlock } from "./marked-block.ts";

const PAGE = "docs/dependencies.md";
const BLOCK = { name: "installed", by: "npm run dependencies" };
const WITHOUT = ["--omit=dev", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"];

const folder = mkdtempSync(join(tmpdir(), "citedeck-install-"));
try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", ...WITHOUT, `./${tarball}`], { cwd: folder });
  const locked = lockedPackages();
  reportOthers(locked, lockedPackages(join(folder, "package-lock.json")));
  const sizes = locked.map(({ path }) => [path, folderSize(join(folder, path))] as const);
  const page = installedPage({
    locked,
    inside: readInside(),
    sizes: new Map([...sizes, ["citedeck", folderSize(join(folder, "node_modules/citedeck"))]]),
    packed: statSync(join(folder, tarball)).size,
  });
  writeFileSync(PAGE, withBlock(readFileSync(PAGE, "utf8"), BLOCK, page));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** npm installs the newest versions that we allow; the page has those that we work with. */
function reportOthers(locked: readonly LockedPackage[], installed: readonly LockedPackage[]): void {
  const ours = reachedAs("production", locked).map(({ name }) => name);
  const theirs = reachedAs("production", installed)
    .map(({ name }) => name)
    .filter((name) => name !== "citedeck");
  const wrong = [
    ...ours.filter((name) => !theirs.includes(name)),
    ...theirs.filter((name) => !ours.includes(name)),
  ];
  if (wrong.length > 0)
    throw new Error(`Installed, or locked, and not both: ${wrong.join(", ")}. Run \`npm update\`.`);
}
