import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderSize } from "../../scripts/dependencies/folder-size.ts";
import { ARGUED, fingerprint, HEAVY } from "../../scripts/dependencies/installed-page.ts";
import { type LockedPackage, lockedPackages, reachedAs } from "../../scripts/dependencies/locked-packages.ts";
import { readManifest } from "../../scripts/read-manifest.ts";
import { filesBelow } from "../../src/workspace/package-files.ts";

const LOCKED = lockedPackages();
const PRODUCTION = reachedAs("production", LOCKED);
const OPTIONAL = reachedAs("optional", LOCKED);
const PAGE = readFileSync("docs/dependencies.md", "utf8");
const MANIFEST = readManifest(".");

/** Licences that anyone may build on without asking; fonts are under the OFL. */
const TAKEN = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|0BSD|Unlicense|CC0-1\.0|OFL-1\.1)$/;

/** At most as much as an installation may bring, and as many packages: more has to be argued here. */
const MOST = { megabytes: 70, packages: 105 };

/** The rows of the page's table of all packages that are installed. */
function rowsOnPage(): readonly (readonly string[])[] {
  const table = PAGE.slice(PAGE.indexOf("### Every package that is installed"));
  const part = table.slice(0, table.indexOf("### Every package of which"));
  return [...part.matchAll(/^\| `(.+)` \| (.+) \| (.+) \| (\d+) \|$/gm)].map(([, ...cells]) => cells);
}

function namedInside(): readonly string[] {
  const part = PAGE.slice(
    PAGE.indexOf("### Every package of which"),
    PAGE.indexOf("<!-- end of installed -->"),
  );
  return [...part.matchAll(/`([^`]+)` ([\w.-]+)/g)].map(([, name, version]) => `${name}@${version}`);
}

/** Whether the page has a line about this package and its licence. */
function isArgued({ name, license }: LockedPackage): boolean {
  const words = (license ?? "none")
    .replaceAll(/[()]/g, "")
    .replaceAll(/ (?:OR|AND) /g, (one) => one.toLowerCase());
  return [words, `"${words}"`].some((one) => PAGE.includes(`- \`${name}\`, ${one}: `));
}

describe("what is installed with citedeck", () => {
  it("is what docs/dependencies.md says: names, versions, licences and hashes", () => {
    const rows = rowsOnPage().map(([name, version, license]) => `${name} ${version} ${license}`);
    expect(rows).toEqual(PRODUCTION.map(({ name, version, license }) => `${name} ${version} ${license}`));
    for (const { name, version, license } of OPTIONAL)
      expect(PAGE).toContain(`| \`${name}\` | ${version} | ${license} |\n`);
    expect(PAGE).toContain(`\`${fingerprint(LOCKED)}\``);
  });

  it.each(["production", "optional"] as const)(
    "would not be, were the hash of a %s package another",
    (kind) => {
      const at = LOCKED.findIndex(({ reach }) => reach === kind);
      const changed = LOCKED.map((one, here) =>
        here === at ? { ...one, integrity: "sha512-another" } : one,
      );
      expect(PAGE).not.toContain(fingerprint(changed));
    },
  );

  it("has a hash each, which npm compares", () => {
    const without = LOCKED.filter(({ reach }) => reach !== "development").filter(
      ({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("runs no script when it is installed, but for the optional browser", () => {
    const scripted = LOCKED.filter(
      ({ reach, hasInstallScript }) => reach !== "development" && hasInstallScript,
    );
    expect(scripted.map(({ name, reach }) => `${name}: ${reach}`)).toEqual(["puppeteer: optional"]);
  });

  it("is under licences that anyone may build on, or that docs/dependencies.md argues", () => {
    const installed = LOCKED.filter(({ reach }) => reach !== "development");
    const wrong = installed.filter((one) => !TAKEN.test(one.license ?? "") && !isArgued(one));
    expect(wrong.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it("takes no more room than is argued for, and as much as the page says of each", () => {
    const sizes = new Map(PRODUCTION.map(({ path, name }) => [name, folderSize(path)]));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(PRODUCTION.length).toBeLessThanOrEqual(MOST.packages);
    expect(total / 1e6).toBeLessThan(MOST.megabytes);
    const heavy = [...sizes].filter(([, size]) => size > HEAVY).map(([name]) => name);
    expect(heavy.filter((name) => ARGUED[name] === undefined)).toEqual([]);
    expect(Object.keys(ARGUED).filter((name) => !heavy.includes(name))).toEqual([]);
    const stated = rowsOnPage().reduce((sum, [, , , size]) => sum + Number(size) * 1000, 0);
    expect(Math.abs(stated - total)).toBeLessThan(total / 50);
  });
});

describe("what is inside citedeck", () => {
  it("is in package-lock.json with a hash, in the versions that docs/dependencies.md says, under licences that anyone may build on", () => {
    const known = new Map(LOCKED.map((one) => [`${one.name}@${one.version}`, one]));
    const inside = namedInside();
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((key) => known.get(key)?.integrity === undefined)).toEqual([]);
    const wrong = inside
      .flatMap((key) => known.get(key) ?? [])
      .filter((one) => !TAKEN.test(one.license ?? "") && !isArgued(one));
    expect(wrong.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it("is not installed as well, and what is neither inside nor installed is not used", () => {
    const bundle = readFileSync("scripts/bundle.ts", "utf8");
    const carried = readFileSync("scripts/carry-files.ts", "utf8");
    const isInside = (name: string): boolean =>
      bundle.includes(`  "${name}",\n`) ||
      carried.includes(`["${name}", `) ||
      name.startsWith("@fontsource/") ||
      name === "reveal.js";
    const used = usedPackages();
    const optional = ["@modelcontextprotocol/sdk", "bullmq", "ioredis", "@aws-sdk/client-s3"];
    const installed = Object.keys(MANIFEST.dependencies);
    expect(
      used.filter((name) => !isInside(name) && !installed.includes(name) && !optional.includes(name)),
    ).toEqual([]);
    expect(installed.filter((name) => isInside(name))).toEqual([]);
    expect(installed.filter((name) => !used.includes(name) && !name.startsWith("@types/"))).toEqual([]);
  });
});

/** The packages that the sources import or read files of, but for types alone. */
function usedPackages(): readonly string[] {
  const texts = filesBelow("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`src/${file}`, "utf8"));
  const found = texts.flatMap((text) =>
    [
      ...text.matchAll(/^(?:import|export)\b(?! type)[^;]*?\bfrom "([a-z@][^"]*)";$/gm),
      ...text.matchAll(/\b(?<!typeof )import\("([a-z@][^"]*)"\)/g),
      ...text.matchAll(/\b(?:require|dependencyFile|createRequire\(import\.meta\.url\))\("([a-z@][^"]*)"/g),
      ...text.matchAll(/\bPACKAGE = "([a-z@][^"]*)"/g),
    ].flatMap(([, from]) => (from === undefined || /^(?:node|https?):/.test(from) ? [] : from)),
  );
  return [...new Set(found.map((from) => from.split("/", from.startsWith("@") ? 2 : 1).join("/")))];
}
