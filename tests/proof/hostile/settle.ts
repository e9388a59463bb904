/** Makes a deck of a hostile brief: what a diagnostic refuses is noted as told, and a plain word stands in for it. */
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Deck } from "../../../src/model/deck.ts";
import type { CompiledDeck } from "../../../src/session/compile.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { hostileBrief } from "./brief.ts";
import { type Planted, planterOf } from "./planter.ts";
import type { HostileText } from "./texts.ts";

export interface Settled {
  readonly deck: Deck;
  readonly compiled: CompiledDeck;
  readonly files: Readonly<Record<string, string>>;
  readonly planted: readonly Planted[];
  /** The marks of those that an error at their place refuses. */
  readonly told: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws where an error is reported that lies on no text of ours: nothing hostile may break a brief elsewhere. */
export function settle(options: {
  readonly texts: readonly HostileText[];
  readonly first: number;
  readonly sets: number;
  /** All are plain words, to see what the fields look like. */
  readonly isPlain?: boolean;
}): Settled {
  const { texts, first, sets, isPlain = false } = options;
  const told = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { plant, planted } = planterOf({ texts, first, isHarmless: (mark) => isPlain || told.has(mark) });
    const { brief, files } = hostileBrief(plant, sets);
    const all = { "brief.yaml": JSON.stringify(brief), ...files };
    const { decks, diagnostics } = compileFiles(all);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [compiled] = decks;
    if (errors.length === 0 && compiled !== undefined)
      return { deck: compiled.deck, compiled, files: all, planted, told, diagnostics };
    for (const error of errors) told.add(markAt(error, all));
  }
  throw new Error(`The hostile brief from text ${first} on is still refused.`);
}

/** What is refused may hide what is refused after it. */
const ATTEMPTS = 6;

/** Each text has its mark behind it. */
function markAt({ span, message }: Diagnostic, files: Readonly<Record<string, string>>): string {
  const from = span && (files[span.file] ?? "").slice(span.start, span.end + LONGEST);
  const mark = /Zq\d+zQ/.exec(from ?? "")?.[0];
  if (mark === undefined) throw new Error(`This is told of no text: ${message}`);
  return mark;
}

/** UTF-16 code units of the longest text, as JSON. */
const LONGEST = 20_000;
