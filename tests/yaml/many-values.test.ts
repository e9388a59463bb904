import { describe, expect, it } from "vitest";
import { findings } from "../brief/findings.ts";

const brief = (sources: string) => `title: T\nsources: ${sources}\nslides: []\n`;

describe("a list of more values than can be read", () => {
  it.each([
    ["many.json", `[${"{},".repeat(500_001)}{}]`],
    ["many.yaml", `references:\n${"- a\n".repeat(500_001)}`],
    ["many.bib", "@book{a, title={A}}\n".repeat(30_001)],
  ])("is reported where it is named: %s", (name, text) => {
    expect(findings({ "b/brief.yaml": brief(name), [`b/${name}`]: text })).toContainEqual(
      expect.stringMatching(/^file-too-large brief\.yaml:2:10/),
    );
  });
});
