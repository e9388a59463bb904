/** Reads each source's text only once, for all phases. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Located } from "../model/located.ts";
import type { ReadFile } from "../model/read-file.ts";
import { readSourceText } from "./read-source-text.ts";
import type { SourceText } from "./source-text.ts";

/** Returns the text of a source's `file` and the diagnostics about it; undefined where nothing can be read. */
export type ReadText = (file: Located<string>) => Diagnosed<SourceText> | undefined;

/** Texts that were read, by the bytes that they were read from. */
export type KnownTexts = WeakMap<Uint8Array, Map<string, Diagnosed<SourceText>>>;

/** Reads each file once, and makes no text again that is among `known`: the same bytes are the same text. */
export function textReader(read: ReadFile, known: KnownTexts = new WeakMap()): ReadText {
  const files = new Map<string, Uint8Array | undefined>();
  return (file) => {
    const bytes = files.has(file.value) ? files.get(file.value) : read(file.value);
    files.set(file.value, bytes);
    return bytes && textIn({ file, bytes }, known);
  };
}

function textIn(
  options: { readonly file: Located<string>; readonly bytes: Uint8Array },
  known: KnownTexts,
): Diagnosed<SourceText> {
  const { file, bytes } = options;
  const texts = known.get(bytes) ?? new Map<string, Diagnosed<SourceText>>();
  known.set(bytes, texts);
  // Diagnostics are located where the source names its file.
  const key = JSON.stringify([file.value, file.span]);
  const text = texts.get(key) ?? readSourceText(options);
  texts.set(key, text);
  return text;
}
