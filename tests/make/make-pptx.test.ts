import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageTexts } from "../../src/guard/package-texts.ts";
import { type BuildOptions, build } from "../../src/make/build.ts";
import { openPackage, paragraphsOf } from "../pptx/open-package.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const DRAWN = `audiences:
  press: { label: Press }
  owners: { label: Owners, tlp: RED }
slides:
  - id: counts
    layout: chart
    title: Counts
    chart: { mark: bar, encoding: { y: { field: what }, x: { field: n } } }
    data: [{ what: Still standing, n: 3, kind: context }, { what: Skipped, n: 41721, kind: context, tlp: RED }]
  - { id: quay, layout: image, title: Quay, image: quay.svg, alt: A quay with cranes }
  - { id: secret, title: Behind closed doors, layout: quote, excerpt: owner }
`;

const QUAY = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><text x="9" y="99">Quay 7</text></svg>`;

/** Everything of the marked excerpts and their source that could give them away. */
const SECRETS = [
  "skipped two",
  "nine weeks",
  "They knew",
  "Dossier on the owner",
  "closed doors",
  "dossier",
  "repair",
  "RED",
];

const DATE = new Date("2024-03-04T00:00:00Z");

function optionsFor(folder: Folder, options: Partial<BuildOptions> = {}): BuildOptions {
  const out = join(folder.path, "out");
  return { briefs: [join(folder.path, "brief.yaml")], out, date: DATE, formats: ["pptx"], ...options };
}

function presentation(folder: Folder, audience: string): string {
  const file = folder.files().find((name) => name.endsWith(`${audience}/slides.pptx`));
  return join(folder.path, file ?? "slides.pptx");
}

describe("a build of presentations", () => {
  it("has no word of what is withheld in any part of the file, notes and properties among them", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const [report] = await build(optionsFor(folder));
    expect(report?.outputs.map(({ audience, format }) => `${audience} ${format}`)).toEqual([
      "press pptx",
      "owners pptx",
    ]);
    const press = await openPackage(readFileSync(presentation(folder, "press")));
    const words = (xml: string) => xml.replaceAll(/<[^>]*>/g, "");
    const everything = [...press.parts].map(([name, xml]) => `${name}\n${xml}\n${words(xml)}`).join("\n");
    const found = SECRETS.filter((secret) =>
      new RegExp(`(?<![a-z])${secret}(?![a-z])`, "i").test(everything),
    );
    expect(found).toEqual([]);
    expect(everything).toContain("Three of five stand still.");
    expect(press.notes.flatMap(paragraphsOf)).toContain("Say little.");
    const owners = await openPackage(readFileSync(presentation(folder, "owners")));
    const shown = [...owners.slides, ...owners.notes].map(words).join("\n");
    expect(["skipped two", "nine weeks", "They knew"].filter((secret) => !shown.includes(secret))).toEqual(
      [],
    );
  });

  it("is made only where it is asked for", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    await build(optionsFor(folder, { audiences: ["press"], formats: undefined }));
    expect(folder.files().some((file) => file.endsWith(".pptx"))).toBe(false);
    expect(folder.files().some((file) => file.endsWith("press/deck.html"))).toBe(true);
  });

  it("makes the same bytes again for the same date", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const options = optionsFor(folder, { audiences: ["press"] });
    await build(options);
    const first = readFileSync(presentation(folder, "press"));
    await build(options);
    expect(readFileSync(presentation(folder, "press")).equals(first)).toBe(true);
  });

  it("writes none whose author repeats withheld words unmarked, be it in the notes", async () => {
    const leak = CRANES_BRIEF.replace("Say little.", "We hear the owner skipped two inspections.");
    using folder = folderWith(smallBrief(leak));
    const [report] = await build(optionsFor(folder, { audiences: ["press"] }));
    expect(report?.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
    expect(report?.outputs).toEqual([]);
    expect(existsSync(join(folder.path, "out"))).toBe(false);
  });

  it("has nothing that is withheld in a chart's workbook, in its alternative text or in a drawing", async () => {
    using folder = folderWith({ ...smallBrief(DRAWN), "quay.svg": QUAY });
    await build(optionsFor(folder));
    const textsFor = async (audience: string) =>
      (await packageTexts(readFileSync(presentation(folder, audience)))).join("\n");
    const press = await textsFor("press");
    expect(press).toContain("Still standing");
    expect(["Skipped", "41721", "Dossier"].filter((secret) => press.includes(secret))).toEqual([]);
    const owners = await textsFor("owners");
    expect(["Skipped", "41721", "Dossier"].filter((secret) => !owners.includes(secret))).toEqual([]);
  });

  it("writes none whose chart names a datum in withheld words, or whose drawing has them", async () => {
    const repeating = [
      {
        ...smallBrief(DRAWN.replace("Still standing", "the owner skipped two inspections")),
        "quay.svg": QUAY,
      },
      { ...smallBrief(DRAWN), "quay.svg": QUAY.replace("Quay 7", "the owner skipped two inspections") },
    ];
    for (const files of repeating) {
      using folder = folderWith(files);
      const [report] = await build(optionsFor(folder, { audiences: ["press"] }));
      expect(report?.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
      expect(report?.outputs).toEqual([]);
    }
  });

  it("makes the same bytes again with charts and drawings", async () => {
    using folder = folderWith({ ...smallBrief(DRAWN), "quay.svg": QUAY });
    const options = optionsFor(folder, { audiences: ["press"] });
    await build(options);
    const first = readFileSync(presentation(folder, "press"));
    await build(options);
    expect(readFileSync(presentation(folder, "press")).equals(first)).toBe(true);
  });
});
