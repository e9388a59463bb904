import { describe, expect, it } from "vitest";
import { planMigration } from "../../src/edit/plan-migration.ts";
import type { Tlp } from "../../src/model/tlp.ts";

function migrated(
  text: string,
  options: { readonly tlp?: Tlp; readonly keepOldReading?: boolean } = {},
): string | undefined {
  const { tlp, keepOldReading = false } = options;
  const plan = planMigration({ format: undefined, tlp, unmarked: undefined }, text, { keepOldReading });
  return plan.kind === "changed" ? plan.text : undefined;
}

describe("a brief that is migrated", () => {
  it("says its version before its first key, and keeps every other byte", () => {
    const head = "# yaml-language-server: $schema=x\n#\n# What it is about.\n\n";
    const rest = "title:   'A' # a comment\nslides:\n- {id: a, title: A}   \n";
    expect(migrated(`${head}${rest}`)).toBe(`${head}citedeck: 1\n${rest}`);
  });

  it.each([
    ["lines that end in CRLF", "title: A\r\nslides: []\r\n", "citedeck: 1\r\ntitle: A\r\nslides: []\r\n"],
    ["no line break at its end", "title: A", "citedeck: 1\ntitle: A"],
    [
      "a marker of its start",
      "%YAML 1.2\n---\n  title: A\n  slides: []\n",
      "%YAML 1.2\n---\n  citedeck: 1\n  title: A\n  slides: []\n",
    ],
    ["braces", "{ title: A, slides: [] }\n", "{ citedeck: 1, title: A, slides: [] }\n"],
    ["JSON", '{\n  "title": "A"\n}\n', '{\n  "citedeck": 1, "title": "A"\n}\n'],
    ["a key in quotes", '"title": A\nslides: []\n', 'citedeck: 1\n"title": A\nslides: []\n'],
  ])("may have %s", (_, before, after) => {
    expect(migrated(before)).toBe(after);
  });

  it("keeps the old reading where that is asked for, and differs", () => {
    const text = "title: A\ntlp: AMBER\n";
    expect(migrated(text, { tlp: "AMBER", keepOldReading: true })).toBe(
      `citedeck: 1\nunmarked: CLEAR\n${text}`,
    );
    expect(migrated(text, { tlp: "CLEAR", keepOldReading: true })).toBe(`citedeck: 1\n${text}`);
    expect(migrated('{"title": "A"}', { tlp: "RED", keepOldReading: true })).toBe(
      '{"citedeck": 1, "unmarked": "CLEAR", "title": "A"}',
    );
  });

  it("is left alone where it says its version already", () => {
    const plan = planMigration({ format: 1, tlp: "RED", unmarked: undefined }, "citedeck: 1\n", {
      keepOldReading: true,
    });
    expect(plan).toEqual({ kind: "current", version: 1 });
  });

  it("is left to its author where its first key does not begin a line", () => {
    expect(migrated("? title\n: A\n")).toBeUndefined();
  });
});
