import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import type { Format } from "../../src/model/formats.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
slides:
  - { id: one, title: One, points: ["Three of five stand still. [@cranes]", "The owner skipped two inspections. [@owner]"] }
  - { id: two, title: Two, points: ["Ships wait in the roads. [@plain]"] }
`;

describe("pictures of slides", () => {
  it.each([1, 2] as const)("are one a slide, at %d pixels for each CSS px", async (pngScale) => {
    using folder = folderWith(smallBrief(BRIEF));
    const briefs = [join(folder.path, "brief.yaml")];
    await build({ briefs, out: join(folder.path, "out"), formats: ["png"], audiences: ["press"], pngScale });
    const files = folder.files().filter((file) => file.endsWith(".png"));
    expect(files.map((file) => file.replace(/^.*press/, "press"))).toEqual([
      "press/slides/01.png",
      "press/slides/02.png",
    ]);
    const picture = PNG.sync.read(readFileSync(join(folder.path, files[0] ?? "")));
    expect([picture.width, picture.height]).toEqual([1280 * pngScale, 720 * pngScale]);
  });

  it("are taken again only when a slide has changed", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const briefs = [join(folder.path, "brief.yaml")];
    const options = { briefs, out: join(folder.path, "out"), formats: ["png"] as const };
    await build(options);
    const [again] = await build(options);
    expect(again?.outputs.every(({ bytes }) => bytes === undefined)).toBe(true);
  });
});

describe("the author's index page", () => {
  it("has a card for each audience and says what is withheld from whom, beside their folders only", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const briefs = [join(folder.path, "brief.yaml")];
    const [report] = await build({ briefs, out: join(folder.path, "out"), formats: ["html", "evidence"] });
    const pages = folder.files().filter((file) => file.endsWith("index.html"));
    expect(pages).toEqual([`out/${report?.name}/index.html`]);
    const html = readFileSync(join(folder.path, pages[0] ?? ""), "utf8");
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(html).toContain('href="press/deck.html"');
    expect(html).toContain("point of “one”: cites &quot;owner&quot;, which is TLP:RED");
    for (const file of folder.files().filter((name) => name.includes("/press/"))) {
      expect(readFileSync(join(folder.path, file), "utf8")).not.toContain("Withheld");
    }
  });

  it("links every output that there is, of earlier runs too, and none that is gone", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const briefs = [join(folder.path, "brief.yaml")];
    const run = (formats: readonly Format[]) => build({ briefs, out: join(folder.path, "out"), formats });
    await run(["png"]);
    const [report] = await run(["html", "pptx"]);
    const index = join(folder.path, "out", report?.name ?? "", "index.html");
    const links = () =>
      [...readFileSync(index, "utf8").matchAll(/href="(press[^"]+)"/g)].map(([, href]) => href);
    const pictures = ["press/slides/01.png", "press/slides/02.png"];
    expect(links()).toEqual(["press/deck.html", "press/slides.pptx", ...pictures]);
    rmSync(join(folder.path, "out", report?.name ?? "", "press/slides.pptx"));
    await run(["html"]);
    expect(links()).toEqual(["press/deck.html", ...pictures]);
    writeFileSync(
      briefs[0] ?? "",
      readFileSync(briefs[0] ?? "", "utf8").replace("title: Two", "title: Three"),
    );
    await run(["html"]);
    expect(links()).toEqual(["press/deck.html"]);
  });

  it("is left as it is by a run for some audiences only", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const briefs = [join(folder.path, "brief.yaml")];
    await build({ briefs, out: join(folder.path, "out"), formats: ["evidence"], audiences: ["press"] });
    expect(folder.files().some((file) => file.endsWith("index.html"))).toBe(false);
  });
});
