/** Builds one brief of a run: compiles it, makes the outputs of its audiences, writes them, and remembers the run. */

import { posix } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import { DEFAULT_FORMATS } from "../model/formats.ts";
import { authorTheme } from "../session/author-theme.ts";
import type { Compiled, CompiledDeck } from "../session/compile.ts";
import type { readDeckAssets } from "../workspace/deck-assets.ts";
import { type HeldFolder, holdFolder } from "../workspace/hold-folder.ts";
import { checkFolder } from "../workspace/make-folder.ts";
import { putFolderRight } from "../workspace/put-all-right.ts";
import type { Artifact } from "../workspace/stage-files.ts";
import { writeOutputs } from "../workspace/write-outputs.ts";
import type { AudienceReport, BriefReport, BuildOptions } from "./build.ts";
import type { OutputCache } from "./cache/output-cache.ts";
import { type CompiledBrief, compileBrief } from "./compile-brief.ts";
import { warnOfLeftOutputs } from "./left-outputs.ts";
import type { MadeOutputs, MakeContext, ReadyDeck } from "./make-context.ts";
import { makeIndex, NO_INDEX } from "./make-index.ts";
import { type MadeBrief, makeOutputs } from "./make-outputs.ts";
import { hashOf, type Manifest, manifestArtifact, NO_MANIFEST, readManifest } from "./manifest.ts";
import { manifestAfter } from "./manifest-after.ts";
import type { FinishesPdfs } from "./pdf-finisher.ts";
import { keyOfRun, type ProjectBuildOptions, stateBelow, writeRecord } from "./run-records.ts";
import type { SharedBrowser } from "./shared-browser.ts";
import { shippedMaterial } from "./shipped-material.ts";
import { groupStale, reportStale, type Sorted, sortOutputs } from "./stale-outputs.ts";
import { halfWritten, unwritten } from "./standing-outputs.ts";

/** What briefs of a run are built with. */
export interface Run extends ProjectBuildOptions {
  readonly onStep: (step: string) => void;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
  readonly browser: SharedBrowser;
  readonly finisher: FinishesPdfs;
  readonly stopping: AbortController;
  readonly cache: OutputCache | undefined;
  readonly assets: ReturnType<typeof readDeckAssets>;
}

/**
 * Returns the brief's report. A run that went well and had nothing to warn of is remembered, so that the next one need not do it
 * again. Nothing of what was compiled is kept.
 */
export async function buildBrief(brief: string, all: Run): Promise<BriefReport> {
  const warnings = { count: 0 };
  const onWarning = (warning: string): void => {
    warnings.count += 1;
    all.onWarning(warning);
  };
  const run = { ...all, onWarning };
  run.onStep(`Reading ${brief}`);
  const one = compileBrief(brief, run);
  await putFolderRight(outputFolder(one.compiled.name ?? "", run), run);
  const report = await buildOne(one, run);
  if (warnings.count === 0) await remember(one, report, run);
  return report;
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

async function remember(one: CompiledBrief, report: BriefReport, run: Run): Promise<void> {
  if (report.outputs.length === 0 || hasErrors(report.diagnostics)) return;
  const folder = outputFolder(report.name ?? "", run);
  const written = stateBelow(folder);
  const reading = one.reading();
  if (written === undefined || reading === undefined) return;
  const outputs = report.outputs.map((output) => ({ ...output, bytes: undefined }));
  const record = { reading, folder, written, report: { ...report, outputs } };
  await writeRecord(keyOfRun(one.brief, run), record);
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
  const { value: templates, diagnostics } = one.templates();
  if (templates === undefined) return { decks: [], outputs: [], diagnostics };
  const folder = outputFolder(compiled.name ?? "", run);
  await checkFolder(folder);
  await using held = await holdFolder(folder, run);
  const known = manifestOf({ folder, brief }, run);
  const manifest = run.force === true ? { ...known, cached: {}, fitted: {} } : known;
  const chosen = compiled.decks.filter(({ deck }) => run.audiences?.includes(deck.audience.id) ?? true);
  const decks = chosen.filter(({ deck }) => deck.slides.length > 0);
  if (decks.length === 0) return { decks: [], outputs: [], diagnostics: emptied(compiled) };
  const themeText: MakeContext["themeText"] = (deck) =>
    authorTheme({ brief, deck, slides: compiled.slides, read });
  const { browser, finisher, stopping, project, date, onStep } = run;
  const assets = { ...run.assets, fonts: one.fonts };
  const context = {
    folder,
    templates,
    shipped: shippedMaterial(templates.files, assets),
    assets,
    themeText,
    pages: new WeakMap(),
    browser,
    finisher,
    stopping,
    manifest,
    project,
    date,
    onStep,
    pngScale: run.pngScale ?? 1,
    elsewhere: run.elsewhere,
    cache: run.cache,
  } as const;
  const made = await makeOutputs(decks, run.formats ?? DEFAULT_FORMATS, context);
  // A run for some audiences does not change the page about all of them.
  const isWhole = run.audiences === undefined;
  const hashes = hashesOf(compiled.decks);
  const rebuilt = chosen.map(({ deck }) => deck.audience.id);
  const after = manifestAfter({ manifest, folder, made, decks: hashes });
  const sorted = sortOutputs(after.made, { decks: hashes, rebuilt });
  const written = made.outputs.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]));
  const unchanged = unwritten(sorted.current, { written, folder });
  const paths = [...written.map(({ path }) => path), ...unchanged].map((path) =>
    posix.relative(folder, path),
  );
  const index = isWhole ? makeIndex(made.decks, paths, context) : NO_INDEX;
  const found = [...made.diagnostics, ...index.diagnostics];
  if (hasErrors(found)) return { decks: made.decks, outputs: [], diagnostics: found };
  const artifacts = [...written, ...index.artifacts];
  await writeAll({ artifacts, unchanged, after, sorted, decks: hashes, held }, context, run);
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
    readonly artifacts: readonly Artifact[];
    /** Paths of outputs that stay as they are. */
    readonly unchanged: readonly string[];
    readonly after: Manifest;
    readonly sorted: Sorted;
    /** For each audience of the brief, the hash of what it is shown. */
    readonly decks: ReadonlyMap<string, string>;
    readonly held: HeldFolder;
  },
  { folder }: Pick<MakeContext, "folder">,
  { onRemark, onWarning }: Pick<Run, "onRemark" | "onWarning">,
): Promise<void> {
  const { artifacts, unchanged, after, sorted, decks, held } = all;
  const { current, stale } = sorted;
  const grouped = groupStale(stale, folder);
  await writeOutputs(held, {
    artifacts: [...artifacts, manifestArtifact(folder, { ...after, made: current })],
    removed: [...grouped.removed, ...halfWritten(folder)],
    unchanged,
  });
  reportStale(grouped, { onRemark, onWarning });
  warnOfLeftOutputs({ folder, made: current, decks, told: Object.keys(stale), onWarning });
}

/** Hashes what each audience is shown, however it is laid out. */
function hashesOf(decks: readonly CompiledDeck[]): ReadonlyMap<string, string> {
  return new Map(
    decks.map(({ deck, evidence }) => [deck.audience.id, hashOf(JSON.stringify([deck, evidence]))]),
  );
}

function audienceReport({ deck, tailoring }: Pick<ReadyDeck, "deck" | "tailoring">): AudienceReport {
  const citations = deck.slides.reduce((sum, slide) => sum + (slide.footer?.notes.length ?? 0), 0);
  const { id, label } = deck.audience;
  return { id, label, slides: deck.slides.length, sources: deck.sources.length, citations, tailoring };
}
