import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { type AnchorPlan, planAnchors } from "../../src/edit/plan-anchors.ts";
import { setValues } from "../../src/edit/set-values.ts";
import { readFrom } from "../support/read-map.ts";
import { sharedSources } from "../support/shared-sources.ts";

type Files = Readonly<Record<string, string>>;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function plan(files: Files, path = "brief.yaml"): AnchorPlan {
  const read = readFrom(files);
  const { value: brief, diagnostics } = decodeBrief({ path, read });
  if (brief === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return planAnchors(brief, read);
}

/** Returns the files as `anchor` leaves them. */
function anchored(files: Files, path?: string): Files {
  const changed = [...plan(files, path).changes].map(([file, changes]) => [
    file,
    setValues(files[file] ?? "", changes).text,
  ]);
  return { ...files, ...Object.fromEntries(changed) };
}

const TEXT = "At dawn the leaf stopped.\n\fAt noon the leaf stopped. It broke.\n";

function brief(excerpts: string, source = "", text = TEXT): Files {
  return {
    "brief.yaml": "title: T\nslides: []\n",
    "sources.yaml": `sources:\n  - id: log\n    type: document\n    file: log.txt # frozen\n${source}  - id: lost\n    type: document\n    file: lost.txt\n`,
    "excerpts.yaml": `excerpts:\n${excerpts}`,
    "log.txt": text,
  };
}

describe("planAnchors", () => {
  it("writes places, pages and the hash, each where it belongs", () => {
    const files = brief("  broke:\n    source: log\n    exact: It broke\n    speaker: Someone\n");
    expect(anchored(files)).toEqual({
      ...files,
      "excerpts.yaml":
        "excerpts:\n  broke:\n    source: log\n    exact: It broke\n    start: 53\n    end: 61\n    page: 2\n    speaker: Someone\n",
      "sources.yaml": files["sources.yaml"]?.replace("# frozen\n", `# frozen\n    sha256: ${sha256(TEXT)}\n`),
    });
  });

  it("writes a prefix where only the recorded position tells places apart", () => {
    const files = brief("  stop: { source: log, exact: the leaf stopped, start: 35, end: 51 }\n");
    expect(anchored(files)["excerpts.yaml"]).toBe(
      'excerpts:\n  stop: { source: log, exact: the leaf stopped, prefix: "noon ", start: 35, end: 51, page: 2 }\n',
    );
  });

  it("leaves what is ambiguous or gone as it is, and the old hash with it", () => {
    const files = brief(
      "  stop: { source: log, exact: the leaf stopped }\n  gone: { source: log, exact: It healed, start: 1, end: 5 }\n",
      `    sha256: ${"0".repeat(64)}\n`,
    );
    const { texts, diagnostics } = plan(files);
    expect(texts).toMatchObject([{ hash: "unresolved", gone: ["gone"], ambiguous: ["stop"], found: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["excerpt-ambiguous", "excerpt-absent"]);
    expect(anchored(files)).toEqual(files);
  });

  it("says what moved in a text that changed, and then records its hash and forgets its boilerplate", () => {
    const extracted = '    extracted: { by: "parse5 8", boilerplate: [0-7] } # as of March\n';
    const files = brief(
      "  broke: { source: log, exact: It broke, start: 53, end: 61, page: 2 }\n",
      `    sha256: ${"0".repeat(64)}\n${extracted}`,
      `A line before.\n${TEXT}`,
    );
    expect(plan(files).texts).toMatchObject([
      { hash: "changed", moved: [{ id: "broke", from: { start: 53, end: 61 }, to: { start: 68, end: 76 } }] },
    ]);
    const after = anchored(files);
    expect(after["excerpts.yaml"]).toContain("start: 68, end: 76, page: 2 }");
    expect(after["sources.yaml"]).toContain(`sha256: ${sha256(`A line before.\n${TEXT}`)}\n`);
    expect(after["sources.yaml"]).toContain('extracted: { by: "parse5 8", boilerplate: [] } # as of March\n');
    expect(anchored(after)).toEqual(after);
  });

  it("keeps a page that its author wrote, and says that the text counts another", () => {
    const files = brief("  broke: { source: log, exact: It broke, page: 47 }\n");
    expect(plan(files).texts).toMatchObject([{ otherPages: [{ id: "broke", page: 47, counted: 2 }] }]);
    expect(anchored(files)["excerpts.yaml"]).toContain("page: 47");
  });

  it("counts excerpts whose text is not here, and writes nothing for them", () => {
    const files = brief("  far: { source: lost, exact: Whatever }\n", `    sha256: ${sha256(TEXT)}\n`);
    expect(plan(files)).toMatchObject({ recorded: 1, diagnostics: [] });
    expect(anchored(files)).toEqual(files);
  });

  it("writes into lists that stand in the brief itself", () => {
    const files = {
      "brief.yaml":
        "title: T\nslides: []\nsources:\n  - { id: log, type: document, file: log.txt }\nexcerpts:\n  broke: { source: log, exact: It broke } # so\n",
      "log.txt": TEXT,
    };
    const after = anchored(files)["brief.yaml"];
    expect(after).toContain(`file: log.txt, sha256: ${sha256(TEXT)} }`);
    expect(after).toContain("exact: It broke, start: 53, end: 61, page: 2 } # so\n");
  });
});

describe("anchoring an example brief", () => {
  const examples = readdirSync("briefs");
  it.each(examples)("adds to %s, changes no line of it, and adds nothing the second time", (name) => {
    const files = filesOf(name);
    const path = `briefs/${name}/brief.yaml`;
    const once = anchored(files, path);
    for (const [file, before] of Object.entries(files)) {
      expect(missingLines(before, once[file] ?? ""), file).toEqual([]);
    }
    expect(anchored(once, path)).toEqual(once);
  });
});

/** The lines of `before` that do not stand in `after` in their order. */
function missingLines(before: string, after: string): readonly string[] {
  const lines = after.split("\n");
  let from = 0;
  return before.split("\n").filter((line) => {
    const at = lines.indexOf(line, from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}

/** A brief's files; texts that are not passed on come from beside the repository, where they are there. */
function filesOf(name: string): Files {
  const folder = `briefs/${name}`;
  const own = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(?:yaml|txt|md)$/.test(path),
  );
  const shared = sharedSources === undefined ? [] : readdirSync(sharedSources);
  return Object.fromEntries([
    ...shared.map((file) => [`${folder}/sources/${file}`, readFileSync(`${sharedSources}/${file}`, "utf8")]),
    ...own.map((path) => [`${folder}/${path}`, readFileSync(`${folder}/${path}`, "utf8")]),
  ]);
}
