import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mendBriefs } from "../../src/cli/mend-briefs.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { ChangedMeanwhile } from "../../src/workspace/replace-files.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const TEXT = "The lock at Brunn closes at dusk. Barges wait below the weir. The weir leaks.\n";

/** Of two files: what a test writes goes before the sources. */
function lockBrief(slides: string): Folder {
  return folderWith({
    "brief.yaml": slides,
    "sources.yaml": SOURCES,
    "excerpts.yaml": EXCERPTS,
    "lock.txt": TEXT,
  });
}

const SOURCES = "sources:\n  - { id: lock, type: report, title: The lock, file: lock.txt }\n";
const EXCERPTS = "excerpts:\n  dusk: { source: lock, exact: The lock at Brunn closes at dusk }\n";

const fix = (folder: Folder, ...args: readonly string[]) => runMain(["check", ...args], { cwd: folder.path });

const textOf = (folder: Folder, file = "brief.yaml"): string => readFileSync(join(folder.path, file), "utf8");

describe("citedeck check --fix", () => {
  it("writes newer names into the style sheets that the brief uses, and nothing else of them", async () => {
    const theme =
      "\ufeff/* ours */\r\n:root {\r\n  --size-600: 36px; /* --size-600 */\r\n}\r\n.x { top: var(--size-600) }\r\n";
    using folder = folderWith({
      "brief.yaml": "title: Brunn\ncitedeck: 1\ntheme: house.css\nslides: [{ id: a, title: A }]\n",
      "house.css": theme,
      "templates/styles/own.css": ".y { top: var(--size-300) }\n",
    });
    const { exit, out, err } = await fix(folder, "--fix");
    expect(textOf(folder, "house.css")).toBe(
      theme.replace("--size-600: 36px", "--text-most: 49.5px").replace("var(--size-600)", "36px"),
    );
    expect(textOf(folder, "templates/styles/own.css")).toBe(".y { top: 23px }\n");
    expect(err).toContain(
      'house.css: 2 mended: Replace "var(--size-600)" with "36px"; Replace "--size-600: 36px"',
    );
    expect([exit, out]).toEqual([0, "brief.yaml: no problems; 0 excerpts anchored, 0 recorded\n"]);
  });

  it("mends what cannot change meaning, and leaves comments, order and all else as they are", async () => {
    const before = [
      "# For the lock keepers.",
      "title: Brunn   # the upper lock",
      "citedeck: 1",
      "tlp: TLP:WHITE # as ever",
      "slides:",
      "  # closing",
      "  - title: When the lock closes {{audience.label}}",
      "    notes: [ 'Say it.',  7, true ] # three",
      "    points: # all",
      "    - At dusk: the lock closes [@dusk] # here",
      "",
    ].join("\n");
    using folder = lockBrief(before);
    const { exit, out, err } = await fix(folder, "--fix");
    expect(textOf(folder)).toBe(
      before
        .replace("TLP:WHITE", "CLEAR")
        .replace("- title: When", "- id: when-the-lock-closes\n    title: When")
        .replace("true ]", '"true" ]')
        .replace("At dusk: the lock closes [@dusk]", '"At dusk: the lock closes [@dusk]"'),
    );
    expect(err).toBe(
      'brief.yaml: 4 mended: Replace "TLP:WHITE" with "CLEAR"; Add "id: when-the-lock-closes"; ' +
        'Put "true" in quotes; Put "At dusk: the lock closes [@dusk]" in quotes\n',
    );
    expect([exit, out]).toEqual([0, "brief.yaml: no problems; 1 excerpt anchored, 0 recorded\n"]);
  });

  it("changes nothing else unasked, and says how it is asked", async () => {
    const before =
      "title: Brunn\ncitedeck: 1\nslides:\n  - { id: a, titel: It closes, points: ['It closes. [@dusc]'] }\n";
    using folder = lockBrief(before);
    const { exit, out, err } = await fix(folder, "--fix");
    expect(textOf(folder)).toBe(before);
    expect([exit, err]).toEqual([1, "brief.yaml: nothing to mend\n"]);
    expect(out).toContain("`citedeck check --fix=unknown-key,unknown-id` mends 2 of these.\n");
  });

  it("takes codes with commas and by further flags, and a brief behind the bare flag", async () => {
    const before =
      "title: Brunn\ncitedeck: 1\ntlp: white\nslides:\n  - { id: a, titel: It closes, points: ['It closes. [@dusc]'], layout: pionts }\n";
    using folder = lockBrief(before);
    const codes = ["--fix=unknown-key, unknown-id", "--fix", "brief.yaml", "--fix=unknown-layout"];
    expect((await fix(folder, ...codes)).exit).toBe(0);
    expect(textOf(folder)).toBe(
      before
        .replace("white", "CLEAR")
        .replace("titel", "title")
        .replace("dusc", "dusk")
        .replace("pionts", "points"),
    );
  });

  it("refuses a code that there is none of, and says which is meant", async () => {
    using folder = lockBrief("title: Brunn\ntlp: WHITE\nslides: []\n");
    const { exit, err } = await fix(folder, "--fix=unknown-idd");
    expect([exit, err]).toEqual([
      2,
      'citedeck: No diagnostic has the code "unknown-idd".\n  hint: Did you mean "unknown-id"?\n',
    ]);
    expect(textOf(folder)).toContain("WHITE");
  });

  it("mends every file of the brief, with a line for each, and then reports what is left", async () => {
    using folder = folderWith({
      "brief.yaml":
        "title: Brunn\ncitedeck: 1\nslides:\n  - { id: a, title: A, points: ['It shuts. [@dusk]'], tlp: white }\n",
      "sources.yaml": SOURCES.replace("title:", "tlp: WHITE, title:"),
      "excerpts.yaml": EXCERPTS.replace("Brunn closes", "Brunn closed"),
      "lock.txt": TEXT,
    });
    const { err, out } = await fix(folder, "--fix=excerpt-absent");
    expect(err.split("\n").sort()).toEqual([
      "",
      'brief.yaml: 1 mended: Replace "white" with "CLEAR"',
      'excerpts.yaml: 1 mended: Replace "The lock at Brunn closed at dusk" with "The lock at Brunn closes at dusk"',
      'sources.yaml: 1 mended: Replace "WHITE" with "CLEAR"',
    ]);
    expect(textOf(folder, "excerpts.yaml")).toBe(EXCERPTS);
    expect(out).toBe("brief.yaml: no problems; 1 excerpt anchored, 0 recorded\n");
  });

  it("keeps Windows' line ends and a byte order mark", async () => {
    const before =
      "\ufefftitle: Brunn\r\ncitedeck: 1\r\ntlp: WHITE\r\nslides:\r\n  - title: Dusk\r\n    lead: It ends.\r\n";
    using folder = lockBrief(before);
    await fix(folder, "--fix");
    expect(textOf(folder)).toBe(
      before.replace("WHITE", "CLEAR").replace("- title", "- id: dusk\r\n    title"),
    );
  });

  it("writes nothing where a file was changed since it was read", async () => {
    using folder = lockBrief("title: Brunn\ntlp: WHITE\nslides: []\n");
    const path = join(folder.path, "brief.yaml");
    const mending = mendBriefs({
      briefs: [path],
      codes: new Set(),
      project: NO_PROJECT,
      reader: () => {
        const read = fileReader();
        read(path);
        writeFileSync(path, "title: Brunn, by another hand\n");
        return read;
      },
      err: { write: () => undefined },
    });
    await expect(mending).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(textOf(folder)).toBe("title: Brunn, by another hand\n");
  });

  it("never touches what a claim is, who is shown it, how it is marked, or what is checked", async () => {
    const before = [
      "title: Brunn",
      "citedeck: 1",
      "tlp: GREN",
      "audiences: { press: { tlp: AMBR, depth: 2 }, crew: {} }",
      "checks: { unused-excerpt: of, unused-surce: off }",
      "slides:",
      "  - id: a",
      "    title: A",
      "    only: pres",
      "    points:",
      "    - { text: 'It closes. [@dusk]', kind: fct, except: [cru], onyl: press, excuse: { singl-origin: x } }",
      "    - { text: 'It closes. [@dusk]', only: true, tlp: 'TLP:AMBER' }",
      "",
    ].join("\n");
    using folder = lockBrief(before);
    const { out } = await fix(folder, "--format", "json");
    const codes: readonly string[] = [
      ...new Set([...out.matchAll(/"code": "([\w-]+)"/g)].map(([, code = ""]) => code)),
    ];
    expect(codes).toContain("unknown-audience");
    await fix(folder, `--fix=${codes.join(",")}`);
    expect(textOf(folder)).toBe(before);
  });

  it("leaves a choice to the author", async () => {
    using folder = folderWith({
      "brief.yaml":
        "title: Brunn\ncitedeck: 1\ndate: 3/4/2022\nslides:\n  - { id: a, title: A, points: ['It leaks. [@weir; @dusk]'] }\n",
      "sources.yaml": SOURCES,
      "excerpts.yaml": `${EXCERPTS}  weir: { source: lock, exact: weir }\n`,
      "lock.txt": TEXT,
    });
    const before = [textOf(folder), textOf(folder, "excerpts.yaml")];
    const { out, err } = await fix(folder, "--fix=invalid-date,excerpt-ambiguous");
    expect([textOf(folder), textOf(folder, "excerpts.yaml")]).toEqual(before);
    expect(err).toBe("brief.yaml: nothing to mend\n");
    expect(out).toContain("error[excerpt-ambiguous]");
    expect(out).toContain("error[invalid-date]");
  });
});

describe("citedeck check --fix beside a syntax error", () => {
  const brief = `title: Brunn\ncitedeck: 1\nslides:\n  - title: "Dusk\n  - title: When it closes\n    tlp: WHITE\n`;

  it("changes nothing in the file that has it, and mends the others", async () => {
    using folder = folderWith({
      "brief.yaml": brief,
      "sources.yaml": SOURCES.replace("file:", "tlp: WHITE, file:"),
      "excerpts.yaml": EXCERPTS,
      "lock.txt": TEXT,
    });
    const { exit, err } = await fix(folder, "--fix", "--fix=unknown-key");
    expect(textOf(folder)).toBe(brief);
    expect(textOf(folder, "sources.yaml")).toContain("tlp: CLEAR, file:");
    expect(err).toBe('sources.yaml: 1 mended: Replace "WHITE" with "CLEAR"\n');
    expect(exit).toBe(1);
  });
});
