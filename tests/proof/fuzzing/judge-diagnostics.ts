/** What must hold of everything that an author is told, whatever the author wrote. */
import { isDiagnosticCode } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatHuman } from "../../../src/diagnostics/format-human.ts";
import { toJsonDiagnostic } from "../../../src/diagnostics/format-json.ts";
import type { Span } from "../../../src/diagnostics/span.ts";
import { textsAfter } from "../../../src/edit/mend.ts";
import type { ReadFile } from "../../../src/model/read-file.ts";
import { textReader } from "../../../src/workspace/text-reader.ts";
import { strayWords } from "./stray-words.ts";

/** Returns a sentence on the first diagnostic that is not as it must be; undefined where all are. */
export function faultOfDiagnostics(diagnostics: readonly Diagnostic[], read: ReadFile): string | undefined {
  for (const one of diagnostics) {
    const fault = faultOf(one, read);
    if (fault !== undefined) return `${one.code} "${one.message.slice(0, 300)}" ${fault}`;
  }
  return undefined;
}

function faultOf(diagnostic: Diagnostic, read: ReadFile): string | undefined {
  const { code, message, span, hints, related, fixes = [] } = diagnostic;
  const readText = textReader(read);
  if (!isDiagnosticCode(code)) return "has a code that is not in the catalogue";
  if (message.trim() === "") return "has no message";
  if (span === undefined) return "has no place";
  const places = [span, ...related.map((one) => one.span), ...fixes.flatMap(editedPlaces)];
  const fault = places.map((place) => faultOfPlace(place, readText(place.file))).find(isDefined);
  if (fault !== undefined) return fault;
  for (const fix of fixes) textsAfter([{ fix }], read);
  const shown = formatHuman(diagnostic, readText, (_, text) => text);
  toJsonDiagnostic(diagnostic, readText);
  const said = [message, ...hints, ...related.map((one) => one.message)].join("\n");
  const stray = strayWords(said, places.map(({ file }) => readText(file) ?? "").join("\n"));
  if (stray !== undefined) return `says "${stray}"`;
  return shown.includes("\u001b") ? "prints a control character" : undefined;
}

function editedPlaces({ edits }: NonNullable<Diagnostic["fixes"]>[number]): readonly Span[] {
  return edits.map(({ span }) => span);
}

/** A file that cannot be read as text is told of at its beginning. */
function faultOfPlace({ file, start, end }: Span, text: string | undefined): string | undefined {
  if (text === undefined)
    return start === 0 && end === 0 ? undefined : `points into ${file}, which is not there`;
  if (start < 0 || end < start || end > text.length)
    return `points at ${start} to ${end} of ${file}, which has ${text.length}`;
  return undefined;
}

function isDefined<T>(one: T | undefined): one is T {
  return one !== undefined;
}
