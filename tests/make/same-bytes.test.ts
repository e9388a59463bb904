/** What earlier runs left decides how long a run takes, and nothing of what it writes. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";

const DATE = new Date("2024-03-04T00:00:00Z");

async function buildIn(folder: Folder, brief: string, out: string, audience: string): Promise<void> {
  const [report] = await build({
    briefs: [join(folder.path, brief, "brief.yaml")],
    audiences: [audience],
    formats: ["html", "pdf", "evidence"],
    out: join(folder.path, out),
    date: DATE,
  });
  expect(report?.outputs).toHaveLength(3);
}

/** The bytes of an audience's files, by name. */
function filesOf(folder: Folder, brief: string, out: string, audience: string): object {
  const names = ["deck.html", "slides.pdf", "evidence.json"];
  return Object.fromEntries(
    names.map((name) => [
      name,
      readFileSync(join(folder.path, out, brief, audience, name)).toString("base64"),
    ]),
  );
}

const EDITS = [
  { brief: "harbour-bridge", audience: "council", from: "The bridge stays", to: "The bridge remains" },
  { brief: "security-guarantees", audience: "press", from: "answered Moscow", to: "told Moscow" },
];

describe.each(some(EDITS, EDITS.length))("the files of $brief", ({ brief, audience, from, to }) => {
  it("are the same after an edit as those of a run that knows nothing", async () => {
    using folder = folderWith({});
    cpSync(join("briefs", brief), join(folder.path, brief), {
      recursive: true,
      filter: (path) => !/sources\/\d/.test(path.replaceAll("\\", "/")),
    });
    const file = join(folder.path, brief, "brief.yaml");
    const text = readFileSync(file, "utf8");
    await buildIn(folder, brief, "out", audience);
    const before = filesOf(folder, brief, "out", audience);
    writeFileSync(file, text.replaceAll(from, to));
    await buildIn(folder, brief, "out", audience);
    await buildIn(folder, brief, "fresh", audience);
    expect(filesOf(folder, brief, "out", audience)).toEqual(filesOf(folder, brief, "fresh", audience));
    expect(filesOf(folder, brief, "out", audience)).not.toEqual(before);
  });
});
