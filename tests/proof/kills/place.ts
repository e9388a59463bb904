/** A place of its own for a command that is killed: a project with a brief, and all folders of the user's that commands write to. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FoundBrowser } from "../../../src/browser/find-browser.ts";
import { SHORT_PARENT } from "../../../src/workspace/temporary-folder.ts";
import { CRANES_BRIEF, smallBrief } from "../../support/small-brief.ts";
import { type Tree, treeOf } from "../../support/tree-of.ts";

export interface Place {
  /** Everything lies below it. */
  readonly top: string;
  /** The project, in which commands run. */
  readonly work: string;
  readonly env: Readonly<Record<string, string>>;
}

const FOLDERS = { work: "work", cache: "cache", state: "state", tmp: "tmp", home: "home" } as const;

export function placeAt(top: string): Place {
  const at = (name: keyof typeof FOLDERS): string => join(top, FOLDERS[name]);
  for (const name of Object.values(FOLDERS)) mkdirSync(join(top, name), { recursive: true, mode: 0o700 });
  return {
    top,
    work: at("work"),
    env: {
      ...{ XDG_CACHE_HOME: at("cache"), XDG_STATE_HOME: at("state"), TMPDIR: at("tmp"), HOME: at("home") },
      // no browser, so that nothing but reading and writing takes long; one date, so that the same is made each time
      ...{ PUPPETEER_EXECUTABLE_PATH: "/nowhere", SOURCE_DATE_EPOCH: "1700000000", NO_COLOR: "1" },
    },
  };
}

const CONFIG = `export default {
  rules: [{ code: "x/none", severity: "info", summary: "Nothing.", check: () => [] }],
};
`;

/** A project with a brief that was built once and changed since, and a file that can become a source. */
export function layProject(work: string): void {
  const files = {
    ...inFolder("briefs/port", smallBrief(`citedeck: 1\n${CRANES_BRIEF}`)),
    "briefs/port/news.txt": "Five cranes were sold in May.",
    "rules/citedeck.config.js": CONFIG,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), text);
  }
}

/** After a first build: what is not ours lies among the outputs, and the brief says something else. */
export function changeProject(work: string): void {
  writeFileSync(join(work, "dist/port/press/mine.txt"), "not ours");
  const brief = join(work, "briefs/port/brief.yaml");
  const text = readFileSync(brief, "utf8");
  writeFileSync(brief, text.replace("title: Cranes", "title: Idle cranes"));
}

function inFolder(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

export function copyOf(place: Place, top: string): Place {
  cpSync(place.top, top, { recursive: true, preserveTimestamps: true });
  return placeAt(top);
}

/** A program that starts a browser, and notes the number of its process, which leads a group. */
export function browserScript({ path }: FoundBrowser): readonly string[] {
  return [`echo $$ >> "$HOME/${BROWSERS}"`, `exec '${path}' "$@"`];
}

const BROWSERS = "browsers";

/** The processes of the browsers that commands started here. */
export function browsersIn({ top }: Place): readonly number[] {
  const file = join(top, FOLDERS.home, BROWSERS);
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map(Number) : [];
}

/** What the author sees; `.citedeck/` has times and keys of runs, and is looked at by `strays` alone. */
export function seen({ work, top }: Place): Tree {
  const shown = Object.entries(treeOf(work)).filter(([path]) => !/(?:^|\/)\.citedeck(?:\/|$)/.test(path));
  const trust = join(top, FOLDERS.state, "citedeck/trust.json");
  // it names the project by its path
  const trusted = existsSync(trust) ? readFileSync(trust, "utf8").replaceAll(top, "") : "";
  return Object.fromEntries([...shown, ["trusted", trusted]]);
}

/** What no command may leave behind, and what of the tool's own files is torn. */
export function strays({ top, work }: Place): readonly string[] {
  const left = readdirSync(top, { recursive: true, encoding: "utf8" }).filter(isStray);
  const temporary = readdirSync(join(top, FOLDERS.tmp)).map((name) => `tmp/${name}`);
  const noted = join(top, FOLDERS.cache, "citedeck/writing");
  const writing = existsSync(noted) ? readdirSync(noted).map((name) => `writing/${name}`) : [];
  return [
    ...new Set([...left, ...temporary.filter((name) => name.includes("citedeck")), ...writing]),
    ...shortWaysTo(top),
    ...torn(work),
  ];
}

/** Links to a browser's temporary files, whose own path is too long for it. */
function shortWaysTo(top: string): readonly string[] {
  return readdirSync(SHORT_PARENT)
    .filter((name) => name.startsWith("citedeck-"))
    .map((name) => join(SHORT_PARENT, name, "t"))
    .filter((link) => lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    .filter((link) => readlinkSync(link).startsWith(`${top}/`));
}

const STRAY =
  /\.citedeck-(?!build)|(?:^|\/)citedeck-[0-9a-z]+-|\.(?:new|old|partial|previous)$|preview\.json\.|journal|trust\.json\./;

function isStray(path: string): boolean {
  return STRAY.test(path);
}

/** Each line of the assistant's log, and the file of a running preview, is JSON as a whole. */
function torn(work: string): readonly string[] {
  const own = join(work, "briefs/port/.citedeck");
  const names = existsSync(own) ? readdirSync(own) : [];
  return names.flatMap((name) => {
    const text = readFileSync(join(own, name), "utf8");
    const parts = name.endsWith(".log") ? text.split("\n").filter((line) => line !== "") : [text];
    return parts.every(isJson) ? [] : [`${name} is torn`];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
