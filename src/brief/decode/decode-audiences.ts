/** Decodes the audiences of a brief. */
import type { Audience } from "../../model/brief.ts";
import { audienceId, slideId } from "../../model/ids.ts";
import {
  type Entry,
  entriesOf,
  idsAt,
  isText,
  locatedAt,
  type Mapping,
  readAt,
  stringAt,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { withoutEscapes } from "../markdown/at-escapes.ts";
import { duration, language as languageSchema, scheme as schemeSchema } from "../schemas/scalars.ts";
import { decodeHandout } from "./decode-handout.ts";
import { depthAt, tlpAt } from "./decode-selection.ts";
import { decodeWordLists } from "./decode-word-lists.ts";

/** Returns the audiences in the order written; one named `everyone`, who sees everything, where there is none. */
export function decodeAudiences(root: Mapping): readonly Audience[] {
  const written = valueAt(root, "audiences");
  const entries = entriesOf(written && withoutEscapes(written));
  return entries.length === 0 ? [everyone(root)] : entries.map(decodeAudience);
}

function everyone(root: Mapping): Audience {
  return {
    id: audienceId("everyone"),
    span: root.entries[0]?.keySpan ?? root.span,
    label: "Everyone",
    tlp: undefined,
    depth: 3,
    time: undefined,
    language: undefined,
    theme: undefined,
    scheme: undefined,
    handout: {},
    slides: undefined,
    vars: {},
    wordLists: { allow: [], withhold: [] },
  };
}

function decodeAudience({ key, keySpan, value }: Entry): Audience {
  return {
    id: audienceId(key),
    span: keySpan,
    label: stringAt(value, "label") ?? key,
    tlp: tlpAt(value),
    depth: depthAt(value) ?? 3,
    time: readAt(value, "time", duration),
    language: readAt(value, "language", languageSchema),
    theme: locatedAt(value, "theme"),
    scheme: readAt(value, "scheme", schemeSchema),
    handout: decodeHandout(value),
    slides: idsAt(value, "slides")?.map((slide) => ({ value: slideId(slide.value), span: slide.span })),
    vars: decodeVars(value),
    wordLists: decodeWordLists(value),
  };
}

function decodeVars(audience: Entry["value"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entriesOf(valueAt(audience, "vars")).flatMap(({ key, value }) =>
      isText(value) ? [[key, value.text]] : [],
    ),
  );
}
