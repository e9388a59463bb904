/**
 * Bundles what was compiled to `lib/`. To read and link a thousand small modules takes several times as long as to check a brief, so
 * that everything that one step of a command needs is in one module. Packages that a check needs, and those that bring much more
 * than is used of them, are bundled with it, and their licences with them; all others are loaded from where npm puts them.
 */
import { globSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OutputChunk, type RolldownOutput, rolldown } from "rolldown";
import { carryFiles } from "./carry-files.ts";
import { foldersIn } from "./folders-in.ts";
import { insidePackages } from "./inside-packages.ts";
import { licencesOf } from "./licences-of.ts";
import { pruneDeclarations } from "./prune-declarations.ts";
import { readManifest } from "./read-manifest.ts";

/** Modules that something loads by their path: `ownModule` of package-files.ts, `bin` and `exports` of package.json. */
const ENTRIES = [
  "index",
  "cli/start",
  "cli/end-watch",
  "make/finish-thread",
  "make/many/brief-thread",
  "queue/work/job-process",
  "workspace/extraction-process",
  "workspace/extraction-watch",
];

/** The packages whose code is part of the bundle, together with what they depend on. */
const BUNDLED = [
  "@cantoo/pdf-lib",
  "@csstools/css-tokenizer",
  "@xmldom/xmldom",
  "bidi-js",
  "commander",
  "decode-named-character-reference",
  "defuddle",
  "diff",
  "fastest-levenshtein",
  "handlebars",
  "hast-util-to-html",
  "image-size",
  "jszip",
  "linkedom",
  "mdast-util-from-markdown",
  "mdast-util-gfm-footnote",
  "mdast-util-gfm-strikethrough",
  "mdast-util-gfm-table",
  "mdast-util-to-hast",
  "micromark-extension-gfm-footnote",
  "micromark-extension-gfm-strikethrough",
  "micromark-extension-gfm-table",
  "p-limit",
  "parse5",
  "pptxgenjs",
  "yaml",
  "zod",
];

/** What bundled packages load and we never use: `defuddle` for writing Markdown, `linkedom` for drawing. */
const LEFT_OUT = ["turndown", "canvas"];

/**
 * What is loaded together: each module belongs to the first of these steps that needs it. A module named here is loaded
 * with `import()`.
 */
const STEPS = [
  ["prepare", ["lib/cli/prepare.js"]],
  ["start", ["lib/cli/main.js"]],
  // a build of what has not changed compiles nothing
  ["again", ["lib/cli/put-right-first.js", "lib/cli/calls/build.js"]],
  ["check", ["lib/cli/calls/check.js"]],
  ["build", ["lib/make/make-briefs.js"]],
] as const;

/** The steps that a help text loads, and a build of what has not changed: nothing else would be noticed. */
const FIRST = new Set(["start", "prepare", "again"]);

const { output } = await bundle(groupsOf(await bundle()));
const written = new Set(output.map(({ fileName }) => join("lib", fileName)));
for (const file of globSync("lib/**/*.js")) if (!written.has(file)) rmSync(file);
pruneDeclarations("lib/index.d.ts", Object.keys(readManifest(".").dependencies));
const inside = [...foldersIn(output), ...(await carryFiles())];
writeFileSync("lib/licences.txt", licencesOf(inside));
writeFileSync("lib/inside.json", `${JSON.stringify(insidePackages(inside), undefined, 2)}\n`);

interface Group {
  readonly name: string;
  readonly modules: ReadonlySet<string>;
}

/** Without groups, nothing is written: it only tells what imports what. */
async function bundle(groups: readonly Group[] = []): Promise<RolldownOutput> {
  await using build = await rolldown({
    input: Object.fromEntries(ENTRIES.map((name) => [name, `lib/${name}.js`])),
    platform: "node",
    external: isExternal,
    preserveEntrySignatures: "allow-extension",
    plugins: [
      {
        name: "left-out",
        resolveId: (id) => (LEFT_OUT.includes(id) ? { id: `\0${id}`, external: false } : null),
        load: (id) =>
          id.startsWith("\0") && LEFT_OUT.includes(id.slice(1)) ? "export default undefined;" : null,
      },
      { name: "own-modules", renderChunk: (code, { name }) => (FIRST.has(name) ? withBuiltins(code) : null) },
    ],
  });
  const options = {
    dir: "lib",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  } as const;
  if (groups.length === 0) return await build.generate(options);
  return await build.write({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: groups.map(({ name, modules }, at) => ({
        name,
        test: (id) => modules.has(id),
        priority: groups.length - at,
      })),
    },
  });
}

/**
 * Takes Node's own modules as they are. An `import` of one reads all that it exports, and with that loads half of what
 * Node has: streams, promises of files, readline.
 */
function withBuiltins(code: string): string {
  return code.replaceAll(/^import (.+) from "(node:[^"]+)";$/gm, (_, taken: string, module: string) => {
    const parts = /^(?:(?<whole>[\w$]+|\* as [\w$]+)(?:, )?)?(?<names>\{.*\})?$/.exec(taken)?.groups;
    if (parts === undefined) throw new Error(`This import is not understood: ${taken}`);
    const { whole, names } = parts;
    return [whole?.replace("* as ", ""), names?.replaceAll(" as ", ": ")]
      .filter((target) => target !== undefined)
      .map((target) => `const ${target} = process.getBuiltinModule("${module}");`)
      .join("\n");
  });
}

/** What a bundled package needs is bundled as well. */
function isExternal(id: string, importer: string | undefined): boolean {
  if (id.startsWith("node:")) return true;
  const isOurs = importer !== undefined && !importer.includes("node_modules");
  return isOurs && !/^[./]/.test(id) && !BUNDLED.includes(packageOf(id));
}

function packageOf(id: string): string {
  return id.split("/", id.startsWith("@") ? 2 : 1).join("/");
}

/** Returns for each step the modules that it needs, by what imports what when nothing is grouped. */
function groupsOf({ output }: RolldownOutput): readonly Group[] {
  return STEPS.map(([name, loaded]) => {
    const chunks = output.filter((one) => one.type === "chunk");
    const named = chunks.filter(({ moduleIds }) =>
      moduleIds.some((id) => loaded.some((end) => id.endsWith(`/${end}`))),
    );
    const needed = new Set<OutputChunk>();
    for (const chunk of named) addNeeded(chunk, { chunks, needed });
    const isEntry = ({ fileName }: OutputChunk): boolean => ENTRIES.includes(fileName.replace(/\.js$/, ""));
    return {
      name,
      modules: new Set([...needed].filter((one) => !isEntry(one)).flatMap(({ moduleIds }) => moduleIds)),
    };
  });
}

function addNeeded(
  chunk: OutputChunk,
  { chunks, needed }: { readonly chunks: readonly OutputChunk[]; readonly needed: Set<OutputChunk> },
): void {
  if (needed.has(chunk)) return;
  needed.add(chunk);
  for (const one of chunks) if (chunk.imports.includes(one.fileName)) addNeeded(one, { chunks, needed });
}
