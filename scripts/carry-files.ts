/**
 * Puts into the compiled package what is read of others at run time, and nothing else of them: `lib/carried/<package>/<file>`, where
 * `dependencyFile` looks first. A package that is carried is a development dependency, so that nobody has to install it.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { deckFiles } from "../src/workspace/deck-assets.ts";
import { foldersIn } from "./folders-in.ts";
import { readManifest } from "./read-manifest.ts";

const CARRIED = "lib/carried";

/** What is copied as it is. */
const COPIED: ReadonlyMap<string, readonly string[]> = new Map([
  ["pdfjs-dist", ["cmaps"]],
  ["temml", ["dist/temml.cjs"]],
  ["vega", ["build/vega.min.js"]],
  ["vega-lite", ["build/vega-lite.min.js"]],
  ...deckFiles(),
]);

/** Modules that are put together with all that they import. */
const JOINED: ReadonlyMap<string, string> = new Map([["@retorquere/bibtex-parser", "dist/esm/index.js"]]);

/** Packages of which a source's record says the version, though their code is part of our own modules. */
const VERSIONS = ["defuddle", "mdast-util-from-markdown", "parse5"];

/** Carries everything, and returns the folders of the packages of which something is in it. */
export async function carryFiles(): Promise<readonly string[]> {
  for (const [name, files] of COPIED) for (const file of files) carry(name, file);
  for (const name of VERSIONS) carry(name, "package.json");
  const joined = await Promise.all([...JOINED].map(([name, file]) => carryJoined(name, file)));
  return [...withAllBeneath([...COPIED.keys()]), ...joined.flat()];
}

function carry(name: string, file: string): void {
  cpSync(join("node_modules", name, file), join(CARRIED, name, file), { recursive: true });
}

async function carryJoined(name: string, file: string): Promise<readonly string[]> {
  await using build = await rolldown({ input: join("node_modules", name, file), platform: "node" });
  const { output } = await build.write({
    file: join(CARRIED, name, file),
    format: "esm",
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  return foldersIn(output);
}

/** A build of one file has something of whatever its package depends on, except for what is for a command line of its own. */
function withAllBeneath(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || name === "yargs") return;
    found.add(name);
    Object.keys(readManifest(join("node_modules", name)).dependencies).forEach(add);
  };
  names.forEach(add);
  return [...found].map((name) => join("node_modules", name));
}
