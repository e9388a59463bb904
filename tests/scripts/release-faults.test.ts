import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { releaseFaults } from "../../scripts/release-faults.ts";

const manifest = { version: "0.2.0", repository: "github:somebody/citedeck" };
const create = { version: "0.2.0", dependencies: { citedeck: "^0.2.0" } };
const changelog = "# citedeck\n\n## 0.2.0\n\n- New.\n\n## 0.1.0\n";

describe("a release", () => {
  it("lacks nothing with a repository, its part of the changelog, and no changeset left", () => {
    expect(releaseFaults({ manifest, create, changelog, changesets: ["README.md", "config.json"] })).toEqual(
      [],
    );
  });

  it("is refused where npm could not say where it comes from, and where users could not read what is new", () => {
    const faults = releaseFaults({
      manifest: { version: "0.2.1" },
      create,
      changelog,
      changesets: ["README.md", "red-fox.md"],
    });
    expect(faults).toEqual([
      "package.json names no repository.",
      "CHANGELOG.md says nothing of 0.2.1.",
      "create-citedeck/package.json is not that of 0.2.1.",
      "Changesets are not in CHANGELOG.md yet: red-fox.md. `npm run release:version` takes them in.",
    ]);
  });

  it("is refused where `npm create citedeck` would bring an older one", () => {
    const older = { version: "0.2.0", dependencies: { citedeck: "^0.1.0" } };
    expect(releaseFaults({ manifest, create: older, changelog, changesets: [] })).toEqual([
      "create-citedeck/package.json is not that of 0.2.0.",
    ]);
  });
});

describe("npm create citedeck", () => {
  it("brings the version of this repository", () => {
    const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
    const { version } = read("package.json");
    const faults = releaseFaults({
      manifest: { version, repository: "" },
      create: read("create-citedeck/package.json"),
      changelog: `\n## ${version}\n`,
      changesets: [],
    });
    expect(faults).toEqual([]);
  });
});
