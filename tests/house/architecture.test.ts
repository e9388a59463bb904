import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** From the top down, as docs/architecture.md lists them: imports go down only. */
const FLOORS = [
  "cli",
  "build",
  "export",
  "workspace",
  "compile",
  "render",
  "deck",
  "audience",
  "guard",
  "check",
  "interchange",
  "resolve",
  "edit",
  "anchoring",
  "citation",
  "sources",
  "brief",
  "model",
  "diagnostics",
  "text",
];

const SHELL = new Set(["cli", "build", "export", "workspace"]);

/** What reaches outside the process; only the shell may. */
const OUTSIDE =
  /^(node:)?(fs|fs\/promises|http|https|http2|net|tls|dgram|dns|child_process|worker_threads)$|puppeteer/;

interface Import {
  readonly from: string;
  readonly target: string;
}

const imports = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => importsOf(path, readFileSync(`src/${path}`, "utf8")));

describe("the house", () => {
  it("has a floor for every folder of src, as its document lists them", () => {
    const entries = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(entries.map(({ name }) => name).sort()).toEqual(FLOORS.toSorted());
    const documented = readFileSync("docs/architecture.md", "utf8").matchAll(/^ {6}(\w+)\/ +(shell|pure) /gm);
    expect([...documented].map(([, name, kind]) => [name, kind])).toEqual(
      FLOORS.map((name) => [name, SHELL.has(name) ? "shell" : "pure"]),
    );
  });

  it("lets imports go down only, never up and never sideways", () => {
    expect(imports.filter(goesUp).map(show)).toEqual([]);
  });

  it("lets only the shell touch files, network and browser", () => {
    const touching = imports.filter(({ from, target }) => OUTSIDE.test(target) && !SHELL.has(folderOf(from)));
    expect(touching.filter(({ from }) => from !== "index.ts").map(show)).toEqual([]);
  });

  it("re-exports from src/index.ts only", () => {
    const reexporting = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && path !== "index.ts")
      .filter((path) => /^export (type )?(\*|\{[^}]*\}) from /m.test(readFileSync(`src/${path}`, "utf8")));
    expect(reexporting).toEqual([]);
  });

  it("would see an import that goes up", () => {
    expect(importsOf("model/x.ts", 'import { build } from "../build/build.ts";').filter(goesUp)).toHaveLength(
      1,
    );
    expect(importsOf("build/x.ts", 'import { Text } from "../model/text.ts";').filter(goesUp)).toEqual([]);
  });
});

function importsOf(path: string, text: string): readonly Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|^import "([^"]+)"/gm,
  );
  return [...found].map(([, from, dynamic, bare]) => ({ from: path, target: from ?? dynamic ?? bare ?? "" }));
}

function goesUp({ from, target }: Import): boolean {
  if (!target.startsWith(".") || folderOf(from) === "") return false;
  const folder = folderOf(posix.join(posix.dirname(from), target));
  return folder !== folderOf(from) && FLOORS.indexOf(folder) <= FLOORS.indexOf(folderOf(from));
}

/** The first folder below src; empty for a file that lies in src itself. */
function folderOf(path: string): string {
  const [first = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : first;
}

function show({ from, target }: Import): string {
  return `${from} imports ${target}`;
}
