/**
 * Loaded before a program under test (`node --import`): below the folder `FOLDING`, names that differ in case, in how letters are encoded, or
 * in full stops and spaces at their end lead to the same file, as on the disks of macOS and Windows. A file keeps the name that it was made under.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

const top = process.env.FOLDING ?? "";
const real = { ...fs };
type Call = (...args: unknown[]) => unknown;

/** As a test's own reading of such disks, it shares nothing with that of the tool. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLocaleLowerCase("en")
    .replace(/[ .]*$/, "");
}

/** The path by which the file that `path` leads to was made. */
function asMade(path: unknown): unknown {
  if (typeof path !== "string") return path;
  const way = relative(top, resolve(path));
  if (way === "" || way.startsWith("..")) return path;
  return way.split(sep).reduce((folder, name) => join(folder, known(folder, name)), top);
}

function known(folder: string, name: string): string {
  if (name === "" || name === "." || name === "..") return name;
  try {
    return real.readdirSync(folder).find((one) => folded(one) === folded(name)) ?? name;
  } catch {
    return name;
  }
}

/** Where a file is moved to a name of its own, it gets that name; otherwise what stands there is replaced. */
function moved(from: unknown, to: unknown): unknown {
  const place = asMade(to);
  if (typeof to !== "string" || place !== asMade(from)) return place;
  return join(dirname(String(place)), basename(to));
}

const BY_PATH =
  "access exists lstat stat realpath readdir readFile writeFile mkdir rmdir rm unlink chmod chown open utimes opendir";
const BY_TWO = "rename link copyFile";

for (const [suffix, module] of [
  ["Sync", fs],
  ["", promises],
] as const) {
  for (const name of BY_PATH.split(" "))
    wrap(module, `${name}${suffix}`, (path, ...rest) => [asMade(path), ...rest]);
  for (const name of BY_TWO.split(" "))
    wrap(module, `${name}${suffix}`, (from, to, ...rest) => [asMade(from), moved(from, to), ...rest]);
}

function wrap(module: object, name: string, change: (...args: unknown[]) => readonly unknown[]): void {
  const original: unknown = Reflect.get(module, name);
  if (typeof original !== "function") return;
  const call: Call = (...args) => Reflect.apply(original, module, [...change(...args)]);
  Reflect.set(module, name, Object.assign(call, original));
}

syncBuiltinESMExports();
