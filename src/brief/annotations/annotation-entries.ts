/** Turns annotations into excerpts, as a file of excerpts would contain them. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { makeScalar } from "../../yaml/make-tree.ts";
import {
  type Entry,
  entryAt,
  isText,
  type Mapping,
  type Scalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { invalidId } from "../decode/explain-issue.ts";
import type { Report } from "../decode/report.ts";
import { validate } from "../decode/validate.ts";
import { fitId } from "../references/fit-id.ts";
import { excerpt } from "../schemas/excerpt.ts";
import { fieldsOf, taggedId } from "./annotation-fields.ts";
import { type AnnotationTarget, targetsOf } from "./annotation-targets.ts";
import type { AnnotationFile } from "./find-annotations.ts";
import type { SourcesAt } from "./source-addresses.ts";

export interface AnnotationContext {
  readonly sourcesAt: SourcesAt;
  /** The hash of its text that a source's entry records. */
  readonly hashOf: (source: string) => string | undefined;
  readonly report: Report;
}

/**
 * Returns an excerpt for every quotation, keyed by the tag `id:…`, else by the annotation's own ID. Diagnostics:
 * `annotation-unmapped`, `annotation-skipped` (it quotes nothing), and those of an excerpt's fields.
 */
export function annotationEntries(file: AnnotationFile, context: AnnotationContext): readonly Entry[] {
  file.diagnostics.forEach(context.report);
  return file.annotations.flatMap((annotation, at) =>
    entriesOfOne(annotation, { ...context, number: at + 1, isOurs: file.isOurs }),
  );
}

interface OneContext extends AnnotationContext {
  /** The annotation's number in its file, from 1. */
  readonly number: number;
  readonly isOurs: boolean;
}

function entriesOfOne(annotation: Mapping, context: OneContext): readonly Entry[] {
  const targets = targetsOf(annotation);
  const quoting = targets.filter(({ quote }) => hasWords(quote));
  if (quoting.length === 0) context.report(quotesNothing(annotation, targets));
  const id = idOf(annotation, context);
  const entries = quoting.flatMap((target, at) => {
    const value = excerptOf(annotation, target, context);
    const key = at === 0 ? id.text : `${id.text}-${at + 1}`;
    return value === undefined ? [] : { key, keySpan: id.span, value };
  });
  entries.flatMap(({ value }) => validate(value, excerpt)).forEach(context.report);
  return entries;
}

function hasWords(quote: Tree | undefined): boolean {
  const exact = valueAt(quote, "exact");
  return isText(exact) && /\S/.test(exact.text);
}

function excerptOf(annotation: Mapping, target: AnnotationTarget, context: OneContext): Mapping | undefined {
  const sources = target.source === undefined ? [] : context.sourcesAt(target.source.text);
  const [source] = sources;
  if (target.source === undefined || source === undefined || sources.length > 1) {
    context.report(sourceUnclear(annotation, target.source, sources));
    return undefined;
  }
  const quote = ["exact", "prefix", "suffix"].map((key) => entryAt(target.quote, key));
  return {
    kind: "mapping",
    entries: [
      { key: "source", keySpan: target.source.span, value: makeScalar(source, target.source.span) },
      ...quote.filter((entry) => entry !== undefined && isText(entry.value) && entry.value.text !== ""),
      ...(countsInOurText(target, context.hashOf(source)) ? target.position : []),
      ...fieldsOf(annotation, context.isOurs),
    ].filter((entry) => entry !== undefined),
    repeated: [],
    span: annotation.span,
  };
}

/**
 * Positions count in whatever text the annotator had, such as a page's DOM, or a PDF as it was read there. Our own say
 * which text they mean.
 */
function countsInOurText({ sha256, position }: AnnotationTarget, recorded: string | undefined): boolean {
  return position.length === 2 && sha256 !== undefined && sha256 === (recorded ?? sha256);
}

function idOf(annotation: Mapping, { number, report }: OneContext): Scalar {
  const tagged = taggedId(annotation);
  if (tagged !== undefined && !ID_PATTERN.test(tagged.text)) {
    const { code, message, hints } = invalidId(tagged.text, tagged.span);
    report(diagnose(code, { message, hints, span: tagged.span }));
  }
  const own = valueAt(annotation, "id");
  const written = tagged ?? (isText(own) ? own : undefined);
  const fitted = fitId(written?.text ?? "");
  return makeScalar(fitted === "" ? `annotation-${number}` : fitted, written?.span ?? placeOf(annotation));
}

function sourceUnclear(
  annotation: Mapping,
  address: Scalar | undefined,
  sources: readonly string[],
): Diagnostic {
  if (address === undefined) {
    const message = "This annotation does not say which document it is of.";
    return diagnose("annotation-unmapped", { message, span: placeOf(annotation) });
  }
  const several = sources.map((id) => `"${id}"`).join(" and ");
  return diagnose("annotation-unmapped", {
    message:
      sources.length === 0
        ? `No source has the address "${address.text}".`
        : `The address "${address.text}" is that of ${several}.`,
    span: address.span,
    hints: [
      sources.length === 0
        ? "Write this address as the `URL` of the source that the words are from."
        : "Tell the sources apart by their `URL`.",
    ],
  });
}

/** A note on a whole page, or a reply, is no mistake. A selection of words that we cannot read may be one. */
function quotesNothing(annotation: Mapping, targets: readonly AnnotationTarget[]): Diagnostic {
  const span = placeOf(annotation);
  const selectors = [...new Set(targets.flatMap((target) => target.selectors))];
  if (selectors.length === 0) {
    const message = "This annotation quotes nothing, so no excerpt is made of it.";
    return diagnose("annotation-skipped", { message, span });
  }
  return diagnose("annotation-unmapped", {
    message: `This annotation has no words that an excerpt could quote: it selects by ${selectors.join(", ")}.`,
    span,
    hints: ["An excerpt needs a TextQuoteSelector with `exact`."],
  });
}

/** What to underline for a whole annotation: its ID, else its target, else its first key. */
function placeOf(annotation: Mapping): Scalar["span"] {
  const known = ["id", "uri"].map((key) => valueAt(annotation, key)).find(isText);
  return known?.span ?? annotation.entries[0]?.keySpan ?? annotation.span;
}
