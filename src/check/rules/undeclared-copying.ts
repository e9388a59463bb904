/** Sources that share long runs of words copied them from each other, whether or not that was declared. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBrief, ResolvedSource } from "../../model/resolved.ts";
import { originsBehind } from "../origins-of.ts";
import { type Shingles, shinglesOf } from "../shingles.ts";
import type { RuleContext } from "./rule.ts";

/** The share of the shorter text's five-word runs that the other contains too, above which it is a copy. */
const COPIED = 0.3;

/** A text with fewer runs than this proves nothing. */
const FEWEST = 20;

export function undeclaredCopying(resolved: ResolvedBrief, context: RuleContext): readonly Diagnostic[] {
  const read = [...resolved.sources.values()]
    .filter(({ sha256 }) => sha256 !== undefined)
    .map((source): Read => ({ source, shingles: shinglesOf(context.textOf(source.source.id)?.text ?? "") }));
  const short = read.filter(({ shingles }) => shingles.all !== undefined);
  const isLong = ({ shingles }: Read): boolean => shingles.all === undefined;
  return [
    ...pairsIn(short, ({ shingles }) => shingles.all ?? new Set()),
    ...pairsIn(read, ({ shingles }) => shingles.sample).filter(({ a, b }) => isLong(a) || isLong(b)),
  ]
    .filter(({ a, b, containment }) => containment > COPIED && originsBehind([a.source, b.source]) > 1)
    .map(report);
}

interface Read {
  readonly source: ResolvedSource;
  readonly shingles: Shingles;
}

interface Pair {
  readonly a: Read;
  readonly b: Read;
  readonly containment: number;
}

/**
 * Counts what pairs share through an index from each run to the texts that contain it, so that texts with nothing in
 * common cost nothing.
 */
function pairsIn(texts: readonly Read[], setOf: (text: Read) => ReadonlySet<number>): readonly Pair[] {
  // Most runs are in one text only. A list for each of a million of them would be most of the memory.
  const holders = new Map<number, Read | Read[]>();
  const shared = new Map<Read, Map<Read, number>>();
  for (const text of texts) {
    const counts = new Map<Read, number>();
    for (const run of setOf(text)) {
      const earlier = holders.get(run);
      for (const other of listOf(earlier)) counts.set(other, (counts.get(other) ?? 0) + 1);
      holders.set(run, earlier === undefined ? text : [...listOf(earlier), text]);
    }
    shared.set(text, counts);
  }
  return [...shared].flatMap(([b, counts]) =>
    [...counts].flatMap(([a, count]) => {
      const shorter = Math.min(setOf(a).size, setOf(b).size);
      return shorter < FEWEST ? [] : [{ a, b, containment: count / shorter }];
    }),
  );
}

function listOf(holders: Read | Read[] | undefined): readonly Read[] {
  if (holders === undefined) return [];
  return Array.isArray(holders) ? holders : [holders];
}

function report({ a, b, containment }: Pair): Diagnostic {
  const [first, second] = [a.source.source, b.source.source];
  const share = `${Math.round(containment * 100)} % of the shorter one's five-word runs`;
  return diagnose("undeclared-copying", {
    message: `"${first.id}" and "${second.id}" share ${share}, and no lineage is declared.`,
    span: second.span,
    hints: [
      "Say where they have it from: name the one in the other's `derived-from`, or one origin in both.",
    ],
    related: [{ message: `"${first.id}" is described here.`, span: first.span }],
  });
}
