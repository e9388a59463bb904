/**
 * Finds existing files in a brief's output folder: outputs that do not change, and files that former versions left half
 * written.
 */
import { lstatSync, readdirSync } from "node:fs";
import { PICTURES } from "../model/formats.ts";
import { isMissing } from "../workspace/package-files.ts";
import type { Artifact } from "../workspace/stage-files.ts";
import type { Manifest } from "./manifest.ts";

/** Returns the paths of files that earlier runs made, that still match, and that are not `written` again. */
export function unwritten(
  current: Manifest["made"],
  options: { readonly written: readonly Artifact[]; readonly folder: string },
): readonly string[] {
  const again = new Set(options.written.map(({ path }) => path));
  const paths = Object.keys(current).map((file) => `${options.folder}/${file}`);
  return paths.filter((path) => !again.has(path) && isFile(path));
}

/** Returns the paths of files that former versions left behind when they were killed: parts of outputs, or old ones. */
export function halfWritten(folder: string): readonly string[] {
  const folders = [folder, ...foldersIn(folder).flatMap((one) => [one, `${one}/${PICTURES}`])];
  return folders.flatMap((one) =>
    namesIn(one)
      .filter((name) => HALF_WRITTEN.test(name))
      .map((name) => `${one}/${name}`),
  );
}

const HALF_WRITTEN =
  /^(?:deck\.html|(?:slides|handout)\.pdf|slides\.pptx|evidence\.json|index\.html|\d{2,}\.png|\.citedeck-build\.json)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:partial|previous)$/;

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory());
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
