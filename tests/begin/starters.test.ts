/** Every starter, as its author may choose it: each is checked as it would be on the disk. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Choices } from "../../src/begin/choices.ts";
import { fillBrief, fillSources } from "../../src/begin/fill-starter.ts";
import { FIRST_FIX, firstTry } from "../../src/begin/first-try.ts";
import { completeAudiences, readAudiences } from "../../src/begin/read-audiences.ts";
import { readStarterHead } from "../../src/begin/starter-head.ts";
import { STARTERS } from "../../src/cli/commands/new.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { TLP_LEVELS, type Tlp } from "../../src/model/tlp.ts";
import type { CompiledDeck } from "../../src/session/compile.ts";
import { shippedThemes, starterFiles, starterLanguages } from "../../src/workspace/starters.ts";
import { compileFiles } from "../support/compile-files.ts";
import { runs } from "../support/in-full.ts";

const ALL = STARTERS.flatMap((name) => starterLanguages(name).map((language) => [name, language] as const));

function started(name: string, language: string, choices: Choices = {}): Readonly<Record<string, string>> {
  const files = Object.fromEntries(starterFiles(name, language));
  const { "brief.yaml": brief = "", "sources.yaml": sources = "" } = files;
  return { ...files, "brief.yaml": fillBrief(brief, choices), "sources.yaml": fillSources(sources, choices) };
}

function audiences(written: string, tlp: Tlp): Choices["audiences"] {
  const read = readAudiences(written);
  return read.kind === "read" ? completeAudiences(read.audiences, tlp) : [];
}

function told(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return compileFiles(files).diagnostics;
}

describe("a starter", () => {
  it("is there for each name that the command knows, in English at least", () => {
    expect(readdirSync("starters").sort()).toEqual([...STARTERS].sort());
    for (const name of STARTERS) expect(starterLanguages(name)).toContain("en");
  });

  it.each(ALL)("%s in %s has nothing to report, and tailors to each audience", (name, language) => {
    const { diagnostics, decks } = compileFiles(started(name, language));
    expect(diagnostics).toEqual([]);
    expect(decks.length).toBeGreaterThan(1);
    const [most = "", ...others] = decks.map(textOf);
    const withheld = withheldText(started(name, language)["brief.yaml"] ?? "");
    expect(most.includes(withheld)).toBe(true);
    expect(others.at(-1)?.includes(withheld)).toBe(false);
  });

  it.each(ALL)("%s in %s says nothing with any marking, theme and number of audiences", (name, language) => {
    const choices = TLP_LEVELS.flatMap((tlp) =>
      ["", "Everyone", "Board, Staff, Public", "Board:RED, Public:CLEAR"].map((written) => ({
        tlp,
        audiences: audiences(written, tlp),
      })),
    );
    const found = choices.flatMap((one) => told(started(name, language, one)));
    expect(found).toEqual([]);
    for (const theme of shippedThemes()) expect(told(started(name, language, { theme }))).toEqual([]);
  });

  it.each(ALL)("%s in %s withholds its point by name where nothing is marked", (name, language) => {
    const files = started(name, language, { tlp: "CLEAR", audiences: audiences("Board, Public", "CLEAR") });
    const withheld = withheldText(files["brief.yaml"] ?? "");
    const [board, publicDeck] = compileFiles(files).decks.map(textOf);
    expect([board?.includes(withheld), publicDeck?.includes(withheld)]).toEqual([true, false]);
  });

  it.each(ALL)(
    "%s in %s proposes a mistake that is refused, with one fix that takes it back",
    (name, language) => {
      const files = started(name, language);
      const { line = 0, from = "", to = "" } = firstTry(files["brief.yaml"] ?? "") ?? {};
      const lines = (files["brief.yaml"] ?? "").split("\n");
      expect(lines[line - 1]).toContain(from);
      const changed = lines.with(line - 1, (lines[line - 1] ?? "").replace(from, to)).join("\n");
      const found = told({ ...files, "brief.yaml": changed });
      const fixes = found.filter(({ code }) => code === FIRST_FIX).flatMap(({ fixes = [] }) => fixes);
      expect(found.some(({ severity }) => severity === "error")).toBe(true);
      expect(fixes.map(({ edits }) => edits.map(({ text }) => text.includes(from)))).toEqual([[true]]);
    },
  );

  it("shows any title as it was typed, and says nothing of it", () => {
    const titles = [
      '“Quotes” and "quotes"',
      "It's: here",
      "# x",
      "- y",
      "{{vars.x}}",
      "[@courier]",
      "@courier",
      "a_b_c *d* _e_",
    ];
    const more = [
      "`code`",
      "<b>bold</b>",
      "&amp; &shy;",
      "x^2^ H~2~O",
      "{.scare}",
      "null",
      "2026-03-19",
      "C:\\new",
      "1. One",
      "‘so’{.scare}",
    ];
    for (const title of [...titles, ...more, "x".repeat(300), "word ".repeat(60).trim()]) expectTitle(title);
    fc.assert(fc.property(fc.string({ minLength: 1 }).filter(isTyped), expectTitle), { numRuns: runs(300) });
  });

  it("warns of emoji and of letters that no font has, and of nothing else", () => {
    for (const title of ["Ferries 🚢", "橋は閉鎖された", "الجسر مغلق"]) {
      const codes = told(started("starter", "en", { title })).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual(["letters-without-font"]);
    }
  });

  it("takes any name for an audience", () => {
    const label = `Ministry "X": press & co. — 記者`;
    const named = audiences(`${label}:GREEN, null, Null, true`, "AMBER") ?? [];
    expect(named.map(({ id }) => id)).toEqual(["ministry-x-press-co", "null", "null-2", "true"]);
    const files = started("policy", "en", { audiences: named });
    const codes = new Set(told(files).map(({ code }) => code));
    expect([...codes].filter((code) => code !== "letters-without-font")).toEqual([]);
    expect(parse(files["brief.yaml"] ?? "", { stringKeys: true }).audiences["ministry-x-press-co"]).toEqual({
      label,
      tlp: "GREEN",
    });
  });

  it("keeps every comment and line that its author's choices do not concern", () => {
    const before = readFileSync("starters/policy/en/brief.yaml", "utf8");
    const after = fillBrief(before, { title: "New", tlp: "RED", theme: "signal" });
    const changed = before.split("\n").filter((line, at) => line !== after.split("\n")[at]);
    expect(changed).toEqual([
      "title: A deposit on coffee cups",
      "theme: ministry",
      "tlp: AMBER",
      "  minister: { label: Minister, tlp: AMBER }",
      "        tlp: AMBER",
    ]);
    expect(fillBrief(before, {})).toBe(before);
    expect(readStarterHead(before).audiences).toBe("Minister, Partners, Press");
  });
});

function expectTitle(title: string): void {
  const { diagnostics, decks } = compileFiles(started("starter", "en", { title }));
  expect(diagnostics.filter(({ code }) => code !== "letters-without-font")).toEqual([]);
  expect(plain(decks[0]?.deck.title ?? "")).toBe(plain(title));
}

/** On one line; which apostrophe stands in a word is the tool's own choice. */
function plain(title: string): string {
  return title.replaceAll(/\s+/g, " ").replaceAll("’", "'").trim();
}

/** What can be typed in one line of a terminal, and says something. Marks of quotation that pair with nothing are told of, as anywhere. */
function isTyped(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title) && !/\p{Cc}|\p{Cf}|["'`]/u.test(title);
}

function textOf({ deck, evidence }: CompiledDeck): string {
  return JSON.stringify([deck, evidence]);
}

/** The words of the item that carries the brief's own marking, or that is for the first audience alone. */
function withheldText(brief: string): string {
  const { slides = [] } = parse(brief);
  const items = slides.flatMap(({ points = [] }: { points?: readonly unknown[] }) => points);
  const marked = items.find(
    (item: { tlp?: string; only?: unknown }) => item.tlp !== undefined || item.only !== undefined,
  );
  return marked.text.replace(/ \[@.*/, "");
}
