/** Finishes a presentation that the library wrote: theme, dates, and corrections of the library's mistakes. */
import JSZip from "jszip";
import { type ChartParts, chartParts, type WrittenChart } from "./charts/finish-charts.ts";
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
  /** The date of the file, inside and outside. */
  readonly date: Date;
  /** With region, as Office requires. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  /** In the order in which they were drawn. */
  readonly charts: readonly WrittenChart[];
  /** By the number of their slide: the pictures shown where a drawing cannot be. */
  readonly standIns: ReadonlyMap<number, Uint8Array>;
}

/**
 * Returns the package again, without empty folders. The parts that slides refer to come last, since the library writes
 * them last.
 */
export async function finishPackage(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(bytes);
  const found = inOrder(Object.values(written.files).filter(({ dir }) => !dir));
  const names = new Set(found.map(({ name }) => name));
  const parts = chartParts([...names], finish.charts);
  const files = inOrder(found, parts.renamed);
  const finished = new JSZip();
  const options = { date: zipDate(finish.date), createFolders: false };
  for (const file of files) {
    const name = parts.renamed(file.name);
    const ours = parts.contentOf(file.name) ?? standInOf(file.name, names, finish);
    if (ours !== undefined) finished.file(name, ours, options);
    else if (/\.(xml|rels)$/.test(file.name)) {
      const xml = finishPart(file.name, parts.renamed(await file.async("string")), {
        ...finish,
        names,
        parts,
      });
      finished.file(name, xml, options);
      if (name === "ppt/theme/theme1.xml") finished.file(NOTES_THEME, xml, options);
    } else finished.file(name, await file.async("uint8array"), options);
  }
  return finished.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

/** The library numbers charts through all presentations of a process, so that only the names that they get are the same again. */
function inOrder(
  files: readonly JSZip.JSZipObject[],
  renamed: (name: string) => string = (name) => name,
): readonly JSZip.JSZipObject[] {
  const isDrawn = ({ name }: JSZip.JSZipObject): boolean => /^ppt\/(charts|embeddings|media)\//.test(name);
  const number = ({ name }: JSZip.JSZipObject): number =>
    Number(/(?<!\d)(\d+)\.\w+(?:\.rels)?$/.exec(renamed(name))?.[1] ?? 0);
  const drawn = files
    .filter(isDrawn)
    .toSorted((a, b) => number(a) - number(b) || (renamed(a.name) < renamed(b.name) ? -1 : 1));
  return [...files.filter((file) => !isDrawn(file)), ...drawn];
}

/** The library pairs an SVG with a sign of damage, which is replaced by the picture itself. */
function standInOf(name: string, names: ReadonlySet<string>, { standIns }: Finish): Uint8Array | undefined {
  const [, slide = "", number = ""] = /^ppt\/media\/image-(\d+)-(\d+)\.png$/.exec(name) ?? [];
  const isPaired = names.has(`ppt/media/image-${slide}-${Number(number) + 1}.svg`);
  return isPaired ? standIns.get(Number(slide)) : undefined;
}

function finishPart(
  name: string,
  xml: string,
  finish: Finish & { readonly names: ReadonlySet<string>; readonly parts: ChartParts },
): string {
  if (name === "[Content_Types].xml") {
    return finishContentTypes(xml, new Set([...finish.names].map(finish.parts.renamed)));
  }
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
    .replaceAll(/(<dcterms:(?:created|modified) [^<>]*>)[^<]*/g, `$1${iso}`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** A ZIP file cannot hold a time before 1980, nor one after 2107 (APPNOTE.TXT, 4.4.6). */
export function zipDate(date: Date): Date {
  const [first, last] = [Date.UTC(1980, 0, 1), Date.UTC(2107, 11, 31)];
  return new Date(Math.min(Math.max(date.getTime(), first), last));
}
