/** Opens a presentation in a test: its parts, and what stands on its slides. */
import JSZip from "jszip";

export interface OpenPackage {
  /** By path; only what is XML. */
  readonly parts: ReadonlyMap<string, string>;
  /** Of each slide in order, its XML. */
  readonly slides: readonly string[];
  readonly notes: readonly string[];
}

export async function openPackage(bytes: Uint8Array): Promise<OpenPackage> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const file of Object.values(files)) parts.set(file.name, await file.async("string"));
  const numbered = (pattern: RegExp): readonly string[] =>
    [...parts]
      .flatMap(([name, xml]) => {
        const number = pattern.exec(name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), xml }];
      })
      .sort((a, b) => a.number - b.number)
      .map(({ xml }) => xml);
  return {
    parts,
    slides: numbered(/^ppt\/slides\/slide(\d+)\.xml$/),
    notes: numbered(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/),
  };
}

/** Returns the text of each paragraph, entities undone; a tab stands for itself. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p(?:\/>|>(.*?)<\/a:p>)/gs)].map(([, inner = ""]) =>
    [...inner.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => unescaped(text)).join(""),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
