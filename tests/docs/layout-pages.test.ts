import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  LAYOUT_NAMES,
  LAYOUTS_FOLDER,
  layoutBrief,
  PICTURES_RECORD,
  picturesRecord,
  shownSlide,
} from "../../scripts/reference/layout-brief.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

/** In bytes. The pictures are part of the package. */
const LARGEST = 40_000;

describe("the pages on layouts", () => {
  it("are one for each layout that ships", () => {
    const pages = readdirSync(LAYOUTS_FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md");
    expect(pages.toSorted()).toEqual(LAYOUT_NAMES.map((name) => `${name}.md`).toSorted());
  });

  it.each(LAYOUT_NAMES)("show a slide of it: %s", (name) => {
    expect(shownSlide(name)).not.toBe("");
  });

  it.each(LAYOUT_NAMES)("have a small picture of it: %s", (name) => {
    const picture = readFileSync(`docs/pictures/layouts/${name}.webp`);
    expect(picture.subarray(8, 12).toString("latin1")).toBe("WEBP");
    expect(picture.length).toBeLessThan(LARGEST);
  });

  it("have pictures of the examples as they are: `npm run layout-pictures` takes them", () => {
    expect(readFileSync(PICTURES_RECORD, "utf8")).toBe(picturesRecord());
  });

  it("have slides that are one brief with nothing to say against it", async () => {
    using folder = folderWith(layoutBrief());
    const { out } = await runMain(["check"], { cwd: folder.path });
    expect(out).toBe("brief.yaml: no problems; 8 excerpts anchored, 0 recorded\n");
  });

  it("would have one told that is wrong", async () => {
    const files = layoutBrief();
    const wrong = files["brief.yaml"]?.replace("620 barges", "720 barges") ?? "";
    using folder = folderWith({ ...files, "brief.yaml": wrong });
    expect((await runMain(["check"], { cwd: folder.path })).out).toContain("error[number-not-in-excerpt]");
  });
});
