/** A run on a brief of which nothing has changed makes nothing, reads no brief, and says what the last one said. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BriefReport, type BuildOptions, build } from "../../src/make/build.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { type Folder, folderWith } from "../support/folder.ts";

const BRIEF = `citedeck: 1
title: The quay
date: 2024-05-02
tlp: CLEAR
audiences: { crew: { label: Crew, tlp: CLEAR } }
sources:
  - { id: gazette, type: article-newspaper, title: Quay closed, container-title: The Gazette, issued: 2024-04-30, file: gazette.txt }
excerpts:
  closed: { source: gazette, exact: closed for nine weeks }
slides:
  - { id: quay, title: The quay is closed, points: [ "It is closed for nine weeks. [@closed]" ] }
`;
const SOURCE = "The quay is closed for nine weeks, the office said.\n";

interface Run {
  readonly report: BriefReport;
  /** What it did that takes a while. */
  readonly steps: readonly string[];
}

const cache = folderWith({});
const homeBefore = process.env.XDG_CACHE_HOME;

beforeAll(() => {
  process.env.XDG_CACHE_HOME = cache.path;
});

afterAll(() => {
  if (homeBefore === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = homeBefore;
  cache[Symbol.dispose]();
});

function quay(): Folder {
  return folderWith({ "quay/brief.yaml": BRIEF, "quay/gazette.txt": SOURCE });
}

async function run(folder: Folder, options: Partial<BuildOptions> = {}): Promise<Run> {
  const steps: string[] = [];
  const [report] = await build({
    briefs: [join(folder.path, "quay/brief.yaml")],
    out: join(folder.path, "out"),
    formats: ["html", "evidence"],
    onStep: (step) => steps.push(step),
    ...options,
  });
  if (report === undefined) throw new Error("Nothing was built.");
  return { report, steps };
}

/** What is said of a run, whenever it was. */
function said({ report: { seconds, outputs, ...rest } }: Run): unknown {
  return { ...rest, outputs: outputs.map(({ bytes, ...output }) => output) };
}

function outputs(folder: Folder): string {
  return JSON.stringify(
    ["crew/deck.html", "crew/evidence.json", "index.html"].map((file) =>
      readFileSync(join(folder.path, "out/quay", file), "utf8"),
    ),
  );
}

describe("a second run", () => {
  it("reads no brief where nothing has changed, and says the same", async () => {
    using folder = quay();
    const first = await run(folder);
    const made = outputs(folder);
    const second = await run(folder);
    expect(first.steps.length).toBeGreaterThan(0);
    expect(second.steps).toEqual([]);
    expect(said(second)).toEqual(said(first));
    expect(second.report.outputs.map(({ bytes }) => bytes)).toEqual([undefined, undefined]);
    expect(outputs(folder)).toBe(made);
  });

  it.each<[what: string, change: (path: (file: string) => string) => void]>([
    ["the brief", (path) => writeFileSync(path("quay/brief.yaml"), BRIEF.replace("The quay is", "It is"))],
    ["a source", (path) => writeFileSync(path("quay/gazette.txt"), `${SOURCE}It opens in July.\n`)],
    [
      "the templates",
      (path) => {
        mkdirSync(path("quay/templates/styles"), { recursive: true });
        writeFileSync(path("quay/templates/styles/points.css"), ".point { color: red }");
      },
    ],
    ["an output, by hand", (path) => writeFileSync(path("out/quay/crew/deck.html"), "Mine")],
    ["an output's absence", (path) => rmSync(path("out/quay/crew/evidence.json"))],
    ["that something else lies there", (path) => writeFileSync(path("out/quay/crew/slides.pdf"), "Old")],
  ])("does all of its work where this has changed: %s", async (_, change) => {
    using folder = quay();
    await run(folder);
    change((file) => join(folder.path, file));
    expect((await run(folder)).steps).not.toEqual([]);
  });

  it.each<[what: string, options: Partial<BuildOptions>]>([
    ["other formats", { formats: ["html"] }],
    ["one audience", { audiences: ["crew"] }],
    ["a date", { date: new Date("2024-05-03T00:00:00Z") }],
    ["a project with other rules", { project: { ...NO_PROJECT, hash: "0" } }],
    ["everything again", { force: true }],
  ])("does all of its work where it is asked for something else: %s", async (_, options) => {
    using folder = quay();
    await run(folder);
    expect((await run(folder, options)).steps).not.toEqual([]);
  });

  it("checks a brief with mistakes again, and says what is wrong", async () => {
    using folder = quay();
    writeFileSync(join(folder.path, "quay/gazette.txt"), "The quay is open.\n");
    const [first, second] = [await run(folder), await run(folder)];
    expect(second.steps).not.toEqual([]);
    expect(second.report.diagnostics.map(({ code }) => code)).toContain("excerpt-absent");
    expect(said(second)).toEqual(said(first));
  });

  it("does its work where the record of the last one is torn", async () => {
    using folder = quay();
    await run(folder);
    const records = join(cache.path, "citedeck/runs");
    for (const name of readdirSync(records)) writeFileSync(join(records, name), "torn");
    expect((await run(folder)).steps).not.toEqual([]);
    expect((await run(folder)).steps).toEqual([]);
  });

  it("of several briefs reads only the one that has changed, and still sees that two have one name", async () => {
    using folder = quay();
    const copies = folderWith({ "pier/brief.yaml": BRIEF, "pier/gazette.txt": SOURCE });
    const briefs = [join(folder.path, "quay/brief.yaml"), join(copies.path, "pier/brief.yaml")];
    await run(folder, { briefs });
    writeFileSync(join(copies.path, "pier/gazette.txt"), `${SOURCE}\n`);
    const { steps } = await run(folder, { briefs });
    expect(steps.filter((step) => step.startsWith("Reading"))).toEqual([`Reading ${briefs[1]}`]);
    copies[Symbol.dispose]();
    using twins = folderWith({ "quay/brief.yaml": BRIEF, "quay/gazette.txt": SOURCE });
    const both = [join(folder.path, "quay/brief.yaml"), join(twins.path, "quay/brief.yaml")];
    await expect(run(folder, { briefs: both })).rejects.toThrow(/would all go to "quay"/);
  });
});
