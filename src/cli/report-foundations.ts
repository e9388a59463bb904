/** Prints what each figure and quotation that passes rests on. */
import type { Foundation } from "../check/foundations.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { placeOf } from "../diagnostics/format-human.ts";
import { visibleLine } from "../text/visible-text.ts";
import { painter, type Stream } from "./terminal.ts";

/** How much of an excerpt is shown of what a quotation stands in. */
const SHOWN = 90;

export function printFoundations(
  foundations: readonly Foundation[],
  { readText, out }: { readonly readText: ReadText; readonly out: Stream },
): void {
  if (foundations.length === 0) return;
  const paint = painter(out);
  out.write("What passes, and on what:\n");
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
  source: "in the source, cited whole,",
};

function shorten(found: string): string {
  return found.length <= SHOWN ? found : `${found.slice(0, SHOWN - 1)}…`;
}
