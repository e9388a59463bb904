/** Puts words by force into a finished presentation: parts that it has, parts that it has not, and what packs them. */
import JSZip from "jszip";
import { packageTexts } from "../../../src/guard/package-texts.ts";
import type { Forcing, Words } from "./forcing.ts";
import { pictureWith } from "./in-picture.ts";

/** For a part of the package, what comes before the tag that begins so. */
const BEFORE: readonly (readonly [
  place: string,
  part: string,
  tag: string,
  write: (words: string) => string,
])[] = [
  ["a text of a slide", "ppt/slides/slide2.xml", "</p:spTree>", (words) => shape("Cranes", paragraph(words))],
  [
    "a text of the notes",
    "ppt/notesSlides/notesSlide2.xml",
    "</p:spTree>",
    (words) => shape("Cranes", paragraph(words)),
  ],
  ["the name of a shape", "ppt/slides/slide3.xml", "</p:spTree>", (words) => shape(words, "<a:p/>")],
  ["an alternative text", "ppt/slides/slide4.xml", "</p:spTree>", (words) => described("descr", words)],
  ["a tip", "ppt/slides/slide5.xml", "</p:spTree>", (words) => described("title", words)],
  [
    "a comment in XML",
    "ppt/slides/slide6.xml",
    "</p:spTree>",
    (words) => `<!-- ${words.replaceAll("--", "- ")} -->`,
  ],
  [
    "CDATA",
    "ppt/slides/slide7.xml",
    "</p:spTree>",
    (words) => shape("Cranes", `<a:p><a:r><a:t><![CDATA[${words}]]></a:t></a:r></a:p>`),
  ],
  [
    "the name of a slide",
    "ppt/slides/slide8.xml",
    "</p:cSld>",
    (words) => `<p:custDataLst name="${words}"/>`,
  ],
  [
    "the layout",
    "ppt/slideLayouts/slideLayout1.xml",
    "</p:spTree>",
    (words) => shape("Cranes", paragraph(words)),
  ],
  [
    "the master",
    "ppt/slideMasters/slideMaster1.xml",
    "</p:spTree>",
    (words) => shape("Cranes", paragraph(words)),
  ],
  [
    "the theme",
    "ppt/theme/theme1.xml",
    "</a:theme>",
    (words) => `<a:extLst><a:ext uri="${words}"/></a:extLst>`,
  ],
  [
    "the properties",
    "docProps/core.xml",
    "</cp:coreProperties>",
    (words) => `<dc:description>${words}</dc:description>`,
  ],
  ["the titles of parts", "docProps/app.xml", "</vt:vector>", (words) => `<vt:lpstr>${words}</vt:lpstr>`],
  [
    "a link",
    "ppt/slides/_rels/slide2.xml.rels",
    "</Relationships>",
    (words) =>
      `<Relationship Id="rId9" Target="https://example.org/${encodeURIComponent(words)}" TargetMode="External"/>`,
  ],
  [
    "a chart",
    "ppt/charts/chart1.xml",
    "</c:chart>",
    (words) => `<c:title><c:tx><c:v>${words}</c:v></c:tx></c:title>`,
  ],
];

const COMMENTS = "a comment on a slide";
const CUSTOM = "data of an add-in";
const PROPERTIES = "a property of the author's own";
const DRAWING = "a drawing";
const PICTURE = "a picture";
const WORKBOOK = "the workbook of a chart";
const TEXT = "a text beside the slides";
const PAGE = "a page beside the slides";
const JSON_PART = "JSON beside the slides";
const NAME = "the name of a part";
const FOLDER = "the name of a folder";
const ZIP_COMMENT = "the comment of the package";
const ENTRY_COMMENT = "the comment of an entry";

export const IN_PRESENTATION: Forcing = {
  ...{ name: "PPTX", file: "slides.pptx" },
  places: [
    ...BEFORE.map(([place]) => place),
    ...[COMMENTS, CUSTOM, PROPERTIES, DRAWING, PICTURE, WORKBOOK, TEXT, PAGE, JSON_PART, NAME, FOLDER],
    ...[ZIP_COMMENT, ENTRY_COMMENT],
  ],
  plant: async (file, words) => {
    const zip = await JSZip.loadAsync(file);
    for (const [place, part, tag, write] of BEFORE)
      await putBefore(zip, { part, tag, xml: write(words(place)) });
    await putIntoWorkbook(zip, words(WORKBOOK));
    putBeside(zip, words);
    return await zip.generateAsync({ type: "uint8array", comment: words(ZIP_COMMENT) });
  },
  texts: (file) => packageTexts(file),
};

function putBeside(zip: JSZip, words: Words): void {
  zip.file(
    "ppt/comments/comment1.xml",
    `<p:cmLst><p:cm><p:text>${words(COMMENTS)}</p:text></p:cm></p:cmLst>`,
  );
  zip.file("customXml/item1.xml", `<pier state="${words(CUSTOM)}"/>`);
  zip.file("docProps/custom.xml", `<Properties><property name="${words(PROPERTIES)}"/></Properties>`);
  zip.file("ppt/media/image9.svg", `<svg><desc>${words(DRAWING)}</desc></svg>`);
  zip.file(
    "ppt/media/image9.png",
    pictureWith(() => words(PICTURE)),
  );
  zip.file("ppt/media/pier.txt", words(TEXT));
  zip.file("ppt/media/pier.html", `<p title="${words(PAGE)}">Cranes</p>`);
  zip.file("ppt/media/pier.json", JSON.stringify({ pier: words(JSON_PART) }));
  zip.file(`ppt/media/${words(NAME).replaceAll("/", "_")}.xml`, "<pier/>");
  zip.file(`${words(FOLDER).replaceAll("/", "_")}/pier.xml`, "<pier/>");
  zip.file("ppt/media/quay.xml", "<quay/>", { comment: words(ENTRY_COMMENT) });
}

async function putBefore(
  zip: JSZip,
  { part, tag, xml }: Record<"part" | "tag" | "xml", string>,
): Promise<void> {
  const before = (await zip.file(part)?.async("string")) ?? "";
  const at = before.lastIndexOf(tag);
  if (at === -1) throw new Error(`${part} has no ${tag}.`);
  zip.file(part, before.slice(0, at) + xml + before.slice(at));
}

async function putIntoWorkbook(zip: JSZip, words: string): Promise<void> {
  const path = "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx";
  const bytes = await zip.file(path)?.async("uint8array");
  const workbook = await JSZip.loadAsync(bytes ?? new Uint8Array());
  const xml = `<row><c t="inlineStr"><is><t>${words}</t></is></c></row>`;
  await putBefore(workbook, { part: "xl/worksheets/sheet1.xml", tag: "</sheetData>", xml });
  zip.file(path, await workbook.generateAsync({ type: "uint8array" }));
}

function shape(name: string, paragraphs: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="99" name="${name}"/></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;
}

function described(attribute: string, words: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="98" name="Cranes" ${attribute}="${words}"/></p:nvSpPr></p:sp>`;
}

/** Emphasis is a run of its own, and a new line an element. */
function paragraph(words: string): string {
  const run = (text: string): string => (text === "" ? "" : `<a:r><a:t>${text}</a:t></a:r>`);
  const line = (text: string): string => text.split("**").map(run).join("");
  return `<a:p>${words.split("\n").map(line).join("<a:br/>")}</a:p>`;
}
