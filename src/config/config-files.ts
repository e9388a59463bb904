/**
 * Reads a config with everything that it imports by relative paths. These files are trusted together, and only they may
 * run.
 */
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "es-module-lexer/js";
import { isMissing } from "../workspace/package-files.ts";
import { fileReader } from "../workspace/read-file.ts";

export interface ConfigFiles {
  /** By absolute path, with links followed. The config is the first. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** SHA-256, in hexadecimal, of each file, by its path from the config's folder, with `/`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** SHA-256 of all of them together, in hexadecimal. */
  readonly hash: string;
}

/**
 * `config` is an absolute path. A file that cannot be read as JavaScript imports nothing. Loading it reports what is
 * wrong.
 */
export function readConfigFiles(config: string): ConfigFiles {
  const files = new Map<string, Uint8Array>();
  const read = fileReader();
  const pending = [config];
  for (let path = pending.shift(); path !== undefined; path = pending.shift()) {
    const bytes = files.has(path) ? undefined : read(path);
    if (bytes === undefined) continue;
    files.set(path, bytes);
    if (files.size > MOST_FILES) break;
    pending.push(...importsOf(path, bytes));
  }
  const hashes = [...files].map(([path, bytes]) => [nameOf(path, config), sha256(bytes)] as const);
  return { files, hashes: Object.fromEntries(hashes), hash: sha256(JSON.stringify(hashes.toSorted())) };
}

/** Files beyond this number are not known, and so do not run. */
const MOST_FILES = 1000;

const CODE = /\.[cm]?[jt]s$/;

/** Only imports that are written out. Paths that are put together when the config runs are refused then. */
function importsOf(path: string, bytes: Uint8Array): readonly string[] {
  if (!CODE.test(path)) return [];
  return specifiersIn(new TextDecoder().decode(bytes)).flatMap((specifier) => {
    if (!/^(?:\.{0,2}\/|file:)/.test(specifier)) return [];
    const url = URL.parse(specifier, pathToFileURL(path).href);
    return url?.protocol === "file:" ? realPath(url) : [];
  });
}

function specifiersIn(code: string): readonly string[] {
  try {
    return parse(code)[0].flatMap(({ n }) => n ?? []);
  } catch {
    return [];
  }
}

function realPath(url: URL): readonly string[] {
  try {
    return [realpathSync(fileURLToPath(new URL(url.pathname, url)))];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function nameOf(path: string, config: string): string {
  return relative(dirname(config), path).split(sep).join("/");
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
