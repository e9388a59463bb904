/** Offers what texts can fill in between double braces. */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { Audience } from "../../model/brief.ts";
import { describeVariable } from "../describe/describe-variable.ts";
import { markup } from "../describe/described.ts";
import { type Asked, isInOutline, type Offered, sortText, typedBefore } from "./asked.ts";

/** Undefined where no variable is being typed. */
export function offerVariables(asked: Asked): Offered | undefined {
  const typed = /\{\{\s*([\w.:-]*)$/.exec(typedBefore(asked))?.[1];
  if (typed === undefined || !isInOutline(asked)) return undefined;
  const { place, resolved, formats } = asked;
  const [, behind = "", closing = ""] = /^([\w.:-]*)\s*(\}{0,2})/.exec(place.text.slice(place.offset)) ?? [];
  const replaced = { start: place.offset - typed.length, end: place.offset + behind.length };
  const audiences = resolved?.brief.audiences ?? [];
  const items = namesOf(audiences).map(
    (name, at): CompletionItem => ({
      label: name,
      kind: CompletionItemKind.Variable,
      documentation: markup(describeVariable(name, audiences), formats),
      sortText: sortText(0, at),
      filterText: name,
      textEdit: { range: place.lines.rangeOf(replaced), newText: `${name}${"}".repeat(2 - closing.length)}` },
    }),
  );
  return { items };
}

function namesOf(audiences: readonly Audience[]): readonly string[] {
  const vars = audiences.flatMap(({ vars }) => Object.keys(vars));
  return [...[...new Set(vars)].map((name) => `vars.${name}`), "audience.label"];
}
