/** Makes the fix of a size's older name, which leaves every deck as it looks. */
import { type Fix, show } from "../diagnostics/fix.ts";
import type { Span } from "../diagnostics/span.ts";
import { OLDER_SIZES, type OlderSize } from "../model/older-names.ts";
import { type Declaration, type StyleNames, styleNames } from "./style-names.ts";

/** A style sheet or template of the author's, with the older sizes in it. */
export interface SizedSheet extends StyleNames {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  /** The same text with spaces in place of comments. */
  readonly bare: string;
  readonly isTheme: boolean;
  /** Each older name outside of comments. */
  readonly mentions: readonly { readonly name: string; readonly start: number }[];
}

export function sizedSheets(
  files: readonly Pick<SizedSheet, "path" | "file" | "text" | "isTheme">[],
  names: readonly string[],
): readonly SizedSheet[] {
  const older = new RegExp(`(?<![\\w-])(?:${names.join("|")})(?![\\w-])`, "g");
  return files.map((one) => {
    const style = one.file.endsWith(".css") ? styleNames(one.text) : NO_STYLE;
    const bare = withoutStretches(one.text, style.comments);
    const mentions = [...bare.matchAll(older)].map(({ 0: name, index }) => ({ name, start: index }));
    return { ...one, ...style, bare, mentions };
  });
}

const NO_STYLE: StyleNames = { declarations: [], uses: [], comments: [] };

function withoutStretches(text: string, stretches: StyleNames["comments"]): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}

interface Mention {
  readonly sheet: SizedSheet;
  readonly size: OlderSize;
  /** Where the name stands in the sheet. */
  readonly start: number;
  /** All of the author's sheets and templates. */
  readonly sheets: readonly SizedSheet[];
  /** What each size is in the default theme. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** Returns undefined where what the name means depends on more than this sheet. */
export function mendSize(mention: Mention): Fix | undefined {
  const { sheet, start } = mention;
  const declaration = sheet.declarations.find((one) => one.start === start);
  return declaration === undefined ? mendUse(mention) : mendDeclaration(declaration, mention);
}

/** Once nothing uses the older name, it sets only the newer ones. */
function mendDeclaration(declaration: Declaration, { sheet, size, sheets }: Mention): Fix | undefined {
  const { name, value, start, end } = declaration;
  const rivals = size.newer.flatMap((one) => rivalsOf(name, one.name));
  const isCertain = [name, ...rivals.filter((one) => sets(sheet, one))].every((one) => atRoot(one, sheet));
  if (!sheet.isTheme || !isCertain || sheets.some((one) => isUsedIn(one, name))) return undefined;
  const newer = size.newer
    .filter((one) => !isSetAnyway(one.name, declaration, sheet))
    .map((one) => `${one.name}: ${timesOf(value, one.times)}`);
  const written = sheet.text.slice(start, end);
  if (newer.length > 0) return replacing(written, newer.join("; "), { file: sheet.file, start, end });
  const span = { file: sheet.file, ...wholeLine(sheet.text, { start, end }) };
  return { title: `Remove ${show(written)}`, edits: [{ span, text: "" }], isSafe: true };
}

/** The other older names that set the same size. */
function rivalsOf(older: string, newer: string): readonly string[] {
  return OLDER_SIZES.filter((one) => one.name !== older && one.newer.some(({ name }) => name === newer)).map(
    ({ name }) => name,
  );
}

function sets({ declarations }: SizedSheet, name: string): boolean {
  return declarations.some((one) => one.name === name);
}

/** Returns a name's only declaration, where it counts everywhere. */
function atRoot(name: string, { declarations }: SizedSheet): Declaration | undefined {
  const [only, another] = declarations.filter((one) => one.name === name);
  return another === undefined && only?.isAtRoot === true && !only.value.includes("!") ? only : undefined;
}

function isUsedIn({ isTheme, declarations, mentions }: SizedSheet, older: string): boolean {
  return mentions.some(
    ({ name, start }) => name === older && !(isTheme && declarations.some((one) => one.start === start)),
  );
}

/** True where the theme sets the newer size itself, or by another older name that counts before this one. */
function isSetAnyway(newer: string, { name, start }: Declaration, { declarations }: SizedSheet): boolean {
  const rivals = rivalsOf(name, newer);
  return declarations.some((one) => one.name === newer || (one.start > start && rivals.includes(one.name)));
}

const PLAIN = /^(\d+(?:\.\d+)?|\.\d+)([a-z%]*)$/i;

function timesOf(value: string, times: number): string {
  if (times === 1) return value;
  const [, number, unit = ""] = PLAIN.exec(value) ?? [];
  if (number === undefined) return `calc(${value} * ${times})`;
  return `${Number((Number(number) * times).toFixed(3))}${unit}`;
}

/** With its semicolon, and with its line where nothing else is on it. */
function wholeLine(text: string, { start, end }: Stretch): Stretch {
  const after = end + (/^\s*;/.exec(text.slice(end))?.[0].length ?? 0);
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const rest = /^[^\S\n]*\n/.exec(text.slice(after))?.[0].length;
  const isAlone = rest !== undefined && text.slice(line, start).trim() === "";
  return isAlone ? { start: line, end: after + rest } : { start, end: after };
}

type Stretch = Pick<Declaration, "start" | "end">;

/** The length itself, where it is the same wherever the rule applies. */
function mendUse({ sheet, size, start, sheets, defaults }: Mention): Fix | undefined {
  const use = sheet.uses.findLast((one) => one.name === size.name && one.start <= start && start < one.end);
  const setting = sheets.filter((one) => mayBeSetIn(one, size.name));
  const own = sheet.isTheme ? atRoot(size.name, sheet)?.value : undefined;
  const isOwn = setting.length === 1 && setting[0] === sheet;
  const value = setting.length === 0 ? defaults.get(size.name) : isOwn ? own : undefined;
  if (use === undefined || value === undefined || value.includes("var(")) return undefined;
  const { end } = use;
  return replacing(sheet.text.slice(use.start, end), value, { file: sheet.file, start: use.start, end });
}

function mayBeSetIn({ bare }: SizedSheet, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name}\\s*:`).test(bare);
}

function replacing(written: string, text: string, span: Span): Fix {
  return { title: `Replace ${show(written)} with ${show(text)}`, edits: [{ span, text }], isSafe: true };
}
