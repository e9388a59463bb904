/** Corrects the parts around the slides. As the library writes them, PowerPoint would offer to repair them. */
import { TITLE } from "./shape-names.ts";

/** The path of the notes master's theme. PowerPoint requires that it is not shared. */
export const NOTES_THEME = "ppt/theme/theme2.xml";

/** Removes the content types of parts that do not exist, and adds the notes theme. */
export function finishContentTypes(xml: string, parts: ReadonlySet<string>): string {
  const type = "application/vnd.openxmlformats-officedocument.theme+xml";
  return xml
    .replaceAll(/<Override PartName="\/([^"<>]+)"[^<>]*\/>/g, (override, part: string) =>
      parts.has(part) ? override : "",
    )
    .replace("</Types>", `<Override PartName="/${NOTES_THEME}" ContentType="${type}"/></Types>`);
}

/**
 * Puts the notes master where the schema requires it (ECMA-376 part 1, 19.2.1.26), and sets notes pages to portrait.
 */
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

/** Gives a master or layout a title placeholder, so that new slides have one, and a sign for the slide number. */
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
