import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/security.md", "utf8");
const TEST = /tests\/[\w/-]+\.test\.ts/g;

/** What says what citedeck cannot do, and where to write to, promises nothing. */
const NO_PROMISES = [/^What citedeck cannot do/, /^Please report/, /^Behind each statement/];

/** The points of lists and the paragraphs beside them, headings left out. */
const statements = PAGE.split(/\n\n|\n(?=- )/).filter(
  (text) => text.trim() !== "" && !text.startsWith("#") && !NO_PROMISES.some((one) => one.test(text)),
);

describe("the page on security", () => {
  it.each(statements)("names the tests that hold what it says: %s", (statement) => {
    const tests = statement.match(TEST) ?? [];
    expect(tests).not.toEqual([]);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });
});
