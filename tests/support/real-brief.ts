/** The real brief on five reports, for tests that alter its words and figures and see what check says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { ReadFile } from "../../src/model/read-file.ts";
import { type Compiled, compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";

const FOLDER = "briefs/security-guarantees";
const BRIEF = `${FOLDER}/brief.yaml`;

export interface RealBrief {
  /** The text of brief.yaml as it stands in the repository. */
  readonly yaml: string;
  /** Compiles the brief with another text of brief.yaml. */
  compileAs(yaml: string): Compiled;
}

/** UTF-16 offsets in brief.yaml, `end` exclusive. */
export interface Alteration {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** `reports` is the folder with the reports' texts, which are no part of the repository. */
export function openRealBrief(reports: string): RealBrief {
  const files = new Map<string, Uint8Array>([
    ...["brief.yaml", "sources.yaml", "excerpts.yaml"].map((name): [string, Uint8Array] => [
      `${FOLDER}/${name}`,
      readFileSync(join(FOLDER, name)),
    ]),
    ...readdirSync(reports)
      .filter((name) => name.endsWith(".txt"))
      .map((name): [string, Uint8Array] => [`${FOLDER}/sources/${name}`, readFileSync(join(reports, name))]),
  ]);
  const house = briefResources(BRIEF);
  const encoder = new TextEncoder();
  return {
    yaml: new TextDecoder().decode(files.get(BRIEF)),
    compileAs: (yaml) => {
      const read: ReadFile = (path) => (path === BRIEF ? encoder.encode(yaml) : files.get(path));
      return compile({ brief: BRIEF, read, ...house });
    },
  };
}

/**
 * Makes all of `alterations`, which do not overlap, in one run, and returns those of `places` (ranges of the
 * unaltered text) on which no error of `codes` lies. Each place is judged by itself, so one run tells for all.
 */
export function unnoticed<Place extends { readonly start: number; readonly end: number }>(options: {
  readonly brief: RealBrief;
  readonly places: readonly Place[];
  readonly alterations: readonly Alteration[];
  readonly codes: readonly string[];
}): readonly Place[] {
  const { brief, places, alterations, codes } = options;
  const ordered = alterations.toSorted((a, b) => a.start - b.start);
  const errors = brief
    .compileAs(alter(brief.yaml, ordered))
    .diagnostics.filter(({ code, severity }) => severity === "error" && codes.includes(code));
  return places.filter(({ start, end }) => {
    const [from, to] = [moved(start, ordered), moved(end, ordered)];
    return !errors.some((error) => liesOn(error, from, to));
  });
}

function alter(text: string, ordered: readonly Alteration[]): string {
  const pieces = ordered.map(({ start, to }, at) => text.slice(ordered[at - 1]?.end ?? 0, start) + to);
  return pieces.join("") + text.slice(ordered.at(-1)?.end ?? 0);
}

/** Where an offset that no alteration covers comes to lie. */
function moved(offset: number, ordered: readonly Alteration[]): number {
  return ordered
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, to }) => at + to.length - (end - start), offset);
}

function liesOn({ span }: Diagnostic, start: number, end: number): boolean {
  return span !== undefined && span.file === BRIEF && span.start < end && start < span.end;
}
