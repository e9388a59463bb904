/** Folders that cannot be made, wherever a user may name one: each command says why, and leaves everything as it was. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

interface Unusable {
  readonly what: string;
  /** Below the folder in which commands run. */
  readonly path: string;
  readonly sentence: string;
}

const UNUSABLE: readonly Unusable[] = [
  { what: "below a file", path: "memo.txt/x", sentence: "A file stands where a folder is needed" },
  { what: "below links in a circle", path: "circle/x", sentence: "Links lead in a circle" },
  { what: "below a link to nothing", path: "broken/x", sentence: "A file stands where a folder is needed" },
  { what: "with a name that is too long", path: `${"y".repeat(300)}/x`, sentence: "The name is too long" },
];

/** What writes to a folder that is named. */
const COMMANDS: readonly ((path: string) => readonly string[])[] = [
  (path) => ["build", "brief.yaml", "--format", "evidence", "--quiet", "--out", path],
  (path) => ["new", path, "--yes"],
  (path) => ["export", "annotations", "brief.yaml", "--out", path],
  (path) => ["schema", "brief", "--out", path],
];

/** Where only a cache or what lasts for a run cannot be kept, a build does without. */
const CACHES = ["XDG_CACHE_HOME", "TMPDIR"];

function place(more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ ...smallBrief(CRANES_BRIEF), "tmp/mine.txt": "not ours", ...more });
  symlinkSync("circle", join(folder.path, "circle"));
  symlinkSync("nowhere", join(folder.path, "broken"));
  const env = {
    ...{ PUPPETEER_EXECUTABLE_PATH: "/nowhere", XDG_CACHE_HOME: join(folder.path, "cache") },
    TMPDIR: join(folder.path, "tmp"),
  };
  return { folder, env, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

const isCache = (path: string): boolean => path.startsWith("cache/");

describe.each(UNUSABLE)("a folder $what", ({ path, sentence }) => {
  it.each(COMMANDS.map((command) => [command(path)[0] ?? "", command] as const))(
    "is told of by %s, with its place, and nothing is written",
    async (_, command) => {
      using laid = place();
      const before = laid.folder.files();
      const { exit, err } = await runMain(command(path), { cwd: laid.folder.path, env: laid.env });
      expect(exit).toBe(3);
      expect(err).toMatch(
        new RegExp(`^citedeck: ${sentence}: [^\\n]*\\. What stood there before is untouched\\.\\n$`),
      );
      expect(err).not.toContain(".citedeck-");
      expect(laid.folder.files().filter((file) => !isCache(file))).toEqual(before);
      expect(laid.folder.files().filter(isCache)).toEqual([]);
    },
  );

  it("is told of where what is trusted is to be kept", async () => {
    using laid = place({ "citedeck.config.js": "export default {};\n" });
    const env = { ...laid.env, XDG_STATE_HOME: join(laid.folder.path, path) };
    const { exit, err } = await runMain(["trust"], { cwd: laid.folder.path, env });
    expect([exit, err]).toEqual([3, expect.stringContaining(`citedeck: ${sentence}: `)]);
  });

  it.each(CACHES)("keeps no build from its work, as %s", async (name) => {
    using laid = place();
    const env = { ...laid.env, [name]: join(laid.folder.path, path) };
    const args = ["build", "brief.yaml", "--format", "evidence", "--quiet"];
    const { exit, err } = await runMain(args, { cwd: laid.folder.path, env });
    expect([exit, err]).toEqual([0, ""]);
    expect(laid.folder.files().some((file) => file.endsWith("press/evidence.json"))).toBe(true);
  });
});
