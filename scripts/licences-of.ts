/** The licences of the packages whose code is in a bundle. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RolldownOutput } from "rolldown";

/** Returns the licences of all packages that are in the bundle. Throws where one has none. */
export function licencesOf(output: RolldownOutput["output"]): string {
  const modules = output.flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
  const folders = new Set(
    modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
  );
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} carries no licence.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `Packages whose code is part of this one, each under its own licence.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
