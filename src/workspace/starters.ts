/** Reads the starters that the package carries: whole briefs with invented sources, in one or more languages each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, PACKAGE_TEMPLATES, packagePath } from "./package-files.ts";

/** By path relative to the brief's folder, with `/`. */
export type BriefTexts = ReadonlyMap<string, string>;

/** Returns the languages that the starter is written in, sorted. */
export function starterLanguages(template: string): readonly string[] {
  return foldersIn(packagePath(`starters/${template}`));
}

export function starterFiles(template: string, language: string): BriefTexts {
  return textsBelow(packagePath(`starters/${template}/${language}`));
}

/** Returns the themes that come with the package, sorted. */
export function shippedThemes(): readonly string[] {
  return foldersIn(join(PACKAGE_TEMPLATES, "themes"));
}

/** Where the schemas lie in a new brief, so that editors complete and check it; its files say so in their first lines. */
export const SCHEMAS_FOLDER = ".citedeck/schemas";

export function schemaFiles(): BriefTexts {
  const texts = textsBelow(packagePath("schemas"));
  return new Map([...texts].map(([path, text]) => [`${SCHEMAS_FOLDER}/${path}`, text]));
}

function textsBelow(folder: string): BriefTexts {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
