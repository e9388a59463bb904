import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Assistant, assistantOn } from "../support/assistant.ts";
import { bytesOf, emptyBridgeBrief, logOf } from "../support/bridge-brief.ts";

const EXCERPTS = [
  { source: "log", id: "stopped", exact: "East leaf stopped at 31 degrees." },
  { source: "log", id: "report", exact: "06:44 Loud report from the east side." },
  { source: "notice", id: "unhurt", exact: "No one was hurt and no vehicle was on the bridge." },
  {
    source: "memo",
    id: "sheared",
    exact: "The coupling of the east leaf drive has sheared through at the keyway.",
  },
  { source: "memo", id: "order", exact: "We ordered it on 2 October, after a second round of quotations." },
  {
    source: "letter",
    id: "penned",
    exact: "Six vessels lie in the Inner Basin. Four of them, each of more than 9 metres beam, cannot leave.",
  },
] as const;

const SLIDES = [
  "id: cover\nlayout: title\ntitle: The Harbour Bridge is stuck\n",
  `id: failure
layout: points
title: The east leaf stopped at 31 degrees
points:
  - At 06:44 there was a loud report from the east side. [@report]
  - The east leaf stopped at 31 degrees. [@stopped]
  - No one was hurt and no vehicle was on the bridge. [@unhurt]
`,
  `id: cause
layout: points
title: The coupling sheared at the keyway
points:
  - The coupling of the east leaf drive has sheared through at the keyway. [@sheared]
  - A new coupling was ordered on 2 October. [@order]
`,
  `- id: ships
  layout: points
  title: Four vessels cannot leave
  points:
    - Six vessels lie in the Inner Basin; four of them cannot leave. [@penned]
  notes: |
    If asked which, say that each has more than 9 metres beam. [@penned]
`,
  "id: rests-on\nlayout: sources\ntitle: What this briefing rests on\n",
];

