import { describe, expect, it } from "vitest";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { defineRule, type RuleFinding } from "../../src/project/define-rule.ts";
import { NO_PROJECT, type Project } from "../../src/project/project.ts";
import { type Compiled, compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { projectWith } from "../support/project-with.ts";
import { readFrom } from "../support/read-map.ts";
import { smallBrief } from "../support/small-brief.ts";

const house = briefResources("brief.yaml");

const noDate = defineRule({
  code: "x/slide-without-date",
  severity: "warning",
  summary: "A slide has no date.",
  *check({ slides }) {
    for (const { id, span, items } of slides) {
      const words = items.flatMap(({ texts }) => texts.map((text) => text.words));
      if (!words.some((one) => /\b20\d\d\b/.test(one)))
        yield { message: `The slide "${id}" has no date.`, span, hints: ["Say when it was."] };
    }
  },
});

const SLIDES = `slides:
  - { id: dated, points: [{ text: In 2024., kind: context }] }
  - { id: undated, points: ["Three of five stand still. [@cranes]"] }
`;

function found(rest: string, project: Project = projectWith({ rules: [noDate] })): readonly Diagnostic[] {
  return compiled(rest, project).diagnostics.filter(({ severity }) => severity !== "info");
}

function compiled(rest: string, project: Project): Compiled {
  return compile({ brief: "brief.yaml", read: readFrom(smallBrief(rest)), ...house, project });
}

function wordsAt({ span }: Diagnostic, rest: string): string {
  return smallBrief(rest)["brief.yaml"]?.slice(span?.start, span?.end) ?? "";
}

describe("a rule of a project's own", () => {
  it("finds what it looks for, with its code, severity, place and hints", () => {
    const diagnostics = found(SLIDES);
    expect(diagnostics).toMatchObject([
      {
        code: "x/slide-without-date",
        severity: "warning",
        message: 'The slide "undated" has no date.',
        hints: ["Say when it was."],
      },
    ]);
    expect(diagnostics.map((one) => wordsAt(one, SLIDES))).toEqual(["undated"]);
  });

  it("is set to another severity, or off, like ours", () => {
    expect(found(`checks: { x/slide-without-date: error }\n${SLIDES}`)).toMatchObject([
      { severity: "error" },
    ]);
    expect(found(`checks: { x/slide-without-date: off }\n${SLIDES}`)).toEqual([]);
  });

  it("is excused like ours, and an excuse that nothing needs is reported", () => {
    const excuse = 'excuse: { x/slide-without-date: "it holds at any time" }';
    expect(found(SLIDES.replace("id: undated,", `id: undated, ${excuse},`))).toEqual([]);
    expect(found(SLIDES.replace("id: dated,", `id: dated, ${excuse},`)).map(({ code }) => code)).toEqual([
      "unused-excuse",
      "x/slide-without-date",
    ]);
  });

  it("is named by its code, and one that is near is proposed", () => {
    expect(found(`checks: { x/slide-without-dates: off }\n${SLIDES}`)[0]).toMatchObject({
      code: "unknown-check",
      hints: ['Did you mean "x/slide-without-date"?'],
    });
    expect(found(`checks: { x/other: off }\n${SLIDES}`, NO_PROJECT)[0]).toMatchObject({
      code: "unknown-check",
      hints: [
        "Codes that begin with x/ are those of rules in a `citedeck.config` at the root of the project.",
      ],
    });
  });

  it("is shown claims with what they cite, followed to excerpts and sources", () => {
    const seen: unknown[] = [];
    const looks = defineRule({
      code: "x/looks",
      severity: "info",
      summary: "It looks.",
      check({ slides }) {
        for (const { kind, citations, texts } of slides.flatMap(({ claims }) => claims))
          seen.push({
            kind,
            words: texts.map(({ words }) => words.trim()),
            cited: citations.map(({ id, locator, excerpt, source }) => [
              ...[id, locator, excerpt?.words, excerpt?.anchor, source?.csl.title],
            ]),
          });
        return [];
      },
    });
    found('slides: [{ points: ["Three stand still. [@cranes, p. 4]"] }]', projectWith({ rules: [looks] }));
    expect(seen).toEqual([
      {
        kind: "fact",
        words: ["Three stand still."],
        cited: [["cranes", "p. 4", "three of the five cranes stand still", "anchored", "The quay memo"]],
      },
    ]);
  });
});

function ruleThat(check: () => Iterable<RuleFinding>): Project {
  const rule = defineRule({ code: "x/broken", severity: "info", summary: "It is broken.", check });
  return projectWith({ rules: [rule, noDate] });
}

describe("a rule that fails", () => {
  it.each([
    ["throws", () => fail(new TypeError("no such\nthing.")), "throws: no such thing."],
    ["throws what is no error", () => fail({ odd: true }), "throws: { odd: true }."],
    [
      "gives a finding without a place",
      () => JSON.parse('[{ "message": "Here." }]'),
      "gives no finding: 0.span:",
    ],
    ["gives nothing", () => JSON.parse("null"), "gives no finding: "],
    ["is asynchronous", () => JSON.parse("{}"), "gives no finding: "],
  ])("is named with its config where it %s, and others go on", (_, check, message) => {
    const diagnostics = found(SLIDES, ruleThat(check));
    expect(diagnostics.map(({ code }) => code)).toEqual(["rule-failed", "x/slide-without-date"]);
    expect(diagnostics[0]?.severity).toBe("error");
    expect(diagnostics[0]?.message).toContain(`The rule "x/broken" of citedeck.config.js ${message}`);
    expect(diagnostics[0]?.message).not.toMatch(/\n|\bat \w/);
  });
});

function fail(reason: unknown): never {
  throw reason;
}

describe("a config that did not run", () => {
  const untrusted: Project = {
    ...NO_PROJECT,
    config: "citedeck.config.js",
    isUnknown: true,
    diagnostics: [
      diagnose("untrusted-config", {
        message: "Not trusted.",
        span: { file: "citedeck.config.js", start: 0, end: 1 },
      }),
    ],
  };

  it("is a warning where a brief names nothing of it, and its codes are not called unknown", () => {
    const excused = SLIDES.replace("id: undated,", 'id: undated, excuse: { x/slide-without-date: "so" },');
    expect(found(excused, untrusted)).toMatchObject([
      { code: "untrusted-config", severity: "warning", span: { file: "citedeck.config.js" } },
    ]);
  });

  it("is an error at the place where a brief sets a rule of it", () => {
    const rest = `checks: { x/slide-without-date: warning }\n${SLIDES}`;
    const diagnostics = found(rest, untrusted);
    expect(diagnostics).toMatchObject([{ code: "untrusted-config", severity: "error" }]);
    expect(diagnostics.map((one) => wordsAt(one, rest))).toEqual(["x/slide-without-date"]);
  });
});
