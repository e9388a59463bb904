/** One run: compiles each brief, makes the outputs of its audiences, writes them. */

import { posix } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import { DEFAULT_FORMATS, type FormatName } from "../model/formats.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Tailoring } from "../model/tailored.ts";
import type { Project } from "../project/project.ts";
import { compileTemplates } from "../render/compile-templates.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { type Compiled, type CompiledDeck, type Counts, compile } from "../session/compile.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { readDeckAssets } from "../workspace/deck-assets.ts";
import { type HeldFolder, holdFolder } from "../workspace/hold-folder.ts";
import { checkFolder } from "../workspace/make-folder.ts";
import { putAllRight, putFolderRight } from "../workspace/put-all-right.ts";
import { fileReader } from "../workspace/read-file.ts";
import type { Artifact } from "../workspace/stage-files.ts";
import { writeOutputs } from "../workspace/write-outputs.ts";
import { authorTheme } from "./author-theme.ts";
import { warnOfLeftOutputs } from "./left-outputs.ts";
import type { MadeOutputs, MakeContext, Output, ReadyDeck } from "./make-context.ts";
import { makeIndex, NO_INDEX } from "./make-index.ts";
import { type MadeBrief, makeOutputs } from "./make-outputs.ts";
import { hashOf, type Manifest, manifestArtifact, NO_MANIFEST, readManifest } from "./manifest.ts";
import { projectWithFormats } from "./project-with-formats.ts";
import { SameName } from "./same-name.ts";
import { SharedBrowser } from "./shared-browser.ts";
import { shippedMaterial } from "./shipped-material.ts";
import { partStale, sortOutputs, tellOfStale } from "./stale-outputs.ts";
import { halfWritten, unwritten } from "./standing-outputs.ts";
import { UnknownAudience } from "./unknown-audience.ts";

