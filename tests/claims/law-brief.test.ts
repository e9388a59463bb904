import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (file: string): string => readFileSync(new URL(`./law-brief/${file}`, import.meta.url), "utf8");

const { sources } = parse(read("sources.yaml")) as {
  sources: { id: string; file: string; sha256: string }[];
};
const { excerpts } = parse(read("excerpts.yaml")) as {
  excerpts: Record<string, { source: string; exact: string }>;
};

// The claims of this brief are true by its texts; should a text or a wording slip, what is measured on it means nothing.
describe("the brief on a law", () => {
  it("quotes each excerpt letter by letter, and words that stand once", () => {
    for (const [id, { source, exact }] of Object.entries(excerpts)) {
      const file = sources.find((entry) => entry.id === source)?.file ?? "";
      expect(read(file).split(exact).length - 1, id).toBe(1);
    }
  });

  it("cites every excerpt, and none that is not there", () => {
    const brief = read("brief.yaml");
    const cited = [...brief.matchAll(/@([a-z-]+)|cite: (?:\[(.*)\]|(.*))/g)].flatMap(([, one, many, only]) =>
      (one ?? many ?? only ?? "").split(", "),
    );
    expect([...new Set(cited)].sort()).toEqual(Object.keys(excerpts).sort());
  });

  it("has its texts as they were when they were read", () => {
    for (const { file, sha256 } of sources) {
      expect(createHash("sha256").update(read(file)).digest("hex"), file).toBe(sha256);
    }
  });
});
