/** Finds the citation style that a brief names: the house style, one that ships, or a .csl file beside the brief. */
import { posix } from "node:path";
import { refusedPath } from "../brief/decode/refused-file.ts";
import type { CslLibrary } from "../citation/csl-processor.ts";
import { cslStyle } from "../citation/csl-style.ts";
import { houseStyle, type NoteStyle } from "../citation/note-style.ts";
import { type Diagnostic, diagnose, type ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Brief } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import type { ReadFile } from "../model/read-file.ts";

/**
 * Falls back to the house style for one that does not exist, which a rule reports. Diagnostics: `invalid-style`, and
 * those of `refusedFile`.
 */
export function chooseStyle(options: {
  readonly brief: Brief;
  readonly read: ReadFile;
  readonly csl: CslLibrary | undefined;
}): ValueAndDiagnostics<NoteStyle> {
  const { brief, csl } = options;
  const refused = refusedStyle(options);
  if (refused !== undefined) return { value: houseStyle, diagnostics: [refused] };
  const xml = styleText(options);
  if (brief.style === undefined || csl === undefined || xml === undefined) {
    return { value: houseStyle, diagnostics: [] };
  }
  const usable = csl.processorFor(xml);
  if (usable.kind === "usable") return { value: cslStyle(usable.processor), diagnostics: [] };
  return { value: houseStyle, diagnostics: [unusableStyle(brief.style, usable.reason)] };
}

/** Returns the names of the house style and of those that ship. */
export function styleNames(csl: CslLibrary | undefined): readonly string[] {
  return ["house", ...(csl?.names ?? [])];
}

/** Returns the CSL style that a brief asks for as XML; undefined for the house style, and where there is none. */
export function styleText({ brief, read, csl }: Parameters<typeof chooseStyle>[0]): string | undefined {
  const name = brief.style?.value ?? "";
  if (!name.endsWith(".csl")) return csl?.styleNamed(name);
  const bytes = read(posix.join(posix.dirname(brief.file), name));
  return bytes && new TextDecoder().decode(bytes);
}

function refusedStyle({ brief, read }: Parameters<typeof chooseStyle>[0]): Diagnostic | undefined {
  const { style, file } = brief;
  if (style?.value.endsWith(".csl") !== true) return undefined;
  return refusedPath({ path: posix.join(posix.dirname(file), style.value), span: style.span }, read);
}

function unusableStyle(style: Located<string>, reason: string) {
  return diagnose("invalid-style", {
    message: `The citation style "${style.value}" cannot be used.`,
    span: style.span,
    hints: [reason],
  });
}
