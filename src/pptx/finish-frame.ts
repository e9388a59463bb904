/** Mends the parts around the slides, which the library writes so that PowerPoint would offer to repair them. */
import { TITLE } from "./shape-names.ts";

/** Where the notes' master has its theme: PowerPoint wants one that is nobody else's. */
export const NOTES_THEME = "ppt/theme/theme2.xml";

/** Takes the content types out that stand for parts which are not there, and adds the notes' theme. */
export function finishContentTypes(xml: string, parts: ReadonlySet<string>): string {
  const type = "application/vnd.openxmlformats-officedocument.theme+xml";
  return xml
    .replaceAll(/<Override PartName="\/([^"<>]+)"[^<>]*\/>/g, (override, part: string) =>
      parts.has(part) ? override : "",
    )
    .replace("</Types>", `<Override PartName="/${NOTES_THEME}" ContentType="${type}"/></Types>`);
}

/** Puts the notes' master where the schema has it (ECMA-376 part 1, 19.2.1.26), and its pages on paper upright. */
export function finishPresentation(xml: string): string {
  const [notes = ""] =
    /<p:notesMasterIdLst>(?:(?!<p:notesMasterIdLst>).)*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml
    .replace(notes, "")
    .replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^<>]*\/>/, `<p:notesSz cx="6858000" cy="9144000"/>`);
}

export function finishNotesMasterLinks(xml: string): string {
  return xml.replace("../theme/theme1.xml", "../theme/theme2.xml");
}

/** Gives a master or layout a place for the title, so that slides added later have one, and the number's place its sign. */
export function finishMaster(xml: string): string {
  return xml
    .replaceAll(/(<a:fld [^<>]*type="slidenum">(?:(?!<a:fld |<a:t>).)*<a:t>)[^<]*(<\/a:t>)/g, "$1‹#›$2")
    .replace("</p:grpSpPr>", `</p:grpSpPr>${TITLE_PLACE}`);
}

/** In EMU: 1080x56 px at 80, 84. */
const TITLE_PLACE =
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${TITLE}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="762000" y="800100"/>` +
  `<a:ext cx="10287000" cy="533400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="2850" b="1"/>` +
  `</a:lvl1pPr></a:lstStyle><a:p/></p:txBody></p:sp>`;
