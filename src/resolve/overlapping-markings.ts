/** Finds excerpts that share words with a higher-marked excerpt, since both come from the same place. */
import { findFolded } from "../anchoring/find-wordings.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { TextPosition } from "../model/excerpt.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import { isAbove, tlpLabel } from "../model/tlp.ts";
import { foldText } from "../text/fold-text.ts";

/**
 * Returns an `overlaps-higher-marking` for each excerpt that overlaps a higher-marked one of its source. Where the
 * source's text is not in the folder, excerpts overlap if one wording contains the other as whole words, or if their
 * recorded positions overlap.
 */
export function overlappingMarkings(excerpts: readonly ResolvedExcerpt[]): readonly Diagnostic[] {
  const bySource = Map.groupBy(excerpts, ({ source }) => source.source.id);
  return [...bySource.values()].filter(areMarkedDifferently).flatMap((group) => {
    const placed = group.map(placeOf);
    return placed.flatMap((lower) => {
      const higher = placed.filter(
        (other) => isAbove(other.excerpt.marking, lower.excerpt.marking) && overlap(lower, other),
      );
      return higher.length === 0 ? [] : [report(lower, higher)];
    });
  });
}

function areMarkedDifferently(excerpts: readonly ResolvedExcerpt[]): boolean {
  return excerpts.some(({ marking }) => marking !== excerpts[0]?.marking);
}

interface Placed {
  readonly excerpt: ResolvedExcerpt;
  /** Undefined where it is not known. */
  readonly position: TextPosition | undefined;
  /** Undefined where the text is in the folder, since then only the position counts. */
  readonly wording: string | undefined;
}

function placeOf(resolved: ResolvedExcerpt): Placed {
  const { anchor, excerpt } = resolved;
  if (anchor.kind === "recorded") {
    const wording = foldText(excerpt.exact.value).text.trim().toLowerCase();
    return { excerpt: resolved, position: excerpt.position?.value, wording };
  }
  const position = "position" in anchor ? anchor.position : undefined;
  return { excerpt: resolved, position, wording: undefined };
}

function overlap(a: Placed, b: Placed): boolean {
  if (a.position !== undefined && b.position !== undefined) {
    const isApart = a.position.end <= b.position.start || b.position.end <= a.position.start;
    if (!isApart) return true;
  }
  if (a.wording === undefined || b.wording === undefined) return false;
  return holds(a.wording, b.wording) || holds(b.wording, a.wording);
}

function holds(outer: string, inner: string): boolean {
  if (!outer.includes(inner)) return false;
  const [found = []] = findFolded(outer, foldText(outer), [inner]);
  return found.length > 0;
}

function report({ excerpt: lower }: Placed, overlapped: readonly Placed[]): Diagnostic {
  const names = overlapped.map(({ excerpt }) => `"${excerpt.excerpt.id}" (${tlpLabel(excerpt.marking)})`);
  const message = `The excerpt "${lower.excerpt.id}" is marked ${tlpLabel(lower.marking)} and shares words with ${names.join(", ")}.`;
  return diagnose("overlaps-higher-marking", {
    message,
    span: lower.excerpt.span,
    hints: ["Shorten one so that they stand apart in the source, or give both one `tlp`."],
    related: overlapped.map(({ excerpt: { excerpt } }) => ({
      message: `"${excerpt.id}" stands here.`,
      span: excerpt.span,
    })),
  });
}
