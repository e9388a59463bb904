/** Answers `textDocument/prepareRename` and `textDocument/rename`: a name is changed everywhere, or nowhere. */
import {
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../diagnostics/fix.ts";
import { indexValues, type ValuePlace } from "../edit/index-values.ts";
import { writeWords } from "../edit/write-words.ts";
import { openYaml, type Splice } from "../edit/yaml-file.ts";
import { ID_PATTERN } from "../model/ids.ts";
import { scalarText } from "../yaml/scalar-offsets.ts";
import type { Desk } from "./define-feature.ts";
import type { PlacedName } from "./names/brief-names.ts";
import { definitionsOf, knownNames, libraryOf, nameAt, sameNames } from "./names/known-names.ts";
import type { NameKind } from "./names/name-places.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { Place } from "./place.ts";
import { editsByFile, workspaceEdit } from "./workspace-edit.ts";

/** Null where there is no name. Refuses, with a sentence, a name that cannot be changed. */
export function prepareRename(place: Place): { readonly range: Range; readonly placeholder: string } | null {
  const name = nameAt(place);
  if (name === undefined) return null;
  refuseForeign(name, place.open);
  return { range: place.lines.rangeOf(name.span), placeholder: name.name };
}

/** Refuses, with a sentence, what is no name, is taken, or cannot be written. */
export function rename(
  place: Place,
  { newName }: Pick<RenameParams, "newName">,
  desk: Desk,
): WorkspaceEdit | null {
  const { open } = place;
  const name = nameAt(place);
  if (name === undefined) return null;
  refuseForeign(name, open);
  refuseName(newName, name, open);
  if (newName === name.name) return { changes: {} };
  const edits = editsByFile(editsFor(name, newName, open));
  return workspaceEdit(edits, { open, client: desk.client }) ?? { changes: {} };
}

const WHAT: Readonly<Record<NameKind, string>> = {
  evidence: "excerpt or source",
  audience: "audience",
  slide: "slide",
  variable: "variable",
  statement: "statement",
};

function refuse(sentence: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

/** Other programs write bibliographies and annotations anew, and would bring the old ID back. */
function refuseForeign({ kind, name }: PlacedName, open: OpenBrief): void {
  const brief = open.session.resolved()?.brief;
  if (brief === undefined || brief.torn !== undefined)
    refuse("A file of the brief cannot be read whole, so not every place of a name is known. Mend it first.");
  const own = sameNames(open, { kind, name }).filter(({ role }) => role !== "uses");
  const [elsewhere] = own.length > 0 ? [] : definitionsOf(open, { kind, name });
  const foreign = kind === "evidence" ? (libraryOf(open, name) ?? elsewhere?.file) : undefined;
  if (foreign !== undefined)
    refuse(`"${name}" comes from ${foreign}, which another program writes. Change the ID in that program.`);
  if (own.length === 0) refuse(`No ${WHAT[kind]} is named "${name}", so there is nothing to rename.`);
}

function refuseName(newName: string, { kind }: PlacedName, open: OpenBrief): void {
  if (!isName(newName, kind))
    refuse(
      `"${newName}" is no ID: letters, digits, dots, hyphens, colons and underscores make one, and it begins with a letter or digit.`,
    );
  const isTaken = knownNames(open).some(
    (other) => other.kind === kind && other.role === "defines" && other.name === newName,
  );
  if (isTaken || (kind === "evidence" && libraryOf(open, newName) !== undefined))
    refuse(`The name "${newName}" is taken by another ${WHAT[kind]}.`);
  const isShared = sameNames(open, { kind, name: newName }).length > 0;
  if (isShared && (kind === "variable" || kind === "statement"))
    refuse(`There is a ${WHAT[kind]} named "${newName}", and the two would become one.`);
}

/** The key of a statement may be any words. */
function isName(name: string, kind: NameKind): boolean {
  return kind === "statement" ? name.trim() !== "" : ID_PATTERN.test(name);
}

/** Each is written as YAML needs it where it stands: an ID like 2024 in quotes, for instance. */
function editsFor(
  name: PlacedName,
  newName: string,
  open: OpenBrief,
): readonly Pick<Edit, "span" | "text">[] {
  const files = Map.groupBy(sameNames(open, name), ({ span }) => span.file);
  return [...files].flatMap(([file, places]) => {
    const text = open.textOf(file)?.text ?? "";
    const find = indexValues(openYaml(text));
    const values = Map.groupBy(places, ({ span }) => find(span.start)?.start);
    return [...values.values()].flatMap((own) => {
      const [first] = own;
      const value = first && find(first.span.start);
      const splices = value && splicesIn(text, value, { places: own, newName });
      if (splices === undefined)
        refuse(
          `The name at ${first ? placeOf(first.span, open) : file} cannot be changed in how it is written.`,
        );
      return splices.map(({ start, end, text: written }) => ({ span: { file, start, end }, text: written }));
    });
  });
}

/** One value may bear the name several times. Where YAML cannot change these one by one, it is written anew. */
function splicesIn(
  text: string,
  value: ValuePlace,
  { places, newName }: { readonly places: readonly PlacedName[]; readonly newName: string },
): readonly Splice[] | undefined {
  const single = places.map(({ span: { start, end }, name }) =>
    writeWords(text, value, { from: start, to: end, words: newName, instead: name }),
  );
  const splices = single.filter((splice) => splice !== undefined);
  const areApart = splices.every(({ end }, at) => end <= (splices[at + 1]?.start ?? Infinity));
  if (splices.length === places.length && areApart) return splices;
  const old = scalarText(value.token);
  const words = places.toReversed().reduce((written, { span }) => {
    const [from, to] = [old.offsets.indexOf(span.start), old.offsets.indexOf(span.end)];
    return from === -1 || to === -1 ? written : written.slice(0, from) + newName + written.slice(to);
  }, old.text);
  const whole = writeWords(text, value, { from: value.start, to: value.end, words, instead: old.text });
  return whole && words !== old.text ? [whole] : undefined;
}

function placeOf({ file, start }: PlacedName["span"], open: OpenBrief): string {
  const line = open.textOf(file)?.positionAt(start).line ?? 0;
  return `${file}:${line + 1}`;
}
