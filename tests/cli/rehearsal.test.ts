/** A rehearsal: what is recorded while presenting, and what is told of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRehearsals, writeRehearsal } from "../../src/workspace/rehearsals.ts";
import { folderWith } from "../support/folder.ts";
import { presenting, standsAt } from "../support/presenting.ts";
import { launchForPreview } from "../support/preview-page.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(`time: 6m
audiences:
  press: { label: Press }
  owners: { label: Owners, tlp: RED }
slides:
  - { id: start, layout: title, time: 1m }
  - { id: idle, layout: section, title: Why it stands, time: 4m }
  - { id: cranes, title: Cranes, time: 90s, points: [ "Three of five stand still. [@cranes]" ] }
  - { id: roads, title: Roads, points: [ "Ships wait in the roads. [@plain]" ] }
  - { id: list, layout: sources }
`);
const SLIDES = [
  { id: "start", ms: 60_000 },
  { id: "idle", ms: 20_000 },
  { id: "cranes", ms: 200_400 },
  { id: "roads", ms: 150_000 },
];
const BEGAN = "2026-03-04T09:30:00.000Z";

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

describe("a rehearsal", () => {
  it("is recorded slide by slide, whole at each moment, and once more at the end", async () => {
    using folder = folderWith(FILES);
    if (open.browser === undefined) throw new Error("No browser is open.");
    const brief = join(folder.path, "brief.yaml");
    const talk = await presenting(folder, open.browser, { isRehearsal: true });
    const speaker = await talk.openSpeaker();
    expect(readRehearsals(brief)).toEqual([]);
    await speaker.keyboard.press("ArrowRight");
    await standsAt(speaker, 1);
    await speaker.keyboard.press("ArrowRight");
    await standsAt(speaker, 2);
    await expect.poll(() => readRehearsals(brief)[0]?.slides[1]?.ms).toBeGreaterThan(0);
    await talk[Symbol.asyncDispose]();
    const [recorded, ...others] = readRehearsals(brief);
    expect(others).toEqual([]);
    expect(recorded?.audience).toBe("press");
    expect(recorded?.slides.map(({ id, ms }) => [id, ms > 0])).toEqual([
      ["start", false],
      ["idle", true],
      ["cranes", true],
      ["roads", false],
      ["list", false],
    ]);
    // Not a word of the deck, whoever is given the folder.
    expect(readFileSync(join(folder.path, ".citedeck/rehearsals.json"), "utf8")).not.toContain(
      "Why it stands",
    );
  });

  it("goes on where its times cannot be written, and says so once", async () => {
    using folder = folderWith({ ...FILES, ".citedeck": "no folder" });
    if (open.browser === undefined) throw new Error("No browser is open.");
    const warnings: string[] = [];
    await using talk = await presenting(folder, open.browser, {
      isRehearsal: true,
      onWarning: (warning) => warnings.push(warning),
    });
    const { act, stage } = talk.presentation.talk;
    for (let step = 0; step < 3; step += 1) {
      act({ do: "step", by: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(stage().at).toBe(3);
    expect(warnings.filter((warning) => warning.includes("cannot be recorded"))).toHaveLength(1);
  });

  it("is told by section and slide, planned against taken, with what to cut", async () => {
    using folder = folderWith(FILES);
    const brief = join(folder.path, "brief.yaml");
    writeRehearsal(brief, { audience: "owners", began: BEGAN, slides: [] });
    writeRehearsal(brief, { audience: "press", began: BEGAN, slides: SLIDES });
    const { exit, out } = await runMain(["rehearsal"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(out).toBe(`brief.yaml, press, rehearsed 2026-03-04 09:30 UTC
  slide            planned  took   over
  Opening             1:00  1:00
    The cranes        1:00  1:00
  Why it stands       4:00  6:10  +2:10
    Why it stands     1:15  0:20
    Cranes            1:30  3:20  +1:50
    Roads             1:15  2:30  +1:15
    Sources           0:00  0:00
  Total               6:00  7:10  +1:10
To fit into 6:00, cut:
  Cranes  by 1:50
`);
    const json = await runMain(["rehearsal", "--audience", "press", "--format", "json"], {
      cwd: folder.path,
    });
    expect(JSON.parse(json.out)).toMatchObject({
      audience: "press",
      began: BEGAN,
      total: { planned: 360, taken: 430 },
      cuts: [{ id: "cranes", over: 110 }],
      names: { cranes: "Cranes" },
    });
  });

  it("keeps those of each audience apart, and none twice", async () => {
    using folder = folderWith(FILES);
    const brief = join(folder.path, "brief.yaml");
    for (const audience of ["press", "owners", "press"])
      writeRehearsal(brief, { audience, began: BEGAN, slides: SLIDES });
    expect(readRehearsals(brief).map(({ audience }) => audience)).toEqual(["owners", "press"]);
  });

  it("says where there is none, and how one is recorded", async () => {
    using folder = folderWith(FILES);
    const none = await runMain(["rehearsal"], { cwd: folder.path });
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining("citedeck present --rehearse")]);
  });

  it.each([
    "{ broken",
    '{ "format": 2, "talks": [] }',
    `{ "format": 2, "rehearsals": [{ "audience": "press", "began": "${BEGAN}", "slides": [] }] }`,
  ])("is said to be unreadable, and is never replaced, where a newer version wrote %s", async (text) => {
    using folder = folderWith({ ...FILES, ".citedeck/rehearsals.json": text });
    const { exit, err } = await runMain(["rehearsal"], { cwd: folder.path });
    expect([exit, err]).toEqual([2, expect.stringContaining("a newer version of citedeck wrote it")]);
    const brief = join(folder.path, "brief.yaml");
    const rehearsal = { audience: "press", began: BEGAN, slides: SLIDES };
    expect(() => writeRehearsal(brief, rehearsal)).toThrow("It is left as it is");
    expect(readFileSync(join(folder.path, ".citedeck/rehearsals.json"), "utf8")).toBe(text);
  });

  it("tells the mistakes of a brief that cannot be read whole, and nothing else", async () => {
    using folder = folderWith({ ...FILES, "brief.yaml": "slides: [" });
    writeRehearsal(join(folder.path, "brief.yaml"), {
      audience: "press",
      began: BEGAN,
      slides: SLIDES,
    });
    const { exit, out, err } = await runMain(["rehearsal"], { cwd: folder.path });
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain("invalid-yaml");
  });
});
