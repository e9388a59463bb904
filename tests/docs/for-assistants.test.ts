import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Desk } from "../../src/mcp/desk.ts";
import { toolsFor } from "../../src/mcp/tools/tools.ts";

const SKILL = readFileSync("skills/citedeck/SKILL.md", "utf8");
const LLMS = readFileSync("llms.txt", "utf8");
const PAGE = readFileSync("docs/assistants.md", "utf8");

describe("the skill", () => {
  it("has the front matter that Agent Skills want: its folder's name, and when to use it", () => {
    const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(SKILL) ?? [];
    const { name, description } = parse(head);
    expect(name).toBe("citedeck");
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(description).toContain("Use it when");
    expect(body.split("\n").length).toBeLessThan(500);
  });

  it("names no tool that there is not, and its slide is in plain YAML", () => {
    const names = new Set(allTools());
    const named = Array.from(SKILL.matchAll(/`([a-z]+_[a-z]+|check|build|explain)`/g), ([, name]) => name);
    expect(named.filter((name = "") => !names.has(name))).toEqual([]);
    const [, slide = ""] = /```yaml\n([\s\S]*?)```/.exec(SKILL) ?? [];
    expect(parse(slide)).toMatchObject({ id: "ships", layout: "points" });
  });
});

describe("llms.txt", () => {
  it("has the form of llmstxt.org: a title, a summary, and lists of links under headings", () => {
    expect(LLMS).toMatch(/^# citedeck\n\n> [^\n]+\n\n/);
    const lists = LLMS.split(/^## /m).slice(1);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists)
      for (const line of list.trim().split("\n").slice(2)) expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): \S/);
  });

  it("leads to files that are there and that the package carries", () => {
    const links = Array.from(LLMS.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(links.filter((link) => !files.includes(link.split("/")[0] ?? ""))).toEqual([]);
    expect(files).toContain("llms.txt");
  });
});

describe("the page on assistants", () => {
  it("lists every tool, and those that need --write as such", () => {
    const rows = Array.from(PAGE.matchAll(/^\| `([a-z_]+)` \|.*\| ?(.*?) ?\|$/gm), ([, name, needs]) => ({
      name,
      needs,
    }));
    expect(rows.map(({ name }) => name).toSorted()).toEqual(allTools().toSorted());
    const writing = rows.filter(({ needs }) => needs === "`--write`").map(({ name }) => name);
    const reading: readonly string[] = toolsFor({ view: VIEW, writes: undefined }).map(({ name }) => name);
    expect(writing.toSorted()).toEqual(
      allTools()
        .filter((name) => !reading.includes(name))
        .toSorted(),
    );
  });
});

const VIEW: Desk["view"] = {
  audience: undefined,
  head: () => ({ title: "", language: "en", audiences: [] }),
  sources: () => [],
  text: () => undefined,
  find: () => ({ passages: [], exact: true }),
  slides: () => [],
};

function allTools(): readonly string[] {
  const writes: Desk["writes"] = {
    allowsExcuses: false,
    make: () => Promise.reject(new Error("none")),
    settled: async () => undefined,
  };
  return toolsFor({ view: VIEW, writes }).map(({ name }) => name);
}
