import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const BAD = smallBrief("slides:\n  - { id: one, titel: One, points: [It is so.] }\n");

describe("citedeck check for other programs", () => {
  it("gives a SARIF log, and the same exit as for people", async () => {
    using folder = folderWith(BAD);
    const { exit, out } = await runMain(["check", "--format", "sarif"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "citedeck", version: expect.stringMatching(/^\d+\.\d+\.\d+/) } },
          results: expect.arrayContaining([
            expect.objectContaining({
              ruleId: "unknown-key",
              locations: [
                {
                  physicalLocation: expect.objectContaining({
                    artifactLocation: { uri: "brief.yaml", uriBaseId: "%SRCROOT%", index: 0 },
                  }),
                },
              ],
            }),
          ]),
        },
      ],
    });
  });

  it("gives workflow commands with paths from the root of the checkout, and the tally in the log", async () => {
    using folder = folderWith(
      Object.fromEntries(
        Object.entries(BAD).map(([name, text]) => [`repository/briefs/cranes/${name}`, text]),
      ),
    );
    const cwd = `${folder.path}/repository/briefs`;
    const env = { GITHUB_WORKSPACE: `${folder.path}/repository` };
    const { exit, out } = await runMain(["check", "cranes", "--format", "github"], { cwd, env });
    expect(exit).toBe(1);
    const lines = out.trimEnd().split("\n");
    const [first, second] = lines;
    expect(first).toBe(
      '::error file=briefs/cranes/brief.yaml,line=5,col=16,endLine=5,endColumn=20,title=unknown-key::A slide has no key "titel".%0ADid you mean "title"?',
    );
    expect(second).toMatch(/^::error .*title=uncited-fact::/);
    expect(lines.at(-1)).toMatch(/^cranes\/brief\.yaml: 2 errors/);
  });

  it("shows the credit that a citation style's processor asks for beside the report, not in it", async () => {
    using folder = folderWith(smallBrief("style: harvard\nslides: [{ id: one, title: One, lead: x }]\n"));
    const { out, err } = await runMain(["check", "--format", "json"], { cwd: folder.path });
    expect(err).toBe("Citations by CSL (citeproc-js), https://citationstyles.org/\n");
    expect(() => JSON.parse(out)).not.toThrow();
  });
});
