/** Holds the house to its plan: which room may import which is what each room's README says, and no more. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { withRooms } from "../../scripts/architecture-page.ts";
import { readRooms } from "../../scripts/rooms.ts";

/** What reaches outside the process; only the shell may. */
const OUTSIDE =
  /^(node:)?(fs|fs\/promises|http|https|http2|net|tls|dgram|dns|child_process|worker_threads)$|puppeteer/;

interface Import {
  readonly from: string;
  readonly target: string;
}

const rooms = readRooms();
const imports = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => importsOf(path, readFileSync(`src/${path}`, "utf8")));

describe("the house", () => {
  it("lets each room import what its README names, and has no name there that nothing needs", () => {
    const needed = Map.groupBy(imports.filter(leavesItsRoom), ({ from }) => roomOf(from));
    const found = rooms.map(({ name }) => ({
      name,
      imports: [...new Set((needed.get(name) ?? []).map(roomOfTarget))].sort(),
    }));
    expect(found).toEqual(rooms.map(({ name, imports }) => ({ name, imports })));
  });

  it("would see an import that leads to another room", () => {
    const [up] = importsOf("model/x.ts", 'import { build } from "../make/build.ts";');
    const [beside] = importsOf("model/x.ts", 'import type { Text } from "./text.ts";');
    expect([up, beside].map((one) => one !== undefined && leavesItsRoom(one))).toEqual([true, false]);
  });

  it("lets only the shell touch files, network and browser", () => {
    const shell = new Set(rooms.filter(({ kind }) => kind === "shell").map(({ name }) => name));
    const touching = imports.filter(({ from, target }) => OUTSIDE.test(target) && !shell.has(roomOf(from)));
    expect(touching.filter(({ from }) => from !== "index.ts").map(show)).toEqual([]);
  });

  it("keeps the shell out of the pure rooms", () => {
    const kinds = new Map(rooms.map(({ name, kind }) => [name, kind]));
    const below = rooms.filter(({ kind, imports }) => kind === "pure" && imports.some(isShell));
    expect(below.map(({ name }) => name)).toEqual([]);
    function isShell(name: string): boolean {
      return kinds.get(name) === "shell";
    }
  });

  it("is drawn in docs/architecture.md as the rooms say; `npm run docs` writes it", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    expect(page).toBe(withRooms(page, rooms));
  });

  it("re-exports from src/index.ts only", () => {
    const reexporting = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && path !== "index.ts")
      .filter((path) => /^export (type )?(\*|\{[^}]*\}) from /m.test(readFileSync(`src/${path}`, "utf8")));
    expect(reexporting).toEqual([]);
  });
});

function importsOf(path: string, text: string): readonly Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|^import "([^"]+)"/gm,
  );
  return [...found].map(([, from, dynamic, bare]) => ({ from: path, target: from ?? dynamic ?? bare ?? "" }));
}

/** Whether an import leads from one room into another; `index.ts` stands in none, and may import all. */
function leavesItsRoom(one: Import): boolean {
  return one.target.startsWith(".") && roomOf(one.from) !== "" && roomOfTarget(one) !== roomOf(one.from);
}

function roomOfTarget({ from, target }: Import): string {
  return roomOf(posix.join(posix.dirname(from), target));
}

/** The first folder below src; empty for a file that lies in src itself. */
function roomOf(path: string): string {
  const [first = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : first;
}

function show({ from, target }: Import): string {
  return `${from} imports ${target}`;
}
