/** Loads a config as a module, with no files except those that are trusted together with it. */
import { createHash } from "node:crypto";
import * as nodeModule from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ownModule } from "../workspace/package-files.ts";
import type { ConfigFiles } from "./config-files.ts";

/** Why a config cannot be run: a sentence for whoever wrote it. */
export class ConfigError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}

/** Returns the module. Throws a ConfigError, or whatever the config throws. */
export async function runConfig(config: string, files: ConfigFiles): Promise<object> {
  if (config.endsWith(".ts") && process.features.typescript === false)
    throw new ConfigError("This Node does not read TypeScript.", [
      "Use Node 22.18 or newer, or write it as .js.",
    ]);
  if (!canRunConfigs())
    throw new ConfigError("A config needs Node 22.15 or newer.", [`This is Node ${process.versions.node}.`]);
  guard(files);
  const loaded: unknown = await import(`${pathToFileURL(config).href}${tagOf(files)}`);
  return typeof loaded === "object" && loaded !== null ? loaded : {};
}

/** False before Node 22.15, where a program cannot decide what a module may import. */
export function canRunConfigs(): boolean {
  return "registerHooks" in nodeModule;
}

/**
 * Follows the address of each of a config's modules. After a change, the config and all its imports load as new
 * modules, and no two projects share one.
 */
export function tagOf({ hash, files }: ConfigFiles): string {
  const [config = ""] = files.keys();
  return `?citedeck=${createHash("sha256").update(`${hash}\n${config}`).digest("hex")}`;
}

const GUARDED = new Set<string>();

/**
 * From now on, each module that this config imports by a path is read from the bytes that were hashed, even when it is
 * imported later. Any other is refused. `citedeck` is always the running one, wherever it is installed.
 */
function guard(files: ConfigFiles): void {
  const tag = tagOf(files);
  if (GUARDED.has(tag)) return;
  GUARDED.add(tag);
  nodeModule.registerHooks({
    resolve(specifier, context, next) {
      if (context.parentURL?.endsWith(tag) !== true) return next(specifier, context);
      if (specifier === "citedeck") return { url: API, shortCircuit: true };
      const resolved = next(specifier, context);
      return isPath(specifier) ? { ...resolved, url: `${resolved.url}${tag}` } : resolved;
    },
    load(url, context, next) {
      if (!url.endsWith(tag)) return next(url, context);
      const source = files.files.get(fileURLToPath(url.slice(0, -tag.length)));
      if (source === undefined) throw new ConfigError(UNKNOWN, UNKNOWN_HINTS);
      const loaded = next(url, context);
      if (loaded.format?.startsWith("commonjs")) throw new ConfigError(COMMONJS, COMMONJS_HINTS);
      return { ...loaded, source };
    },
  });
}

const API = pathToFileURL(ownModule("index")).href;

function isPath(specifier: string): boolean {
  return /^(?:\.{0,2}\/|file:)/.test(specifier);
}

const UNKNOWN =
  "It imports a file by a path that is not written out, so that the file was not trusted with it.";
const UNKNOWN_HINTS = ['Write the path out, as in `import("./words.js")`.'];
const COMMONJS = "It is a CommonJS module.";
const COMMONJS_HINTS = [
  "Write `import` and `export default`, and name it .mjs where the project is no module.",
];
