/** Takes all words that an author may have written out of a presentation, for the search for withheld words. */
import JSZip from "jszip";
import { readingsOf } from "./decodings.ts";
import { type ShippedMarkup, textsOfMarkup, textsOfXml } from "./markup-texts.ts";
import { textsOfPicture } from "./picture-texts.ts";
import { readableWords } from "./readable-words.ts";

/**
 * Returns the words of every part, including the workbooks inside it, which hold the data of charts, of the parts' names and
 * of comments on them. What the format and the library put into every presentation is left out: vocabularies,
 * placeholders, paths of parts.
 */
export async function packageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const { files } = zip;
  const names = Object.keys(files).filter((name) => !PART.test(name));
  const comments = ["comment" in zip && zip.comment, ...Object.values(files).map((file) => file.comment)];
  const texts = [...names, ...comments.filter((one) => typeof one === "string")].flatMap(readingsOf);
  for (const file of Object.values(files)) {
    if (/\.(xml|rels|vml)$/.test(file.name))
      texts.push(...textsOfXml(marksInBrackets(withoutPhrases(await file.async("string"))), OOXML));
    else if (file.name.endsWith(".svg")) texts.push(...textsOfMarkup(await file.async("string"), OOXML));
    else if (/\.(png|jpe?g|gif|webp)$/.test(file.name))
      texts.push(...textsOfPicture(await file.async("uint8array")).flatMap(readingsOf));
    else if (file.name.endsWith(".xlsx")) texts.push(...(await packageTexts(await file.async("uint8array"))));
    else if (!file.dir) texts.push(...textsOfOther(await file.async("uint8array")).flatMap(readingsOf));
  }
  return texts;
}

/** Of a part of another kind the text, or the runs of letters where it is none. */
function textsOfOther(bytes: Uint8Array): readonly string[] {
  try {
    return [new TextDecoder("utf-8", { fatal: true }).decode(bytes)];
  } catch {
    return readableWords(bytes);
  }
}

/** Paths of the parts of a presentation and of a workbook. */
const PART = new RegExp(
  [
    "^/?(?:\\.\\./)*(?:ppt/|xl/|docProps/|_rels/)?(?:[a-zA-Z]+/)*(?:_rels/)?(?:\\[Content_Types\\]\\.xml|\\.rels|",
    "(?:app|core|presentation|presProps|viewProps|tableStyles|workbook|styles|sharedStrings)\\.xml(?:\\.rels)?|",
    "(?:slide|slideLayout|slideMaster|notesSlide|notesMaster|theme|chart|sheet|table|style|colors)\\d+\\.xml(?:\\.rels)?|",
    "Microsoft_Excel_Worksheet\\d+\\.xlsx|(?:image|media)[-\\d]+\\.\\w+)$",
  ].join(""),
);

const VOCABULARY =
  /^(?:https?:\/\/(?:schemas\.|purl\.org\/dc\/|www\.w3\.org\/)|application\/vnd\.|ppaction:)/;

/** Names that shapes have in every presentation. */
const SHAPE =
  /^(?:(?:[A-Z][a-z]+ )+Placeholder \d+|Office(?: Theme)?|Decoration|Independence|Marking in (?:footer|header))$/;

const OOXML: ShippedMarkup = {
  withoutBulk: (part) => part,
  withoutShipped: (code) => code,
  isShipped(attribute, value) {
    if (attribute === "xmlns" || attribute.startsWith("xmlns:")) return true;
    if (attribute === "name") return SHAPE.test(value);
    return PART.test(value) || VOCABULARY.test(value);
  },
};

/** What the library writes into every presentation. */
const PHRASES = [
  "Microsoft Office PowerPoint",
  "On-screen Show \\(16:9\\)",
  "Fonts Used",
  "Slide Titles",
  "Office Theme",
  "Click to edit Master text styles",
  "(?:Second|Third|Fourth|Fifth) level",
];

const PHRASE = new RegExp(`>(?:${PHRASES.join("|")})<`, "g");

function withoutPhrases(xml: string): string {
  return xml.replaceAll(PHRASE, "><");
}

/** Raised numbers are written as marks of notes are in plain text. */
function marksInBrackets(xml: string): string {
  const runs = xml.split("</a:r>");
  return runs
    .map((run) => (/ baseline="[1-9]/.test(run) ? `${run.replace("<a:t>", "<a:t>[")}]` : run))
    .join("</a:r>");
}
