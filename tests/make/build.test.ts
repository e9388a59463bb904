import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/make/build.ts";
import { SameName } from "../../src/make/same-name.ts";
import { UnknownAudience } from "../../src/make/unknown-audience.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

/** Everything of the marked excerpts and their source that could give them away. */
const SECRETS = [
  "skipped two",
  "nine weeks",
  "They knew",
  "Dossier on the owner",
  "dossier-on-owner",
  "closed doors",
  "dossier",
  "repair",
];

const DATE = new Date("2024-03-04T00:00:00Z");

function optionsFor(folder: Folder, options: Partial<BuildOptions> = {}): BuildOptions {
  return { briefs: [join(folder.path, "brief.yaml")], out: join(folder.path, "out"), date: DATE, ...options };
}

function outputFile(folder: Folder, name: string): string {
  const brief = folder.files().find((file) => file.endsWith(name));
  return join(folder.path, brief ?? name);
}

describe("a build", () => {
  it("writes deck, PDF and evidence for each audience, and no byte of what is withheld", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const [report] = await build(optionsFor(folder));
    expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report?.outputs.map(({ audience, format }) => `${audience} ${format}`)).toEqual([
      "press html",
      "press pdf",
      "press handout",
      "press evidence",
      "owners html",
      "owners pdf",
      "owners handout",
      "owners evidence",
    ]);
    const pdf = await pdfText(readFileSync(outputFile(folder, "press/slides.pdf")));
    const press = {
      html: readFileSync(outputFile(folder, "press/deck.html"), "utf8"),
      evidence: readFileSync(outputFile(folder, "press/evidence.json"), "utf8"),
      pdf: [...pdf.pages, pdf.metadata].join("\n"),
    };
    for (const [name, bytes] of Object.entries(press)) {
      expect(
        SECRETS.filter((secret) => bytes.toLowerCase().includes(secret.toLowerCase())),
        name,
      ).toEqual([]);
      expect(bytes).toContain("Three of five");
    }
    const owners = readFileSync(outputFile(folder, "owners/deck.html"), "utf8");
    expect(SECRETS.slice(0, 4).filter((secret) => !owners.includes(secret))).toEqual([]);
  });

  it("makes the same bytes again, and prints again only what changed", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const options = optionsFor(folder, { audiences: ["press"] });
    await build(options);
    const first = readFileSync(outputFile(folder, "press/slides.pdf"));
    const [again] = await build(options);
    expect(again?.outputs.find(({ format }) => format === "pdf")?.bytes).toBeUndefined();
    const other = join(folder.path, "other");
    await build({ ...options, out: other });
    const elsewhere = folder.files().find((file) => file.startsWith("other") && file.endsWith("slides.pdf"));
    expect(readFileSync(join(folder.path, elsewhere ?? "")).equals(first)).toBe(true);
    writeFileSync(
      join(folder.path, "brief.yaml"),
      smallBrief(CRANES_BRIEF.replace("Cranes\n", "All cranes\n"))["brief.yaml"] ?? "",
    );
    const [changed] = await build(options);
    expect(changed?.outputs.find(({ format }) => format === "pdf")?.bytes).toBeDefined();
  });

  it("makes a PDF again that was changed by hand", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const options = optionsFor(folder, { audiences: ["press"], formats: ["pdf"] });
    await build(options);
    writeFileSync(outputFile(folder, "press/slides.pdf"), "not a PDF");
    await build(options);
    expect(readFileSync(outputFile(folder, "press/slides.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("does not write a deck whose author repeats withheld words unmarked", async () => {
    const leak = CRANES_BRIEF.replace("title: Cranes", "title: We hear the owner skipped two inspections");
    using folder = folderWith(smallBrief(leak));
    const [report] = await build(optionsFor(folder, { audiences: ["press"], formats: ["html", "evidence"] }));
    expect(report?.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
    expect(report?.outputs).toEqual([]);
    expect(existsSync(join(folder.path, "out"))).toBe(false);
  });

  it("does not write a deck that repeats the beginning of a withheld excerpt, until the words are allowed", async () => {
    const leak = CRANES_BRIEF.replace(
      "title: Cranes",
      "title: We hear the owner skipped two inspections",
    ).replace("The owner skipped two inspections.", "That is bad.");
    const files = smallBrief(leak);
    const excerpts = (files["excerpts.yaml"] ?? "").replace("two inspections", "two inspections and knew it");
    using folder = folderWith({ ...files, "excerpts.yaml": excerpts });
    const options = optionsFor(folder, { audiences: ["press"], formats: ["html", "evidence"] });
    const [refused] = await build(options);
    expect(refused?.diagnostics.flatMap(({ message, hints }) => [message, ...hints])).toEqual(
      expect.arrayContaining([
        'The deck.html of "press" contains a part of words that are withheld from it.',
        'The part is "the owner skipped two inspections", on the slide "cranes".',
      ]),
    );
    expect(existsSync(join(folder.path, "out"))).toBe(false);
    const allowed = `allow: [the owner skipped two inspections]\n${leak}`;
    writeFileSync(join(folder.path, "brief.yaml"), smallBrief(allowed)["brief.yaml"] ?? "");
    const [made] = await build(options);
    expect(made?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(made?.outputs).toHaveLength(2);
  });

  it("makes nothing where there can be no folder for it, and says so before it prints", async () => {
    using folder = folderWith({ ...smallBrief(CRANES_BRIEF), out: "a file" });
    const steps: string[] = [];
    const making = build(optionsFor(folder, { onStep: (step) => steps.push(step) }));
    await expect(making).rejects.toMatchObject({ code: "ENOTDIR" });
    expect(steps.filter((step) => !step.startsWith("Reading"))).toEqual([]);
  });

  it("makes nothing where a syntax error may have taken a condition, whatever audience is asked for", async () => {
    const files = smallBrief(CRANES_BRIEF);
    using folder = folderWith({ ...files, "brief.yaml": `${CRANES_BRIEF}tlp: "RED\n` });
    for (const audiences of [undefined, ["press"], ["nobody"]]) {
      const [report] = await build(optionsFor(folder, { audiences }));
      expect(report?.diagnostics.map(({ code }) => code)).toContain("invalid-yaml");
      expect([report?.audiences, report?.outputs]).toEqual([[], []]);
    }
    expect(folder.files().filter((file) => file.startsWith("out"))).toEqual([]);
  });

  it("uses a template beside the brief in place of its own, and points at a mistake in it", async () => {
    const template = (text: string) => ({ ...smallBrief(CRANES_BRIEF), "templates/slides/quote.hbs": text });
    using good = folderWith(template("<p>My own quotation: {{{slide.quote.words}}}</p>"));
    await build(optionsFor(good, { audiences: ["owners"], formats: ["html"] }));
    expect(readFileSync(outputFile(good, "owners/deck.html"), "utf8")).toContain("My own quotation: ");
    using bad = folderWith(template("<p>\n{{#if slide.quote}}never closed</p>"));
    const [report] = await build(optionsFor(bad, { formats: ["html"] }));
    expect(report?.diagnostics.at(-1)).toMatchObject({ code: "template-error" });
    expect(report?.diagnostics.at(-1)?.span?.file).toContain("templates/slides/quote.hbs");
    expect(report?.outputs).toEqual([]);
  });

  it("lays an author's own theme over the default one", async () => {
    const files = { ...smallBrief(`theme: own.css\n${CRANES_BRIEF}`), "own.css": ":root { --mine: 1 }" };
    using folder = folderWith(files);
    await build(optionsFor(folder, { audiences: ["press"], formats: ["html"] }));
    expect(readFileSync(outputFile(folder, "press/deck.html"), "utf8")).toContain("--mine: 1");
  });

  it.each([
    ["cranes", "cranes"],
    ["Cranes", "cranes"],
    ["grue\u0301", "gru\u00e9"],
    ["cranes", "cranes."],
  ])(
    "makes nothing where two briefs would be filed under one name on some system: %j, %j",
    async (...names) => {
      const folders = names.map((name, at) => `${at}/${name}`);
      const files = Object.entries(smallBrief(CRANES_BRIEF)).flatMap(([path, text]) =>
        folders.map((above) => [`${above}/${path}`, text] as const),
      );
      using folder = folderWith(Object.fromEntries(files));
      const briefs = folders.map((above) => join(folder.path, above, "brief.yaml"));
      await expect(build(optionsFor(folder, { briefs, formats: ["evidence"] }))).rejects.toThrow(SameName);
      expect(existsSync(join(folder.path, "out"))).toBe(false);
    },
  );

  it("makes nothing for a name that is no audience's", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    await expect(build(optionsFor(folder, { audiences: ["pres"] }))).rejects.toThrow(UnknownAudience);
    expect(existsSync(join(folder.path, "out"))).toBe(false);
  });
});