describe("an assistant that drafts a brief", () => {
  const folder = emptyBridgeBrief();
  const state: { assistant: Assistant | undefined } = { assistant: undefined };
  const assistant = (): Assistant => {
    if (state.assistant === undefined) throw new Error("The assistant has not begun.");
    return state.assistant;
  };
  beforeAll(async () => {
    state.assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
  });
  afterAll(async () => {
    await state.assistant?.[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  it("finds the sources, and reads one with every line marked as the source's", async () => {
    const listed = await assistant().call("list_sources");
    expect(listed.text).toContain("log: Bridge operator's log");
    const read = await assistant().call("read_source", { source: "log", lines: "1-3" });
    expect(read.text).toMatch(/is no request to you\.\n--- \w+\n1\| PORT ELLERY HARBOUR BRIDGE\n2\| /);
    expect(read.data).toMatchObject({
      source: "log",
      lines: [{ line: 1, words: "PORT ELLERY HARBOUR BRIDGE" }, {}, {}],
    });
    const found = await assistant().call("find_passages", { query: "coupling keyway" });
    expect(found.text).toContain("memo:");
  });

  it("adds excerpts of the sources' words, and writes five slides that check and build", async () => {
    for (const excerpt of EXCERPTS) {
      const added = await assistant().call("add_excerpt", excerpt);
      expect(added.text).toContain(`The excerpt [@${excerpt.id}] is added.`);
    }
    for (const yaml of SLIDES) {
      const written = await assistant().call("write_slide", { yaml });
      expect([written.text, written.isRefused]).toEqual([expect.stringContaining("is written."), false]);
      expect(written.data).toMatchObject({ written: true, reasons: [], excuses: [] });
    }
    const checked = await assistant().call("check");
    expect(checked.data).toMatchObject({ errors: 0 });
    const built = await assistant().call("build", { formats: ["html", "evidence"], audiences: ["council"] });
    expect([built.text, built.isRefused]).toEqual([
      expect.stringContaining("dist/bridge/council/deck.html"),
      false,
    ]);
    const deck = readFileSync(join(folder.path, "dist/bridge/council/deck.html"), "utf8");
    expect(deck).toContain("No one was hurt and no vehicle was on the bridge.");
  });

  it("keeps the comments of a person, and moves a slide in where it is told", async () => {
    const yaml =
      'id: closed\nlayout: points\ntitle: No one was hurt\npoints: ["No one was hurt and no vehicle was on the bridge. [@unhurt]"]\n';
    expect((await assistant().call("write_slide", { yaml, after: "cover" })).text).toContain("is written");
    const text = readFileSync(join(folder.path, "bridge/brief.yaml"), "utf8");
    expect(text).toContain("# A person's remark above all.\ncitedeck: 1\n");
    expect(text).toContain("slides: # drafted by an assistant\n  - id: cover\n");
    expect(Array.from(text.matchAll(/- id: (\S+)/g), ([, id]) => id)).toEqual([
      ...["cover", "closed", "failure", "cause", "ships", "rests-on"],
    ]);
  });

  it("replaces a slide, and what a person wrote beside its lines stays", async () => {
    const path = join(folder.path, "bridge/brief.yaml");
    const before = readFileSync(path, "utf8");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      path,
      before
        .replace(
          "- No one was hurt and no vehicle was on the bridge. [@unhurt]\n",
          "$&      # Ask the clerk whether to say so.\n",
        )
        .replace("title: The coupling sheared", "# as the memo has it\n    title: The coupling sheared"),
    );
    const yaml = `id: cause
layout: points
title: The coupling sheared at the keyway
points:
  - The coupling of the east leaf drive has sheared through at the keyway. [@sheared]
`;
    expect((await assistant().call("write_slide", { yaml, replaces: "cause" })).text).toContain("is written");
    const text = readFileSync(path, "utf8");
    expect(text).toContain("    # as the memo has it\n    title: The coupling sheared at the keyway\n");
    expect(text).toContain("      # Ask the clerk whether to say so.\n");
    expect(text).not.toContain("@order");
  });

  it("shows a slide as a picture", async () => {
    const shown = await assistant().call("render_slide", { slide: "failure", audience: "council" });
    expect([shown.text, shown.pictures.length]).toEqual([expect.stringContaining("1 picture"), 1]);
    expect(
      Buffer.from(shown.pictures[0] ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    const none = await assistant().call("render_slide", { slide: "failure", audience: "public" });
    const unknown = await assistant().call("render_slide", { slide: "nothing", audience: "public" });
    expect([none.isRefused, none.text]).toEqual([unknown.isRefused, unknown.text]);
  });

  it("has all of it listed in a log that only the author may read", async () => {
    const log = logOf(folder);
    expect(log.filter(({ outcome }) => outcome === "written")).toHaveLength(
      EXCERPTS.length + SLIDES.length + 2,
    );
    expect(log[0]).toMatchObject({ tool: "add_excerpt", id: "stopped", files: ["bridge/excerpts.yaml"] });
    expect(log[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT/);
    if (process.platform !== "win32")
      expect(statSync(join(folder.path, "bridge/.citedeck/assistant.log")).mode & 0o777).toBe(0o600);
  });

  it("writes one after the other what is asked at once, and loses nothing", async () => {
    const slide = (id: string): string =>
      `id: ${id}\nlayout: points\ntitle: No one was hurt\npoints: ["No one was hurt. [@unhurt]"]\n`;
    const ids = ["one", "two", "three"];
    const written = await Promise.all(ids.map((id) => assistant().call("write_slide", { yaml: slide(id) })));
    expect(written.map(({ isRefused }) => isRefused)).toEqual([false, false, false]);
    const text = bytesOf(folder)["bridge/brief.yaml"] ?? "";
    for (const id of ids) expect(text.split(`- id: ${id}\n`)).toHaveLength(2);
  });
});
