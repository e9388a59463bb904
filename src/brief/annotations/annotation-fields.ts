/** Reads an excerpt's fields out of an annotation's tags and comment: `id:open-door`, `speaker:…`. */
import type { Span } from "../../diagnostics/span.ts";
import { makeScalar } from "../../yaml/make-tree.ts";
import {
  type Entry,
  entriesOf,
  entryAt,
  isText,
  itemsOf,
  type Scalar,
  stringAt,
  type TextScalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";

/** What a tag can say about an excerpt, beside its ID. */
export const TAGGED_FIELDS = ["speaker", "page", "statement", "tlp"] as const;

/** The fields of an excerpt that our own files have and the W3C's model does not. */
export const CITEDECK_FIELDS = [...TAGGED_FIELDS, "translation"] as const;

/** Returns the fields that tags give and, in a file of our own, those beside the selectors. */
export function fieldsOf(annotation: Tree, isOurs: boolean): readonly Entry[] {
  const tags = tagsOf(annotation);
  const tagged = TAGGED_FIELDS.flatMap((key) => taggedField(key, tags) ?? []);
  const own = isOurs
    ? entriesOf(annotation).filter(({ key }) => CITEDECK_FIELDS.some((field) => field === key))
    : [];
  return [...own, ...tagged.filter(({ key }) => !own.some((entry) => entry.key === key))];
}

/** Returns the ID that a tag `id:…` gives, or a line `id: …` of the comment; undefined where there is none. */
export function taggedId(annotation: Tree): Scalar | undefined {
  return taggedText("id", tagsOf(annotation)) ?? lineOfComment(annotation);
}

function taggedField(key: (typeof TAGGED_FIELDS)[number], tags: readonly TextScalar[]): Entry | undefined {
  const found = taggedText(key, tags);
  if (found === undefined) return undefined;
  const isNumber = key === "page" && /^\d+$/.test(found.text);
  const value = isNumber ? { ...found, value: Number(found.text) } : found;
  return { key, keySpan: found.span, value };
}

function taggedText(key: string, tags: readonly TextScalar[]): Scalar | undefined {
  for (const tag of tags) {
    const found = new RegExp(`^\\s*${key}\\s*:\\s*(?=\\S)`, "i").exec(tag.text);
    if (found !== null) return partOf(tag, found[0].length, tag.text.trimEnd().length);
  }
  return undefined;
}

/** Hypothesis has `tags`. W3C has bodies whose purpose is tagging. */
function tagsOf(annotation: Tree): readonly TextScalar[] {
  const bodies = bodiesOf(annotation).filter((body) => stringAt(body, "purpose") === "tagging");
  return [
    ...itemsOf(valueAt(annotation, "tags")),
    ...bodies.flatMap((body) => valueAt(body, "value") ?? []),
  ].filter(isText);
}

function lineOfComment(annotation: Tree): Scalar | undefined {
  const bodies = bodiesOf(annotation).filter((body) => stringAt(body, "purpose") !== "tagging");
  const texts = ["text", "bodyValue"].map((key) => valueAt(annotation, key));
  const comments = [...texts, ...bodies.map((body) => (isText(body) ? body : valueAt(body, "value")))];
  for (const comment of comments.filter(isText)) {
    const found = /^[ \t]*id:[ \t]*(\S+)[ \t]*$/im.exec(comment.text);
    const [line, id] = found ?? [];
    if (found === null || line === undefined || id === undefined) continue;
    const start = found.index + line.lastIndexOf(id);
    return partOf(comment, start, start + id.length);
  }
  return undefined;
}

function bodiesOf(annotation: Tree): readonly Tree[] {
  const body = entryAt(annotation, "body")?.value;
  return body?.kind === "list" ? body.items : body === undefined ? [] : [body];
}

/** Part of a text, at its place in the file. */
function partOf(text: TextScalar, start: number, end: number): Scalar {
  const offsets = text.offsets();
  const span: Span = {
    file: text.span.file,
    start: offsets[start] ?? text.span.start,
    end: offsets[end] ?? text.span.end,
  };
  return makeScalar(text.text.slice(start, end), span);
}
