import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { deckOf, markingOf, pointOf } from "../support/deck-fixture.ts";
import { folderWith } from "../support/folder.ts";
import { officeFaults } from "../support/office-faults.ts";
import { type OpenPackage, openPackage, paragraphsOf } from "./open-package.ts";
import { fullDeck, presentationOf, themeOf } from "./presentation-fixture.ts";

const deck = fullDeck();
let made: OpenPackage;

beforeAll(async () => {
  made = await openPackage(await presentationOf(deck));
});

describe("a presentation", () => {
  it("has the marking in header and footer of every slide, in FIRST's colours on black", () => {
    expect(made.slides).toHaveLength(deck.slides.length);
    for (const xml of made.slides) {
      const boxes = shapesOf(xml).filter((shape) => paragraphsOf(shape).includes("TLP:AMBER"));
      expect(boxes).toHaveLength(2);
      for (const box of boxes) {
        expect(box).toContain(`<a:srgbClr val="000000"/>`);
        expect(box).toContain(`<a:srgbClr val="FFC000"/>`);
        expect(Number(/ sz="(\d+)" b="1"/.exec(box)?.[1])).toBeGreaterThanOrEqual(1200);
      }
      const [above = 0, below = 0] = boxes.map((box) => Number(/<a:off x="\d+" y="(\d+)"/.exec(box)?.[1]));
      expect(above).toBeLessThan(1_000_000);
      expect(below).toBeGreaterThan(6_000_000);
    }
  });

  it.each(["CLEAR", "GREEN", "AMBER+STRICT", "RED"] as const)(
    "shows TLP:%s in its own colour",
    async (tlp) => {
      const colours = { CLEAR: "FFFFFF", GREEN: "33FF00", "AMBER+STRICT": "FFC000", RED: "FF2B2B" };
      const { slides } = await openPackage(await presentationOf(deckOf([{}], { marking: markingOf(tlp) })));
      const box = shapesOf(slides[0] ?? "").find((shape) => paragraphsOf(shape).includes(`TLP:${tlp}`));
      expect(box).toContain(`<a:srgbClr val="${colours[tlp]}"/>`);
    },
  );

  it("has every note of every footer, numbered, with how independent the sources are", () => {
    for (const [at, slide] of deck.slides.entries()) {
      const texts = paragraphsOf(made.slides[at] ?? "");
      for (const { number, text } of slide.footer?.notes ?? []) expect(texts).toContain(`${number}\t${text}`);
      if (slide.footer?.independence !== undefined) expect(texts).toContain(slide.footer.independence);
    }
  });

  it("hangs the numbers of notes, so that the lines below them are indented", () => {
    const numbered = made.slides.flatMap((xml) => [
      ...xml.matchAll(/<a:p><a:pPr([^>]*)>(?:(?!<\/a:p>).)*<a:t>\t<\/a:t>/gs),
    ]);
    expect(numbered.length).toBeGreaterThan(20);
    for (const [, properties] of numbered) expect(properties).toMatch(/ marL="[1-9]\d+" indent="-\d+"/);
  });

  it("numbers its slides with a field, and calls each by its title", () => {
    for (const [at, xml] of made.slides.entries()) {
      expect(xml).toMatch(new RegExp(`type="slidenum">.*?<a:t>${at + 1}</a:t>`, "s"));
      const titles = shapesOf(xml).filter((shape) => shape.includes(`<p:ph type="title"/>`));
      expect(titles).toHaveLength(1);
    }
    expect(made.parts.get("ppt/slideLayouts/slideLayout1.xml")).toContain(`<p:ph type="title"/>`);
  });

  it("keeps notes with their slides, a paragraph for each line", () => {
    const at = deck.slides.findIndex(({ id }) => id === "own");
    expect(paragraphsOf(made.notes[at] ?? "").slice(0, 3)).toEqual([
      "Say this.[2]",
      "– and that",
      "Then stop.",
    ]);
    expect(paragraphsOf(made.notes[0] ?? "")[0]).toBe("");
  });

  it("has lists and tables that PowerPoint knows as such", () => {
    const slide = (id: string) => made.slides[deck.slides.findIndex((one) => one.id === id)] ?? "";
    expect(slide("open-door")).toMatch(
      /<a:pPr[^>]* marL="\d+" indent="-\d+"[^>]*>.*?<a:buChar char="&#x25AA;"/s,
    );
    expect(slide("open-door")).toMatch(/lvl="1"[^>]*>.*?<a:buChar char="&#x2013;"/s);
    const table = slide("wordings");
    expect(table).toContain(`<a:tblPr firstRow="1" firstCol="1"/>`);
    expect(table.match(/<a:tr /g)).toHaveLength(5);
  });

  it("describes its tables, and marks what is only there to be looked at", () => {
    const frames = made.slides.flatMap((xml) => [...xml.matchAll(/<p:graphicFrame>.*?<p:cNvPr [^>]*>/gs)]);
    expect(frames.length).toBeGreaterThanOrEqual(3);
    for (const [frame] of frames) expect(frame).toMatch(/ descr="[^"]{5,}"/);
    const silent = made.slides.flatMap(shapesOf).filter((shape) => paragraphsOf(shape).join("") === "");
    expect(silent.length).toBeGreaterThan(deck.slides.length);
    for (const shape of silent) expect(shape).toContain(`<adec:decorative `);
  });

  it("links to the web and to its own slides", () => {
    const at = deck.slides.findIndex(({ id }) => id === "own");
    const links = made.parts.get(`ppt/slides/_rels/slide${at + 1}.xml.rels`) ?? "";
    expect(links).toContain(`Target="https://example.org/?a=1&amp;b=2" TargetMode="External"`);
    const compared = deck.slides.findIndex(({ id }) => id === "compare");
    expect(links).toContain(`Target="slide${compared + 1}.xml"`);
  });

  it("keeps the theme's colours and faces where Office keeps them", () => {
    const theme = made.parts.get("ppt/theme/theme1.xml");
    expect(theme).toContain(`<a:accent1><a:srgbClr val="0F4170"/></a:accent1>`);
    expect(theme).toMatch(/<a:majorFont><a:latin typeface="Georgia"\/>/);
    expect(theme).toMatch(/<a:minorFont><a:latin typeface="Arial"\/>/);
    expect(made.slides[1]).toContain(`<a:latin typeface="+mj-lt"/>`);
  });

  it("says what it is: title, authors, language, marking", () => {
    const core = made.parts.get("docProps/core.xml");
    for (const value of [">What Washington and NATO answered<", ">Policy Desk<", ">en-US<", ">TLP:AMBER<"]) {
      expect(core).toContain(value);
    }
  });

  it("takes the widths of a 1280x720 slide", () => {
    expect(made.parts.get("ppt/presentation.xml")).toContain(`<p:sldSz cx="12192000" cy="6858000"/>`);
  });

  it("escapes what an author wrote", async () => {
    const odd = `R&D <b>"x"</b> 'y' ]]> \u0007`;
    const { slides, parts } = await openPackage(
      await presentationOf(
        deckOf([{ points: [pointOf(odd.replace("&", "&amp;"))], name: odd, title: odd }], {
          title: odd,
          authors: [odd],
        }),
      ),
    );
    expect(paragraphsOf(slides[0] ?? "").join("|")).toContain(`R&D "x" 'y' ]]>`);
    expect([...parts.values()].join("")).not.toContain("\u0007");
  });

  it("runs from the right in a script that does", async () => {
    const { slides, parts } = await openPackage(
      await presentationOf({ ...fullDeck(), language: "ar", direction: "rtl" }),
    );
    expect(parts.get("ppt/presentation.xml")).toContain(`rtl="1"`);
    const paragraphs = slides.join("").match(/<a:p><a:pPr[^>]*>/g) ?? [];
    const fromRight = paragraphs.filter((properties) => properties.includes(`rtl="1"`));
    expect(fromRight.length / paragraphs.length).toBeGreaterThan(0.9);
    expect(slides.join("")).toContain(`<a:tblPr rtl="1"`);
  });

  it("runs from the right in a quotation that does, and from the left below it", async () => {
    const [words, credit] = ["הגשר נסגר", "The Gazette"];
    const quote = {
      ...{ words, language: "he", speaker: undefined, source: credit },
      ...{ translation: undefined, context: undefined },
    };
    const { slides } = await openPackage(
      await presentationOf(deckOf([{ id: "said", layout: "quote", quote }])),
    );
    const paragraphs = (slides[0] ?? "").match(/<a:p>.*?<\/a:p>/gs) ?? [];
    const propertiesOf = (text: string): string | undefined =>
      paragraphs.find((one) => one.includes(text))?.match(/<a:pPr[^>]*>/)?.[0];
    expect(propertiesOf(words)).toMatch(/rtl="1".*algn="r"/);
    expect(propertiesOf(credit)).not.toContain(`rtl="1"`);
  });

  it("takes an author's own theme", async () => {
    const theme = themeOf("ministry", `:root { --accent: #aa0000; --font-text: "Ministry Sans", Arial }`);
    const { parts } = await openPackage(await presentationOf(deckOf([{}]), theme));
    expect(parts.get("ppt/theme/theme1.xml")).toContain(`<a:accent1><a:srgbClr val="AA0000"/></a:accent1>`);
    expect(parts.get("ppt/theme/theme1.xml")).toContain(`<a:minorFont><a:latin typeface="Ministry Sans"/>`);
  });

  it("is the same to the byte when made again", async () => {
    const [first, second] = [await presentationOf(deck), await presentationOf(deck)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(made.parts.get("docProps/core.xml")?.match(/2024-03-04T05:06:07Z/g)).toHaveLength(2);
  });
});

describe("the package of a presentation", () => {
  it("has the parts that its table of contents names, and no others", () => {
    const contents = made.parts.get("[Content_Types].xml") ?? "";
    const named = [...contents.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !made.parts.has(name))).toEqual([]);
    expect([...made.parts.keys()].filter((name) => name.endsWith("/"))).toEqual([]);
    const untyped = [...made.parts.keys()].filter(
      (name) => /^ppt\/.*\.xml$/.test(name) && !named.includes(name),
    );
    expect(untyped).toEqual([]);
  });

  it("has a number of its own for every shape of a slide", () => {
    for (const xml of made.slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("has no shape without text or outline, no paragraph with two sets of properties, no bare ground", () => {
    for (const xml of made.slides) {
      expect(shapesOf(xml).filter((shape) => !shape.includes("<p:txBody>"))).toEqual([]);
      expect(xml).not.toContain("<a:ln></a:ln>");
      expect([...xml.matchAll(/<a:p>(?:(?!<\/a:p>).)*<a:pPr(?:(?!<\/a:p>).)*<a:pPr/gs)]).toEqual([]);
      expect(xml).toMatch(/<\/a:solidFill><a:effectLst\/><\/p:bgPr>/);
    }
  });

  it("gives the notes' master a theme of its own", () => {
    expect(made.parts.get("ppt/notesMasters/_rels/notesMaster1.xml.rels")).toContain("theme2.xml");
    expect(made.parts.get("ppt/theme/theme2.xml")).toBe(made.parts.get("ppt/theme/theme1.xml"));
  });

  it.for([
    ["in English", fullDeck()],
    ["in Arabic", { ...fullDeck(), language: "ar", direction: "rtl" }],
  ] satisfies [string, Deck][])("%s holds to Office's own schemas", async ([, one], context) => {
    using folder = folderWith({});
    const file = join(folder.path, "slides.pptx");
    await writeFile(file, await presentationOf(one));
    expect(await officeFaults(file, context)).toEqual([]);
  });
});

function shapesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
}
