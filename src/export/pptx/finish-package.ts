/** Puts the finishing touches to a presentation that the library wrote: theme, dates, and what it gets wrong. Called by make-presentation. */
import JSZip from "jszip";
import {
  finishContentTypes,
  finishMaster,
  finishNotesMasterLinks,
  finishPresentation,
  NOTES_THEME,
} from "./finish-frame.ts";
import { finishSlide } from "./finish-slide.ts";
import type { Look } from "./look.ts";
import { writeNotes } from "./write-notes.ts";
import { writeTheme } from "./write-theme.ts";

interface Finish {
  readonly look: Look;
  /** What the file is dated, inside and out. */
  readonly date: Date;
  /** With region, as Office has it. */
  readonly language: string;
  readonly isRightToLeft: boolean;
}

/** Returns the package again, its parts in the same order, without empty folders. */
export async function finishPackage(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(bytes);
  const files = Object.values(written.files).filter(({ dir }) => !dir);
  const names = new Set(files.map(({ name }) => name));
  const finished = new JSZip();
  const options = { date: zipDate(finish.date), createFolders: false };
  for (const file of files) {
    if (!/\.(xml|rels)$/.test(file.name)) {
      finished.file(file.name, await file.async("uint8array"), options);
      continue;
    }
    const xml = finishPart(file.name, await file.async("string"), { ...finish, names });
    finished.file(file.name, xml, options);
    if (file.name === "ppt/theme/theme1.xml") finished.file(NOTES_THEME, xml, options);
  }
  return finished.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

function finishPart(
  name: string,
  xml: string,
  finish: Finish & { readonly names: ReadonlySet<string> },
): string {
  if (name === "[Content_Types].xml") return finishContentTypes(xml, finish.names);
  if (name === "docProps/core.xml") return dated(xml, finish);
  if (name === "ppt/presentation.xml") return finishPresentation(xml);
  if (name === "ppt/notesMasters/_rels/notesMaster1.xml.rels") return finishNotesMasterLinks(xml);
  if (/^ppt\/slides\/[^/]+$/.test(name)) return finishSlide(xml, finish);
  if (/^ppt\/notesSlides\/[^/]+$/.test(name)) return writeNotes(xml, finish.language);
  if (/^ppt\/theme\/[^/]+$/.test(name)) return writeTheme(xml, finish.look);
  if (/^ppt\/slide(Layouts|Masters)\/[^/]+$/.test(name)) return finishMaster(xml);
  return xml;
}

function dated(xml: string, { date, language }: Finish): string {
  const iso = date.toISOString().replace(/\.\d+Z$/, "Z");
  return xml
    .replaceAll(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${iso}`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** A ZIP file knows no time before 1980 (APPNOTE.TXT, 4.4.6). */
function zipDate(date: Date): Date {
  return new Date(Math.max(date.getTime(), Date.UTC(1980, 0, 1)));
}
