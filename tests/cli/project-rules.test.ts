import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canRunConfigs } from "../../src/config/run-config.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { runEach, runMain } from "../support/run-main.ts";

const CONFIG = `export default {
  rules: [
    {
      code: "x/short-title",
      severity: "warning",
      summary: "A title is too short.",
      check: ({ title }) => [{ message: "The title is short.", span: title.span }],
    },
  ],
};
`;

const BRIEF = "title: Ships\nslides: []\n";

let state: Folder;
beforeEach(() => {
  state = folderWith({});
  process.env.XDG_STATE_HOME = state.path;
});
afterEach(() => {
  state[Symbol.dispose]();
  Reflect.deleteProperty(process.env, "XDG_STATE_HOME");
});

function project(brief = BRIEF): Folder {
  return folderWith({
    "citedeck.config.mjs": CONFIG,
    "briefs/a/brief.yaml": brief,
    "briefs/b/brief.yaml": brief,
  });
}

describe.skipIf(!canRunConfigs())("a project's own rules, on the command line", () => {
  it("are not run before the config is trusted, which is said once for all briefs", async () => {
    using folder = project();
    const { out } = await runMain(["check"], { cwd: folder.path });
    expect(out.match(/untrusted-config/g)).toHaveLength(1);
    expect(out).toContain(
      "citedeck.config.mjs:1:1 warning[untrusted-config]: citedeck.config.mjs is not trusted",
    );
    expect(out).toContain("run `citedeck trust`");
    expect(out).not.toContain("short-title");
  });

  it("are run once it is trusted, or by --trust-config", async () => {
    using folder = project();
    const calls = [["check", "--trust-config"], ["trust"], ["check"]];
    const [unasked, , trusted] = await runEach(calls, { cwd: folder.path });
    expect(trusted?.out).toContain("briefs/a/brief.yaml:1:8 warning[x/short-title]: The title is short.");
    expect(unasked?.out).toBe(trusted?.out);
  });

  it("fail the check where a brief sets one of them, and it cannot run", async () => {
    using folder = project(`checks: { x/short-title: info }\n${BRIEF}`);
    const { exit, out } = await runMain(["check", "briefs/a"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(out).toContain("briefs/a/brief.yaml:1:11 error[untrusted-config]");
  });

  it("stand in JSON and SARIF like ours", async () => {
    using folder = project();
    const call = ["check", "briefs/a", "--trust-config", "--format"];
    const [json, sarif] = await runEach(
      [
        [...call, "json"],
        [...call, "sarif"],
      ],
      { cwd: folder.path },
    );
    const { diagnostics } = JSON.parse(json?.out ?? "");
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "x/short-title", severity: "warning", message: "The title is short." }),
    );
    const [{ tool, results }] = JSON.parse(sarif?.out ?? "").runs;
    const { ruleIndex } = results.find(({ ruleId }: { ruleId: string }) => ruleId === "x/short-title");
    expect(tool.driver.rules[ruleIndex]).toMatchObject({
      id: "x/short-title",
      shortDescription: { text: "A title is too short." },
      defaultConfiguration: { level: "warning" },
    });
  });
});
