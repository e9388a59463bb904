/** Offers the keys that may stand in a map and are not there yet, with what each is for. */
import { type CompletionItem, CompletionItemKind, InsertTextMode } from "vscode-languageserver";
import { layoutsShowing, shows } from "../../brief/schemas/layout-fields.ts";
import { CATALOGUE } from "../../diagnostics/catalogue.ts";
import { DEFAULT_LAYOUT } from "../../model/layouts.ts";
import { ITEM, type YamlCursor } from "../cursor/yaml-cursor.ts";
import { describeVariable } from "../describe/describe-variable.ts";
import { type Described, markup, words } from "../describe/described.ts";
import { namePlace } from "../names/name-places.ts";
import { type Asked, type Offered, sortText } from "./asked.ts";
import { audienceValue } from "./offer-values.ts";
import { keysAt, type SchemaKey } from "./schema-places.ts";

interface Key {
  readonly key: string;
  readonly kind: CompletionItemKind;
  readonly holds: SchemaKey["holds"];
  readonly detail?: string | undefined;
  readonly described: Described;
  /** Lower groups come first. */
  readonly group: number;
}

export function offerKeys(asked: Asked): Offered {
  const { cursor } = asked;
  const keys = [...schemaKeys(asked), ...codeKeys(asked), ...nameKeys(asked)];
  const free = keys.filter(({ key }) => !cursor.beside.has(key));
  return { items: free.map((key, at) => itemOf(key, at, asked)) };
}

function itemOf(
  { key, kind, holds, detail, described, group }: Key,
  at: number,
  asked: Asked,
): CompletionItem {
  const { place, cursor, formats } = asked;
  return {
    label: key,
    kind,
    ...(detail === undefined ? {} : { detail }),
    documentation: markup(described, formats),
    sortText: sortText(group, at),
    filterText: key,
    // The lines that a list or map begins are indented already.
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: place.lines.rangeOf(cursor),
      newText: `${key}${behindKey(holds, cursor, place.text)}`,
    },
  };
}

function behindKey(holds: SchemaKey["holds"], cursor: YamlCursor, text: string): string {
  if (cursor.hasColon) return "";
  if (cursor.isInFlow || holds === "value") return ": ";
  const column = cursor.start - (text.lastIndexOf("\n", cursor.start - 1) + 1);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return `:${newline}${" ".repeat(column + 2)}${holds === "list" ? "- " : ""}`;
}

function schemaKeys({ kind, cursor }: Asked): readonly Key[] {
  return keysAt(kind, cursor.path)
    .map((key): Key => {
      const layout = layoutLacking(key.key, cursor);
      return {
        ...{ key: key.key, holds: key.holds, kind: CompletionItemKind.Property },
        detail: key.isRequired ? "needed" : layout,
        described: [words(key.description)],
        group: layout !== undefined ? 3 : key.isRequired ? 0 : COMMON_OF_SOURCES.has(key.key) ? 1 : 2,
      };
    })
    .filter(({ detail, group }) => group < 3 || detail !== "");
}

/** CSL has more than a hundred variables. */
const COMMON_OF_SOURCES: ReadonlySet<string> = new Set([
  ...["type", "title", "author", "container-title", "publisher", "issued", "accessed", "URL", "language"],
  ...["file", "derived-from", "grade", "tlp"],
]);

/**
 * Returns which layouts show a field that the slide's does not show; undefined for a field that may stand there. Empty where
 * the slide names its layout, which decides it.
 */
function layoutLacking(key: string, { path, beside }: YamlCursor): string | undefined {
  if (path.length !== 2 || path[0] !== "slides" || path[1] !== ITEM) return undefined;
  const named = beside.get("layout")?.replaceAll(/^["']|["']$/g, "");
  if (shows(named ?? DEFAULT_LAYOUT, key)) return undefined;
  return named === undefined ? `for ${layoutsShowing(key).join(", ")}` : "";
}

/** Codes of rules, which `checks` sets and `excuse` excuses. */
function codeKeys({ place, kind, cursor: { path } }: Asked): readonly Key[] {
  const isSetting = kind === "brief" && path.length === 1 && path[0] === "checks";
  if (!isSetting && path.at(-1) !== "excuse") return [];
  const ours = Object.entries(CATALOGUE).flatMap(([key, entry]) =>
    "isRule" in entry ? { key, described: [words(entry.summary)], detail: entry.severity } : [],
  );
  const theirs = place.open.session
    .choices()
    .codes.map((key) => ({ key, described: [], detail: "your own rule" }));
  return [...ours, ...theirs].map((code) => ({
    ...code,
    ...{ kind: CompletionItemKind.Event, holds: "value", group: 1 },
  }));
}

/** Audiences that get a variant, and variables that other audiences have. */
function nameKeys({ cursor, resolved }: Asked): readonly Key[] {
  const name = namePlace(cursor.path, "key");
  if (name === undefined || name.role === "defines" || resolved === undefined) return [];
  const { audiences } = resolved.brief;
  if (name.kind === "audience")
    return audiences.map((audience) => {
      const { value: key, kind, detail, described = [] } = audienceValue(audience);
      return { key, kind, detail, described, holds: "map", group: 1 };
    });
  const vars = [...new Set(audiences.flatMap(({ vars }) => Object.keys(vars)))];
  return vars.map((key) => ({
    ...{ key, kind: CompletionItemKind.Variable, holds: "value", group: 1 },
    described: describeVariable(`vars.${key}`, audiences),
  }));
}
