/** Warns of outputs in audiences' folders from before the brief changed that the run neither made nor removed. */
import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { FILE_NAMES, PICTURES } from "../model/formats.ts";
import { isMissing } from "../workspace/package-files.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Gives one warning for each folder with outputs that are not known to be made from what the audience is shown now:
 * they are recorded as made from something else, or not recorded at all. They may be the author's own files, so they
 * stay.
 */
export function warnOfLeftOutputs(options: {
  /** The brief's output folder. */
  readonly folder: string;
  readonly made: Manifest["made"];
  /** For each audience, the hash of what it is shown now. */
  readonly decks: ReadonlyMap<string, string>;
  /** Paths below `folder` that other warnings name already. */
  readonly told: readonly string[];
  readonly onWarning: (remark: string) => void;
}): void {
  const { folder, made, decks, told, onWarning } = options;
  const isCurrent = (file: string): boolean => {
    const one = made[file];
    return one !== undefined && one.deckHash === decks.get(one.audience);
  };
  for (const audience of foldersIn(folder)) {
    const left = outputsIn(folder, audience, made).filter((file) => !isCurrent(file) && !told.includes(file));
    if (left.length === 0) continue;
    const names = new Set(left.map((file) => posix.relative(audience, file).replace(/\/.*/, "/")));
    onWarning(
      `${folder}/${audience}/ holds what this run did not make: look for what is withheld now in ${[...names].join(", ")}.`,
    );
  }
}

const SINGLE: ReadonlySet<string> = new Set(Object.values(FILE_NAMES));
const PICTURE = /^\d{2,}\.png$/;

function foldersIn(folder: string): readonly string[] {
  const entries = orNone(() => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Returns paths below `folder`, sorted: what has a name of ours, or was made of a format of the project's own. */
function outputsIn(folder: string, audience: string, made: Manifest["made"]): readonly string[] {
  const own = `${folder}/${audience}`;
  const files = orNone(() => readdirSync(own)).filter(
    (name) => SINGLE.has(name) || Object.hasOwn(made, `${audience}/${name}`),
  );
  const pictures = orNone(() => readdirSync(`${own}/${PICTURES}`)).filter((name) => PICTURE.test(name));
  return [...files, ...pictures.map((name) => `${PICTURES}/${name}`)]
    .map((name) => `${audience}/${name}`)
    .sort();
}

function orNone<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
