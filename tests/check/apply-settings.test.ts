import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";
import { findingsOf } from "../support/findings-of.ts";

function brief(slides: string, rest = "", excerpt = "") {
  return {
    "brief.yaml": `title: T
sources: [{ id: a, type: report }]
excerpts: { one: { source: a, exact: x${excerpt} } }
${rest}slides:
${slides}`,
  };
}

const UNCITED =
  '  - { id: s, title: "It. [@one]", points: [It is so., { text: It is likely., kind: context }] }\n';

const found = (files: Readonly<Record<string, string>>) =>
  compileFiles(files).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe("checks", () => {
  it("set a rule's severity, or put it off, and leave the others", () => {
    expect(found(brief(UNCITED))).toEqual(["error uncited-fact", "warning likelihood-outside-judgement"]);
    expect(found(brief(UNCITED, "checks: { uncited-fact: warning }\n"))).toEqual([
      "warning uncited-fact",
      "warning likelihood-outside-judgement",
    ]);
    expect(
      found(brief(UNCITED, "checks: { uncited-fact: off, likelihood-outside-judgement: error }\n")),
    ).toEqual(["error likelihood-outside-judgement"]);
  });

  it("set the rules on quotations as they set the others", () => {
    const files = brief(
      '  - { id: s, title: "He said “never, ever again”. [@one]" }\n',
      "checks: { misquotation: warning }\n",
    );
    expect(found(files)).toEqual(["warning misquotation"]);
  });

  it("name rules only: a slip is told what was meant, and what always holds cannot be set", () => {
    const files = brief(
      UNCITED,
      "checks: { uncited-facts: off, unknown-id: off, withheld-in-output: info }\n",
    );
    expect(findingsOf("unknown-check", files)).toMatchObject([
      {
        at: "uncited-facts",
        message: 'No rule is named "uncited-facts".',
        hints: ['Did you mean "uncited-fact"?'],
      },
      { at: "unknown-id", message: '"unknown-id" always holds.' },
      { at: "withheld-in-output", message: '"withheld-in-output" always holds.' },
    ]);
    expect(found(files)).toContain("error uncited-fact");
    const unknown = brief('  - { id: s, title: "It. [@one; @on]" }\n', "checks: { unknown-id: off }\n");
    expect(found(unknown)).toEqual(["error unknown-check", "error unknown-id"]);
  });
});

describe("an excuse", () => {
  const slide = (excuse: string) =>
    brief(`  - id: s
    title: "It. [@one]"
    points:
      - { text: It is so., excuse: { ${excuse} } }
      - It is so too.
`);

  it("covers what stands inside of the item that it stands on, and nothing beside it", () => {
    const files = slide("uncited-fact: common knowledge");
    expect(findingsOf("uncited-fact", files).map(({ at }) => at)).toEqual(["It is so too."]);
  });

  it("on a slide covers all of the slide", () => {
    const files =
      brief(`  - { id: s, title: "It. [@one]", points: [So., So too.], excuse: { uncited-fact: known } }
  - { id: t, title: T, points: [And this.] }
`);
    expect(findingsOf("uncited-fact", files).map(({ at }) => at)).toEqual(["And this."]);
  });

  it("covers its own code only", () => {
    const files = slide("likelihood-outside-judgement: known");
    expect(findingsOf("uncited-fact", files)).toHaveLength(2);
  });

  it("on an excerpt or a source covers what is said of it", () => {
    const unused = "  - { id: s, title: S }\n";
    expect(found(brief(unused))).toEqual(["info unused-excerpt"]);
    expect(found(brief(unused, "", ", excuse: { unused-excerpt: kept for questions }"))).toEqual([]);
    const source = brief('  - { id: s, title: "It. [@one]" }\n')["brief.yaml"];
    const later = source.replace("title: T\n", "title: T\nas-of: 2024-01-01\n");
    const of2025 = (excuse: string) => ({
      "brief.yaml": later.replace("type: report", `type: report, issued: 2025-01-01${excuse}`),
    });
    expect(found(of2025(""))).toEqual(["error source-after-cutoff"]);
    expect(found(of2025(", excuse: { source-after-cutoff: printed before }"))).toEqual([]);
  });

  it("that nothing needs is a warning, which can itself be put off", () => {
    const files = slide("single-origin: the leak is the subject");
    expect(findingsOf("unused-excuse", files)).toMatchObject([
      {
        at: "single-origin",
        severity: "warning",
        message: 'Nothing here needs the excuse for "single-origin".',
      },
    ]);
    const off = files["brief.yaml"].replace("slides:", "checks: { unused-excuse: off }\nslides:");
    expect(findingsOf("unused-excuse", { "brief.yaml": off })).toEqual([]);
  });

  it("may be needed where a source's text is not here to show it", () => {
    expect(found(slide("name-not-in-excerpt: a working title"))).not.toContain("warning unused-excuse");
  });

  it("is not said to be unneeded where a misspelt ID on its slide hides what may need it", () => {
    const slideWith = (id: string) =>
      brief(`  - { id: s, title: "It. [@${id}]", excuse: { single-origin: known } }\n`);
    expect(found(slideWith("one"))).toContain("warning unused-excuse");
    expect(found(slideWith("on"))).not.toContain("warning unused-excuse");
    const apart = brief(`  - { id: s, title: "It. [@one]", excuse: { single-origin: known } }
  - { id: t, title: "It. [@on]" }
`);
    expect(found(apart)).toContain("warning unused-excuse");
  });

  it("is needed as much where its rule is put off", () => {
    const files = slide("uncited-fact: common knowledge")["brief.yaml"];
    const off = files.replace("slides:", "checks: { uncited-fact: off }\nslides:");
    expect(found({ "brief.yaml": off })).toEqual([]);
  });

  it("of what always holds is refused", () => {
    const files = brief(
      '  - { id: s, title: "It. [@on]", excuse: { unknown-id: later } }\n',
      "",
      ", excuse: { unused-excerpt: later }",
    );
    expect(found(files)).toEqual(["error unknown-id", "error unknown-check"]);
  });
});
