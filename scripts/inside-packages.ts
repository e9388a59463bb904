/** Which packages have something in the compiled package: `lib/inside.json`, which a compile writes. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readManifest } from "./read-manifest.ts";

const Inside = z.array(z.object({ name: z.string(), version: z.string(), license: z.string().optional() }));
export type InsidePackage = Readonly<z.infer<typeof Inside>[number]>;

/** Returns the packages of these folders, each once, by name. */
export function insidePackages(folders: readonly string[]): readonly InsidePackage[] {
  const found = folders.map(readManifest).map(({ name, version, license }) => ({ name, version, license }));
  const byKey = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

export function readInside(file = "lib/inside.json"): readonly InsidePackage[] {
  return Inside.parse(JSON.parse(readFileSync(file, "utf8")));
}
