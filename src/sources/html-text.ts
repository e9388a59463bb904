/** Reads the text of an HTML tree as a reader sees it. */
import { defaultTreeAdapter, parseFragment } from "parse5";
import { dropCapIn } from "./drop-caps.ts";
import { isLevelled } from "./formula.ts";
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isTextNode,
  wordsIn,
} from "./html-elements.ts";
import { sightOf } from "./html-hidden.ts";
import { countLists, isUnnumbered } from "./html-lists.ts";
import { fractionFrom, levelOf, linkedMark, writeLevel } from "./html-raised.ts";
import type { LeftOut } from "./left-out.ts";
import { limitedHtml } from "./limits.ts";
import { type LineWriter, writeLines } from "./line-writer.ts";
import { readMathml } from "./mathml.ts";
import { plainLines } from "./plain-lines.ts";

export interface HtmlText {
  readonly text: string;
  readonly leftOut: LeftOut;
}

/** Returns the text of a whole page, or of a piece of one. */
export function textOfTree(root: HtmlNode, skip: (element: HtmlElement) => boolean = () => false): HtmlText {
  return textWithin(root, { skip, depth: 0 });
}

/** `depth` says in how many raised or lowered elements it stands that are read by themselves. */
function textWithin(root: HtmlNode, { skip, depth }: Pick<Page, "skip" | "depth">): HtmlText {
  const page: Page = {
    writer: writeLines(),
    skip,
    depth,
    lists: countLists(),
    preserved: [],
    unnumbered: [],
    struck: [],
    hidden: [],
    levelled: [],
  };
  // The tree of somebody else's markup may be deeper than the stack.
  const todo: Todo = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "function") next();
    else if (isTextNode(next)) writeText(next.value, page);
    else if (!("childNodes" in next)) continue;
    else if (!isElement(next) || !isWhole(next, page, todo)) {
      if (isElement(next)) todo.push(enter(next, page));
      // Not spread, since a node may have more children than a call can take arguments.
      for (const child of next.childNodes.toReversed()) todo.push(child);
    }
  }
  const { struck, hidden, levelled } = page;
  return { text: plainLines(page.writer.finish()), leftOut: { struck, hidden, levelled } };
}

/** Returns the text of a piece of HTML without the elements for which `skip` is true. */
export function textOfHtml(html: string, skip?: (element: HtmlElement) => boolean): HtmlText {
  return textOfTree(parseFragment(html, limitedHtml()), skip);
}

/** The next one to read is the last: an element's children, then what closes it, then its siblings. */
type Todo = (HtmlNode | (() => void))[];

interface Page {
  readonly writer: LineWriter;
  readonly skip: (element: HtmlElement) => boolean;
  readonly depth: number;
  readonly lists: ReturnType<typeof countLists>;
  /** The open elements in which white space counts. */
  readonly preserved: HtmlElement[];
  /** The open elements whose lists have no numbers. */
  readonly unnumbered: HtmlElement[];
  readonly struck: string[];
  readonly hidden: string[];
  readonly levelled: string[];
}

/** Characters that only allow a line break. */
const BREAKS = /[\u00ad\u200b]/g;

function writeText(text: string, { writer, preserved }: Page): void {
  const words = text.replaceAll(BREAKS, "");
  if (preserved.length > 0) writer.preserve(words);
  else writer.flow(words);
}

/** Writes an element that is not read child by child. True where `element` is finished. */
function isWhole(element: HtmlElement, page: Page, todo: Todo): boolean {
  if (page.skip(element) || isFormula(element, page) || isUnread(element, page)) return true;
  return isSign(element, page.writer) || isShifted(element, page, todo);
}

function isUnread(element: HtmlElement, { struck, hidden }: Page): boolean {
  const sight = sightOf(element);
  if (sight === "struck") struck.push(wordsIn(element));
  if (sight === "hidden") hidden.push(wordsIn(element));
  return sight !== "shown";
}

function isFormula(element: HtmlElement, { writer, levelled }: Page): boolean {
  const formula = formulaIn(element);
  if (formula === undefined) return false;
  if (isLevelled(formula)) levelled.push(formula);
  writer.flow(formula);
  return true;
}

/** In MathML, or in TeX that a script should draw. */
function formulaIn(element: HtmlElement): string | undefined {
  if (element.tagName === "math") return readMathml(element);
  const isTex = element.tagName === "script" && /^math\/tex/i.test(attributeOf(element, "type") ?? "");
  return isTex ? element.childNodes.map((node) => (isTextNode(node) ? node.value : "")).join("") : undefined;
}

