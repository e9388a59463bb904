import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";
import { describeWithSharedSources } from "../../support/shared-sources.ts";

/** Sentences that share no run of words, so that a text is as much copied as it has of another's. */
const passage = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(" ");

const COPIED = passage("copied", 100);

function brief(sources: readonly string[], texts: Readonly<Record<string, string>>) {
  const entries = sources.map((source) => `  - { type: report, ${source} }\n`).join("");
  const outline = `title: T\nsources:\n${entries}slides: [{ id: s, title: S }]\n`;
  return { "brief.yaml": outline, ...texts };
}

const found = (sources: readonly string[], texts: Readonly<Record<string, string>>) =>
  pointedAt("undeclared-copying", brief(sources, texts));

const A = "id: a, file: a.txt";
const B = "id: b, file: b.txt";
const COPY = { "a.txt": `${COPIED} ${passage("a", 50)}`, "b.txt": `${passage("b", 30)} ${COPIED}` };

describe("two texts that share long runs of words", () => {
  it("are a warning at the later one that names both and how much they share", () => {
    expect(findingsOf("undeclared-copying", brief([A, B], COPY))).toMatchObject([
      {
        at: "b",
        severity: "warning",
        message: '"a" and "b" share 76 % of the shorter one\'s five-word runs, and no lineage is declared.',
        related: [{ message: '"a" is described here.' }],
      },
    ]);
  });

  it("are none where the one names the other, or both an origin", () => {
    expect(found([A, `${B}, derived-from: a`], COPY)).toEqual([]);
    expect(found([`${A}, derived-from: c`, `${B}, derived-from: c`, "id: c"], COPY)).toEqual([]);
    expect(found([`${A}, derived-from: c`, `${B}, derived-from: d`, "id: c", "id: d"], COPY)).toEqual(["b"]);
  });

  it("are none where one of the texts is not here", () => {
    expect(found([A, B], { "a.txt": COPY["a.txt"] })).toEqual([]);
  });
});

describe("the share that makes a copy", () => {
  const sharing = (count: number) => ({
    "a.txt": `${passage("copied", count)} ${passage("a", 200 - count)}`,
    "b.txt": `${passage("copied", count)} ${passage("b", 300)}`,
  });

  it("is more than three in ten runs of the shorter text", () => {
    expect(found([A, B], sharing(50))).toEqual([]);
    expect(found([A, B], sharing(70))).toEqual(["b"]);
  });

  it("says nothing of a text of a few words", () => {
    expect(found([A, B], { "a.txt": passage("copied", 20), "b.txt": COPIED })).toEqual([]);
    expect(found([A, B], { "a.txt": passage("copied", 30), "b.txt": COPIED })).toEqual(["b"]);
  });
});

describe("long texts", () => {
  it("are compared by a sample, with each other and with short ones", () => {
    const long = passage("long", 25_000);
    expect(found([A, B], { "a.txt": long, "b.txt": `${long} ${passage("b", 9000)}` })).toEqual(["b"]);
    expect(found([A, B], { "a.txt": long, "b.txt": passage("long", 3000) })).toEqual(["b"]);
    expect(found([A, B], { "a.txt": long, "b.txt": passage("other", 25_000) })).toEqual([]);
  });
});

describe("several copies", () => {
  it("are reported pair by pair", () => {
    const texts = { ...COPY, "c.txt": `${COPIED} ${passage("c", 20)}` };
    expect(found([A, B, "id: c, file: c.txt"], texts)).toEqual(["b", "c", "c"]);
  });
});

describeWithSharedSources("the five real reports of one story", (folder) => {
  it("retell it in words of their own, so that none looks copied though no lineage is declared", () => {
    const files = readdirSync(folder).sort();
    const texts = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
    const sources = files.map((file, at) => `id: ${"abcdefgh"[at]}, file: ${file}`);
    expect(files.length).toBeGreaterThan(4);
    expect(found(sources, texts)).toEqual([]);
    const copy = texts[files[0] ?? ""] ?? "";
    expect(found([...sources, "id: z, file: z.txt"], { ...texts, "z.txt": `Breaking: ${copy}` })).toEqual([
      "z",
    ]);
  });
});
