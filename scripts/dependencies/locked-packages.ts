/** What package-lock.json says of the packages that come with citedeck, and of all others. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

export interface LockedPackage {
  /** Where npm puts it, such as "node_modules/yargs/node_modules/string-width". */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  readonly integrity: string | undefined;
  readonly hasInstallScript: boolean;
  /** Whether everybody gets it, only who does not leave out optional ones, or nobody but who works on citedeck. */
  readonly reach: "production" | "optional" | "development";
}

export function lockedPackages(file = "package-lock.json"): readonly LockedPackage[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(packages)
    .filter(([path]) => path.startsWith("node_modules/"))
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
      license: entry.license,
      integrity: entry.integrity,
      hasInstallScript: entry.hasInstallScript === true,
      reach: reachOf(entry),
    }));
}

/** Returns those of the packages that reach as far as `kind` says. */
export function reachedAs(
  kind: LockedPackage["reach"],
  packages: readonly LockedPackage[],
): readonly LockedPackage[] {
  return packages.filter(({ reach }) => reach === kind);
}

type Entry = z.infer<typeof Lock>["packages"][string];

/** npm installs peers, too, unless they are optional: these are here for development. */
function reachOf({ dev, optional, devOptional }: Entry): LockedPackage["reach"] {
  if (dev === true || devOptional === true) return "development";
  return optional === true ? "optional" : "production";
}
