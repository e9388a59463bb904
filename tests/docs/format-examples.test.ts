/** Every example in YAML of the pages on the format is read by the tool, and gives what its page says. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { describedKeys, FORMAT_FOLDER, FORMAT_MAPS } from "../../scripts/reference/format-pages.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const maps = Object.values(FORMAT_MAPS).flatMap((page) => Object.entries(page));
const keys = maps.flatMap(([name, map]) => describedKeys(name, map).map((key) => ({ ...key, map: name })));

/** What a page says beside the parts that are made from schemas. */
function writtenByHand(page: string): string {
  return page.replaceAll(/<!-- [\w ]+: written by [\s\S]*?<!-- end of [\w ]+ -->/g, "");
}

function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, is]) => is === language)
    .map(([, , text = ""]) => text);
}

/** Blocks that open with the name of their file, by that name. */
function filesOf(page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    blocksOf(page, "yaml").flatMap((text) => {
      const [, name] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
      return name === undefined ? [] : [[name, text]];
    }),
  );
}

describe("a key of the format", () => {
  it.each(keys.map((key) => [`${key.name}, of the ${key.map}`, key] as const))(
    "says what it does: %s",
    (_, { does }) => {
      expect(does).toMatch(/^[A-Z`].*[.?]$/);
    },
  );

  const withExamples = keys.filter(({ examples }) => examples.length > 0);

  it.each(withExamples.map((key) => [`${key.name}, of the ${key.map}`, key] as const))(
    "takes its examples: %s",
    (_, { schema, examples }) => {
      for (const example of examples) expect(z.safeParse(schema, example).error?.message).toBeUndefined();
    },
  );

  it("has an example", () => {
    const bare = keys.filter(({ examples }) => examples.length === 0);
    expect(bare.map(({ map, name }) => `${name}, of the ${map}`)).toEqual([]);
  });

  it("would not take another value", () => {
    const depth = keys.find(({ name, map }) => name === "depth" && map === "keys of an audience");
    expect(depth === undefined || z.safeParse(depth.schema, 4).success).toBe(false);
  });
});

describe("an example that is written by hand", () => {
  const files = readdirSync(FORMAT_FOLDER).filter((name) => name.endsWith(".md"));
  const fragments = files.flatMap((name) =>
    blocksOf(writtenByHand(readFileSync(`${FORMAT_FOLDER}/${name}`, "utf8")), "yaml").map(
      (text) => [name, text] as const,
    ),
  );

  it.each(fragments)("has keys that some part of the format takes, with these values: %s", (_, text) => {
    const value: unknown = parse(text, { schema: "core" });
    const entries = Object.entries(z.record(z.string(), z.unknown()).parse(value));
    for (const [key, given] of entries) {
      const schemas = keys.filter(({ name }) => name === key).map(({ schema }) => schema);
      const known = maps.flatMap(([, { shape }]) => (Object.hasOwn(shape, key) ? [shape[key]] : []));
      const accepts = [...schemas, ...known].some((schema) => z.safeParse(schema, given).success);
      expect(accepts, key).toBe(true);
    }
  });
});

describe("the example of the page on the format", () => {
  const page = readFileSync("docs/format.md", "utf8");
  const [, notice = ""] = /`sources\/notice\.txt`:\n\n```text\n([\s\S]*?)```/.exec(page) ?? [];
  const [, report = ""] = /```text\n\$ citedeck check\n([\s\S]*?)```/.exec(page) ?? [];
  const files: Readonly<Record<string, string>> = { ...filesOf(page), "sources/notice.txt": notice };

  it("prints what the page shows", async () => {
    using folder = folderWith(files);
    expect(Object.keys(files)).toEqual(["sources.yaml", "excerpts.yaml", "brief.yaml", "sources/notice.txt"]);
    expect((await runMain(["check"], { cwd: folder.path })).out).toBe(report);
  });

  it("is refused once a digit is changed", async () => {
    const changed = files["brief.yaml"]?.replace("14 of the 40", "17 of the 40") ?? "";
    using folder = folderWith({ ...files, "brief.yaml": changed });
    const { exit, out } = await runMain(["check"], { cwd: folder.path });
    expect([exit, out]).toEqual([1, expect.stringContaining("error[number-not-in-excerpt]")]);
  });

  it("gives passengers a deck without the piles", async () => {
    using folder = folderWith(files);
    const { out } = await runMain(["audiences"], { cwd: folder.path });
    expect(out).toMatch(/ferry +1 +1, 1 of 3 items/);
  });

  it("stands for the head of a brief, too, on the page of it", async () => {
    using folder = folderWith(filesOf(readFileSync(`${FORMAT_FOLDER}/brief.md`, "utf8")));
    expect((await runMain(["check"], { cwd: folder.path })).out).toMatch(/^brief\.yaml: no problems;/);
  });
});
