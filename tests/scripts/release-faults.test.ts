import { describe, expect, it } from "vitest";
import { releaseFaults } from "../../scripts/release-faults.ts";

const manifest = { version: "0.2.0", repository: "github:somebody/citedeck" };
const changelog = "# citedeck\n\n## 0.2.0\n\n- New.\n\n## 0.1.0\n";

describe("a release", () => {
  it("lacks nothing with a repository, its part of the changelog, and no changeset left", () => {
    expect(releaseFaults({ manifest, changelog, changesets: ["README.md", "config.json"] })).toEqual([]);
  });

  it("is refused where npm could not say where it comes from, and where users could not read what is new", () => {
    const faults = releaseFaults({
      manifest: { version: "0.2.1" },
      changelog,
      changesets: ["README.md", "red-fox.md"],
    });
    expect(faults).toEqual([
      "package.json names no repository.",
      "CHANGELOG.md says nothing of 0.2.1.",
      "Changesets are not in CHANGELOG.md yet: red-fox.md. `npm run release:version` takes them in.",
    ]);
  });
});
