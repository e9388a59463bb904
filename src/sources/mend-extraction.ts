/** Removes from an extraction what no document can contain, and reports what in it differs from what people read. */
import { counted } from "../diagnostics/counted.ts";
import { mendInPlace, mendText } from "../text/broken-characters.ts";
import { hiddenCharacters } from "../text/hidden-characters.ts";
import { visibleText } from "../text/visible-text.ts";
import type { Extraction, Metadata, Remark, SourceName } from "./extraction.ts";
import { toldOfText } from "./told-of-text.ts";

/** Positions in the text do not change. Invisible characters are also removed from the metadata. */
export function mendExtraction(extraction: Extraction): Extraction {
  const { text, broken } = mendInPlace(extraction.text);
  const { reordered, hidden } = toldOfText(text);
  const [first, turned, unseen] = [broken[0], reordered[0], hidden[0]];
  const remarks = [
    first &&
      warning(
        `The text has ${counted(broken.length, "character")} that no document can hold, such as ${visibleText(first.character)}: a soft hyphen replaces each.`,
      ),
    turned &&
      warning(
        `In ${counted(reordered.length, "place")} the text is displayed in another order than it is written in: "${text.slice(turned.start, turned.end).slice(0, 60)}"`,
        "Compare these words with the original: excerpts are searched for in the order in which they are written.",
      ),
    unseen &&
      warning(
        `The text has ${counted(hidden.length, "character")} that nobody sees, such as ${unseen.name}.`,
      ),
  ].filter((remark) => remark !== undefined);
  return {
    ...extraction,
    text,
    metadata: mendMetadata(extraction.metadata),
    remarks: [...remarks, ...extraction.remarks],
  };
}

function warning(message: string, ...hints: readonly string[]): Remark {
  return { severity: "warning", message, hints };
}

function mendMetadata({ author, ...fields }: Metadata): Metadata {
  const mended = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mendWords(value)]));
  return author === undefined ? mended : { ...mended, author: author.map(mendName) };
}

function mendName(name: SourceName): SourceName {
  return typeof name === "string" ? mendWords(name) : { literal: mendWords(name.literal) };
}

function mendWords(words: string): string {
  const text = mendText(words)?.text ?? words;
  return hiddenCharacters(text)
    .filter(({ isExpected, kind }) => !isExpected || kind === "bidi")
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
