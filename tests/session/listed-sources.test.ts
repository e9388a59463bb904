import { describe, expect, it } from "vitest";
import { openSession } from "../../src/workspace/open-session.ts";
import { worldOf } from "../support/edited-world.ts";

const FILES = {
  "brief.yaml": `title: T
sources:
  - { id: log, type: document, title: The log, file: log.txt }
  - { id: lost, type: article-newspaper, container-title: Gazette }
  - { id: bare, type: document }
excerpts:
  found: { source: log, exact: it broke }
  twice: { source: log, exact: the leaf stopped }
  wrong: { source: log, exact: the crane stopped at three in the morning }
  elsewhere: { source: lost, exact: it was lost }
slides: []
`,
  "log.txt":
    "😀 At dawn the leaf stopped. At noon the leaf stopped; it broke.\nThe crane stopped at two in the morning.\n",
};

function opened(files: Readonly<Record<string, string>> = FILES) {
  const encoded = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return openSession("brief.yaml", worldOf(new Map(encoded)));
}

describe("the sources of a session", () => {
  it("have their excerpts with the passages where the words stand, or may stand", () => {
    const session = opened();
    const [log, lost] = session.sources();
    const text = session.sourceText("log")?.text ?? "";
    const passages = log?.excerpts.map(({ id, found, places }) => [
      id,
      found,
      places.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(passages).toEqual([
      ["found", "anchored", ["it broke"]],
      ["twice", "ambiguous", ["the leaf stopped", "the leaf stopped"]],
      ["wrong", "absent", [expect.stringContaining("crane stopped at two in the morning")]],
    ]);
    expect(lost?.excerpts).toMatchObject([{ id: "elsewhere", found: "recorded", places: [] }]);
  });

  it("have a title, or what is nearest to one, and the hash of a text that is there", () => {
    const sources = opened().sources();
    expect(sources.map(({ title }) => title)).toEqual(["The log", "Gazette", "bare"]);
    expect(sources.map(({ sha256 }) => sha256?.length)).toEqual([64, undefined, undefined]);
  });

  it("are none of a brief that cannot be read", () => {
    expect(opened({ "brief.yaml": "title: [" }).sources()).toEqual([]);
    expect(opened({ "brief.yaml": "title: [" }).sourceText("log")).toBeUndefined();
  });
});
