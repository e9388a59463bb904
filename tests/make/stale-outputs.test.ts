import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/make/build.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
slides:
  - { id: one, title: One, points: ["Three of five stand still. [@cranes]"] }
  - { id: two, title: Behind closed doors, points: ["Ships wait in the roads. [@plain]"] }
`;

const files = smallBrief(BRIEF);
const formats = ["evidence", "pptx", "png"] as const;

/** Builds the brief again once its second slide is marked; returns what that run said. */
async function rebuilt(
  folder: Folder,
  options: { readonly second: Partial<BuildOptions>; readonly between?: () => void; readonly brief?: string },
): Promise<readonly string[]> {
  const briefs = [join(folder.path, "brief.yaml")];
  const out = join(folder.path, "out");
  options.between?.();
  const brief = options.brief ?? BRIEF.replace("id: two", "id: two, tlp: RED");
  writeFileSync(join(folder.path, "brief.yaml"), String(files["brief.yaml"]).replace(BRIEF, brief));
  const remarks: string[] = [];
  const tell = (sentence: string) => remarks.push(sentence);
  await build({ briefs, out, formats, ...options.second, onRemark: tell, onWarning: tell });
  return remarks;
}

function left(folder: Folder, audience: string): readonly string[] {
  const own = folder.files().filter((file) => file.includes(`/${audience}/`));
  return own.map((file) => file.replace(/^.*?\/(?:press|owners)\//, "")).sort();
}

describe("outputs of another brief of the same name", () => {
  it("are not taken away, and are reported", async () => {
    const files = Object.entries(smallBrief(CRANES_BRIEF)).flatMap(([path, text]) => [
      [`a/cranes/${path}`, text],
      [`b/cranes/${path}`, text.replace("  owners:", "  crew:")],
    ]);
    using folder = folderWith(Object.fromEntries(files));
    const out = join(folder.path, "out");
    const warnings: string[] = [];
    for (const part of ["a", "b"]) {
      const briefs = [join(folder.path, part, "cranes/brief.yaml")];
      await build({ briefs, out, formats: ["evidence"], onWarning: (warning) => warnings.push(warning) });
    }
    expect(existsSync(join(out, "cranes/owners/evidence.json"))).toBe(true);
    expect(warnings[0]).toContain(
      `has outputs of another brief, ${join(folder.path, "a/cranes/brief.yaml")}`,
    );
  });
});

describe("outputs of an earlier run", () => {
  const folder = preparedFolder(files, ({ path }) =>
    build({ briefs: [join(path, "brief.yaml")], out: join(path, "out"), formats }),
  );

  it("go when the brief has changed and the run does not make them again, and the run says so", async () => {
    const remarks = await rebuilt(folder, { second: { formats: ["evidence"], audiences: ["press"] } });
    expect(left(folder, "press")).toEqual(["evidence.json"]);
    expect(left(folder, "owners")).toHaveLength(4);
    expect(remarks.filter((remark) => remark.includes("slides.pptx"))).toEqual([
      `Removed ${join(folder.path, "out")}/${
        folder
          .files()
          .find((file) => file.includes("press"))
          ?.split("/")[1]
      }/press/slides.pptx: the brief has changed since it was made.`,
    ]);
  });

  it("go, pictures of slides that are withheld now among them, while those of others are made again", async () => {
    await rebuilt(folder, { second: {} });
    expect(left(folder, "press")).toEqual(["evidence.json", "slides.pptx", "slides/01.png"]);
    expect(left(folder, "owners")).toContain("slides/02.png");
  });

  it("go with an audience that the brief has no more", async () => {
    await rebuilt(folder, { second: {}, brief: BRIEF.replace("press: { label: Press }, ", "") });
    expect(left(folder, "press")).toEqual([]);
  });

  it("stay where somebody edited them, with a warning", async () => {
    const edit = (): void => {
      const pptx = folder.files().find((file) => file.endsWith("press/slides.pptx")) ?? "";
      writeFileSync(join(folder.path, pptx), "edited");
    };
    const remarks = await rebuilt(folder, { second: { formats: ["evidence"] }, between: edit });
    const kept = folder.files().find((file) => file.endsWith("press/slides.pptx")) ?? "";
    expect(readFileSync(join(folder.path, kept), "utf8")).toBe("edited");
    expect(remarks.some((remark) => remark.includes("slides.pptx was made before the brief changed"))).toBe(
      true,
    );
  });

  it("stay while the brief is the same", async () => {
    expect(await rebuilt(folder, { second: { formats: ["evidence"] }, brief: BRIEF })).toEqual([]);
    expect(left(folder, "press")).toHaveLength(4);
  });
});
