/** Offers the words of a cited excerpt inside quotation marks: from what is typed there to the end, or the next few. */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { excerptId } from "../../model/ids.ts";
import type { ResolvedExcerpt } from "../../model/resolved.ts";
import { QUOTATION_MARKS } from "../../text/quotation-marks.ts";
import { evidenceLine } from "../describe/describe-evidence.ts";
import { type Asked, isInOutline, type Offered, sortText, typedBefore } from "./asked.ts";

/** How many words the shorter offer has. */
const FEW = 5;

/** Undefined where nothing is being quoted, or nothing that is cited beside it goes on from there. */
export function offerWords(asked: Asked): Offered | undefined {
  const { place, resolved, cursor } = asked;
  if (resolved === undefined || !isInOutline(asked)) return undefined;
  const typed = openQuotation(typedBefore(asked), cursor.quote);
  if (typed === undefined) return undefined;
  const range = place.lines.rangeOf({ start: place.offset - typed.length, end: place.offset });
  if (range.start.line !== range.end.line) return undefined;
  const items = citedBeside(asked).flatMap(({ excerpt }, group): readonly CompletionItem[] => {
    const wordings = [excerpt.exact.value, excerpt.translation?.text].filter((one) => one !== undefined);
    return wordings
      .flatMap((wording) => goingOn(wording, typed))
      .map(
        (newText, at): CompletionItem => ({
          label: newText,
          kind: CompletionItemKind.Text,
          detail: `${excerpt.id} · ${evidenceLine(excerpt.id, resolved) ?? ""}`,
          sortText: sortText(group, at),
          // What is typed may differ from the source in its quotation marks or capitals.
          filterText: `${typed}${newText.slice(typed.length)}`,
          textEdit: { range, newText: written(newText, cursor.quote) },
        }),
      );
  });
  return items.length === 0 ? undefined : { items };
}

/** Returns what follows the last quotation mark that opens and is not closed; undefined where none is open. */
function openQuotation(before: string, yaml: '"' | "'" | undefined): string | undefined {
  // Between double quotes of YAML, a quotation mark is written with a backslash.
  const plain = yaml === '"' ? before.replaceAll('\\"', ' "') : before;
  let open: { readonly closing: string; readonly from: number } | undefined;
  for (let at = 0; at < plain.length; at += 1) {
    if (open?.closing.includes(plain.charAt(at)) === true && !isApostrophe(plain, at)) open = undefined;
    else if (open === undefined) open = opened(plain, at);
  }
  return open && plain.slice(open.from);
}

function opened(text: string, at: number): { readonly closing: string; readonly from: number } | undefined {
  const closing = QUOTATION_MARKS.get(text[at] ?? "");
  const isWithinWord = /[\p{L}\p{N}]$/u.test(text.slice(0, at));
  return closing === undefined || isWithinWord ? undefined : { closing, from: at + 1 };
}

function isApostrophe(text: string, at: number): boolean {
  return /['’]/.test(text[at] ?? "") && /^\p{L}/u.test(text.slice(at + 1));
}

/** What the text cites, before the quotation or behind it, and what stands in `cite` beside it. */
function citedBeside({ place, cursor, resolved }: Asked): readonly ResolvedExcerpt[] {
  const text = place.text.slice(cursor.start, cursor.end);
  const cited = Array.from(text.matchAll(/@([A-Za-z0-9][\w.:-]*)/g), ([, id = ""]) => id);
  const beside = ["cite", "excerpt"].flatMap(
    (key) => cursor.beside.get(key)?.match(/[A-Za-z0-9][\w.:-]*/g) ?? [],
  );
  return [...new Set([...cited, ...beside])].flatMap((id) => resolved?.excerpts.get(excerptId(id)) ?? []);
}

/** Returns the wording from where `typed` is in it: whole, and its next few words. */
function goingOn(wording: string, typed: string): readonly string[] {
  const line = wording.replaceAll(/\s+/g, " ").trim();
  const start = line.toLowerCase().search(patternOf(typed));
  if (start === -1) return [];
  const whole = line.slice(start);
  const few = nextWords(whole, typed.length);
  return few === whole || few.length <= typed.length ? [whole] : [few, whole];
}

/** Words begin where words begin; of a kind of marks, any stands for the others. */
function patternOf(typed: string): RegExp {
  const words = typed.toLowerCase().replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const marks = words.replaceAll(/["“”„]/g, '["“”„]').replaceAll(/['‘’]/g, "['‘’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${marks.replaceAll(/\s+/g, "\\s+")}`, "u");
}

function nextWords(text: string, from: number): string {
  const ahead = text.slice(from);
  const [few = ""] = new RegExp(`^\\S*(?:\\s+\\S+){0,${FEW}}`).exec(ahead) ?? [];
  return text.slice(0, from) + few;
}

/** As YAML takes it between its own quotation marks. */
function written(words: string, quote: '"' | "'" | undefined): string {
  switch (quote) {
    case '"':
      return words.replaceAll(/["\\]/g, "\\$&");
    case "'":
      return words.replaceAll("'", "''");
    case undefined:
      return words;
  }
}
