import { describe, expect, it } from "vitest";
import { findings, sentences } from "../findings.ts";

const withAudiences = (...ids: readonly string[]) => ({
  "b/brief.yaml": `citedeck: 1
title: T
audiences: { ${ids.map((id) => `${id}: {}`).join(", ")} }
slides: [{ id: s, title: S }]
`,
});

describe("the folder of an audience", () => {
  it("is shared with no other one on any system", () => {
    expect(findings(withAudiences("press", "owners", "PRESS", "Owners."))).toEqual([
      'audience-folder brief.yaml:3:37 "PRESS"',
      'audience-folder brief.yaml:3:48 "Owners."',
    ]);
    expect(sentences(withAudiences("press", "PRESS"))).toEqual([
      expect.stringContaining(
        'The audiences "press" and "PRESS" would share one folder on Windows or macOS. | Give it',
      ),
    ]);
  });

  it.each(["con", "nul.", "Aux.v2", "press:de", "Index.html"])(
    "has a name that every system can give it, as has not %s",
    (id) => {
      expect(findings(withAudiences("press", id))).toEqual([`audience-folder brief.yaml:3:25 "${id}"`]);
    },
  );

  it("may have any other ID as its name", () => {
    expect(findings(withAudiences("press", "press-2", "Owners", "v1.2", "index", "console"))).toEqual([]);
  });
});
