import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { citedeck } from "../support/run-command.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = smallBrief("slides: [{ id: one, title: One, lead: x }]\n");

const WITH_ADDRESS = {
  ...BRIEF,
  "sources.yaml": `${BRIEF["sources.yaml"]?.replace("id: memo,", 'id: memo, URL: "https://port.example/memo",')}`,
};

describe("citedeck export annotations", () => {
  it("writes W3C annotations to standard output, or to a file and says how many", async () => {
    using folder = folderWith(BRIEF);
    const cwd = folder.path;
    const { exit, out, err } = await runMain(["export", "annotations"], { cwd });
    expect([exit, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ type: "AnnotationCollection", label: "The cranes", total: 6 });
    const written = await runMain(["export", "annotations", ".", "--out", "a/notes.json"], { cwd });
    expect(written).toMatchObject({ exit: 0, out: "a/notes.json: 6 excerpts\n" });
    expect(readFileSync(join(cwd, "a/notes.json"), "utf8")).toBe(out);
  });

  it.skipIf(process.platform === "win32")("writes to a pipe, which stays one", async () => {
    using folder = folderWith(BRIEF);
    const pipe = join(folder.path, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reading = readFile(pipe, "utf8");
    const { exit } = await citedeck(["export", "annotations", ".", "--out", "pipe"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(JSON.parse(await reading)).toMatchObject({ total: 6 });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it("lets nothing out above the marking that is asked for, and says what it left out", async () => {
    using folder = folderWith(BRIEF);
    const { out, err } = await runMain(["export", "annotations", "--tlp", "GREEN"], { cwd: folder.path });
    expect(err).toBe("2 excerpts left out: marked above TLP:GREEN; use --tlp to export more.\n");
    expect(out).not.toContain("the owner skipped two inspections");
    expect(JSON.parse(out)).toMatchObject({ total: 4 });
  });

  it("lets nothing of it out beside the words of another, either", async () => {
    const beside = 'prefix: "takes nine weeks, we think. ", exact: Ships wait';
    const excerpts = String(BRIEF["excerpts.yaml"]).replace("exact: Ships wait", beside);
    using folder = folderWith({ ...BRIEF, "excerpts.yaml": excerpts });
    const { out } = await runMain(["export", "annotations", "--tlp", "GREEN"], { cwd: folder.path });
    expect(out).not.toContain("nine weeks");
    expect(out).toContain('"prefix": "we think. "');
  });

  it("writes for Hypothesis what is for everyone and has an address, dated by SOURCE_DATE_EPOCH", async () => {
    using folder = folderWith(WITH_ADDRESS);
    const { exit, out, err } = await runMain(["export", "annotations", "--format", "hypothesis"], {
      cwd: folder.path,
      env: { SOURCE_DATE_EPOCH: "1709640000" },
    });
    expect(exit).toBe(0);
    expect(err.split("\n")).toEqual([
      "2 excerpts left out: marked above TLP:CLEAR; use --tlp to export more.",
      "2 excerpts left out: their sources have no `URL` of their own for Hypothesis to find.",
      "",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      export_date: "2024-03-05T12:00:00.000Z",
      annotations: [{ tags: ["id:cranes"], uri: "https://port.example/memo" }, { tags: ["id:plain"] }],
    });
  });

  it("exits 1 and writes nothing for a brief with errors, 2 for a wrong call", async () => {
    using folder = folderWith({ ...BRIEF, "memo.txt": "Something else altogether." });
    const cwd = folder.path;
    const broken = await runMain(["export", "annotations", "--out", "notes.json"], { cwd });
    expect(broken.exit).toBe(1);
    expect(broken.err).toContain("error[excerpt-absent]");
    expect(folder.files()).not.toContain("notes.json");
    const wrong = await runMain(["export", "annotations", "--format", "rdf"], { cwd });
    expect(wrong.exit).toBe(2);
  });
});
