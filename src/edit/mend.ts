/** Applies the fixes of a brief's mistakes in rounds, until none is left to apply. */

import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Edit, Fix } from "../diagnostics/fix.ts";
import type { ReadFile } from "../model/read-file.ts";
import { decodeUtf8 } from "../yaml/read-yaml.ts";
import { withFile } from "./brief-files.ts";
import { isStyleSheet } from "./style-sheet.ts";
import { openYaml, spliceAll } from "./yaml-file.ts";

export interface Mended<T> {
  /** The new text of each file that changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order in which they were applied. */
  readonly made: readonly MadeFix[];
  /** Reads the files as they will be. */
  readonly read: ReadFile;
  /** What `check` finds afterwards. */
  readonly checked: T;
}

export interface MadeFix {
  readonly code: Code;
  readonly fix: Fix;
}

/** One fix may uncover a mistake that another one mends. No brief needs this many rounds. */
const ROUNDS = 10;

/**
 * Writes nothing. `check` gives the diagnostics of the brief with its files as `read` gives them. Safe fixes are
 * applied, and those of `codes` where a diagnostic has only one. A fix that overlaps another waits for the next round.
 */
export function mend<T extends { readonly diagnostics: readonly Diagnostic[] }>(options: {
  readonly read: ReadFile;
  readonly check: (read: ReadFile) => T;
  readonly codes: ReadonlySet<string>;
}): Mended<T> {
  const { check, codes } = options;
  const texts = new Map<string, string>();
  const made: MadeFix[] = [];
  let { read } = options;
  let checked = check(read);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const step = makeAll(apart(checked.diagnostics.flatMap((one) => chosenOf(one, codes))), read);
    if (step === undefined) break;
    made.push(...step.made);
    for (const [file, text] of step.texts) {
      texts.set(file, text);
      read = withFile(read, file, text);
    }
    checked = check(read);
  }
  return { texts, made, read, checked };
}

/**
 * Returns the fix of a diagnostic that `--fix` applies, unasked or because its code is named; undefined where there is
 * none, or several to choose from.
 */
export function fixOf({ code, fixes = [] }: Diagnostic, codes: ReadonlySet<string>): Fix | undefined {
  const [only, another] = fixes;
  if (another !== undefined) return undefined;
  return only?.isSafe === true || codes.has(code) ? only : undefined;
}

function chosenOf(diagnostic: Diagnostic, codes: ReadonlySet<string>): readonly MadeFix[] {
  const fix = fixOf(diagnostic, codes);
  return fix === undefined ? [] : [{ code: diagnostic.code, fix }];
}

/** Leaves out each fix that touches what an earlier one changes. */
function apart(chosen: readonly MadeFix[]): readonly MadeFix[] {
  const taken = new Map<string, Edit[]>();
  return chosen.filter(({ fix }) => {
    const isFree = fix.edits.every(
      (edit) => !(taken.get(edit.span.file) ?? []).some((one) => touch(one, edit)),
    );
    for (const edit of isFree ? fix.edits : []) {
      const { file } = edit.span;
      if (!taken.has(file)) taken.set(file, []);
      taken.get(file)?.push(edit);
    }
    return isFree;
  });
}

/** Also true where one inserts something at an end of the other. */
function touch({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

interface Step {
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly MadeFix[];
}

/**
 * Applies all of them. Where the files would not be well-formed afterwards, applies only the first one that keeps them
 * so.
 */
function makeAll(chosen: readonly MadeFix[], read: ReadFile): Step | undefined {
  if (chosen.length === 0) return undefined;
  const whole = textsAfter(chosen, read);
  if (whole !== undefined) return { texts: whole, made: chosen };
  for (const one of chosen) {
    const texts = textsAfter([one], read);
    if (texts !== undefined) return { texts, made: [one] };
  }
  return undefined;
}

/** Returns the new texts of all files that fixes change; undefined where one would not be well-formed, or stays as it is. */
export function textsAfter(
  chosen: readonly Pick<MadeFix, "fix">[],
  read: ReadFile,
): ReadonlyMap<string, string> | undefined {
  const edits = Map.groupBy(
    chosen.flatMap(({ fix }) => fix.edits),
    ({ span }) => span.file,
  );
  const texts = new Map<string, string>();
  for (const [file, all] of edits) {
    const before = decodeUtf8(read(file) ?? new Uint8Array());
    const splices = all.map(({ span: { start, end }, text }) => ({ start, end, text }));
    const after = before === undefined ? undefined : spliceAll(before, splices);
    if (after === undefined || after === before || !isWellFormed(file, after)) return undefined;
    texts.set(file, after);
  }
  return texts;
}

/** A style sheet always is: what cannot be read of one is left out (CSS Syntax Level 3, section 2.2). */
function isWellFormed(file: string, text: string): boolean {
  if (isStyleSheet(file)) return true;
  try {
    openYaml(text);
    return true;
  } catch {
    return false;
  }
}
