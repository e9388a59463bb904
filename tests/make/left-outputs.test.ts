import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/make/build.ts";
import { NewerFile } from "../../src/workspace/newer-file.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { smallBrief } from "../support/small-brief.ts";
import { treeOf } from "../support/tree-of.ts";

const BRIEF = `audiences: { press: { label: Press, tlp: RED }, owners: { label: Owners, tlp: RED } }
slides:
  - { id: one, title: One, points: ["Three of five stand still. [@cranes]", "They knew. [@owner]"] }
`;
/** What press may see is lowered. */
const LOWERED = BRIEF.replace("Press, tlp: RED", "Press");
const BROKEN = LOWERED.replace("@cranes", "@crane");

const files = smallBrief(BRIEF);
const formats = ["html", "evidence"] as const;

/** The brief, built for all. */
const folder = preparedFolder(files, ({ path }) =>
  build({ briefs: [join(path, "brief.yaml")], out: join(path, "out"), formats }),
);

/** Builds it again as `brief` says; returns what that run said and where outputs lie. */
async function builtAgain(options: {
  readonly brief: string;
  readonly second?: Partial<BuildOptions>;
  readonly between?: (out: string) => void;
}): Promise<{ readonly remarks: readonly string[]; readonly out: string }> {
  const briefs = [join(folder.path, "brief.yaml")];
  const deck = folder.files().find((file) => file.endsWith("press/deck.html")) ?? "";
  const out = join(folder.path, deck, "../..");
  options.between?.(out);
  const text = String(files["brief.yaml"]).replace(BRIEF, options.brief);
  writeFileSync(join(folder.path, "brief.yaml"), text);
  const remarks: string[] = [];
  const second = { formats, ...options.second, onWarning: (remark: string) => remarks.push(remark) };
  await build({ briefs, out: join(folder.path, "out"), ...second });
  return { remarks: remarks.filter((remark) => remark.startsWith(out)), out };
}

const told = (folder: string, names: string): string =>
  `${folder}/ holds what this run did not make: look for what is withheld now in ${names}.`;

describe("outputs that were made when an audience could see something else", () => {
  it("are reported, and stay, when the brief has errors", async () => {
    const { remarks, out } = await builtAgain({ brief: BROKEN });
    expect(remarks).toEqual([
      told(`${out}/owners`, "deck.html, evidence.json"),
      told(`${out}/press`, "deck.html, evidence.json"),
    ]);
    expect(readFileSync(`${out}/press/evidence.json`, "utf8")).toContain("They knew");
  });

  it("are reported when the run leaves their audience out, and those of others are not", async () => {
    const second = { audiences: ["owners"] };
    const { remarks, out } = await builtAgain({ brief: LOWERED, second });
    expect(remarks).toEqual([told(`${out}/press`, "deck.html, evidence.json")]);
  });

  it("are not reported while what the audience may see is the same", async () => {
    expect((await builtAgain({ brief: BRIEF, second: { audiences: ["owners"] } })).remarks).toEqual([]);
    const broken = `${BRIEF}checks: { no-such-rule: off }\n`;
    expect((await builtAgain({ brief: broken })).remarks).toEqual([]);
  });

  it("are reported where nothing tells what they were made of, with those of audiences that are gone", async () => {
    const { remarks, out } = await builtAgain({
      brief: LOWERED.replace(", owners: { label: Owners, tlp: RED }", ""),
      second: { formats: ["html"] },
      between: (at) => writeFileSync(join(at, ".citedeck-build.json"), "{"),
    });
    expect(remarks).toEqual([
      told(`${out}/owners`, "deck.html, evidence.json"),
      told(`${out}/press`, "evidence.json"),
    ]);
    expect(readFileSync(`${out}/press/evidence.json`, "utf8")).toContain("They knew");
  });

  it("stay as they are where a newer citedeck has made them", async () => {
    const left = { before: "", path: "" };
    const built = builtAgain({
      brief: LOWERED,
      between: (at) => {
        left.path = at;
        const file = join(at, ".citedeck-build.json");
        writeFileSync(file, JSON.stringify({ version: 2, ...JSON.parse(readFileSync(file, "utf8")) }));
        left.before = JSON.stringify(treeOf(at));
      },
    });
    await expect(built).rejects.toThrow(NewerFile);
    expect(JSON.stringify(treeOf(left.path))).toBe(left.before);
    expect(left.before).toContain("owners");
  });

  it("are files of ours alone, pictures reported together", async () => {
    const { remarks, out } = await builtAgain({
      brief: LOWERED,
      between: (at) => {
        rmSync(join(at, ".citedeck-build.json"));
        mkdirSync(join(at, "press/slides"));
        for (const name of ["mine.txt", "evidence.json.bak", "handout.pdf", "slides/01.png", "slides/02.png"])
          writeFileSync(join(at, "press", name), "x");
      },
    });
    expect(remarks).toEqual([told(`${out}/press`, "handout.pdf, slides/")]);
  });
});
