/**
 * The public API: what the commands do, as functions; the core in one call; rules and formats of a project's own; diagnostics in
 * every form; and each type that any of these mentions. Everything else in the package may change at any time.
 */

export type { ParseBibtex, ParsedBibtex, ParsedEntry, ParsedName } from "./brief/bibtex/parsed-bibtex.ts";
export type { LettersOfFont } from "./brief/missing-letters.ts";
export { BrowserError } from "./browser/browser-error.ts";
export { BrowserNotFound } from "./browser/browser-not-found.ts";
export type { Foundation } from "./check/foundations.ts";
export type { CslJson, CslLibrary, CslProcessor, UsableStyle } from "./citation/csl-processor.ts";
export { type ConfigTrust, configTrust } from "./config/config-trust.ts";
export { type LoadProjectOptions, loadProject } from "./config/load-project.ts";
export type { Code, DiagnosticCode } from "./diagnostics/catalogue.ts";
export {
  type Diagnosed,
  type Diagnostic,
  hasErrors,
  type Related,
  type ValueAndDiagnostics,
} from "./diagnostics/diagnostic.ts";
export type { Severity } from "./diagnostics/entry.ts";
export type { ReadText } from "./diagnostics/file-lines.ts";
export type { Edit, Fix, Writing } from "./diagnostics/fix.ts";
export { formatGithub } from "./diagnostics/format-github.ts";
export { formatHuman, type Paint } from "./diagnostics/format-human.ts";
export {
  type JsonDiagnostic,
  type JsonFix,
  type JsonLocation,
  type JsonPlace,
  toJsonDiagnostic,
} from "./diagnostics/format-json.ts";
export { type ReportOptions, type RuleSummary, toSarif } from "./diagnostics/format-sarif.ts";
export type { LineColumn } from "./diagnostics/line-index.ts";
export type { ProjectCode } from "./diagnostics/project-code.ts";
export type { Span } from "./diagnostics/span.ts";
export type { Selectors } from "./edit/draft-excerpt.ts";
export type { Finding, Findings } from "./edit/find-passages.ts";
export { type AudienceReport, type BriefReport, type BuildOptions, build } from "./make/build.ts";
export type { Output } from "./make/make-context.ts";
export type { CacheEntry } from "./make/manifest.ts";
export { SameName } from "./make/same-name.ts";
export { UnknownAudience } from "./make/unknown-audience.ts";
export { UnknownFormat } from "./make/unknown-format.ts";
export type { Anchor, Match, Nearest, WordChange } from "./model/anchor.ts";
export type {
  Annotation,
  AxisPlace,
  Chart,
  ClaimKind,
  Column,
  Comparison,
  Confidence,
  Datum,
  DatumValue,
  Depth,
  Illustration,
  Note,
  Point,
  Quote,
  Row,
  Selection,
  SlideContent,
  SlideSettings,
  Table,
  TimelineEvent,
} from "./model/brief.ts";
export type * from "./model/chart.ts";
export type { CslDate, CslItem, CslName } from "./model/csl.ts";
export type * from "./model/deck.ts";
export type { DrawChart } from "./model/draw-chart.ts";
export type * from "./model/evidence-view.ts";
export type { TextPosition, Translation } from "./model/excerpt.ts";
export type { Fit } from "./model/fit.ts";
export type { Format, FormatName } from "./model/formats.ts";
export type { HandoutOptions } from "./model/handout.ts";
export type { AudienceId, Branded, ExcerptId, SlideId, SourceId } from "./model/ids.ts";
export type { ItemKind } from "./model/item.ts";
export type { Located } from "./model/located.ts";
export type { Picture, PictureType } from "./model/picture.ts";
export type { ReadFile, Refusal } from "./model/read-file.ts";
export type { Lineage } from "./model/resolved.ts";
export type { Scheme } from "./model/scheme.ts";
export type { SetFormula, SetTex, TexMistake } from "./model/set-formula.ts";
export type * from "./model/slide-matrix.ts";
export type { Grade } from "./model/source.ts";
export type * from "./model/tailored.ts";
export type { Citation, CitationNode, ScareNode, Text, VariableNode } from "./model/text.ts";
export type { TimeComparison, TimeRow } from "./model/time-comparison.ts";
export { TLP_LEVELS, type Tlp } from "./model/tlp.ts";
export type { Transition } from "./model/transition.ts";
export type { Density, TypeSize } from "./model/type-size.ts";
export type { Words } from "./model/words.ts";
export { readText as plainText } from "./pptx/runs.ts";
export {
  defineFormat,
  type FormatDraft,
  type FormatInput,
  type ProjectFormat,
} from "./project/define-format.ts";
export { defineRule, type ProjectRule, type RuleFinding } from "./project/define-rule.ts";
export type { Project } from "./project/project.ts";
export type { ProjectConfig } from "./project/read-definitions.ts";
export type * from "./project/rule-brief.ts";
export type { Templates } from "./render/compile-templates.ts";
export type { FontFace } from "./render/inline-fonts.ts";
export type { TemplateFile, TemplateFiles } from "./render/template-files.ts";
export {
  type Compiled,
  type CompiledDeck,
  type CompileOptions,
  type ComposedDeck,
  type Counts,
  compile,
  type SlideOrigin,
} from "./session/compile.ts";
export {
  createSession,
  type Outline,
  type Resources,
  type Session,
  type SessionOptions,
} from "./session/create-session.ts";
export type { World } from "./session/files.ts";
export type { FitKeys, SlideFit } from "./session/fits.ts";
export type { Readings } from "./session/lasting.ts";
export type { ListedExcerpt, ListedSource } from "./session/listed-sources.ts";
export type { ReadBriefOptions } from "./session/read-brief.ts";
export type { Shown, Standing, Thing } from "./session/standing.ts";
export type { TextPlace } from "./session/text-places.ts";
export type { Stretch } from "./sources/passages.ts";
export type { SourceText } from "./sources/source-text.ts";
export type { ReadText as ReadSourceText } from "./sources/text-reader.ts";
export { type AudiencesOfBrief, type AudiencesOptions, audiences } from "./tasks/audiences.ts";
export { type CheckedBrief, type CheckOptions, check } from "./tasks/check.ts";
export { type FindOptions, find } from "./tasks/find.ts";
export {
  type RehearsalOfBrief,
  type RehearsalOptions,
  type RehearsalReport,
  rehearsal,
} from "./tasks/rehearsal.ts";
export type { Fold } from "./text/fold-table.ts";
export { type BriefResources, briefResources } from "./workspace/brief-resources.ts";
export { type FoundBriefs, findBriefs } from "./workspace/find-briefs.ts";
export { NewerFile } from "./workspace/newer-file.ts";
export { diskWorld, openSession } from "./workspace/open-session.ts";
export { fileReader, type ReadLimits } from "./workspace/read-file.ts";
export { textReader } from "./workspace/text-reader.ts";
