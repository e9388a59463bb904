/** Excerpts as W3C Web Annotations, for any program that reads the standard, and for citedeck itself. */
import { NAMESPACE } from "../brief/annotations/find-annotations.ts";
import type { ExportedExcerpt } from "./exported-excerpt.ts";

/**
 * Returns an AnnotationCollection with one page (W3C Web Annotation Data Model, JSON-LD). Fields of an excerpt that the
 * model does not have are under this project's namespace. Positions refer to the text with the target's `sha256`.
 */
export function w3cAnnotations(excerpts: readonly ExportedExcerpt[], label: string): object {
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", CONTEXT],
    id: "#excerpts",
    type: "AnnotationCollection",
    label,
    total: excerpts.length,
    first: {
      id: "#excerpts-1",
      type: "AnnotationPage",
      partOf: "#excerpts",
      startIndex: 0,
      items: excerpts.map(annotation),
    },
  };
}

const CONTEXT = {
  citedeck: NAMESPACE,
  sha256: "http://schema.org/sha256",
  page: "citedeck:page",
  speaker: "citedeck:speaker",
  statement: "citedeck:statement",
  translation: { "@id": "citedeck:translation", "@type": "@json" },
  tlp: "citedeck:tlp",
};

function annotation({ id, excerpt, source, url, position, sha256 }: ExportedExcerpt): object {
  const { exact, prefix, suffix, page, speaker, statement, translation, tlp } = excerpt;
  const places = position === undefined ? [] : [{ type: "TextPositionSelector", ...position }];
  return {
    id: `#${id}`,
    type: "Annotation",
    motivation: "identifying",
    body: [{ type: "TextualBody", purpose: "tagging", value: `id:${id}` }],
    target: {
      source: url ?? `#${source.id}`,
      selector: [{ type: "TextQuoteSelector", exact: exact.value, prefix, suffix }, ...places],
      sha256,
    },
    page,
    speaker,
    statement,
    translation,
    tlp: tlp?.value,
  };
}
