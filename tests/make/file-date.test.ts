/** What date files carry inside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it, vi } from "vitest";
import { fileDate } from "../../src/make/file-date.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { treeOf } from "../support/tree-of.ts";

const FORMATS = "html,evidence,pdf,handout,pptx,png";
const UNSET = { SOURCE_DATE_EPOCH: "" };

describe("the date that a file carries inside", () => {
  it("is the brief's, where no other is given", () => {
    expect(fileDate({ date: "2024-11-05" }, undefined).toISOString()).toBe("2024-11-05T00:00:00.000Z");
    expect(fileDate({ date: "2024-11-05 09:30+02:00" }, undefined).toISOString()).toBe(
      "2024-11-05T07:30:00.000Z",
    );
    expect(fileDate({ date: "2024" }, undefined).getUTCFullYear()).toBe(2024);
    const given = new Date("2023-01-01");
    expect(fileDate({ date: "2024" }, given)).toBe(given);
    expect(fileDate({ date: undefined }, undefined).getUTCFullYear()).toBe(1980);
  });

  it("is not the clock's: the same brief makes the same bytes on another day", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const made = async (out: string, env: Readonly<Record<string, string>>): Promise<unknown> => {
      const args = ["build", "--audience", "press", "--format", FORMATS, "--out", out, "--force"];
      expect(await runMain(args, { cwd: folder.path, env })).toMatchObject({ exit: 0 });
      const tree = Object.entries(treeOf(`${folder.path}/${out}`));
      return tree.filter(([path]) => path.includes("/press/"));
    };
    const today = await made("one", UNSET);
    // in the past: what a run leaves for later runs would seem old to one in the future
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2021-08-09T23:59:50Z") });
    try {
      expect(await made("other", UNSET)).toEqual(today);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is one that a ZIP file can hold, of whatever year the brief is", async () => {
    for (const [year, held] of [
      ["9999", 2107],
      ["0044", 1980],
    ] as const) {
      const files = smallBrief(CRANES_BRIEF);
      using folder = folderWith({
        ...files,
        "brief.yaml": files["brief.yaml"]?.replace("date: 2024-03-04", `date: ${year}-03-04`) ?? "",
      });
      const args = ["build", "--audience", "press", "--format", "pptx"];
      expect(await runMain(args, { cwd: folder.path, env: UNSET })).toMatchObject({ exit: 0 });
      const [path = ""] = folder.files().filter((one) => one.endsWith(".pptx"));
      const { files: parts } = await JSZip.loadAsync(readFileSync(join(folder.path, path)));
      const years = Object.values(parts).map((part) => part.date.getUTCFullYear());
      expect(new Set(years)).toEqual(new Set([held]));
    }
  });
});
