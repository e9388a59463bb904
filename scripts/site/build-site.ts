/** Builds the site from docs/ and the example, into site/dist/. Run by `npm run docs:site`. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkSite } from "./check-site.ts";
import { writeGallery } from "./gallery.ts";
import { sidebar } from "./sidebar.ts";
import { type SitePage, sitePage } from "./site-page.ts";

const SITE = "site";
/** Written by this script, and read by Astro. */
const CONTENT = `${SITE}/src/content/docs`;
const PUBLIC = `${SITE}/public`;
/** Such as https://example.org/citedeck/blob/HEAD/; links to files outside of docs/ lead there, or are left out. */
const { SITE_REPOSITORY: repository } = process.env;

if (!existsSync(`${SITE}/node_modules`)) {
  console.error("The site's own packages are missing: run `npm ci --ignore-scripts --prefix site` first.");
  process.exit(1);
}
const pages = docPages();
const dead = pages.flatMap((page) => page.dead);
if (dead.length > 0) {
  console.error(dead.join("\n"));
  process.exit(1);
}
rmSync(CONTENT, { recursive: true, force: true });
for (const page of pages) writePage(page);
for (const file of docFiles().filter((name) => !name.endsWith(".md")))
  copy(`docs/${file}`, `${CONTENT}/${file}`);
copy(`${SITE}/pages/index.md`, `${CONTENT}/index.md`);
writeFileSync(
  `${SITE}/sidebar.json`,
  JSON.stringify(sidebar(pages, readFileSync("docs/README.md", "utf8")), undefined, 2),
);
const gallery = await writeGallery({
  work: "dist/site-gallery",
  published: `${PUBLIC}/gallery`,
  pictures: `${CONTENT}/gallery-pictures`,
});
writeFileSync(`${CONTENT}/gallery.md`, gallery);
execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
  cwd: SITE,
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
});
const faults = checkSite(`${SITE}/dist`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${pages.length + 2} pages are in ${SITE}/dist/.`);

function docFiles(): readonly string[] {
  const entries = readdirSync("docs", { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative("docs", path.join(parentPath, name)).replaceAll("\\", "/"))
    .toSorted();
}

function docPages(): readonly SitePage[] {
  const files = docFiles().filter((name) => name.endsWith(".md"));
  return files.map((name) => {
    const file = `docs/${name}`;
    return sitePage({ file, text: readFileSync(file, "utf8"), repository });
  });
}

function writePage({ file, text }: SitePage): void {
  const target = `${CONTENT}/${path.posix.relative("docs", file)}`;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}
