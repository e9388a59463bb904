import { afterEach, describe, expect, it } from "vitest";
import { findBriefs } from "../../src/workspace/find-briefs.ts";
import { type Folder, folderWith } from "../support/folder.ts";

const HERE = process.cwd();

afterEach(() => process.chdir(HERE));

/** What is found from inside a folder with these files. */
function findIn(files: readonly string[], names: readonly string[] = []) {
  using folder: Folder = folderWith(Object.fromEntries(files.map((file) => [file, ""])));
  process.chdir(folder.path);
  const found = findBriefs(names);
  process.chdir(HERE);
  return found;
}

describe("a brief that is named", () => {
  it("is a folder with a brief.yaml, or a YAML file of whatever name", () => {
    const files = ["a/brief.yaml", "b/brief.yml", "c/outline.YAML", "brief.yaml"];
    expect(findIn(files, ["a", "b/", "./c/outline.YAML", "."])).toEqual({
      briefs: ["a/brief.yaml", "b/brief.yml", "c/outline.YAML", "brief.yaml"],
      problems: [],
    });
  });

  it("counts once, however often and by whatever name it is given", () => {
    expect(findIn(["a/brief.yaml"], ["a", "a/brief.yaml", "./a/"]).briefs).toEqual(["a/brief.yaml"]);
  });

  it("keeps the path that it was given, with / for Windows' backslashes", () => {
    expect(findIn(["a/b/brief.yaml"], ["a\\b"]).briefs).toEqual(["a/b/brief.yaml"]);
  });

  it("is a problem where nothing is, where a folder has none, and where a file is no YAML", () => {
    const { briefs, problems } = findIn(
      ["a/notes.txt", "b/brief.yaml"],
      ["nowhere", "a", "a/notes.txt", "b"],
    );
    expect(briefs).toEqual(["b/brief.yaml"]);
    expect(problems).toEqual(
      ["nowhere", "a", "a/notes.txt"].map(
        (name) => `No brief is at "${name}": neither a YAML file nor a folder with a brief.yaml.`,
      ),
    );
  });

  it("is a problem where a file stands in the way", () => {
    expect(findIn(["brief.yaml"], ["brief.yaml/brief.yaml"]).problems).toHaveLength(1);
  });

  it("is no folder that is called brief.yaml", () => {
    expect(findIn(["a/brief.yaml/x"], ["a"]).problems).toHaveLength(1);
  });
});

describe("without a name", () => {
  it("the brief here is meant, if there is one", () => {
    expect(findIn(["brief.yaml", "briefs/a/brief.yaml"]).briefs).toEqual(["brief.yaml"]);
  });

  it("else every brief in briefs/, by name", () => {
    const files = ["briefs/b/brief.yaml", "briefs/a/brief.yml", "briefs/c/notes.txt", "briefs/d.yaml"];
    expect(findIn(files)).toEqual({ briefs: ["briefs/a/brief.yml", "briefs/b/brief.yaml"], problems: [] });
  });

  it("else there is a problem", () => {
    const problem = "No brief is here: there is no brief.yaml, and no folder with one in briefs/.";
    expect(findIn([])).toEqual({ briefs: [], problems: [problem] });
    expect(findIn(["briefs/a/notes.txt"]).problems).toEqual([problem]);
    expect(findIn(["briefs"]).problems).toEqual([problem]);
  });
});
