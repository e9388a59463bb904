/**
 * Remembers whole runs, so that a run on a brief of which nothing has changed need not even read it as a brief. Records
 * lie in the user's private cache, where no outputs lie and nobody else writes.
 */
import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Project } from "../project/project.ts";
import { makeFolder } from "../workspace/make-folder.ts";
import { filesBelow, isMissing } from "../workspace/package-files.ts";
import { packageStamp } from "../workspace/package-stamp.ts";
import { privateCache } from "../workspace/private-cache.ts";
import { replaceOwnFile } from "../workspace/replace-own-file.ts";
import type { Reading } from "../workspace/traced-reader.ts";
import type { BriefReport, BuildOptions } from "./build.ts";
import type { MadeElsewhere } from "./made-elsewhere.ts";

export interface RunRecord {
  /** Everything that was read for the brief. */
  readonly reading: Reading;
  /** The brief's output folder, and its state once the run had ended. */
  readonly folder: string;
  readonly written: string;
  readonly report: BriefReport;
}

export interface ProjectBuildOptions extends BuildOptions {
  readonly project: Project;
  /** Returns what another machine made of an audience's deck, of the one brief of the run. */
  readonly elsewhere?: ((audience: string) => MadeElsewhere | undefined) | undefined;
}

/** Returns the key of runs on a brief that would make the same of the same files. */
export function keyOfRun(brief: string, options: Omit<ProjectBuildOptions, "briefs">): string {
  const { audiences, formats, out, pngScale, date, project } = options;
  const { config, hash: code, diagnostics } = project;
  const asked = [audiences, formats, out, pngScale, date, config, code, diagnostics];
  return hash("sha256", JSON.stringify([packageStamp(), process.cwd(), brief, ...asked]));
}

/** Returns the last record under `key`; undefined where there is none that can be read. */
export async function readRecord(key: string): Promise<RunRecord | undefined> {
  const folder = await recordsFolder();
  if (folder === undefined) return undefined;
  try {
    const value: unknown = deserialize(readFileSync(join(folder, key)));
    return isRecord(value) ? value : undefined;
  } catch {
    // A record that is gone or torn is no record: the run is done in full.
    return undefined;
  }
}

/**
 * Keeps a record, whole or not at all, and forgets the oldest. A full disk is no reason to fail: then nothing is kept. What a killed run
 * leaves of one is removed by the next run of any command.
 */
export async function writeRecord(key: string, record: RunRecord): Promise<void> {
  const folder = await recordsFolder();
  if (folder === undefined) return;
  try {
    await makeFolder(folder, { mode: 0o700 });
    await replaceOwnFile(join(folder, key), serialize({ ...record, form: FORM }), dirname(folder));
    forgetOldest(folder);
  } catch {
    // There is no room, or no right to write.
  }
}

/** Returns a hash of every file below a folder, by path; undefined where something else than files is there. */
export function stateBelow(folder: string): string | undefined {
  const states: string[] = [];
  for (const path of filesBelow(folder)) {
    const file = `${folder}/${path}`;
    try {
      if (!lstatSync(file).isFile()) return undefined;
      states.push(path, hash("sha256", readFileSync(file)));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
  return hash("sha256", JSON.stringify(states));
}

/** Changes with what a record holds. */
const FORM = 1;

/** How many records are kept: one for each brief and set of options. */
const MOST = 1000;

/** Only this program writes records, so its form is all that is to be looked at. */
function isRecord(value: unknown): value is RunRecord {
  return typeof value === "object" && value !== null && "form" in value && value.form === FORM;
}

async function recordsFolder(): Promise<string | undefined> {
  const { folder } = await privateCache({ env: process.env, home: homedir() });
  return folder === undefined ? undefined : join(folder, "runs");
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST) return;
  const aged = names.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.toSorted((a, b) => b.at - a.at).slice(MOST)) rmSync(join(folder, name));
}
