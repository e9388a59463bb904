/** Tells of outputs that stand in audiences' folders although the brief has changed, and that the run neither made nor removed. Called by build. */
import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { isMissing } from "../workspace/package-files.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Gives one remark for each folder that holds files of ours which are not known to be made of what the audience is to be
 * shown now: recorded as made of something else, or not recorded at all. They may be the author's own, so they stay.
 */
export function remarkLeftOutputs(options: {
  /** The brief's output folder. */
  readonly folder: string;
  readonly made: Manifest["made"];
  /** Hash of what each audience is to be shown now. */
  readonly decks: ReadonlyMap<string, string>;
  /** Paths below `folder` of which enough was said. */
  readonly told: readonly string[];
  readonly onRemark: (remark: string) => void;
}): void {
  const { folder, made, decks, told, onRemark } = options;
  const isCurrent = (file: string): boolean => {
    const one = made[file];
    return one !== undefined && one.deck === decks.get(one.audience);
  };
  for (const audience of foldersIn(folder)) {
    const left = outputsIn(folder, audience).filter((file) => !isCurrent(file) && !told.includes(file));
    if (left.length === 0) continue;
    const names = new Set(
      left.map((file) => posix.relative(audience, file).replace(/^slides\/.*/, "slides/")),
    );
    onRemark(
      `${folder}/${audience}/ holds what this run did not make: look for what is withheld now in ${[...names].join(", ")}.`,
    );
  }
}

/** What outputs are called, below their audience's folder. */
const OURS = /^(?:deck\.html|slides\.pdf|handout\.pdf|slides\.pptx|evidence\.json|slides\/\d{2,}\.png)$/;

function foldersIn(folder: string): readonly string[] {
  const entries = orNone(() => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Returns paths below `folder`, sorted. */
function outputsIn(folder: string, audience: string): readonly string[] {
  const own = `${folder}/${audience}`;
  const pictures = orNone(() => readdirSync(`${own}/slides`)).map((name) => `slides/${name}`);
  const names = [...orNone(() => readdirSync(own)), ...pictures].filter((name) => OURS.test(name));
  return names.map((name) => `${audience}/${name}`).sort();
}

function orNone<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
