/** The author's own files: what a run leaves and prints that names withheld words, and that none of it travels. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assistantOn } from "../support/assistant.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { prove } from "../support/proof.ts";
import { runMain } from "../support/run-main.ts";
import { briefOf, type JsonMap, type Part } from "./leaks/part.ts";
import { searchFiles } from "./leaks/searcher.ts";
import { secretsOf } from "./leaks/secrets.ts";

const RED = { tlp: "RED" };

const OPEN = "Ships wait. [@ships]";

const slide = (id: string, more: JsonMap): Part => ({
  slides: [{ id, title: "Cranes", points: [OPEN], ...more }],
});

/** In which ways words are withheld, with a word for each. */
const KEPT: Readonly<Record<string, (words: string) => Part>> = {
  "a slide's title": (title) => slide("a", { title, ...RED }),
  "a point": (text) => slide("b", { points: [OPEN, { text, kind: "judgement", ...RED }] }),
  "a note": (text) => slide("c", { notes: [{ text, ...RED }] }),
  "an excerpt": (exact) => ({ excerpts: { d: { source: "dossier", exact } } }),
  "a source's title": (title) => ({ sources: [{ id: "e", type: "report", title, ...RED }] }),
  "the list `withhold`": (words) => ({ withhold: [words] }),
};

const SECRETS = secretsOf(Object.keys(KEPT).length, 900);

const PARTS = Object.values(KEPT).map((part, at) => part(SECRETS[at] ?? ""));

/** Returns in which ways the words are withheld that are in a file or a text. */
function namedIn(bytes: Uint8Array | string): readonly string[] {
  const letters = Buffer.from(bytes);
  // a record has its strings in Latin-1 where that does
  const files = new Map([
    ["file", letters],
    ["Latin-1", Buffer.from(letters.toString("latin1"))],
  ]);
  const found = searchFiles(files, SECRETS).map(({ words }) => words);
  return Object.keys(KEPT).filter((_, at) => found.includes(SECRETS[at] ?? ""));
}

/** A figure that nothing bears out is reported with the author's line: here nothing is to be reported but what is refused. */
const QUIET: Part = { head: { checks: { "figure-not-on-slide": "off", "number-not-in-excerpt": "off" } } };

const BUILD = ["build", "brief.yaml", "--format", "html,evidence"];

const ALL = Object.keys(KEPT);

/** By the author's own file: in which ways words are withheld that it names. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  ".citedeck/assistant.log": ["an excerpt"],
  "dist/brief/.citedeck-build.json": [],
  "dist/brief/index.html": [],
  "the record of the run, in the cache": ALL,
  "what the terminal prints": [],
  "what the terminal prints of a refusal": ["a point"],
};

describe("what is withheld, after a run", () => {
  it("is in the record of the run, and in what the terminal prints of a refusal, and in nothing that travels", async (context) => {
    using cache = folderWith({});
    const env = { XDG_CACHE_HOME: cache.path };
    using folder = folderWith(briefOf([...PARTS, QUIET]));
    const built = await runMain(BUILD, { cwd: folder.path, env });
    expect([built.exit, built.out]).toEqual([0, expect.stringContaining("withheld from press")]);
    const records = filesOf(cache);
    expect(records.map(([path]) => path)).toEqual([expect.stringMatching(/^citedeck\/runs\/\w{64}$/)]);

    if (process.platform !== "win32") {
      const { mode } = statSync(join(cache.path, "citedeck/runs"));
      expect((mode & 0o777).toString(8), "only the user enters it").toBe("700");
    }

    {
      await using assistant = await assistantOn("brief.yaml", { cwd: folder.path, flags: ["--write"] });
      const sent = { source: "dossier", exact: SECRETS[ALL.indexOf("an excerpt")], id: "d" };
      expect((await assistant.call("add_excerpt", sent)).isRefused).toBe(true);
    }
    using repeating = folderWith(briefOf([...PARTS, QUIET, slide("f", { title: SECRETS[1] })]));
    const refused = await runMain(BUILD, { cwd: repeating.path, env });
    expect([refused.exit, refused.said]).toEqual([1, expect.stringContaining("withheld-in-output")]);
    expect(repeating.files().filter((path) => path.startsWith("dist/"))).toEqual([]);

    const made = filesOf(folder).filter(([path]) => path.startsWith("dist/"));
    const log = ".citedeck/assistant.log";
    const own = [
      [log, readFileSync(join(folder.path, log))] as const,
      ...made.filter(([path]) => path.split("/").length === 3),
      ...records.map(([, bytes]) => ["the record of the run, in the cache", bytes] as const),
      ["what the terminal prints", built.said] as const,
      ["what the terminal prints of a refusal", refused.said] as const,
    ];
    expect(Object.fromEntries(own.map(([path, content]) => [path, namedIn(content)]))).toEqual(NAMED);

    const staffs = made.filter(([path]) => path.startsWith("dist/brief/staff/"));
    expect(staffs.flatMap(([, bytes]) => namedIn(bytes))).toEqual(
      expect.arrayContaining(["a point", "a note"]),
    );
    const travelling = made.filter(([path]) => path.startsWith("dist/brief/press/"));
    expect(travelling.length).toBe(2);
    prove(context, {
      subject: "Withholding",
      kind: "named beside what travels",
      tried: ALL.length * (travelling.length + own.length),
      failures: travelling.flatMap(([path, bytes]) => namedIn(bytes).map((way) => `${path}: ${way}`)),
      note: Object.entries(NAMED)
        .map(([path, ways]) => `${path}: ${ways.length} of ${ALL.length}`)
        .join("; "),
    });
  });
});

function filesOf(folder: Folder): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return folder.files().map((path) => [path, readFileSync(join(folder.path, path))]);
}
