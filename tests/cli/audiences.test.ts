import { afterAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { EXCERPTS, SOURCES, smallBrief, TEXTS } from "../support/small-brief.ts";

const SLIDES = `audiences:
  press: { label: Press, depth: 2 }
  owners: { label: Owners, tlp: RED, depth: 2 }
  crew: { label: Crew, slides: [quay] }
slides:
  - id: cranes
    title: Cranes
    points:
      - "Three of five stand still. [@cranes]"
      - "It takes nine weeks. [@repair]"
      - { text: "Ships wait in the roads. [@plain]", only: [owners] }
      - { text: "Ships wait. [@plain]", depth: 3 }
    notes: [ { text: Say little., except: [press] } ]
  - { id: secret, title: Behind closed doors, layout: quote, excerpt: owner }
  - id: quay
    title: The quay
    points: [ { text: They wait., kind: context } ]
    variants: { crew: { points: [ { text: You wait., kind: context } ] } }
  - { id: deep, title: All of it, depth: 3, points: [ { text: They wait., kind: context } ] }
`;

const folder = folderWith(smallBrief(SLIDES));
afterAll(() => folder[Symbol.dispose]());

const audiences = (...args: readonly string[]) => runMain(["audiences", ...args], { cwd: folder.path });

describe("citedeck audiences", () => {
  it("shows a row for each slide, with its place in each deck, how much of it there is, and why not all", async () => {
    const { exit, out, err } = await audiences();
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const lines = out.split("\n").map((line) => line.trim().replaceAll(/ {2,}/g, " | "));
    expect(lines.slice(1, 6)).toEqual([
      "slide | press (TLP:CLEAR) | owners (TLP:RED) | crew (TLP:CLEAR)",
      "cranes | 1, 1 of 4 items | 1, 3 of 4 items | left out",
      "secret | withheld | 2 | left out",
      "quay | 2 | 3 | 1, variant",
      "deep | left out | left out | left out",
    ]);
    expect(lines).toContain(
      'cranes, press: 1 point: cites "repair", which is TLP:AMBER; 1 point: `only` names owners; 1 point: depth 3, and its own is 2; 1 note: `except` names it',
    );
    expect(lines).toContain("cranes, owners: 1 point: depth 3, and its own is 2");
    expect(lines).toContain("cranes, crew: not in its `slides`");
    expect(lines).toContain(
      'secret, press: nothing on it may be shown; 1 quote: cites "owner", which is TLP:RED',
    );
    expect(lines).toContain("deep, owners: depth 3, and its own is 2");
  });

  it("says that a slide is shortened where all its items are shown, and something else is not", async () => {
    using marked = folderWith(
      smallBrief(`tlp: GREEN
audiences: { press: { tlp: CLEAR } }
slides:
  - { id: quay, title: Quay, tlp: CLEAR, points: ["Ships wait in the roads. [@plain]"] }
  - { id: list, layout: sources, title: Whom we asked }
`),
    );
    const { out } = await runMain(["audiences"], { cwd: marked.path });
    expect(out).toMatch(/list +2, shortened\n/);
    expect(out).toContain("list, press: 1 title: unmarked, which counts as TLP:GREEN here");
  });

  it("shows with --diff only slides of which two audiences get something else", async () => {
    const { out } = await audiences("--diff", "press,owners", "--format", "json");
    const { briefs } = JSON.parse(out);
    expect(briefs[0].audiences.map(({ id }: { id: string }) => id)).toEqual(["press", "owners"]);
    expect(briefs[0].slides.map(({ id }: { id: string }) => id)).toEqual(["cranes", "secret"]);
    expect(briefs[0].slides[1].cells[0]).toMatchObject({ state: "withheld", items: { given: 0, of: 1 } });
  });

  it("counts a variant as something else", async () => {
    const { out } = await audiences("--diff=press,crew", "--format=json");
    const [{ slides }] = JSON.parse(out).briefs;
    expect(slides.map(({ id }: { id: string }) => id)).toEqual(["cranes", "quay"]);
  });

  it("writes a page of its own that needs nothing else and escapes what authors write", async () => {
    using odd = folderWith(smallBrief(SLIDES.replace("title: The quay", "title: The <b>quay</b> & co")));
    const { exit, out } = await runMain(["audiences", "--format", "html"], { cwd: odd.path });
    expect(exit).toBe(0);
    expect(out).toContain("The &lt;b&gt;quay&lt;/b&gt; &amp; co");
    expect(out).not.toMatch(/<script|https?:/);
    expect(out.match(/class="cell cell--withheld"/g)).toHaveLength(1);
  });

  it("says which audiences there are when one is not", async () => {
    const { exit, err } = await audiences("--diff", "pres,owners");
    expect(exit).toBe(2);
    expect(err).toContain('No audience is named "pres".');
    expect(err).toContain('Did you mean "press"?');
    expect((await audiences("--diff", "press")).err).toContain("compares two audiences");
  });

  it("says why it shows nothing where the brief cannot be read whole", async () => {
    using torn = folderWith({
      "brief.yaml": "title: [a\n",
      "sources.yaml": SOURCES,
      "excerpts.yaml": EXCERPTS,
      ...TEXTS,
    });
    const { exit, out, err } = await runMain(["audiences"], { cwd: torn.path });
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain("error[invalid-yaml]");
  });
});
