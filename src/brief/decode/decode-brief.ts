/**
 * Decodes a brief: its YAML and the files beside it become one Brief, in which every value has its place. The second
 * step of a run.
 */
import { type Diagnosed, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { holds, type Span } from "../../diagnostics/span.ts";
import type { Brief, Extent } from "../../model/brief.ts";
import type { OlderWord } from "../../model/older-names.ts";
import type { ReadFile } from "../../model/read-file.ts";
import { afresh, type Remember } from "../../model/remember.ts";
import type { SetFormula } from "../../model/set-formula.ts";
import type { Text } from "../../model/text.ts";
import { countWhile } from "../../text/count-while.ts";
import { isIsoDate, normalizeIsoDate } from "../../text/iso-date.ts";
import { hiddenInTree } from "../../yaml/hidden-in-tree.ts";
import {
  type Entry,
  entriesOf,
  idsAt,
  isText,
  isTouched,
  itemsOf,
  lacksKeys,
  locatedAt,
  type Mapping,
  readAt,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import type { ParseBibtex } from "../bibtex/parsed-bibtex.ts";
import { unescaped } from "../markdown/at-escapes.ts";
import { type LettersOfFont, missingLetters } from "../missing-letters.ts";
import { audienceFolders } from "../references/audience-folders.ts";
import { checkReferences } from "../references/check-references.ts";
import { checkVariables } from "../references/check-variables.ts";
import { gatherWordings } from "../references/gather-wordings.ts";
import { looseCitations } from "../references/loose-citations.ts";
import { mentionedIds } from "../references/mentioned-ids.ts";
import { citedIds } from "../references/references-of.ts";
import { brief as briefSchema } from "../schemas/brief.ts";
import {
  duration,
  formatVersion,
  language,
  maths,
  quotation,
  scheme,
  tlp,
  transition,
} from "../schemas/scalars.ts";
import { decodeAudiences } from "./decode-audiences.ts";
import { decodeLine } from "./decode-content.ts";
import { decodeExcerpt } from "./decode-excerpts.ts";
import { decodeChecks, decodeExcerptExcuses, decodeExcuses } from "./decode-excuses.ts";
import { decodeHandout } from "./decode-handout.ts";
import { readPictures } from "./decode-illustration.ts";
import { tlpAt } from "./decode-selection.ts";
import { decodeSlides } from "./decode-slides.ts";
import { checkBibliography, decodeSource } from "./decode-source.ts";
import { decodeWordLists } from "./decode-word-lists.ts";
import { type ExcerptEntries, readExcerptEntries } from "./excerpt-entries.ts";
import { isForNewerTool } from "./is-for-newer-tool.ts";
import { nameOfBrief } from "./name-of-brief.ts";
import type { Reading } from "./reading.ts";
import { inReadingOrder, type Report } from "./report.ts";
import { readSourceEntries, type SourceEntries } from "./source-entries.ts";
import { areSlidesNamed, tornBrief } from "./torn-brief.ts";
import { validate } from "./validate.ts";
import { type YamlFiles, yamlFiles } from "./yaml-files.ts";

/**
 * Returns the brief at `path` (its YAML file) with all mistakes in its files, in the order of the files. What is broken
 * is left out of the brief, or replaced by its default, so that later phases can report more. There is no brief only
 * where its file cannot be read, or is written for a newer version of the format, of which nothing else is said.
 */
export function decodeBrief(options: {
  readonly path: string;
  readonly read: ReadFile;
  /** Needed only where `sources:` names a .bib file. */
  readonly parseBibtex?: ParseBibtex | undefined;
  /** Sets the formulas of a brief that has some. Without it, their TeX is read and nothing is drawn of them. */
  readonly setFormula?: SetFormula | undefined;
  /** Those of the deck, for letters that none of them has. Without it, none are looked for. */
  readonly fonts?: readonly LettersOfFont[] | undefined;
  readonly remember?: Remember;
  /** Older keys and values that are read. By default, those of the format. */
  readonly olderWords?: readonly OlderWord[] | undefined;
}): Diagnosed<Brief> {
  const { path, read, parseBibtex, setFormula = unset, fonts, remember = afresh, olderWords } = options;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const files = yamlFiles({ brief: path, read, parseBibtex, report, olderWords });
  const root = openBrief(path, files, report);
  const value =
    root === undefined
      ? undefined
      : decodeParts({ root, files, read, report, diagnostics, remember, setFormula });
  if (fonts !== undefined) missingLetters(files.trees(), fonts).forEach(report);
  return { value, diagnostics: inReadingOrder(diagnostics, files.found()) };
}

const unset: SetFormula = () => ({ mathml: "" });

function openBrief(path: string, files: YamlFiles, report: Report): Mapping | undefined {
  const opened = files.open(path);
  if (opened.kind === "absent") {
    report(diagnose("file-not-found", { message: `No brief is at "${path}".`, span: undefined }));
  }
  if (opened.kind !== "read") return undefined;
  const mistakes = validate(opened.tree, briefSchema);
  if (isForNewerTool(opened.tree)) {
    // what else is strange may be right in that version
    mistakes.filter(({ code }) => code === "unknown-format").forEach(report);
    return undefined;
  }
  mistakes.forEach(report);
  return opened.tree.kind === "mapping" ? opened.tree : undefined;
}

interface Parts {
  readonly root: Mapping;
  readonly files: YamlFiles;
  readonly read: ReadFile;
  readonly report: Report;
  /** What was reported so far. */
  readonly diagnostics: readonly Diagnostic[];
  readonly remember: Remember;
  readonly setFormula: SetFormula;
}

function decodeParts({ root, files, read, report, diagnostics, remember, setFormula }: Parts): Brief {
  const hasMaths = readAt(root, "maths", maths) ?? false;
  const reading = { report, setFormula: hasMaths ? setFormula : undefined };
  const slides = decodeSlides(root, { wordsAt: files.wordsAt, remember, reading });
  const outline = { ...decodeHead(root, reading), slides };
  const sources = readSourceEntries({ brief: root, files, report });
  const excerpts = readExcerptEntries({ brief: root, sources: sources.entries, files, report });
  const decodedExcerpts = excerpts.entries.flatMap((entry) => decodeExcerpt(entry, report) ?? []);
  const decoded = { root, files, outline, sources: sources.entries, excerpts: decodedExcerpts };
  const torn = tornBrief(decoded);
  const certainly: Report = (diagnostic) => {
    if (torn?.places.some((place) => diagnostic.span && holds(place, diagnostic.span)) !== true)
      report(diagnostic);
  };
  const brief = {
    ...outline,
    torn,
    slides: gatherWordings(readPictures(outline.slides, read, report), decodedExcerpts, certainly),
    excuses: [...itemsOf(valueAt(root, "slides")), ...sources.entries.map(({ tree }) => tree)]
      .flatMap(decodeExcuses)
      .concat(excerpts.entries.flatMap(decodeExcerptExcuses)),
    excerpts: decodedExcerpts,
    sources: decodeNamedSources({ outline, sources, excerpts, report }),
    usedSources: usedSources(sources, excerpts),
    extents: [
      ...audienceExtents(root, outline.audiences),
      ...slideExtents(root, outline.slides),
      ...evidenceExtents(sources, excerpts),
    ],
    mentioned: mentionedIds(root, { reported: diagnostics, wordsAt: files.wordsAt }),
  };
  const audiences = areAudiencesKnown(root);
  checkReferences(brief, {
    sources: new Map(sources.entries.map(({ id }) => [id.value, id.span])),
    excerpts: new Map(excerpts.entries.map(({ key, keySpan }) => [key, keySpan])),
    usedSources: brief.usedSources,
    complete: sources.complete && excerpts.complete,
    slides: areSlidesNamed(root),
    audiences,
    placeOf: files.placeOf,
  }).forEach(report);
  audienceFolders(brief.audiences).forEach(report);
  if (audiences) checkVariables(brief).forEach(report);
  const known = new Set([
    ...sources.entries.map(({ id }) => id.value),
    ...excerpts.entries.map(({ key }) => key),
  ]);
  for (const tree of files.trees()) hiddenInTree(tree, brief.language).forEach(report);
  looseCitations({ root, brief, known, reported: diagnostics }).forEach(report);
  return brief;
}

function audienceExtents(root: Mapping, audiences: Brief["audiences"]): readonly Extent[] {
  const known = new Set<string>(audiences.map(({ id }) => id));
  return entriesOf(valueAt(root, "audiences"))
    .filter(({ key }) => known.has(key))
    .map((entry) => ({ kind: "audience" as const, id: entry.key, span: entrySpan(entry) }));
}

function slideExtents(root: Mapping, slides: Brief["slides"]): readonly Extent[] {
  const inFiles = Map.groupBy(
    slides.toSorted((a, b) => a.span.start - b.span.start),
    ({ span }) => span.file,
  );
  return itemsOf(valueAt(root, "slides")).flatMap((tree) => {
    const span = (tree.kind === "mapping" ? tree.alias : undefined) ?? tree.span;
    const inFile = inFiles.get(span.file) ?? [];
    const slide = inFile[countWhile(inFile, (one) => one.span.start < span.start)];
    return slide === undefined || !holds(span, slide.span)
      ? []
      : { kind: "slide" as const, id: slide.id, span };
  });
}

function evidenceExtents(sources: SourceEntries, excerpts: ExcerptEntries): readonly Extent[] {
  return [
    ...sources.entries.map(({ id, tree: { span } }) => ({ kind: "source" as const, id: id.value, span })),
    ...excerpts.entries.map((entry) => ({
      kind: "excerpt" as const,
      id: entry.key,
      span: entrySpan(entry),
    })),
  ];
}

/** An alias stands for what is written elsewhere. */
function entrySpan({ keySpan, value: { span } }: Pick<Entry, "keySpan" | "value">): Span {
  const isBehind = span.file === keySpan.file && span.start >= keySpan.end;
  return isBehind ? { ...keySpan, end: span.end } : keySpan;
}

function areAudiencesKnown(root: Mapping): boolean {
  const written = valueAt(root, "audiences");
  const isMap = written === undefined || written.kind === "mapping";
  return isMap && !lacksKeys(root) && !isTouched(written);
}

type Outline = Omit<
  Brief,
  "sources" | "excerpts" | "usedSources" | "extents" | "mentioned" | "excuses" | "torn"
>;
type Head = Omit<Outline, "slides">;

function decodeHead(root: Mapping, reading: Reading): Head {
  const { file } = root.span;
  return {
    name: nameOfBrief(file),
    file,
    span: root.span,
    format: readAt(root, "citedeck", formatVersion),
    title: decodeLine(valueAt(root, "title"), reading) ?? untitled(root),
    subtitle: decodeLine(valueAt(root, "subtitle"), reading),
    authors: itemsOf(valueAt(root, "authors")).flatMap((author) =>
      isText(author) ? unescaped(author.text) : [],
    ),
    date: dateAt(root, "date"),
    asOf: dateAt(root, "as-of"),
    time: readAt(root, "time", duration),
    language: readAt(root, "language", language) ?? "en",
    style: locatedAt(root, "style"),
    theme: locatedAt(root, "theme"),
    scheme: readAt(root, "scheme", scheme),
    transition: readAt(root, "transition", transition) ?? "none",
    handout: decodeHandout(root),
    tlp: tlpAt(root),
    unmarked: readAt(root, "unmarked", tlp),
    quotation: readAt(root, "quotation", quotation) ?? "chicago",
    checks: decodeChecks(root),
    audiences: decodeAudiences(root),
    wordLists: decodeWordLists(root),
    lacksSlides: valueAt(root, "slides")?.kind !== "list",
  };
}

function untitled({ span }: Mapping): Text {
  return { markdown: "", root: { type: "root", children: [] }, span, offsets: [0], citations: [] };
}

function dateAt(root: Mapping, key: string): Brief["date"] {
  const date = locatedAt(root, key);
  if (date === undefined || !isIsoDate(date.value)) return undefined;
  return { value: normalizeIsoDate(date.value), span: date.span };
}

/** A bibliography may contain thousands of items. Those that the brief never names are not part of it. */
function decodeNamedSources(options: {
  readonly outline: Outline;
  readonly sources: SourceEntries;
  readonly excerpts: ExcerptEntries;
  readonly report: Report;
}): Brief["sources"] {
  const { outline, sources, excerpts, report } = options;
  const named = new Set([...citedIds(outline), ...usedSources(sources, excerpts)].map(({ value }) => value));
  const entries = sources.entries.filter(
    (entry) => !entry.isTouched && (entry.isInBrief || named.has(entry.id.value)),
  );
  entries.flatMap(checkBibliography).forEach(report);
  return entries.map(decodeSource);
}

function usedSources(sources: SourceEntries, excerpts: ExcerptEntries): ReturnType<typeof citedIds> {
  return [
    ...excerpts.entries.flatMap(({ value }) => idsAt(value, "source") ?? []),
    ...sources.entries.flatMap(({ tree }) => idsAt(tree, "derived-from") ?? []),
  ];
}
