import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { PACKAGE_TEMPLATES } from "../../src/workspace/package-files.ts";
import { folderWith } from "../support/folder.ts";

const PLAIN = folderWith({ "brief.yaml": "" });

describe("the house's files", () => {
  const { templates, wordsFor } = briefResources(join(PLAIN.path, "brief.yaml"));

  it("are the package's where nothing lies beside the brief", () => {
    expect(templates.get("slides/points.hbs")?.file).toBe(`${PACKAGE_TEMPLATES}/slides/points.hbs`);
    expect([...templates.keys()].filter((path) => path.includes("\\") || path.startsWith("/"))).toEqual([]);
  });

  it("speak the language asked for, or the closest there is", () => {
    expect(wordsFor("es-MX").value.language).toBe("es");
    expect(wordsFor("tlh").value.language).toBe("en");
  });

  PLAIN[Symbol.dispose]();
});

describe("a template beside the brief", () => {
  it("stands in for the package's of its path, or is one more", () => {
    using folder = folderWith({
      "brief.yaml": "",
      "templates/slides/quote.hbs": "mine",
      "templates/slides/mosaic.hbs": "more",
      "templates/themes/town/theme.css": ":root {}",
    });
    const { templates } = briefResources(join(folder.path, "brief.yaml"));
    expect(templates.get("slides/quote.hbs")?.text).toBe("mine");
    expect(templates.get("slides/quote.hbs")?.file).toBe(`${folder.path}/templates/slides/quote.hbs`);
    expect(templates.get("slides/mosaic.hbs")?.text).toBe("more");
    expect(templates.has("themes/town/theme.css")).toBe(true);
    expect(templates.get("slides/points.hbs")?.file).toContain(PACKAGE_TEMPLATES);
  });

  it("may be broken words, whose mistakes come with the package's own", () => {
    using folder = folderWith({ "brief.yaml": "", "templates/languages/en.yaml": "language: nope\n" });
    const { value, diagnostics } = briefResources(join(folder.path, "brief.yaml")).wordsFor("en");
    expect(value.say("sources")).toBe("Sources");
    expect(new Set(diagnostics.map(({ span }) => span?.file))).toEqual(
      new Set([`${folder.path}/templates/languages/en.yaml`]),
    );
  });

  it("may be words for one more language", () => {
    const english = briefResources("brief.yaml").templates.get("languages/en.yaml")?.text ?? "";
    using folder = folderWith({
      "brief.yaml": "",
      "templates/languages/nn.yaml": english.replace(/^language: .*$/m, "language: nn"),
    });
    expect(briefResources(join(folder.path, "brief.yaml")).wordsFor("nn-NO").value.language).toBe("nn");
  });
});
