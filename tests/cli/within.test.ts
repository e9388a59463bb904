import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const SOURCES = `sources:
  - id: log
    type: report
    title: Log
    file: sources/log.txt
`;
const EXCERPTS = "excerpts:\n  closed:\n    source: log\n    exact: closed on Tuesday\n";
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>';
const BIB = "@book{a, title = {A}, author = {B, C}, date = {2020}}\n";

const brief = (lines: string) =>
  `title: T\n${lines}slides:\n  - title: One\n    image: picture.svg\n    alt: A square\n`;

const OUT = {
  "out/sources.yaml": SOURCES,
  "out/excerpts.yaml": EXCERPTS,
  "out/log.txt": "The bridge was closed on Tuesday.\n",
  "out/picture.svg": PIXEL,
  "out/theme.css": ":root {}\n",
  "out/style.csl": "<style/>",
  "out/books.bib": BIB,
  "out/templates/slides/quote.hbs": "x",
  "out/brief.yaml": brief(""),
};

async function codesOf(folder: Folder, ...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runMain(["check", "--format", "json", "--within", "in", ...args], {
    cwd: folder.path,
  });
  const told = JSON.parse(out).diagnostics as readonly { code: string; file?: string; message: string }[];
  return told.filter(({ code }) => code === "file-outside").map(({ message }) => message);
}

describe("--within", () => {
  it("lets everything be read that lies in the folder", async () => {
    using folder = folderWith({
      "in/brief.yaml": brief("theme: theme.css\nsources: [sources.yaml, books.bib]\n"),
      "in/sources.yaml": SOURCES,
      "in/excerpts.yaml": EXCERPTS,
      "in/sources/log.txt": "The bridge was closed on Tuesday.\n",
      "in/picture.svg": PIXEL,
      "in/theme.css": ":root {}\n",
      "in/books.bib": BIB,
    });
    expect(await codesOf(folder, "in")).toEqual([]);
  });

  it("refuses each path that leads outside, at the place where it is written", async () => {
    const written = [
      "theme: ../out/theme.css",
      "style: ../out/style.csl",
      "sources: [../out/sources.yaml, ../out/books.bib, sources.yaml]",
      "excerpts: [../out/excerpts.yaml]",
      "",
    ].join("\n");
    using folder = folderWith({
      ...OUT,
      "in/brief.yaml": brief(written).replace("picture.svg", "../out/picture.svg"),
      "in/sources.yaml": SOURCES.replace("sources/log.txt", join("..", "out", "log.txt")),
    });
    const told = await codesOf(folder, "in");
    const files = [
      "theme.css",
      "style.csl",
      "sources.yaml",
      "books.bib",
      "excerpts.yaml",
      "picture.svg",
      "log.txt",
    ];
    expect(told.toSorted()).toEqual(files.map((name) => `"out/${name}" lies outside of "in".`).toSorted());
  });

  it("refuses each link that leads outside, and an absolute path", async () => {
    using folder = folderWith({
      ...OUT,
      "in/brief.yaml": brief("theme: theme.css\n"),
      "in/sources/.keep": "",
    });
    for (const name of ["sources.yaml", "excerpts.yaml", "picture.svg", "theme.css", "templates"])
      symlinkSync(`../out/${name}`, join(folder.path, "in", name));
    expect((await codesOf(folder, "in")).toSorted()).toEqual(
      ["excerpts.yaml", "picture.svg", "sources.yaml", "templates/slides/quote.hbs", "theme.css"].map(
        (name) => `"in/${name}" lies outside of "in".`,
      ),
    );
  });

  it("refuses a brief that lies outside, and shows nothing of it", async () => {
    using folder = folderWith({ ...OUT, "in/a.txt": "" });
    const { out } = await runMain(["check", "out", "--within", "in"], { cwd: folder.path });
    expect(out).toContain('out/brief.yaml error[file-outside]: "out/brief.yaml" lies outside of "in".');
    expect(out).not.toContain("title: T");
  });

  it.each([
    ["build", ["build", "in", "--format", "html", "--out", "made"]],
    ["find", ["find", "bridge", "--brief", "in"]],
    ["anchor", ["anchor", "in"]],
    ["excerpt add", ["excerpt", "add", "log", "closed", "--brief", "in"]],
    ["export annotations", ["export", "annotations", "in"]],
    ["source add", ["source", "add", "in/a.txt", "--brief", "in"]],
  ])("holds for %s", async (_name, args) => {
    using folder = folderWith({
      ...OUT,
      "in/brief.yaml": brief("sources: ../out/sources.yaml\n"),
      "in/a.txt": "x\n",
    });
    const before = folder.files();
    const { exit, out, err } = await runMain([...args, "--within", "in"], { cwd: folder.path });
    expect(`${out}${err}`).toContain('"out/sources.yaml" lies outside of "in".');
    expect([exit === 0, folder.files()]).toEqual([false, before].toSpliced(0, 1, args[0] === "find"));
  });

  it("takes no source from outside, and keeps none there", async () => {
    using folder = folderWith({ ...OUT, "in/brief.yaml": "title: T\nslides: []\n", "in/a.md": "# A\n" });
    const add = (file: string) =>
      runMain(["source", "add", file, "--brief", "in", "--within", "in"], { cwd: folder.path });
    expect((await add("out/log.txt")).err).toContain('"out/log.txt" lies outside of "in".');
    symlinkSync("../out", join(folder.path, "in/sources"));
    const before = folder.files();
    const kept = await add("in/a.md");
    expect([kept.exit, kept.err]).toEqual([2, expect.stringContaining('lies outside of "in".')]);
    expect(folder.files()).toEqual(before);
  });

  it("names a folder", async () => {
    using folder = folderWith({ "brief.yaml": "title: T\nslides: []\n" });
    const { exit, err } = await runMain(["check", "--within", "nowhere"], { cwd: folder.path });
    expect([exit, err]).toEqual([2, 'citedeck: No folder is at "nowhere".\n']);
  });
});

