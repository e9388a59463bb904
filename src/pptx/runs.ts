/** Reads the view model's markup as blocks of runs, the form in which PowerPoint holds text. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Html } from "../model/deck.ts";
import { isRightToLeft } from "../text/hidden-characters.ts";
import { type Level, shiftText } from "../text/raised.ts";
import { isolatesFor, withoutIsolates } from "./isolates.ts";

/** A paragraph, or an item of a list. */
export interface Block {
  readonly runs: readonly Run[];
  readonly list: ListPlace | undefined;
}

export interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** Undefined in a list without numbers. */
  readonly number: number | undefined;
}

/** `text` is "\n" for a line break inside a block, and has no other line break. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `<mark>`: a word in which wordings differ. */
  readonly marked: boolean;
  /** `<sup class="cite">`: a citation mark. */
  readonly raised: boolean;
  /** Which part of a slide it is, after its title: smaller and softer. */
  readonly aside: boolean;
  /** Characters that are part of the words: an exponent, an index. */
  readonly shift: Level | undefined;
  readonly href: string | undefined;
}

/** Returns the blocks in order, none of them empty. */
export function readBlocks(html: Html): readonly Block[] {
  const blocks: Block[] = [];
  const context = { style: PLAIN, list: undefined, hasIsolates: isRightToLeft(html) };
  gather(parseFragment(html).childNodes, context, blocks);
  return blocks.map(tidied).filter(({ runs }) => runs.length > 0);
}

/** Returns the runs of one line of text. Several blocks are separated by line breaks. */
export function readRuns(html: Html): readonly Run[] {
  return readBlocks(html).flatMap(({ runs }, at) => (at === 0 ? runs : [LINE_BREAK, ...runs]));
}

/** Returns the words alone, with citation marks in brackets, and what is raised or lowered in Unicode's characters. */
export function readText(html: Html): string {
  return withoutIsolates(readRuns(html).map(plainRun).join(""));
}

export function plainRun({ text, raised, shift }: Run): string {
  if (raised) return `[${text}]`;
  return shift === undefined ? text : shiftText(text, shift);
}

/**
 * Returns text that XML can hold, without control characters and unpaired surrogates, and with white space folded to
 * single spaces.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[ \t\r\n\f]+/g, " ")
    .replaceAll(/\p{Cc}/gu, "");
}

type Style = Omit<Run, "text">;

interface Context {
  readonly style: Style;
  readonly list: ListPlace | undefined;
  /** Inside `<pre>`, where line breaks and indents are part of the text. */
  readonly isCode?: boolean;
  /** Whether the text has words that are read from the right: without any, no words need be isolated. */
  readonly hasIsolates: boolean;
}

const PLAIN: Style = {
  bold: false,
  italic: false,
  marked: false,
  raised: false,
  aside: false,
  shift: undefined,
  href: undefined,
};

const LINE_BREAK: Run = { ...PLAIN, text: "\n" };

const STYLES: Readonly<Record<string, Partial<Style>>> = {
  strong: { bold: true },
  b: { bold: true },
  h1: { bold: true },
  h2: { bold: true },
  h3: { bold: true },
  h4: { bold: true },
  h5: { bold: true },
  h6: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  mark: { marked: true },
  sup: { shift: "raised" },
  sub: { shift: "lowered" },
};

const CLASSES: Readonly<Record<string, Partial<Style>>> = {
  cite: { raised: true },
  slide__part: { aside: true },
};

