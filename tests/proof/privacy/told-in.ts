/** Whether files tell certain words: as bytes of any width, unpacked, and in the data inside addresses. */
import { isInFull } from "../../support/in-full.ts";
import { searchFiles } from "../leaks/searcher.ts";
import { bytesInside, type Layer } from "../leaks/unpack.ts";

/** Returns where each of `sought` stands. In full, all ways of writing words are read as well. */
export function toldIn(files: ReadonlyMap<string, Uint8Array>, sought: readonly string[]): readonly string[] {
  if (isInFull) return searchFiles(files, sought).map(({ words, where }) => `${where}: ${words}`);
  return [...files].flatMap(([path, bytes]) =>
    [{ where: `${path} > its name`, text: path }, ...withData(bytesInside(path, bytes))].flatMap(
      ({ where, text }) => {
        const read = text.toLowerCase();
        return sought
          .filter((words) => read.includes(words.toLowerCase()))
          .map((words) => `${where}: ${words}`);
      },
    ),
  );
}

function withData(layers: readonly Layer[]): readonly Layer[] {
  const data = layers.flatMap(({ where, text }) =>
    Array.from(text.matchAll(/;base64,([\w+/]{40,}={0,2})/g), ([, packed = ""]) =>
      bytesInside(`${where} > data`, Buffer.from(packed, "base64")),
    ),
  );
  return [...layers, ...data.flat()];
}
