import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { briefsNamed } from "../support/many-briefs.ts";
import { runMain } from "../support/run-main.ts";

const PLAIN = ["--format", "evidence", "--jobs", "1"];

/** Returns the names of the briefs that a run builds. */
async function built(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { exit, out, err } = await runMain(["build", ...PLAIN, ...args, "--json"], { cwd });
  expect([exit, err]).toEqual([0, ""]);
  return JSON.parse(out).briefs.map(({ name }: { readonly name: string }) => name);
}

describe("citedeck build --shard", () => {
  it("builds with others each brief once, whatever each has built before", async () => {
    using folder = folderWith(briefsNamed("a", "b", "c", "d", "e"));
    const cwd = folder.path;
    await built(["briefs/a", "briefs/d"], cwd);
    const second = await built(["--shard", "2/2"], cwd);
    const first = await built(["--shard", "1/2", "--force"], cwd);
    expect([first, second]).toEqual([
      ["a", "c", "e"],
      ["b", "d"],
    ]);
  });

  it("shares out by the times that earlier runs took, which each of them wrote", async () => {
    using folder = folderWith(briefsNamed("a", "b", "c", "d"));
    const cwd = folder.path;
    await built(["briefs/a", "briefs/b", "--write-timings", "1.json"], cwd);
    const { seconds } = JSON.parse(readFileSync(join(cwd, "1.json"), "utf8"));
    expect(Object.keys(seconds)).toEqual(["briefs/a/brief.yaml", "briefs/b/brief.yaml"]);
    writeFileSync(join(cwd, "2.json"), JSON.stringify({ seconds: { "briefs/d/brief.yaml": 3600 } }));
    const share = ["--timings", "1.json,2.json", "--shard"];
    expect(await built([...share, "1/2"], cwd)).toEqual(["d"]);
    expect(await built([...share, "2/2"], cwd)).toEqual(["a", "b", "c"]);
  });

  it("keeps the times of briefs that a run did not have to build", async () => {
    using folder = folderWith({
      ...briefsNamed("a", "b"),
      "1.json": '{"seconds":{"briefs/a/brief.yaml":7}}',
    });
    const cwd = folder.path;
    await built(["briefs/a"], cwd);
    await built(["--timings", "1.json", "--write-timings", "1.json"], cwd);
    const { seconds } = JSON.parse(readFileSync(join(cwd, "1.json"), "utf8"));
    expect(seconds).toEqual({ "briefs/a/brief.yaml": 7, "briefs/b/brief.yaml": expect.any(Number) });
  });

  it("ends well where its share is empty, and refuses shares and timings that are none", async () => {
    using folder = folderWith({ ...briefsNamed("a"), "notes.json": '{"seconds":"many"}' });
    const cwd = folder.path;
    const empty = await runMain(["build", "--shard", "2/3", ...PLAIN], { cwd });
    expect([empty.exit, empty.err]).toEqual([0, "The share 2/3 has no brief.\n"]);
    for (const wrong of [
      ["--shard", "4/3"],
      ["--shard", "0/3"],
      ["--shard", "half"],
      ["--jobs", "1.5"],
    ]) {
      const { exit, err } = await runMain(["build", ...wrong], { cwd });
      expect([exit, err]).toEqual([2, expect.stringContaining(wrong[1] ?? "")]);
    }
    const missing = await runMain(["build", "--shard", "1/2", "--timings", "none.json"], { cwd });
    expect([missing.exit, missing.err]).toEqual([
      2,
      expect.stringContaining('No file of timings is at "none.json".'),
    ]);
    const strange = await runMain(["build", "--shard", "1/2", "--timings", "notes.json"], { cwd });
    expect([strange.exit, strange.err]).toEqual([
      2,
      expect.stringContaining('"notes.json" is no file of timings.'),
    ]);
  });
});

/** Returns a folder under git with three briefs, of which b has its own layout, and c reads a shared source. */
function repository() {
  const folder = folderWith(briefsNamed("a", "b", "c"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd: folder.path,
    });
  const write = (file: string, change: (text: string) => string): void => {
    writeFileSync(join(folder.path, file), change(readFileSync(join(folder.path, file), "utf8")));
  };
  mkdirSync(join(folder.path, "shared"));
  renameSync(join(folder.path, "briefs/c/memo.txt"), join(folder.path, "shared/memo.txt"));
  write("briefs/c/sources.yaml", (text) => text.replace("memo.txt", "../../shared/memo.txt"));
  writeFileSync(join(folder.path, ".gitignore"), "dist\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "All");
  return { ...folder, git, write, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

describe("citedeck build --changed-since", () => {
  it("builds what rests on a file that has changed, was added or removed, committed or not", async () => {
    using folder = repository();
    const { path: cwd, git, write } = folder;
    const since = () => built(["--changed-since", "HEAD"], cwd);
    const none = await runMain(["build", "--changed-since", "HEAD", ...PLAIN], { cwd });
    expect([none.exit, none.err]).toEqual([0, "No brief rests on anything that has changed since HEAD.\n"]);
    writeFileSync(join(cwd, "README.md"), "Nothing rests on this.");
    expect(await since()).toEqual([]);
    write("shared/memo.txt", (text) => `${text} Gulls circle.`);
    expect(await since()).toEqual(["c"]);
    mkdirSync(join(cwd, "briefs/b/templates/slides"), { recursive: true });
    writeFileSync(join(cwd, "briefs/b/templates/slides/own.hbs"), "<p>{{title}}</p>");
    expect(await since()).toEqual(["b", "c"]);
    git("add", ".");
    git("commit", "--quiet", "--message", "More");
    expect(await since()).toEqual([]);
    expect(await built(["--changed-since", "HEAD~1"], cwd)).toEqual(["b", "c"]);
    rmSync(join(cwd, "briefs/b/templates/slides/own.hbs"));
    expect(await since()).toEqual(["b"]);
  });

  it("builds all where the project's own rules have changed", async () => {
    using folder = repository();
    const { path: cwd, git } = folder;
    writeFileSync(join(cwd, "rules.js"), "export const rules = [];");
    writeFileSync(
      join(cwd, "citedeck.config.js"),
      'import { rules } from "./rules.js";\nexport default { rules };',
    );
    git("add", ".");
    git("commit", "--quiet", "--message", "Rules");
    const since = () => built(["--changed-since", "HEAD", "--trust-config"], cwd);
    expect(await since()).toEqual([]);
    writeFileSync(join(cwd, "rules.js"), "export const rules = [ ];");
    expect(await since()).toEqual(["a", "b", "c"]);
  });

  it("says what is wrong outside of a repository, and with a revision that is none", async () => {
    using outside = folderWith(briefsNamed("a"));
    using inside = repository();
    const options = { cwd: outside.path, env: { GIT_CEILING_DIRECTORIES: join(outside.path, "..") } };
    const nowhere = await runMain(["build", "--changed-since", "HEAD"], options);
    expect([nowhere.exit, nowhere.err]).toEqual([2, expect.stringContaining("lies in no git repository")]);
    for (const revision of ["no-such-branch", "--output=x"]) {
      const { exit, err } = await runMain(["build", `--changed-since=${revision}`], { cwd: inside.path });
      expect([exit, err]).toEqual([2, expect.stringContaining(`Git knows no revision "${revision}" here.`)]);
    }
    expect(inside.files()).not.toContain("x");
  });
});
