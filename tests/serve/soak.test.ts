/** A preview that runs all day. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { onlyInFull } from "../support/in-full.ts";
import { smallBrief } from "../support/small-brief.ts";

const SLIDES = `slides:
  - { id: start, layout: title }
  - { id: cranes, title: Cranes stand still, points: [ "Three of five stand still. [@cranes]" ] }
  - { id: roads, title: Ships wait, points: [ "Ships wait in the roads. [@plain]" ] }
`;

const EDITS = 2_000;

describe("a preview", () => {
  it("holds no more memory after two thousand edits than after the first hundreds", {
    timeout: 1_800_000,
  }, async (context) => {
    onlyInFull(context);
    using folder = folderWith({
      ...smallBrief(SLIDES),
      "templates/slides/title.hbs": "<h1>{{deck.title}}</h1>",
    });
    const program = [resolve("tests/support/soaking-preview.ts"), folder.path, String(EDITS)];
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", ...program]);
    const held: readonly number[] = JSON.parse(stdout);
    const [early = 0, late = Number.POSITIVE_INFINITY] = [Math.max(...held.slice(2, 5)), held.at(-1)];
    expect(late, `MB held: ${held.map((bytes) => Math.round(bytes / 1e6)).join(", ")}`).toBeLessThan(
      early * 1.1,
    );
  });
});