export interface BuildOptions {
  /** Paths of briefs' YAML files, relative to the working folder. */
  readonly briefs: readonly string[];
  /** IDs of the audiences to make; all of a brief's where left out. */
  readonly audiences?: readonly string[] | undefined;
  /** HTML, PDF, handout and evidence where left out. */
  readonly formats?: readonly FormatName[] | undefined;
  /** The rules and formats of the project's own; none where left out. */
  readonly project?: Project | undefined;
  /** Returns what reads the files of one brief; `fileReader` where left out. */
  readonly reader?: (() => ReadFile) | undefined;
  /** The folder of the outputs, which go to `<out>/<brief>/<audience>/`; `dist` where left out. */
  readonly out?: string | undefined;
  /** How many pixels a picture has for each CSS px of a slide; 1 where left out. */
  readonly pngScale?: 1 | 2 | undefined;
  /**
   * The date in PDFs and presentations; now where left out. A given date also makes their bytes the same on every run.
   */
  readonly date?: Date | undefined;
  /** Ends the run: nothing more is made or written, and its reason is thrown once the browser is closed. */
  readonly signal?: AbortSignal | undefined;
  /** Receives a few words, without a full stop, before each step that may take a while. */
  readonly onStep?: ((step: string) => void) | undefined;
  /** Receives a sentence that the user should know, whatever the run's result. */
  readonly onRemark?: ((remark: string) => void) | undefined;
  /** Receives a sentence about something that the run could not do, and that somebody must look after. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

export interface BriefReport {
  /** The path of the brief's YAML file. */
  readonly brief: string;
  /** Outputs are filed under it; undefined where the brief could not be decoded at all. */
  readonly name: string | undefined;
  /** All of the brief's audiences, chosen or not. */
  readonly audiences: readonly AudienceReport[];
  /** Empty where the brief has errors. In that case nothing of it was written, and earlier outputs stay. */
  readonly outputs: readonly Output[];
  readonly counts: Counts;
  /** What the licence of a citation style's processor requires to be shown to whoever runs it. */
  readonly credits: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

export interface AudienceReport {
  readonly id: string;
  readonly label: string;
  readonly slides: number;
  /** How many sources the deck cites. */
  readonly sources: number;
  /** How many notes the footers of its slides have. */
  readonly citations: number;
  readonly tailoring: Tailoring;
}

/**
 * Returns a report for each brief, in order. An author's mistakes are in it; what the machine fails at is thrown:
 * BrowserNotFound, another BrowserError, or the file system's own error. Throws UnknownAudience, UnknownFormat or SameName before making anything.
 */
export async function build(options: BuildOptions): Promise<readonly BriefReport[]> {
  const project = projectWithFormats(options);
  const { onStep = () => undefined, onRemark = () => undefined, onWarning = () => undefined } = options;
  await putAllRight(options.briefs.map(posix.dirname), { onRemark, onWarning });
  const stopping = stoppedWith(options.signal);
  await using browser = new SharedBrowser({ onRemark, onWarning }, stopping.signal);
  const making = { browser, stopping, assets: readDeckAssets() };
  const run: Run = { ...options, ...making, project, onStep, onRemark, onWarning };
  const compiled = options.briefs.map((brief) => compileOne(brief, run));
  checkNames(compiled);
  checkAudiences(compiled, options.audiences ?? []);
  for (const { compiled: one } of compiled) await putFolderRight(outputFolder(one.name ?? "", run), run);
  const reports: BriefReport[] = [];
  for (const one of compiled) reports.push(await buildOne(one, run));
  return reports;
}

/** Returns a controller that is also aborted by `signal`. */
function stoppedWith(signal: AbortSignal | undefined): AbortController {
  const stopping = new AbortController();
  signal?.addEventListener("abort", () => stopping.abort(signal.reason), { once: true });
  if (signal?.aborted) stopping.abort(signal.reason);
  return stopping;
}

interface Run extends BuildOptions {
  readonly project: Project;
  readonly onStep: (step: string) => void;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
  readonly browser: SharedBrowser;
  readonly stopping: AbortController;
  readonly assets: ReturnType<typeof readDeckAssets>;
}

interface CompiledBrief {
  readonly brief: string;
  readonly compiled: Compiled;
  readonly read: ReadFile;
  readonly templates: TemplateFiles;
  readonly seconds: number;
}

function compileOne(brief: string, run: Run): CompiledBrief {
  const started = performance.now();
  run.onStep(`Reading ${brief}`);
  const read = (run.reader ?? fileReader)();
  const house = briefResources(brief, read);
  const compiled = compile({ brief, read, project: run.project, ...house });
  return { brief, compiled, read, templates: house.templates, seconds: secondsSince(started) };
}

function checkNames(briefs: readonly CompiledBrief[]): void {
  const byName = Map.groupBy(briefs, ({ compiled }) => compiled.name);
  for (const [name, same] of byName) {
    const paths = [...new Set(same.map(({ brief }) => brief))];
    if (name !== undefined && paths.length > 1) throw new SameName(name, paths);
  }
}

/** An audience that only some briefs have means those. A brief that cannot be read whole may have it too. */
function checkAudiences(briefs: readonly CompiledBrief[], wanted: readonly string[]): void {
  if (briefs.some(({ compiled }) => compiled.decks.length === 0)) return;
  const known = new Set(briefs.flatMap(({ compiled }) => compiled.decks.map(({ deck }) => deck.audience.id)));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new UnknownAudience(unknown, [...known]);
}

async function buildOne(one: CompiledBrief, run: Run): Promise<BriefReport> {
  const started = performance.now();
  const { brief, compiled } = one;
  const made = hasErrors(compiled.diagnostics)
    ? { decks: [], outputs: [], diagnostics: [] }
    : await makeAndWrite(one, run);
  const diagnostics = inOrder([...compiled.diagnostics, ...made.diagnostics]);
  if (hasErrors(diagnostics)) warnOfUnwritten(one, run);
  const fitting = new Map(made.decks.map((ready) => [ready.deck.audience.id, ready]));
  return {
    brief,
    name: compiled.name,
    audiences: compiled.decks.map((deck) => audienceReport(fitting.get(deck.deck.audience.id) ?? deck)),
    outputs: made.outputs,
    counts: compiled.counts,
    credits: compiled.credits,
    diagnostics,
    seconds: one.seconds + secondsSince(started),
  };
}

function outputFolder(name: string, { out = "dist" }: Pick<BuildOptions, "out">): string {
  return posix.join(out, name);
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

/** Nothing was written, so everything there is from an earlier run. */
function warnOfUnwritten({ brief, compiled: { name, decks } }: CompiledBrief, run: Run): void {
  if (name === undefined) return;
  const folder = outputFolder(name, run);
  const { made } = manifestOf({ folder, brief }, { onWarning: () => undefined });
  warnOfLeftOutputs({ folder, made, decks: hashesOf(decks), told: [], onWarning: run.onWarning });
}

async function makeAndWrite(one: CompiledBrief, run: Run): Promise<MadeOutputs & Pick<MadeBrief, "decks">> {
  const { brief, compiled, read } = one;
  const { value: templates, diagnostics } = compileTemplates(one.templates);
  if (templates === undefined) return { decks: [], outputs: [], diagnostics };
  const folder = outputFolder(compiled.name ?? "", run);
  await checkFolder(folder);
  await using held = await holdFolder(folder, run);
  const manifest = manifestOf({ folder, brief }, run);
  const chosen = compiled.decks.filter(({ deck }) => run.audiences?.includes(deck.audience.id) ?? true);
  const decks = chosen.filter(({ deck }) => deck.slides.length > 0);
  if (decks.length === 0) return { decks: [], outputs: [], diagnostics: emptied(compiled) };
  const themeText: MakeContext["themeText"] = (deck) =>
    authorTheme({ brief, deck, slides: compiled.slides, read });
  const { assets, browser, stopping, project, date, onStep } = run;
  const context = {
    folder,
    templates,
    shipped: shippedMaterial(one.templates, assets),
    assets,
    themeText,
    pages: new WeakMap(),
    browser,
    stopping,
    manifest,
    project,
    date,
    onStep,
    pngScale: run.pngScale ?? 1,
  } as const;
  const made = await makeOutputs(decks, run.formats ?? DEFAULT_FORMATS, context);
  // A run for some audiences does not change the page about all of them.
  const isWhole = run.audiences === undefined;
  const index = isWhole ? makeIndex(made.decks, made.outputs, context) : NO_INDEX;
  const found = [...made.diagnostics, ...index.diagnostics];
  if (hasErrors(found)) return { decks: made.decks, outputs: [], diagnostics: found };
  const rebuilt = chosen.map(({ deck }) => deck.audience.id);
  const all = { made, index: index.artifacts, rebuilt, decks: hashesOf(compiled.decks), held };
  await writeAll(all, context, run);
  return made;
}

/** The run has failed where nothing is left for any of the audiences that were asked for. */
function emptied({ diagnostics }: Compiled): readonly Diagnostic[] {
  return diagnostics
    .filter(({ code }) => code === "empty-deck")
    .map((one) => ({ ...one, severity: "error" as const }));
}

/** What the last run of this brief left. Outputs of another brief with the same name are not this one's to remove. */
function manifestOf(
  { folder, brief }: { readonly folder: string; readonly brief: string },
  { onWarning }: Pick<Run, "onWarning">,
): Manifest {
  const manifest = readManifest(folder);
  const path = posix.relative(folder, brief);
  if (manifest.brief === undefined || manifest.brief === path) return { ...manifest, brief: path };
  const other = posix.join(folder, manifest.brief);
  onWarning(`${folder}/ has outputs of another brief, ${other}: give one of them another name or \`--out\`.`);
  return { ...NO_MANIFEST, brief: path };
}

/** Writes what was made. Removes other outputs in the folder, or warns of them. */
async function writeAll(
  all: {
    readonly made: MadeBrief;
    readonly index: readonly Artifact[];
    readonly rebuilt: readonly string[];
    /** For each audience of the brief, the hash of what it is shown. */
    readonly decks: ReadonlyMap<string, string>;
    readonly held: HeldFolder;
  },
  { folder, manifest }: Pick<MakeContext, "folder" | "manifest">,
  { onRemark, onWarning }: Pick<Run, "onRemark" | "onWarning">,
): Promise<void> {
  const { made, index, rebuilt, decks, held } = all;
  const written = made.outputs.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]));
  const after = manifestAfter({ manifest, folder, made, decks });
  const { current, stale } = sortOutputs(after.made, { decks, rebuilt });
  const parted = partStale(stale, folder);
  await writeOutputs(held, {
    artifacts: [...written, ...index, manifestArtifact(folder, { ...after, made: current })],
    removed: [...parted.removed, ...halfWritten(folder)],
    unchanged: unwritten(current, { written, folder }),
  });
  tellOfStale(parted, { onRemark, onWarning });
  warnOfLeftOutputs({ folder, made: current, decks, told: Object.keys(stale), onWarning });
}

