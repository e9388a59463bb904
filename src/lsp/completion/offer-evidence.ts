/** Offers the IDs of excerpts and sources, with their words and where they are from. */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { shorten } from "../../diagnostics/quote-shortened.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { evidenceLine } from "../describe/describe-evidence.ts";
import { type Asked, MOST_OFFERED, type Offered, type Replaced, sortText } from "./asked.ts";

/** An excerpt or source that may be named. */
interface Known {
  readonly id: string;
  readonly words: string;
  readonly isExcerpt: boolean;
}

export interface EvidenceWanted {
  readonly replaced: Replaced;
  /** What is written before and behind the ID. */
  readonly before?: string;
  readonly behind?: string;
  readonly only?: "excerpt" | "source" | undefined;
}

/** Excerpts come before sources: what cites a whole source cannot be verified. */
export function offerEvidence(asked: Asked, wanted: EvidenceWanted): Offered {
  const { resolved, place } = asked;
  if (resolved === undefined) return { items: [] };
  const { replaced, before = "", behind = "", only } = wanted;
  const typed = place.text.slice(replaced.start, place.offset).replace(/^@/, "").toLowerCase();
  const all = evidenceOf(resolved).filter(
    ({ isExcerpt }) => only === undefined || isExcerpt === (only === "excerpt"),
  );
  const isNear = ({ id, words }: Known): boolean => `${id} ${words}`.toLowerCase().includes(typed);
  const known = all.length > MOST_OFFERED ? all.filter(isNear) : all;
  const range = place.lines.rangeOf(replaced);
  const prefix = place.text.startsWith("@", replaced.start) ? "@" : "";
  const items = known.slice(0, MOST_OFFERED).map(
    ({ id, words, isExcerpt }, at): CompletionItem => ({
      label: id,
      labelDetails: { description: shorten(words) },
      kind: isExcerpt ? CompletionItemKind.Reference : CompletionItemKind.File,
      detail: evidenceLine(id, resolved) ?? "",
      // People remember the words rather than the ID.
      filterText: `${prefix}${id} ${words}`,
      sortText: sortText(isExcerpt ? 0 : 1, at),
      textEdit: { range, newText: `${before}${id}${behind}` },
      data: { uri: place.open.uriOf(place.open.brief), id },
    }),
  );
  return { items, ...(known.length > MOST_OFFERED || known.length < all.length ? { isCut: true } : {}) };
}

function evidenceOf({ excerpts, sources }: ResolvedBrief): readonly Known[] {
  return [
    ...[...excerpts.values()].map(({ excerpt: { id, exact } }) => ({
      id,
      words: oneLine(exact.value),
      isExcerpt: true,
    })),
    ...[...sources.values()].map(({ source: { id, csl } }) => ({
      ...{ id, isExcerpt: false },
      words: oneLine(csl.title ?? csl["container-title"] ?? ""),
    })),
  ];
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