const BLOCKS = new Set(["p", "div", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr"]);

/** Runs are added to the last block. A block element opens a new block, and what follows it opens another. */
function gather(
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  context: Context,
  blocks: Block[],
): void {
  for (const node of nodes) {
    if ("value" in node) for (const run of runsOf(node.value, context)) addRun(blocks, run, context);
    else if ("tagName" in node) gatherElement(node, context, blocks);
  }
}

function runsOf(words: string, { style, isCode = false }: Context): readonly Run[] {
  if (!isCode) return [{ ...style, text: cleanText(words) }];
  return words.split("\n").flatMap((line, at): readonly Run[] => {
    const indented = line.replace(/^[ \t]+/, (indent) => "\u00a0".repeat(indent.length));
    const run = { ...style, text: cleanText(indented) };
    return at === 0 ? [run] : [LINE_BREAK, run];
  });
}

function gatherElement(node: DefaultTreeAdapterTypes.Element, context: Context, blocks: Block[]): void {
  const { tagName } = node;
  if (tagName === "math")
    addRun(blocks, { ...context.style, text: cleanText(attribute(node, "alttext") ?? "") }, context);
  else if (tagName === "br") addRun(blocks, LINE_BREAK, context);
  else if (tagName === "bdi" && context.hasIsolates) gatherIsolated(node, context, blocks);
  else if (tagName === "ul" || tagName === "ol") gatherList(node, context, blocks);
  else {
    const inner = { ...context, style: { ...context.style, ...styleOf(node), ...linkOf(node) } };
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) blocks.push({ runs: [], list: context.list });
    const isCode = context.isCode === true || tagName === "pre";
    gather(node.childNodes, { ...inner, isCode }, blocks);
    if (isBlock) blocks.push({ runs: [], list: undefined });
  }
}

function gatherIsolated(node: DefaultTreeAdapterTypes.Element, context: Context, blocks: Block[]): void {
  const [opening, closing] = isolatesFor(attribute(node, "dir"));
  addRun(blocks, { ...context.style, text: opening }, context);
  gather(node.childNodes, context, blocks);
  addRun(blocks, { ...context.style, text: closing }, context);
}

function styleOf(node: DefaultTreeAdapterTypes.Element): Partial<Style> {
  return CLASSES[attribute(node, "class") ?? ""] ?? STYLES[node.tagName] ?? {};
}

function gatherList(list: DefaultTreeAdapterTypes.Element, context: Context, blocks: Block[]): void {
  const level = context.list === undefined ? 0 : context.list.level + 1;
  let next = Number(attribute(list, "start") ?? 1);
  for (const item of list.childNodes) {
    if (!("tagName" in item)) continue;
    const number = Number(attribute(item, "value") ?? next);
    next = number + 1;
    const place = { level, number: list.tagName === "ol" ? number : undefined };
    blocks.push({ runs: [], list: place });
    gather(unwrapped(item), { ...context, list: place }, blocks);
  }
  blocks.push({ runs: [], list: undefined });
}

/** The first paragraph of an item is the item itself. */
function unwrapped(item: DefaultTreeAdapterTypes.Element): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return item.childNodes.flatMap((child, at) =>
    "tagName" in child && child.tagName === "p" && item.childNodes.slice(0, at).every(isBlank)
      ? child.childNodes
      : [child],
  );
}

function isBlank(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  return "value" in node && node.value.trim() === "";
}

function addRun(blocks: Block[], run: Run, context: Context): void {
  const last = blocks.at(-1);
  if (last === undefined) blocks.push({ runs: [run], list: context.list });
  else blocks.splice(-1, 1, { ...last, runs: [...last.runs, run] });
}

function linkOf(node: DefaultTreeAdapterTypes.Element): Partial<Style> {
  const href = attribute(node, "href");
  return href === undefined ? {} : { href };
}

function attribute(node: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

/** White space from the layout of the markup is not part of the text: at both ends of a block, and of a line in it. */
function tidied({ runs, list }: Block): Block {
  const kept: Run[] = [];
  for (const run of runs) {
    if (run.raised) closeUp(kept);
    const before = kept.at(-1)?.text ?? "\n";
    const text = run.text !== "\n" && /[ \n]$/.test(before) ? run.text.replace(/^ +/, "") : run.text;
    if (text !== "") kept.push({ ...run, text });
  }
  return { runs: withoutEnd(kept), list };
}

/** A citation mark is joined to its word, so that it never stands alone on a line. */
function closeUp(runs: Run[]): void {
  const last = runs.pop();
  const text = last?.text === "\n" ? last.text : last?.text.trimEnd();
  if (last !== undefined && text !== undefined && text !== "") runs.push({ ...last, text });
}

function withoutEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.replace(/(?<![ \n])[ \n]+$/, "");
  return text === "" ? withoutEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
