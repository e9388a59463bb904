/**
 * Tells a printed page's decoration from its content: rules, backgrounds and running heads become artifacts (ISO
 * 32000-1, 14.8.2.2).
 */
import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRef,
} from "@cantoo/pdf-lib";
import { giveWay } from "./give-way.ts";
import { streamText } from "./stream-text.ts";
import { kidsOf, type MarkOwners, markOf, readOwners, roleOf, setKids } from "./structure-tree.ts";

/**
 * Turns into an artifact what is drawn without words and pictures, and what no tag contains. Drawings of figures stay
 * content.
 */
export async function markDecoration(document: PDFDocument): Promise<void> {
  const ownersOn = readOwners(document);
  const disowned: Disowned = new Map();
  for (const page of document.getPages()) {
    const owners = ownersOn(page.node);
    if (owners !== undefined) markOn(page, { document, owners, disowned });
    await giveWay();
  }
  for (const [element, marks] of disowned) dropMarks(element, marks);
}

/** By element, what it owned of each page and no longer does. */
type Disowned = Map<PDFDict, Map<PDFRef, Set<number>>>;

interface Marking {
  readonly document: PDFDocument;
  readonly owners: MarkOwners;
  readonly disowned: Disowned;
}

function markOn(page: PDFPage, marking: Marking): void {
  const { document, owners } = marking;
  const content = takeContent(page);
  if (content === undefined) return;
  const isDrawing = (mark: number): boolean => isInFigure(owners, mark, document);
  const parts = partsOf(content).map((part) => ({ part, becomes: fateOf(part, isDrawing) }));
  const marked = parts.map(({ part, becomes }) => written(part, becomes, content)).join("");
  const deflated = deflateSync(Buffer.from(marked, "latin1"));
  const stream = document.context.stream(deflated, { Filter: "FlateDecode" });
  page.node.set(PDFName.of("Contents"), document.context.register(stream));
  for (const { part, becomes } of parts) {
    if (becomes === "artifact" && part.mark !== undefined) disown(part.mark, page.ref, marking);
  }
}

/** Removes the streams from the document, since one new stream replaces them. */
function takeContent({ node, doc: { context } }: PDFPage): string | undefined {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [node.get(PDFName.of("Contents"))];
  const texts = streams.map((stream) => streamText(context.lookup(stream)));
  if (texts.includes(undefined)) return undefined;
  for (const stream of streams) if (stream instanceof PDFRef) context.delete(stream);
  return texts.join("\n");
}

/** A run of operators that is marked as a whole, or not at all. */
interface Part {
  readonly start: number;
  /** Where the marked content begins, after the operator that marks it. */
  readonly body: number;
  readonly end: number;
  readonly isMarked: boolean;
  readonly mark: number | undefined;
  readonly draws: "nothing" | "shapes" | "more";
}

type Fate = "same" | "artifact";

function fateOf({ isMarked, mark, draws }: Part, isDrawing: (mark: number) => boolean): Fate {
  if (!isMarked) return draws === "nothing" ? "same" : "artifact";
  return mark !== undefined && draws !== "more" && !isDrawing(mark) ? "artifact" : "same";
}

function written({ start, body, end, isMarked }: Part, becomes: Fate, content: string): string {
  if (becomes === "same") return content.slice(start, end);
  return `\n/Artifact BMC\n${content.slice(body, end)}${isMarked ? "" : "\nEMC\n"}`;
}

/** Numbers in a row are one token, since most of a page's content is numbers. */
const TOKEN =
  /[-+.\d][-+.\d\s]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
const OPERATOR = /^[A-Za-z'"][A-Za-z\d]*\*?$/;
const SHAPES = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
const MORE = new Set(["Tj", "TJ", "'", '"', "Do", "sh", "EI"]);

/** Splits the content of a page where marked content begins and ends. It may be nested. */
function partsOf(content: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let operands = 0;
  let part: Part = unmarkedFrom(0);
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    if (!OPERATOR.test(token)) continue;
    const end = index + token.length;
    if (token === "BDC" || token === "BMC") {
      if (depth === 0) {
        parts.push({ ...part, end: operands });
        part = {
          ...unmarkedFrom(operands),
          body: end,
          isMarked: true,
          mark: markIn(content.slice(operands, index)),
        };
      }
      depth += 1;
    } else if (token === "EMC" && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        parts.push({ ...part, end });
        part = unmarkedFrom(end);
      }
    } else if (MORE.has(token)) part = { ...part, draws: "more" };
    else if (SHAPES.has(token) && part.draws === "nothing") part = { ...part, draws: "shapes" };
    operands = end;
  }
  return [...parts, { ...part, end: content.length }];
}

function unmarkedFrom(start: number): Part {
  return { start, body: start, end: start, isMarked: false, mark: undefined, draws: "nothing" };
}

function markIn(operands: string): number | undefined {
  const mark = /\/MCID\s+(\d+)/.exec(operands)?.[1];
  return mark === undefined ? undefined : Number(mark);
}

/** A drawing with a description is content, even if it has no words. */
function isInFigure(owners: MarkOwners, mark: number, { context }: PDFDocument): boolean {
  const owner = owners.of(mark);
  let element = owner && context.lookupMaybe(owner, PDFDict);
  while (element !== undefined) {
    if (roleOf(element) === "Figure" && element.has(PDFName.of("Alt"))) return true;
    element = element.lookupMaybe(PDFName.of("P"), PDFDict);
  }
  return false;
}

function disown(mark: number, page: PDFRef, { document, owners, disowned }: Marking): void {
  const owner = owners.of(mark);
  const element = owner && document.context.lookupMaybe(owner, PDFDict);
  owners.set(mark, undefined);
  if (element === undefined) return;
  const pages = disowned.get(element) ?? new Map<PDFRef, Set<number>>();
  disowned.set(element, pages);
  pages.set(page, (pages.get(page) ?? new Set()).add(mark));
}

/** All at once for each element, since one may own marks on every page. */
function dropMarks(element: PDFDict, marks: ReadonlyMap<PDFRef, ReadonlySet<number>>): void {
  const isKept = (kid: PDFObject): boolean => {
    const mark = markOf(kid, element);
    return mark === undefined || marks.get(mark.page)?.has(mark.number) !== true;
  };
  setKids(element, kidsOf(element).filter(isKept));
}
