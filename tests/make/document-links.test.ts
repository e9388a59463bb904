import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { folderWith } from "../support/folder.ts";
import { allTags, type Link, readLinks, readTags, structureFaults } from "../support/pdf-structure.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences:
  press: { label: Press }
  owners: { label: Owners, tlp: RED, handout: { notes: true } }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes
    points:
      - "Three of five stand still. [@cranes; @herald-cranes]"
      - "The owner skipped two inspections. [@owner]"
    notes: "Few run, says one. [@gazette-cranes]"
  - { id: guilt, title: Guilt, only: [owners], points: ["They knew. [@owner; @plain]"] }
  - { id: wait, title: Waiting, points: ["Ships wait in the roads. [@plain]"] }
`;

interface Documents {
  readonly slides: Uint8Array;
  readonly handout: Uint8Array;
}

const made = new Map<string, Promise<Documents>>();

/** Both documents of one audience, where the brief ends with `lists`; made once for all tests. */
function documentsOf(audience: string, lists = "  - { id: list, layout: sources }\n"): Promise<Documents> {
  const known = made.get(audience + lists) ?? makeDocuments(audience, lists);
  made.set(audience + lists, known);
  return known;
}

async function makeDocuments(audience: string, lists: string): Promise<Documents> {
  using folder = folderWith(smallBrief(BRIEF + lists));
  const out = join(folder.path, "out");
  const briefs = [join(folder.path, "brief.yaml")];
  const [report] = await build({ briefs, out, formats: ["pdf", "handout"], audiences: [audience] });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const read = (file: string): Uint8Array => readFileSync(join(out, report?.name ?? "", audience, file));
  return { slides: read("slides.pdf"), handout: read("handout.pdf") };
}

const onPage = (links: readonly Link[], page: number): readonly string[] =>
  links.filter((link) => link.page === page).map(({ target, leadsTo }) => `${target} → ${leadsTo}`);

describe("slides.pdf", () => {
  it("leads from each mark to its source's entry and from there back to every slide that cites it", async () => {
    const { slides } = await documentsOf("press");
    const links = await readLinks(slides);
    expect(onPage(links, 2)).toEqual(["~source~1 → 4", "~source~2 → 4"]);
    expect(onPage(links, 3)).toEqual(["~source~1 → 4"]);
    expect(onPage(links, 4).toSorted()).toEqual(["cranes → 2", "cranes → 2", "wait → 3"]);
    expect(await structureFaults(slides)).toEqual([]);
  });

  it("names no slide that the audience does not get, in a link or in its description", async () => {
    const press = JSON.stringify(await readLinks((await documentsOf("press")).slides));
    expect(press).not.toMatch(/guilt/i);
    const owners = await readLinks((await documentsOf("owners")).slides);
    expect(
      owners.filter(({ target }) => target === "guilt").map(({ page, leadsTo }) => [page, leadsTo]),
    ).toEqual([[5, 3]]);
    expect(owners.find(({ target }) => target === "guilt")?.description).toBe("Slide 3: Guilt");
  });

  it("works without a list of sources: marks lead to the slide's own notes", async () => {
    const { slides, handout } = await documentsOf("press", "");
    expect(onPage(await readLinks(slides), 2)).toEqual(["cranes~1 → 2", "cranes~2 → 2"]);
    expect(await structureFaults(slides)).toEqual([]);
    expect(await structureFaults(handout)).toEqual([]);
  });

  it("has one heading of the first level a page, then what is on the slide, then its notes and the number", async () => {
    const pages = await readTags((await documentsOf("press")).slides);
    for (const page of pages) {
      expect(allTags(page).filter(({ role }) => role === "H1")).toHaveLength(1);
    }
    expect(pages[1]?.text).toMatch(/Cranes .*Three of five stand still.*1 origin: .*TLP:CLEAR 2 ?\/ ?4$/);
  });
});

describe("handout.pdf", () => {
  it("leads from slides and evidence to the bibliography, and back to the slides", async () => {
    const links = await readLinks((await documentsOf("press")).handout);
    expect(links.filter(({ target, leadsTo }) => target.startsWith("~") && leadsTo === undefined)).toEqual(
      [],
    );
    expect(new Set(links.map(({ target }) => target))).toContain("~source~1");
    expect(links.map(({ target }) => target)).toEqual(expect.arrayContaining(["cranes", "wait"]));
    expect(JSON.stringify(links)).not.toMatch(/guilt/i);
  });

  it("leads from notes to the bibliography and back, where it has notes", async () => {
    const { handout } = await documentsOf("owners");
    const links = await readLinks(handout);
    expect(links.filter(({ leadsTo }) => leadsTo === undefined)).toEqual([]);
    expect(await structureFaults(handout)).toEqual([]);
  });
});
