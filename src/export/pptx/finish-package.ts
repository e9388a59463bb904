/** Puts the finishing touches to a presentation that the library wrote: its own theme, dates, and what it cannot write. Called by make-presentation. */
import JSZip from "jszip";
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
}

/** Returns the package again, its parts in the same order, without empty folders. */
export async function finishPackage(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(bytes);
  const finished = new JSZip();
  const options = { date: zipDate(finish.date), createFolders: false };
  for (const file of Object.values(written.files)) {
    if (file.dir) continue;
    const isText = /\.(xml|rels)$/.test(file.name);
    const content = isText
      ? finishPart(file.name, await file.async("string"), finish)
      : await file.async("uint8array");
    finished.file(file.name, content, options);
  }
  return finished.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

function finishPart(name: string, xml: string, finish: Finish): string {
  if (/^ppt\/slides\/[^/]+$/.test(name)) return finishSlide(xml, finish);
  if (/^ppt\/notesSlides\/[^/]+$/.test(name)) return writeNotes(xml, finish.language);
  if (/^ppt\/theme\/[^/]+$/.test(name)) return writeTheme(xml, finish.look);
  if (/^ppt\/slide(Layouts|Masters)\/[^/]+$/.test(name)) return withoutStrayNumbers(xml);
  if (name === "docProps/core.xml") return dated(xml, finish);
  return xml;
}

/** Where a master has a slide's number, it shows a place for one. */
function withoutStrayNumbers(xml: string): string {
  return xml.replaceAll(/(<a:fld [^>]*type="slidenum">.*?<a:t>)[^<]*(<\/a:t>)/g, "$1‹#›$2");
}

function dated(xml: string, { date, language }: Finish): string {
  const iso = date.toISOString().replace(/\.\d+Z$/, "Z");
  return xml
    .replaceAll(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${iso}`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** A ZIP file knows no time before 1980 (APPNOTE.TXT, 4.4.6). */
function zipDate(date: Date): Date {
  return new Date(Math.max(date.getTime(), Date.UTC(1980, 0, 1)));
}
