/** Offers what may stand as a value: names of what the brief has, and what the schemas list one by one. */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { gradeDescription } from "../../citation/grade.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { describeLayout } from "../describe/describe-layout.ts";
import { describeAudience, describeSlide } from "../describe/describe-outline.ts";
import { type Described, markup, words } from "../describe/described.ts";
import { namePlace } from "../names/name-places.ts";
import { type Asked, type Offered, sortText } from "./asked.ts";
import { offerEvidence } from "./offer-evidence.ts";
import { valuesAt } from "./schema-places.ts";

interface Value {
  readonly value: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  readonly described?: Described;
}

export function offerValues(asked: Asked): Offered {
  const { place, cursor, kind } = asked;
  const replaced = { start: cursor.start, end: cursor.end };
  const name = namePlace(cursor.path, "value");
  // Right behind a colon, YAML needs a space.
  const before = place.text[cursor.start - 1] === ":" && cursor.quote === undefined ? " " : "";
  if (name?.kind === "evidence")
    return name.role === "defines"
      ? { items: [] }
      : offerEvidence(asked, { replaced, before, only: name.only });
  const named = [...namesAt(asked), ...choicesAt(asked)];
  const known = new Set(named.map(({ value }) => value));
  const listed = valuesAt(kind, cursor.path)
    .filter((value) => !known.has(value))
    .map((value): Value => ({ value, kind: CompletionItemKind.EnumMember }));
  return { items: [...named, ...listed].map((value, at) => itemOf(value, at, { asked, before })) };
}

function itemOf(
  { value, kind, detail, described = [] }: Value,
  at: number,
  { asked, before }: { readonly asked: Asked; readonly before: string },
): CompletionItem {
  const { place, cursor, formats } = asked;
  return {
    label: value,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(described.length === 0 ? {} : { documentation: markup(described, formats) }),
    sortText: sortText(0, at),
    filterText: value,
    textEdit: { range: place.lines.rangeOf(cursor), newText: `${before}${value}` },
  };
}

/** IDs of audiences and slides, keys of statements. */
function namesAt({ cursor, resolved }: Asked): readonly Value[] {
  const name = namePlace(cursor.path, "value");
  if (name === undefined || name.role === "defines" || resolved === undefined) return [];
  const { audiences, slides } = resolved.brief;
  switch (name.kind) {
    case "audience":
      return audiences.map(audienceValue);
    case "slide":
      return slides.map((slide) => ({
        value: slide.id,
        kind: CompletionItemKind.Struct,
        detail: slide.title?.markdown,
        described: describeSlide(slide),
      }));
    case "statement":
      return statementsOf(resolved);
    case "evidence":
    case "variable":
      return [];
  }
}

export function audienceValue(audience: ResolvedBrief["brief"]["audiences"][number]): Value {
  const { id, label } = audience;
  return {
    value: id,
    kind: CompletionItemKind.Interface,
    detail: label,
    described: describeAudience(audience),
  };
}

function statementsOf({ excerpts }: ResolvedBrief): readonly Value[] {
  const all = [...excerpts.values()].map(({ excerpt }) => excerpt);
  const keys = new Set(all.flatMap(({ statement }) => statement ?? []));
  return [...keys].map((value) => {
    const items = all
      .filter(({ statement }) => statement === value)
      .map(({ id, exact }) => `${id}: ${exact.value}`);
    return { value, kind: CompletionItemKind.Constant, described: [{ kind: "list", items }] };
  });
}

/** Layouts, themes and styles: those that ship, and the author's own. */
function choicesAt({ place, cursor }: Asked): readonly Value[] {
  const { session } = place.open;
  const key = cursor.path.at(-1);
  const written = cursor.path.join("/");
  if (/^slides\/\[\]\/(?:variants\/[^/]+\/)?layout$/.test(written))
    return session.choices().layouts.map((value) => ({
      value,
      kind: CompletionItemKind.Class,
      described: describeLayout(value),
    }));
  if (/^(?:audiences\/[^/]+\/)?theme$/.test(written)) return chosen(session.choices().themes);
  if (written === "style") return chosen(session.choices().styles);
  if (key === "grade" && cursor.path[0] === "sources") return grades(place.open.session.words("en"));
  return [];
}

function chosen(names: readonly string[]): readonly Value[] {
  return names.map((value) => ({ value, kind: CompletionItemKind.Color }));
}

function grades(say: Parameters<typeof gradeDescription>[1]): readonly Value[] {
  return (["A", "B", "C", "D", "E", "F"] as const).flatMap((reliability) =>
    ([1, 2, 3, 4, 5, 6] as const).map((credibility) => ({
      value: `${reliability}${credibility}`,
      kind: CompletionItemKind.EnumMember,
      detail: gradeDescription({ reliability, credibility }, say),
      described: [words(gradeDescription({ reliability, credibility }, say))],
    })),
  );
}
