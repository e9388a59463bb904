/** The whole brief, as its author sees it. */
import { dedentedLines } from "../../edit/dedented-lines.ts";
import { findPassages } from "../../edit/find-passages.ts";
import type { Brief } from "../../model/brief.ts";
import { plainText } from "../../model/prose.ts";
import type { Source } from "../../model/source.ts";
import { statementsOfSlide } from "../../model/statements.ts";
import { tlpLabel } from "../../model/tlp.ts";
import type { FullSession } from "../../session/create-session.ts";
import type { ListedSource } from "../../session/listed-sources.ts";
import { indexPages } from "../../sources/page-index.ts";
import type { SourceText } from "../../sources/source-text.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { Refusal } from "../answer.ts";
import { sourceHead } from "./source-head.ts";
import type { SeenExcerpt, SeenLine, SeenSlide, SeenSource, View } from "./view.ts";

export function authorView(session: FullSession, brief: string): View {
  const decoded = (): Brief => {
    const resolved = session.resolved();
    if (resolved === undefined) throw new Refusal("The brief cannot be read.", ["`check` tells why."]);
    return resolved.brief;
  };
  return {
    audience: undefined,
    head: () => headOf(decoded(), session),
    sources: () => {
      const own = decoded();
      const listed = new Map(session.sources().map((one) => [one.id, one]));
      return own.sources.map((source) => seenSource(source, listed.get(source.id), { brief: own, session }));
    },
    text: (id) => {
      const text = session.sourceText(id);
      return text && linesOf(text);
    },
    find: (query, limit) => {
      const { passages, exact } = findPassages({ brief: decoded(), read: session.read, query, limit });
      return {
        passages: passages.map(({ source, line, page, text }) => ({ source, line, page, words: text })),
        exact,
      };
    },
    slides: () => {
      const own = decoded();
      const text = textReader(session.read)(brief) ?? "";
      const matrix = session.slideMatrix()?.slides ?? [];
      return own.slides.map((slide): SeenSlide => {
        const cells = matrix.find(({ id }) => id === slide.id)?.cells ?? [];
        const extent = own.extents.find(({ kind, id }) => kind === "slide" && id === slide.id);
        const forms = [slide, ...slide.variants.values()];
        const cites = forms.flatMap((form) =>
          statementsOfSlide(form).flatMap(({ cited }) => cited.map(({ value }) => value)),
        );
        return {
          id: slide.id,
          layout: slide.layout.value,
          title: slide.title && plainText(slide.title),
          shownTo: cells.filter(({ number }) => number !== undefined).map(({ audience }) => audience),
          cites: [...new Set(cites)],
          yaml: extent && dedentedLines(text, extent.span).join("\n"),
        };
      });
    },
  };
}

function headOf(brief: Brief, session: FullSession): ReturnType<View["head"]> {
  return {
    title: plainText(brief.title),
    subtitle: brief.subtitle && plainText(brief.subtitle),
    date: brief.date?.value,
    asOf: brief.asOf?.value,
    language: brief.language,
    marking: brief.tlp && tlpLabel(brief.tlp),
    audiences: (session.slideMatrix()?.audiences ?? []).map(({ id, label, marking }) => ({
      id,
      label,
      marking,
    })),
  };
}

function seenSource(
  { id, csl, grade, tlp, derivedFrom }: Source,
  listed: ListedSource | undefined,
  { brief, session }: { readonly brief: Brief; readonly session: FullSession },
): SeenSource {
  const text = session.sourceText(id);
  const lines = text === undefined ? [] : linesOf(text);
  const found = new Map((listed?.excerpts ?? []).map((one) => [one.id, one.found]));
  return {
    ...sourceHead(id, csl, grade),
    marking: tlpLabel(tlp),
    lineage:
      derivedFrom === undefined
        ? "not stated"
        : derivedFrom.length === 0
          ? "original"
          : `derived from ${derivedFrom.map(({ value }) => value).join(", ")}`,
    lines: lines.length,
    pages: lines.at(-1)?.page,
    excerpts: brief.excerpts
      .filter(({ source }) => source.value === id)
      .map(
        (one): SeenExcerpt => ({
          id: one.id,
          words: one.exact.value,
          translation: one.translation?.text,
          speaker: one.speaker,
          page: one.page,
          marking: tlpLabel(one.tlp?.value ?? tlp),
          verified: VERIFIED.has(found.get(one.id) ?? ""),
        }),
      ),
  };
}

const VERIFIED: ReadonlySet<string> = new Set(["anchored", "folded", "moved"]);

function linesOf({ text }: SourceText): readonly SeenLine[] {
  const pageOf = indexPages(text);
  let at = 0;
  return text.split("\n").map((words, index) => {
    const page = pageOf(at + (words.startsWith("\f") ? 1 : 0));
    at += words.length + 1;
    return { line: index + 1, page, words: words.replaceAll("\f", "") };
  });
}
