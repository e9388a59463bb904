/** Leaves of the compiled declarations those that an integrator's compiler reads. */
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes each declaration in the folder of `entry` that it does not lead to. Throws where one names a package that is not in `installed`. */
export function pruneDeclarations(entry: string, installed: readonly string[]): void {
  const needed = new Set<string>();
  add(entry);
  for (const file of globSync(join(entry, "../**/*.d.ts"))) if (!needed.has(file)) rmSync(file);

  function add(file: string): void {
    if (needed.has(file)) return;
    needed.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, from = ""] of text.matchAll(/(?:\bfrom\s+|\bimport\()"([^"]+)"/g)) {
      if (from.startsWith(".")) add(join(file, "..", from.replace(/\.[jt]s$/, ".d.ts")));
      else if (!isInstalled(from)) throw new Error(`${file} names "${from}", which nobody has installed.`);
    }
  }

  function isInstalled(from: string): boolean {
    return from.startsWith("node:") || installed.includes(from) || installed.includes(`@types/${from}`);
  }
}
