/** Takes everything that can be read out of a presentation, to be searched for what must not be in it. Called by build. */
import JSZip from "jszip";
import { readableWords } from "../readable-words.ts";

/** Returns the XML of every part, those of workbooks inside it too: what charts are drawn from lies in one. */
export async function packageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { files } = await JSZip.loadAsync(bytes);
  const texts: string[] = Object.keys(files);
  for (const file of Object.values(files)) {
    if (/\.(xml|rels|vml|svg)$/.test(file.name)) texts.push(await file.async("string"));
    else if (/\.(png|jpe?g|gif|webp)$/.test(file.name))
      texts.push(...readableWords(await file.async("uint8array")));
    else if (file.name.endsWith(".xlsx")) texts.push(...(await packageTexts(await file.async("uint8array"))));
  }
  return texts;
}
