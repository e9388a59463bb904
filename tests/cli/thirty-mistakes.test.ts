import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { runMain } from "../support/run-main.ts";

const FOLDER = join(import.meta.dirname, "thirty-mistakes");

const place = z.object({ line: z.number(), column: z.number() });
const REPORT = z.object({
  diagnostics: z.array(
    z.object({ code: z.string(), location: z.object({ file: z.string(), start: place }).nullable() }),
  ),
});

/** `code file:line` for each line of the brief's files whose comment names its mistake. */
const mistakes = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) =>
    readFileSync(join(FOLDER, file), "utf8")
      .split("\n")
      .flatMap((line, at) => {
        const code = /# mistake: ([a-z0-9-]+)$/.exec(line)?.[1];
        return code === undefined ? [] : `${code} ${file}:${at + 1}`;
      }),
  );

describe("a brief with thirty mistakes", () => {
  it("has thirty, no two of a kind", () => {
    expect(new Set(mistakes.map((mistake) => mistake.split(" ")[0])).size).toBe(30);
    expect(mistakes).toHaveLength(30);
  });

  it("has each reported in one run, on its line, and exits 1", async () => {
    const { exit, out, err } = await runMain(["check", "--format", "json"], { cwd: FOLDER });
    const { diagnostics } = REPORT.parse(JSON.parse(out));
    const found = diagnostics.map(
      ({ code, location }) => `${code} ${location?.file}:${location?.start.line}`,
    );
    expect(mistakes.filter((mistake) => !found.includes(mistake))).toEqual([]);
    expect(diagnostics.filter(({ location }) => location === null)).toEqual([]);
    expect(exit).toBe(1);
    expect(err).toBe("");
  });

  it("is told so in a report for people, with places and no trace of the program", async () => {
    const { exit, out, err } = await runMain(["check"], { cwd: FOLDER });
    const located = out.match(/^[\w/-]+\.yaml:\d+:\d+ (?:error|warning|info)\[[a-z0-9-]+\]: /gm) ?? [];
    expect(new Set(located.map((line) => /\[(.*)\]/.exec(line)?.[1])).size).toBeGreaterThanOrEqual(30);
    expect(`${out}${err}`).not.toMatch(/^\s+at |node:internal|This is a bug/m);
    expect(exit).toBe(1);
  });
});
