/** The part of docs/dependencies.md that says what an installation brings, and why what is heavy is worth its weight. */
import { createHash } from "node:crypto";
import type { InsidePackage } from "../inside-packages.ts";
import { type LockedPackage, reachedAs } from "./locked-packages.ts";

/** From here on, a package has to be argued. */
export const HEAVY = 5_000_000;

/** Why each package of more than 5 MB is here. */
export const ARGUED: Readonly<Record<string, string>> = {
  "chromium-bidi":
    "`puppeteer-core` depends on it, for browsers that are driven by WebDriver BiDi. We do not load it: ours is driven by Chrome's own protocol, over a pipe",
  "puppeteer-core":
    "drives the browser that prints, measures and takes pictures. Two thirds of it are the same modules in a second form, and maps of their sources. `puppeteer`, which everybody gets who does not leave out optional packages, depends on it as well, so that putting it into our own modules would save nothing there. `playwright-core` is larger, and a client of our own would be code to maintain",
  zod: "`chromium-bidi` depends on it. What we use of it is part of our own modules",
};

export interface Installed {
  readonly locked: readonly LockedPackage[];
  readonly inside: readonly InsidePackage[];
  /** Bytes of each package by its path, and of our own under "citedeck". */
  readonly sizes: ReadonlyMap<string, number>;
  /** Bytes of the packed package. */
  readonly packed: number;
}

/** Returns the part in Markdown. Throws where a heavy package has no reason. */
export function installedPage({ locked, inside, sizes, packed }: Installed): string {
  const production = reachedAs("production", locked);
  const rows = production.map((one) => ({ ...one, size: sizes.get(one.path) ?? 0 }));
  const own = sizes.get("citedeck") ?? 0;
  const total = own + rows.reduce((sum, { size }) => sum + size, 0);
  return [
    `**${production.length} packages beside citedeck's own, ${megabytes(total)} MB.** ${megabytes(own)} MB are citedeck itself (${megabytes(packed)} MB packed), with the code of ${inside.length} packages inside. ` +
      "Measured by installing the packed package in an empty folder, without optional packages and without scripts.",
    `Fingerprint of the names, versions and hashes, with those of optional packages: \`${fingerprint(locked)}\`.`,
    "### Over 5 MB",
    table(
      ["package", "MB", "why"],
      heavy(rows).map(({ name, size }) => [`\`${name}\``, megabytes(size), reasonFor(name)]),
    ),
    "### Licences of what is installed and of what is inside",
    table(["licence", "installed", "inside"], licences(production, inside)),
    "### Every package that is installed",
    table(
      ["package", "version", "licence", "kB"],
      rows.map(({ name, version, license, size }) => [
        `\`${name}\``,
        version,
        license ?? "none named",
        String(Math.ceil(size / 1000)),
      ]),
    ),
    "### What optional packages bring, where they are not left out",
    table(
      ["package", "version", "licence"],
      reachedAs("optional", locked).map(({ name, version, license }) => [
        `\`${name}\``,
        version,
        license ?? "none named",
      ]),
    ),
    "### Every package of which something is inside",
    inside.map(({ name, version }) => `\`${name}\` ${version}`).join(", "),
  ].join("\n\n");
}

/** Returns a hash over what package-lock.json says of the packages that users get, so that none of it changes unseen. */
export function fingerprint(locked: readonly LockedPackage[]): string {
  const lines = locked
    .filter(({ reach }) => reach !== "development")
    .map(({ path, version, integrity }) => `${path} ${version} ${integrity}`)
    .sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
}

function heavy<T extends { readonly size: number }>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ size }) => size > HEAVY).sort((a, b) => b.size - a.size);
}

function reasonFor(name: string): string {
  const reason = ARGUED[name];
  if (reason === undefined)
    throw new Error(`${name} has more than 5 MB, and no reason in installed-page.ts.`);
  return reason;
}

function licences(
  production: readonly LockedPackage[],
  inside: readonly InsidePackage[],
): readonly (readonly string[])[] {
  const names = [...new Set([...production, ...inside].map(({ license }) => license ?? "none named"))].sort();
  const count = (packages: readonly { readonly license?: string | undefined }[], name: string): string =>
    String(packages.filter(({ license }) => (license ?? "none named") === name).length);
  return names.map((name) => [name, count(production, name), count(inside, name)]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
