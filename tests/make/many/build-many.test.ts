import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { briefsNamed, brokenBrief } from "../../support/many-briefs.ts";
import { runMain } from "../../support/run-main.ts";

const ENV = { SOURCE_DATE_EPOCH: "1700000000" };
const PLAIN = ["--format", "html,evidence"];

/** Returns each output's bytes by its path, without what only the next run is told. */
function outputsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path.slice(folder.length + 1), readFileSync(path).toString("base64")];
    }),
  );
}

describe("a build of many briefs", () => {
  it("makes of each what a build of it alone makes, in threads as in one, PDFs among it", async () => {
    using folder = folderWith(briefsNamed("a", "b"));
    const options = { cwd: folder.path, env: ENV };
    const build = ["build", "--format", "html,pdf,evidence", "--force", "--out"];
    for (const name of ["a", "b"]) await runMain([...build, "alone", `briefs/${name}`], options);
    const threads = await runMain([...build, "two", "--jobs", "2"], options);
    const one = await runMain([...build, "one", "--jobs", "1"], options);
    expect([threads.exit, one.exit]).toEqual([0, 0]);
    const alone = outputsIn(join(folder.path, "alone"));
    expect(Object.keys(alone)).toContain("b/press/slides.pdf");
    expect(outputsIn(join(folder.path, "two"))).toEqual(alone);
    expect(outputsIn(join(folder.path, "one"))).toEqual(alone);
  });

  it("tells of each in the order of the call, and in a pipe of each as soon as it is done", async () => {
    using folder = folderWith(briefsNamed("c", "a", "d", "b"));
    const calls = ["c", "a", "d", "b"].map((name) => `briefs/${name}`);
    const { out, err } = await runMain(["build", ...calls, "--jobs", "2", ...PLAIN], { cwd: folder.path });
    expect(out.match(/^briefs\/\w/gm)).toEqual(calls);
    expect(err.match(/^\d of 4: /gm)).toEqual(["1 of 4: ", "2 of 4: ", "3 of 4: ", "4 of 4: "]);
    expect(err).toMatch(/4 of 4 briefs built in [\d.]+ s\.\n$/);
  });

  it("goes on where one has an error and another cannot be written, and names both with their first errors", async () => {
    const blocked = { "dist/c": "a file where a folder is needed" };
    using folder = folderWith({ ...briefsNamed("a", "c", "d"), ...brokenBrief("b"), ...blocked });
    const { exit, out, err } = await runMain(["build", "--jobs", "2", ...PLAIN], { cwd: folder.path });
    expect(exit).toBe(3);
    expect(err).toContain("2 of 4 briefs built");
    expect(err).toMatch(/^failed: briefs\/b: .*"titel".* \(briefs\/b\/brief\.yaml:\d+:\d+\)$/m);
    expect(err).toMatch(/^failed: briefs\/c: .+$/m);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toContain("briefs/b/brief.yaml: nothing written");
    expect(folder.files()).toContain("dist/d/press/deck.html");
    expect(readFileSync(join(folder.path, "dist/c"), "utf8")).toBe("a file where a folder is needed");
  });

  it("begins no other with --fail-fast once one has failed", async () => {
    using folder = folderWith({ ...brokenBrief("a"), ...briefsNamed("b", "c") });
    const args = ["build", "--jobs", "1", "--fail-fast", ...PLAIN];
    const { exit, err } = await runMain(args, { cwd: folder.path });
    expect(exit).toBe(1);
    expect(err).toContain("2 briefs not begun");
    expect(folder.files().filter((file) => file.startsWith("dist/"))).toEqual([]);
  });

  it("makes nothing where two would write to the same folder, or no brief has the audience", async () => {
    const other = Object.entries(briefsNamed("a")).map(([file, text]) => [`more/${file}`, text]);
    using folder = folderWith({ ...briefsNamed("a", "b"), ...Object.fromEntries(other) });
    const cwd = folder.path;
    const same = await runMain(["build", "briefs/a", "more/briefs/a", ...PLAIN], { cwd });
    const unknown = await runMain(["build", "--audience", "press,pres", ...PLAIN], { cwd });
    expect([same.exit, unknown.exit]).toEqual([2, 2]);
    expect(same.err).toContain('would all go to "a"');
    expect(unknown.err).toContain('No audience is named "pres".');
    expect(folder.files().filter((file) => file.startsWith("dist/"))).toEqual([]);
  });

  it("is told as one JSON document, or a line for each brief", async () => {
    using folder = folderWith({ ...briefsNamed("a", "c"), ...brokenBrief("b"), "dist/c": "a file" });
    const cwd = folder.path;
    const whole = await runMain(["build", "--json", "--jobs", "2", ...PLAIN], { cwd });
    const lines = await runMain(["build", "--json-lines", "--jobs", "2", "--force", ...PLAIN], { cwd });
    const { briefs } = JSON.parse(whole.out);
    expect(briefs.map(({ brief }: { brief: string }) => brief)).toEqual([
      "briefs/a/brief.yaml",
      "briefs/b/brief.yaml",
      "briefs/c/brief.yaml",
    ]);
    expect(briefs[0]).toMatchObject({
      outputs: expect.arrayContaining([expect.objectContaining({ audience: "press", isUnchanged: false })]),
    });
    expect(briefs[1].diagnostics).toContainEqual(expect.objectContaining({ code: "unknown-key" }));
    expect(briefs[2]).toMatchObject({ failure: { message: expect.any(String) }, outputs: [] });
    const read = lines.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(read.map(({ brief }) => brief).toSorted()).toEqual(
      briefs.map(({ brief }: { brief: string }) => brief),
    );
    expect(lines.err).toBe("");
  });

  it("makes again only what has changed", async () => {
    using folder = folderWith(briefsNamed("a", "b", "c", "d"));
    const cwd = folder.path;
    await runMain(["build", "--jobs", "2", ...PLAIN], { cwd });
    const outline = join(cwd, "briefs/b/brief.yaml");
    writeFileSync(outline, readFileSync(outline, "utf8").replace("title: Cranes", "title: Idle cranes"));
    const { out } = await runMain(["build", "--json", "--jobs", "2", ...PLAIN], { cwd });
    const changed = JSON.parse(out).briefs.filter((one: { outputs: readonly { isUnchanged: boolean }[] }) =>
      one.outputs.some(({ isUnchanged }) => !isUnchanged),
    );
    expect(changed.map(({ name }: { name: string }) => name)).toEqual(["b"]);
  });
});

/** A rule that ends its thread at one brief, in the middle of everything. */
const ENDING = `export default {
  rules: [{
    code: "x/end", severity: "warning", summary: "Ends.",
    check: (brief) => { if (brief.name === "b") process.exit(7); return []; },
  }],
};`;

describe("a thread that builds briefs", () => {
  it("has the project's own rules, and takes only its own brief with it where it ends", async () => {
    using folder = folderWith({ ...briefsNamed("a", "b", "c", "d"), "citedeck.config.js": ENDING });
    const args = ["build", "--jobs", "2", "--trust-config", ...PLAIN];
    const { exit, err } = await runMain(args, { cwd: folder.path });
    expect(exit).toBe(3);
    expect(err).toContain("3 of 4 briefs built");
    expect(err).toContain("failed: briefs/b: The thread that builds the brief has ended.");
    for (const name of ["a", "c", "d"]) expect(folder.files()).toContain(`dist/${name}/press/deck.html`);
    expect(folder.files().filter((file) => file.startsWith("dist/b/"))).toEqual([]);
  });
});
