/** Prints what each figure and quotation that passed was matched with. */
import type { Foundation } from "../check/foundations.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { placeOf } from "../diagnostics/format-human.ts";
import { visibleLine } from "../text/visible-text.ts";
import { painter, type Stream } from "./terminal.ts";

/** How much of an excerpt around a quotation is shown. */
const SHOWN = 90;

export function printFoundations(
  foundations: readonly Foundation[],
  { readText, out }: { readonly readText: ReadText; readonly out: Stream },
): void {
  if (foundations.length === 0) return;
  const paint = painter(out);
  out.write("What was verified, and where it stands:\n");
  for (const { what, words, span, place, id, found } of foundations) {
    const rests = found === "" ? "" : `: "${shorten(found)}"`;
    const line = `${what} "${words}" ${WHERE[place]} "${id}"${rests}`;
    out.write(`  ${paint("dim", placeOf(span, readText))} ${visibleLine(line)}\n`);
  }
  out.write("\n");
}

const WHERE: Readonly<Record<Foundation["place"], string>> = {
  excerpt: "in the excerpt",
  record: "in the record of the source",
  source: "in the source (cited as a whole)",
};

function shorten(found: string): string {
  return found.length <= SHOWN ? found : `${found.slice(0, SHOWN - 1)}…`;
}
