/**
 * Makes the outputs of briefs. Where nothing has changed since a run that made the same, its report is returned again,
 * without the brief being compiled.
 */

import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FormatName } from "../model/formats.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Tailoring } from "../model/tailored.ts";
import type { Project } from "../project/project.ts";
import type { Counts } from "../session/compile.ts";
import type { Session } from "../session/create-session.ts";
import { putAllRight } from "../workspace/put-all-right.ts";
import type { Output } from "./make-context.ts";
import { projectWithFormats } from "./project-with-formats.ts";
import { reportAgain } from "./report-again.ts";
import type { ProjectBuildOptions } from "./run-records.ts";

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
  /** Returns the session that the caller keeps on a brief, which is then asked; `reader` and `project` are its own. */
  readonly sessionOn?: ((brief: string) => Session | undefined) | undefined;
  /** Makes everything again, whatever earlier runs made and measured. */
  readonly force?: boolean | undefined;
  /** The folder of the outputs, which go to `<out>/<brief>/<audience>/`; `dist` where left out. */
  readonly out?: string | undefined;
  /** How many pixels a picture has for each CSS px of a slide; 1 where left out. */
  readonly pngScale?: 1 | 2 | undefined;
  /** The date that PDFs, presentations and formats of the project's own carry inside; the brief's own where left out. */
  readonly date?: Date | undefined;
  /**
   * The longest that a step of the browser may take, in ms, with 200 ms more for each slide; 25,000 where left out. A step that fails
   * is tried once more, in a fresh browser.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Where a browser runs that is used instead of one of this machine: the WebSocket of its DevTools protocol, or `http://` with its
   * port. It must make contexts of its own, and is left running.
   */
  readonly browserUrl?: string | undefined;
  /**
   * A folder that machines share: what a browser made is kept there, and what another machine has made of the same is taken, then
   * verified and searched as if it had been made here. It may have decks of every audience.
   */
  readonly cacheDir?: string | undefined;
  /** The secret of these machines, of 32 characters or more: what anybody else has put into `cacheDir` is then passed over. */
  readonly cacheKey?: string | undefined;
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
 * BrowserNotFound, another BrowserError, or the file system's own error. Throws UnknownAudience, UnknownFormat or SameName before making anything, and NewerFile
 * where a newer citedeck has made the outputs that stand in a brief's folder, which stay.
 */
export async function build(options: BuildOptions): Promise<readonly BriefReport[]> {
  return await buildWith(options);
}

/** Does the same with what another machine made of the audiences of one brief; `elsewhere` is left out where nothing was. */
export async function buildWith(
  options: BuildOptions & Pick<ProjectBuildOptions, "elsewhere">,
): Promise<readonly BriefReport[]> {
  const project = projectWithFormats(options);
  const { onRemark, onWarning, briefs } = options;
  await putAllRight(briefs.map(posix.dirname), { onRemark, onWarning });
  const keyed = { ...options, project };
  const unchanged =
    options.force === true ? [] : await Promise.all(briefs.map((brief) => reportAgain(brief, keyed)));
  const standing = new Map(
    unchanged.flatMap((report) => (report === undefined ? [] : [[report.brief, report]])),
  );
  if (briefs.every((brief) => standing.has(brief)))
    return briefs.flatMap((brief) => standing.get(brief) ?? []);
  const { makeBriefs } = await import("./make-briefs.ts");
  return await makeBriefs(keyed, standing);
}
