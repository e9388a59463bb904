/** Reads a slide that somebody proposes: one map in plain YAML, which brings no other part of a brief along. */
import { isMap, isPair, isScalar, isSeq, parseAllDocuments, visit } from "yaml";
import { YAML_OPTIONS } from "../yaml/yaml-options.ts";
import { dedentedLines } from "./dedented-lines.ts";

export interface CandidateSlide {
  /** Its lines, without the dash of a list and without the indentation of its first key. */
  readonly lines: readonly string[];
  /** What YAML makes of it. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly id: string;
  /** Every text in it: keys and values. */
  readonly words: readonly string[];
}

export interface UnreadableCandidate {
  readonly kind: "refused";
  /** A sentence. */
  readonly why: string;
}

/** In UTF-16 code units: many times what a slide can show. */
const LONGEST = 100_000;

/**
 * Takes a map, or a list of one. Anchors, aliases, merge keys, tags and a second document are refused: they would let a
 * text stand somewhere else than where a person looks for it.
 */
export function readCandidate(yaml: string): CandidateSlide | UnreadableCandidate {
  if (yaml.length > LONGEST) return refused(`A slide has at most ${LONGEST} characters.`);
  const [document, second] = parseAllDocuments(yaml, OPTIONS);
  if (document === undefined || !("contents" in document)) return refused("There is no slide in it.");
  if (second !== undefined) return refused("It is more than one YAML document: send one slide.");
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return refused(`It is not plain YAML: ${firstLine(error.message)}.`);
  if (document.directives?.docStart === true || /^%/m.test(yaml))
    return refused("It has marks of a YAML document (--- or %): send the slide alone.");
  const { contents } = document;
  const slide = isSeq(contents) && contents.items.length === 1 ? contents.items[0] : contents;
  if (!isMap(slide) || slide.range === undefined || slide.range === null)
    return refused("It is no slide: a slide is a map that begins with `id:`.");
  const words: string[] = [];
  const trick = findTricks(slide, words);
  if (trick !== undefined) return refused(trick);
  const value: unknown = slide.toJS(document);
  if (!isRecord(value) || typeof value.id !== "string" || value.id === "")
    return refused("It has no `id`, by which the slide is named.");
  const [start, end] = slide.range;
  return {
    lines: dedentedLines(yaml, { start, end: endOfLine(yaml, end) }).map((line) => line.trimEnd()),
    value,
    id: value.id,
    words,
  };
}

const OPTIONS = { ...YAML_OPTIONS, uniqueKeys: true } as const;

function refused(why: string): UnreadableCandidate {
  return { kind: "refused", why };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").trimEnd().replace(/[.:]$/, "");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a sentence about the first part that is not plain YAML, and gathers the words of all others. */
function findTricks(slide: unknown, words: string[]): string | undefined {
  const found: string[] = [];
  if (!isMap(slide)) return undefined;
  visit(slide, (_key, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === "<<")
      found.push("It has a merge key (<<): write the keys themselves.");
    if (typeof node !== "object" || node === null || isPair(node)) return;
    if ("source" in node && !isScalar(node)) found.push("It has an alias (*): write the value itself.");
    if ("anchor" in node && node.anchor !== undefined)
      found.push("It has an anchor (&): write each value where it belongs.");
    if ("tag" in node && node.tag !== undefined) found.push("It has a tag (!): write plain values.");
    if (isScalar(node) && typeof node.value === "string") words.push(node.value);
  });
  return found[0];
}

/** A comment behind the last value belongs to it. */
function endOfLine(yaml: string, end: number): number {
  const at = yaml.slice(0, end).trimEnd().length;
  const next = yaml.indexOf("\n", at);
  return Math.max(end, next === -1 ? yaml.length : next);
}