describe("what stands where a file is meant", () => {
  it("is reported at once, wherever the brief names it", async () => {
    using folder = folderWith({
      "brief.yaml": brief("theme: theme.css\nstyle: style.csl\nsources: [sources.yaml, books.bib]\n"),
      "sources.yaml": SOURCES,
      "sources/.keep": "",
      "templates/slides/.keep": "",
    });
    const pipes = [
      "books.bib",
      "excerpts.yaml",
      "picture.svg",
      "sources/log.txt",
      "style.csl",
      "templates/slides/quote.hbs",
      "theme.css",
    ];
    for (const name of pipes) execFileSync("mkfifo", [join(folder.path, name)]);
    const { out } = await runMain(["check"], { cwd: folder.path });
    const told = Array.from(
      out.matchAll(/error\[not-a-file\]: "([^"]+)" is a pipe, not a file\./g),
      ([, name]) => name,
    );
    expect(told.toSorted()).toEqual(pipes);
  });

  it("is reported where it is a brief, or a source to be added", async () => {
    using folder = folderWith({ "brief.yaml": "title: T\nslides: []\n", "big.html": "" });
    execFileSync("mkfifo", [join(folder.path, "pipe.html"), join(folder.path, "pipe.yaml")]);
    truncateSync(join(folder.path, "big.html"), 60_000_000);
    const run = (...args: readonly string[]) => runMain(args, { cwd: folder.path });
    expect((await run("check", "pipe.yaml")).out).toContain('error[not-a-file]: "pipe.yaml" is a pipe');
    const pipe = await run("source", "add", "pipe.html");
    expect([pipe.exit, pipe.err]).toEqual([2, expect.stringContaining('"pipe.html" is a pipe, not a file.')]);
    const big = await run("source", "add", "big.html");
    expect([big.exit, big.err]).toEqual([2, expect.stringMatching(/is larger than 50 MB\.\n.*--max-size/)]);
    expect((await run("source", "add", "/dev/zero")).err).toContain("is a device, not a file");
  });
});
