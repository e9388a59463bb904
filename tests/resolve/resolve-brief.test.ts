import { describe, expect, it } from "vitest";
import { sourceId } from "../../src/model/ids.ts";
import type { Source } from "../../src/model/source.ts";
import { followOrigins } from "../../src/resolve/follow-origins.ts";
import { pointedAt } from "../support/findings-of.ts";
import { EXCERPTS, smallBrief } from "../support/small-brief.ts";

const span = { file: "sources.yaml", start: 0, end: 1 };

function lineage(
  of: Readonly<Record<string, readonly string[] | undefined>>,
): ReadonlyMap<Source["id"], Source> {
  return new Map(
    Object.entries(of).map(([id, parents]): [Source["id"], Source] => [
      sourceId(id),
      {
        id: sourceId(id),
        span,
        csl: { id, type: "report" },
        file: undefined,
        original: undefined,
        sha256: undefined,
        derivedFrom: parents?.map((parent) => ({ value: sourceId(parent), span })),
        grade: undefined,
        tlp: "CLEAR",
      },
    ]),
  );
}

describe("origins", () => {
  it("are the ends of every line of descent, each once", () => {
    const { origins } = followOrigins(
      lineage({ d: ["b", "c"], c: ["a"], b: ["a", "x"], a: [], x: undefined }),
    );
    expect(origins.get(sourceId("d"))).toEqual(["a", "x"]);
    expect(origins.get(sourceId("c"))).toEqual(["a"]);
    expect(origins.get(sourceId("x"))).toEqual(["x"]);
  });

  it("in a circle are reported once, however many sources lead into it", () => {
    const { diagnostics, origins } = followOrigins(lineage({ a: ["b"], b: ["c"], c: ["a"], d: ["a"] }));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The lineage goes in a circle: "a" from "b" from "c" from "a".',
    ]);
    expect(origins.get(sourceId("a"))).toEqual(["a"]);
    expect(origins.get(sourceId("d"))).toEqual(["a"]);
  });

  it("of a source derived from itself are a circle of one", () => {
    expect(followOrigins(lineage({ a: ["a"] })).diagnostics).toHaveLength(1);
  });

  it("take long chains without running out of stack or time", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`s${at}`, at === 19_999 ? [] : [`s${at + 1}`]]),
    );
    expect(followOrigins(lineage(chain)).origins.get(sourceId("s0"))).toEqual(["s19999"]);
  });
});

describe("markings", () => {
  it("of an excerpt below its source's are an error at the excerpt's own marking", () => {
    const excerpts = EXCERPTS.replace("skipped two inspections }", "skipped two inspections, tlp: GREEN }");
    const files = {
      ...smallBrief("slides: [{ id: one, title: One, lead: x }]\n"),
      "excerpts.yaml": excerpts,
    };
    expect(pointedAt("marking-lowered", files)).toEqual(["GREEN"]);
  });
});
