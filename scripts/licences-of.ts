/** The licences of packages whose code is in a bundle, or whose files are carried. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, readManifest } from "./read-manifest.ts";

/** Returns the licences of the packages in these folders, each once. Throws where one neither has nor names one. */
export function licencesOf(folders: readonly string[]): string {
  const texts = [...new Set(folders)].sort().map((folder) => {
    const manifest = readManifest(folder);
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${licenceIn(folder, manifest)}\n`;
  });
  return `Packages whose code is part of this one, each under its own licence.\n\n${[...new Set(texts)].join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** Some packages only name their licence. */
function licenceIn(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((one) => /^(?:mit-)?licen[cs]e/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  if (license === undefined) throw new Error(`${name} carries no licence, and names none.`);
  const by = typeof author === "string" ? author : author?.name;
  return `The package carries no text of this licence.${by === undefined ? "" : ` It is by ${by}.`}`;
}
