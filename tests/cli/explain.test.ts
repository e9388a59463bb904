import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { columnsOf } from "../../src/text/text-columns.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const cwd = process.cwd();

describe("citedeck explain", () => {
  it("prints what a code means, how it is mended, and an example before and after", async () => {
    const { exit, out } = await runMain(["explain", "unknown-id"], { cwd });
    expect(exit).toBe(0);
    const headings = ["What it means", "How to mend it", "Wrong", "Right", "Severity and excuses", "Fixes"];
    expect(out.split("\n").filter((line) => headings.includes(line))).toEqual(headings);
    expect(out).toContain('    brief.yaml:7:75 error[unknown-id]: No excerpt or source is named "peir".\n');
    expect(out).not.toMatch(/<!--|```|\]\(/);
  });

  it("keeps sentences within the width of the terminal", async () => {
    const { out } = await runMain(["explain", "single-origin"], { cwd });
    const sentences = out.split("\n").filter((line) => !line.startsWith("    "));
    expect(Math.max(...sentences.map(columnsOf))).toBeLessThanOrEqual(80);
  });

  it("names the nearest code where one is misspelt, as wrong usage", async () => {
    const { exit, err } = await runMain(["explain", "single-orgin"], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('No diagnostic has the code "single-orgin".');
    expect(err).toContain('Did you mean "single-origin"?');
  });

  it("leaves the codes of a project's own rules to its config", async () => {
    const { exit, err } = await runMain(["explain", "x/dated"], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain("citedeck.config");
  });

  it("lists every code once where none is named", async () => {
    const { out } = await runMain(["explain"], { cwd });
    const listed = [...out.matchAll(/^ {2}([a-z0-9-]+) +(?:error|warning|info) /gm)].map(([, code]) => code);
    expect(listed.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
  });

  it("prints the same as JSON", async () => {
    const { out } = await runMain(["explain", "misquotation", "--json"], { cwd });
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      ...{ code: "misquotation", severity: "error", isRule: true, mended: "asked" },
      summary: CATALOGUE.misquotation.summary,
    });
    expect(told.meaning).toMatch(/^The words in quotation marks/);
    expect(told.remedy).toContain("Take the source's wording");
    expect(told.page).toContain("\n## Right\n");
    const all = JSON.parse((await runMain(["explain", "--json"], { cwd })).out);
    expect(all.kinds.flatMap((kind: { codes: object[] }) => kind.codes)).toHaveLength(
      Object.keys(CATALOGUE).length,
    );
  });
});

describe("citedeck schema", () => {
  it.each(["brief", "sources", "excerpts"])("prints the JSON Schema of %s", async (name) => {
    const { exit, out } = await runMain(["schema", name], { cwd });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });

  it("prints that of a brief where none is named", async () => {
    const [bare, named] = [await runMain(["schema"], { cwd }), await runMain(["schema", "brief"], { cwd })];
    expect(bare.out).toBe(named.out);
  });

  it("writes it to a file, whose folder it makes", async () => {
    using folder = folderWith({});
    const call = ["schema", "sources", "--out", "schemas/sources.json"];
    expect((await runMain(call, { cwd: folder.path })).exit).toBe(0);
    expect(folder.files()).toEqual(["schemas/sources.json"]);
  });

  it("names the schemas that there are where it is asked for another", async () => {
    const { exit, err } = await runMain(["schema", "slides"], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain("brief, sources, excerpts");
  });
});