/** Note marks that are not raised, and large first letters. */
function isSign(element: HtmlElement, writer: LineWriter): boolean {
  const mark = linkedMark(element, writer.behind());
  if (mark !== undefined) writer.apart(mark);
  const dropCap = mark === undefined ? dropCapIn(element) : undefined;
  if (dropCap !== undefined) {
    const leave = enterBlock(element, writer);
    writer.initial(dropCap.letter, dropCap.goesOn);
    leave();
  }
  return mark !== undefined || dropCap !== undefined;
}

function isShifted(element: HtmlElement, page: Page, todo: Todo): boolean {
  const { writer, levelled } = page;
  const level = levelOf(element);
  if (level === undefined) return false;
  const before = writer.behind();
  const [slash, below] = [todo.at(-1), todo.at(-2)].map((next) =>
    typeof next === "function" ? undefined : next,
  );
  const fraction = level === "raised" ? fractionFrom(element, slash, below) : undefined;
  if (fraction !== undefined) {
    todo.splice(-2);
    writer.flow(/\d$/.test(before) && /^\d/.test(fraction) ? ` ${fraction}` : fraction);
    return true;
  }
  const shifted = writeLevel(element, level, { before, read: (shiftedOne) => readInside(shiftedOne, page) });
  switch (shifted.kind) {
    case "walk":
      return false;
    case "parted":
      writer.flow(" ");
      todo.push(() => writer.flow(" "));
      return false;
    case "apart":
      writer.apart(shifted.text);
      return true;
    case "written":
      if (shifted.levelled) levelled.push(`${before.split(/\s/).at(-1) ?? ""}${shifted.text}`);
      writer.flow(shifted.text);
      return true;
  }
}

/** Nobody raises what is raised oftener. */
const DEEPEST = 20;

/** Returns the text in an element by itself, and enters what is left out of it. */
function readInside({ childNodes }: HtmlElement, page: Page): string | undefined {
  if (page.depth > DEEPEST) return undefined;
  const inside = defaultTreeAdapter.createDocumentFragment();
  const { text, leftOut } = textWithin({ ...inside, childNodes }, { ...page, depth: page.depth + 1 });
  page.struck.push(...leftOut.struck);
  page.hidden.push(...leftOut.hidden);
  return text;
}

const PRESERVED: readonly string[] = ["pre", "listing", "xmp", "plaintext"];

/** Opens `element`, and returns what closes it. */
function enter(element: HtmlElement, page: Page): () => void {
  const leave = enterBlock(element, page.writer);
  const label = page.lists.labelOf(element);
  const takeBack = label === undefined || page.unnumbered.length > 0 ? undefined : page.writer.label(label);
  const kept = [
    ...(PRESERVED.includes(element.tagName) ? [page.preserved] : []),
    ...(isUnnumbered(element) ? [page.unnumbered] : []),
  ];
  for (const list of kept) list.push(element);
  return () => {
    for (const list of kept) list.pop();
    takeBack?.();
    leave();
  };
}

/** An empty line comes before and after these. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  [
    "p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section aside main header footer nav",
    "fieldset form details dialog search menu listing",
  ].flatMap((names) => names.split(" ")),
);

const LINES: ReadonlySet<string> = new Set(
  "html body div li dt dd caption thead tbody tfoot figcaption address legend summary hgroup center".split(
    " ",
  ),
);

function enterBlock(element: HtmlElement, writer: LineWriter): () => void {
  const { tagName } = element;
  if (tagName === "br") writer.preserve("\n");
  if (tagName === "td" || tagName === "th") writer.nextCell();
  if (tagName === "tr") {
    writer.startRow();
    return writer.endRow;
  }
  if (!PARAGRAPHS.has(tagName) && !LINES.has(tagName)) return () => undefined;
  const breakAround =
    PARAGRAPHS.has(tagName) && !isInnerList(element) ? writer.breakParagraph : writer.breakLine;
  breakAround();
  return breakAround;
}

/** A list inside a list has no empty lines around it. */
function isInnerList({ tagName, parentNode }: HtmlElement): boolean {
  const isList = tagName === "ul" || tagName === "ol";
  return isList && parentNode !== null && isElement(parentNode) && parentNode.tagName === "li";
}