/** Hashes what each audience is shown, however it is laid out. */
function hashesOf(decks: readonly CompiledDeck[]): ReadonlyMap<string, string> {
  return new Map(
    decks.map(({ deck, evidence }) => [deck.audience.id, hashOf(JSON.stringify([deck, evidence]))]),
  );
}

function manifestAfter(options: {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly made: MadeOutputs & Pick<Manifest, "fitted">;
  readonly decks: ReadonlyMap<string, string>;
}): Manifest {
  const { manifest, folder, made, decks } = options;
  const { outputs, fitted } = made;
  const pathOf = ({ path }: Output): string => posix.relative(folder, path);
  const cached = outputs.flatMap((one) =>
    one.cached === undefined ? [] : [[pathOf(one), one.cached] as const],
  );
  const files = outputs.map((one) => {
    const { audience, bytes } = one;
    const outputHash = one.cached?.outputHash ?? hashOf(bytes ?? "");
    return [pathOf(one), { audience, deckHash: decks.get(audience) ?? "", outputHash }] as const;
  });
  return {
    brief: manifest.brief,
    cached: { ...manifest.cached, ...Object.fromEntries(cached) },
    made: { ...manifest.made, ...Object.fromEntries(files) },
    fitted: { ...manifest.fitted, ...fitted },
  };
}

function audienceReport({ deck, tailoring }: Pick<ReadyDeck, "deck" | "tailoring">): AudienceReport {
  const citations = deck.slides.reduce((sum, slide) => sum + (slide.footer?.notes.length ?? 0), 0);
  const { id, label } = deck.audience;
  return { id, label, slides: deck.slides.length, sources: deck.sources.length, citations, tailoring };
}
