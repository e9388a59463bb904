/** The public API: the core in one call, one whole run, and the types of what comes back. */

export { BrowserError } from "./browser/browser-error.ts";
export { BrowserNotFound } from "./browser/browser-not-found.ts";
export type { DiagnosticCode, Severity } from "./diagnostics/catalogue.ts";
export type { Diagnostic, Related } from "./diagnostics/diagnostic.ts";
export type { ReadText } from "./diagnostics/file-lines.ts";
export type { Edit, Fix } from "./diagnostics/fix.ts";
export { formatHuman, type Paint } from "./diagnostics/format-human.ts";
export type { LineColumn } from "./diagnostics/line-index.ts";
export type { Span } from "./diagnostics/span.ts";
export { type AudienceReport, type BriefReport, type BuildOptions, build } from "./make/build.ts";
export type { Format } from "./make/formats.ts";
export type { Output } from "./make/make-context.ts";
export { SameName } from "./make/same-name.ts";
export { UnknownAudience } from "./make/unknown-audience.ts";
export type * from "./model/deck.ts";
export type * from "./model/evidence-view.ts";
export type { ReadFile, Refusal } from "./model/read-file.ts";
export type { Tailoring, Withheld } from "./model/tailored.ts";
export { TLP_LEVELS, type Tlp } from "./model/tlp.ts";
export type { TemplateFile, TemplateFiles } from "./render/template-files.ts";
export {
  type Compiled,
  type CompiledDeck,
  type CompileOptions,
  type Counts,
  compile,
} from "./session/compile.ts";
export { findBriefs } from "./workspace/find-briefs.ts";
export { type HouseFiles, houseFiles } from "./workspace/house-files.ts";
export { fileReader, type ReadLimits } from "./workspace/read-file.ts";
