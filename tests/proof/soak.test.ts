/** A program that builds a real brief 500 times over: nothing that it holds grows. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { isInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import type { Held } from "./soak/soaking-builds.ts";

/**
 * In full, each 25th build makes all formats, for which a browser is started; the others make HTML and evidence of one audience. In short
 * form, a small brief is built without a browser.
 */
const { builds, every, measures } = isInFull
  ? { builds: 500, every: 25, measures: 20 }
  : { builds: 6, every: 7, measures: 3 };

/**
 * In bytes for each build, a tenth of a deck of some 500,000 that would stay behind. A small brief adds 22,000 a build from the 20th build
 * to the 60th, and less towards the end, as texts and compiled code are kept.
 */
const MOST = 50_000;

describe.skipIf(process.platform !== "linux")("a program that builds all day", { timeout: 1_800_000 }, () => {
  it("holds no more after its last build than after its first ones", async (context) => {
    const files = Object.entries(smallBrief(CRANES_BRIEF)).map(([name, text]) => [`brief/${name}`, text]);
    using folder = folderWith(isInFull ? {} : Object.fromEntries(files));
    const brief = join(folder.path, "brief");
    const temporary = join(folder.path, "tmp");
    mkdirSync(temporary);
    if (isInFull) cpSync("briefs/harbour-bridge", brief, { recursive: true });
    const audiences = isInFull ? ["council", "public"] : ["press", "owners"];
    const program = resolve("tests/proof/soak/soaking-builds.ts");
    const numbers = [builds, every, measures].map(String);
    const args = ["--expose-gc", program, brief, ...numbers, ...audiences];
    const env = { ...process.env, TMPDIR: temporary, XDG_CACHE_HOME: join(folder.path, "cache") };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    const held: readonly Held[] = JSON.parse(stdout);
    // caches fill at first, and compiled code takes the place of what is run often
    const later = held.slice(Math.floor(measures / 3));
    const slopes = {
      resident: slopeOf(later, "resident"),
      referred: slopeOf(later, "referred"),
      files: slopeOf(later, "files"),
    };
    const [first, last] = [held[0], held.at(-1)];
    const failures = [
      ...(isInFull && slopes.resident > MOST * 2
        ? [`Resident memory grows by ${inKb(slopes.resident)} a build.`]
        : []),
      ...(isInFull && slopes.referred > MOST
        ? [`What it refers to grows by ${inKb(slopes.referred)} a build.`]
        : []),
      ...(slopes.files > 0.001 ? [`Open files grow: ${held.map(({ files }) => files).join(", ")}.`] : []),
      ...held.flatMap(({ builds: after, children }) =>
        children > 0 ? [`${children} processes run after ${after}.`] : [],
      ),
      ...held.flatMap(({ builds: after, temporary }) =>
        temporary > 0 ? [`${temporary} temporary files after ${after}.`] : [],
      ),
      ...((last?.resources ?? 0) > (first?.resources ?? 0) ? [`It holds ${last?.resources} resources.`] : []),
    ];
    const note = [
      // a few builds still fill what is kept
      ...(isInFull
        ? [`a build adds ${inKb(slopes.resident)} resident, ${inKb(slopes.referred)} referred to`]
        : []),
      `${slopes.files.toFixed(3)} files a build`,
      `${Math.round((last?.resident ?? 0) / 1e6)} MB, ${last?.files} files, ${last?.resources} resources, ${last?.children} processes, ${last?.temporary} temporary files at the end`,
    ].join("; ");
    prove(context, { subject: "A program that runs long", kind: "builds", tried: builds, failures, note });
  });
});

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** How much is added by each build, by least squares. */
function slopeOf(held: readonly Held[], key: "resident" | "referred" | "files"): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(held.map(({ builds }) => builds)), mean(held.map((one) => one[key]))];
  const above = held.reduce((sum, one) => sum + (one.builds - x) * (one[key] - y), 0);
  return above / held.reduce((sum, { builds }) => sum + (builds - x) ** 2, 0);
}
