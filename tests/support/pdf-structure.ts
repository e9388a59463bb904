/** Reads printed PDFs as a screen reader would, by their tags, and says what PDF/UA-1 (ISO 14289-1) would not let pass. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocumentProxy } from "unpdf";

/** A structure element with the words of all that it holds, in reading order. */
export interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly language: string | undefined;
  readonly text: string;
  readonly kids: readonly Tag[];
}

/** Returns the tags of each page, as another reader than our own finds them. */
export async function readTags(pdf: Uint8Array): Promise<readonly Tag[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
  const pages: Tag[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(tagOf(await page.getStructTree(), wordsByMark(items)));
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Returns `tag` and all below it, in reading order. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.flatMap(allTags)];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

function tagOf(node: Node, words: ReadonlyMap<string, string>): Tag {
  const children = node.children ?? [];
  const text = (at: Node): string =>
    at.type === "content" ? (words.get(at.id ?? "") ?? "") : (at.children ?? []).map(text).join(" ");
  return {
    role: node.role ?? "",
    alt: node.alt,
    language: node.lang,
    text: text(node).replaceAll(/\s+/g, " ").trim(),
    kids: children.filter(({ role }) => role !== undefined).map((child) => tagOf(child, words)),
  };
}

function wordsByMark(items: readonly object[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const type = "type" in item ? item.type : undefined;
    if (type === "beginMarkedContent" || type === "beginMarkedContentProps") {
      open.push("id" in item ? String(item.id) : (open.at(-1) ?? ""));
    } else if (type === "endMarkedContent") open.pop();
    else if ("str" in item) words.set(open.at(-1) ?? "", `${words.get(open.at(-1) ?? "") ?? ""}${item.str}`);
  }
  return words;
}

export interface Link {
  /** From 1. */
  readonly page: number;
  /** The fragment or the address. */
  readonly target: string;
  /** The page that a fragment is on; undefined where it is on none, and for addresses. */
  readonly leadsTo: number | undefined;
  readonly description: string | undefined;
}

/** Returns every link of the pages, in order. */
export async function readLinks(pdf: Uint8Array): Promise<readonly Link[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const pages = document.getPages();
  const numberOf = (name: PDFName): number | undefined => {
    const place = destinations?.lookup(name);
    const at = pages.findIndex(({ ref }) => place instanceof PDFArray && place.get(0) === ref);
    return at === -1 ? undefined : at + 1;
  };
  return pages.flatMap((page, at) =>
    linksOn(page).map((link) => {
      const name = link.lookup(PDFName.of("Dest"));
      const address = link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
      return {
        page: at + 1,
        target: name instanceof PDFName ? name.decodeText() : (wordsOf(address) ?? ""),
        leadsTo: name instanceof PDFName ? numberOf(name) : undefined,
        description: wordsOf(link.lookup(PDFName.of("Contents"))),
      };
    }),
  );
}

function linksOn(page: PDFPage): readonly PDFDict[] {
  return (page.node.Annots()?.asArray() ?? []).flatMap((annotation) => {
    const found = page.doc.context.lookup(annotation);
    return found instanceof PDFDict && found.get(PDFName.of("Subtype")) === PDFName.of("Link") ? [found] : [];
  });
}

function wordsOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** Returns what is amiss, as sentences: of the document, its content, its tags and its links. */
export async function structureFaults(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const tags = await readTags(pdf);
  return [
    ...documentFaults(document),
    ...document
      .getPages()
      .flatMap((page, at) => contentFaults(page).map((fault) => `Page ${at + 1} ${fault}.`)),
    ...tags.flatMap((tag, at) => tagFaults(tag).map((fault) => `Page ${at + 1}: ${fault}.`)),
    ...headingFaults(tags.flatMap(allTags)),
    ...(await linkFaults(pdf, document)),
  ];
}

function documentFaults(document: PDFDocument): readonly string[] {
  const { catalog } = document;
  const marked = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.get(PDFName.of("Marked"));
  const shows = catalog.getViewerPreferences()?.getDisplayDocTitle();
  return [
    ...(String(marked) === "true" ? [] : ["The document is not marked as tagged."]),
    ...(catalog.has(PDFName.of("Lang")) ? [] : ["The document has no language."]),
    ...(catalog.has(PDFName.of("Metadata")) ? [] : ["The document has no XMP."]),
    ...(shows === true && document.getTitle() ? [] : ["The document does not show its title."]),
    ...(catalog.has(PDFName.of("Outlines")) ? [] : ["The document has no bookmarks."]),
  ];
}

/** What is drawn is either an artifact or belongs to an element that knows of it. */
function contentFaults(page: PDFPage): readonly string[] {
  const marks: string[] = [];
  const loose = new Set<string>();
  for (const [token] of contentOf(page).matchAll(
    /\/\w+\s*<<[^>]*>>\s*BDC|\/\w+\s+BMC|\b[A-Za-z]+\*?(?=\s|$)/g,
  )) {
    if (/B[DM]C$/.test(token)) marks.push(token);
    else if (token === "EMC") marks.pop();
    else if (/^(?:f\*?|F|[Bb]\*?|[Ss]|Tj|TJ|Do|sh)$/.test(token)) {
      if (!marks.some((mark) => /^\/Artifact|\/MCID/.test(mark))) loose.add(token);
    }
  }
  return [
    ...(loose.size === 0 ? [] : [`draws without a tag, by ${[...loose].join(", ")}`]),
    ...(marks.length === 0 ? [] : ["leaves marked content open"]),
    ...(page.node.get(PDFName.of("Tabs")) === PDFName.of("S") ? [] : ["has another tab order than its tags"]),
    ...ownerFaults(page),
  ];
}

function ownerFaults(page: PDFPage): readonly string[] {
  const { context, catalog } = page.doc;
  const tree = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const numbers = tree
    ?.lookupMaybe(PDFName.of("ParentTree"), PDFDict)
    ?.lookupMaybe(PDFName.of("Nums"), PDFArray);
  const key = String(page.node.get(PDFName.of("StructParents")));
  const at = numbers?.asArray().findIndex((item, i) => i % 2 === 0 && String(item) === key) ?? -1;
  const owners = numbers?.lookupMaybe(at + 1, PDFArray);
  const used = Array.from(contentOf(page).matchAll(/\/MCID\s+(\d+)/g), ([, mark]) => Number(mark));
  const gone = (owners?.asArray() ?? []).flatMap((owner, mark) =>
    owner instanceof PDFRef && !used.includes(mark)
      ? [`has an element for content ${mark}, which is not tagged`]
      : [],
  );
  const unheld = used
    .filter((mark) => {
      const owner = owners === undefined || mark >= owners.size() ? undefined : owners.get(mark);
      const element = owner instanceof PDFRef ? context.lookup(owner) : undefined;
      return !(element instanceof PDFDict) || !holdsMark(element, mark);
    })
    .map((mark) => `has content ${mark}, which no element holds`);
  return [...gone, ...unheld];
}

function holdsMark(element: PDFDict, mark: number): boolean {
  const kids = element.lookup(PDFName.of("K"));
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.some((kid) => {
    const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
    return String(found instanceof PDFDict ? found.get(PDFName.of("MCID")) : found) === String(mark);
  });
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => (stream instanceof PDFRef ? page.doc.context.lookup(stream) : stream))
    .map((stream) =>
      stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array(),
    )
    .map((bytes) =>
      Buffer.from(bytes)
        .toString("latin1")
        .replaceAll(/<[\dA-Fa-f]*>(?!>)|\((?:\\.|[^\\()])*\)/g, ""),
    )
    .join("\n");
}

/** Which elements an element may hold (ISO 32000-1, tables 335 to 337). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  L: ["L", "LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
};

const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

function tagFaults(tag: Tag): readonly string[] {
  const only = HOLDS[tag.role];
  const own = only === undefined ? [] : tag.kids.filter(({ role }) => !only.includes(role));
  const strays = tag.kids.filter(({ role }) => STANDS_IN[role]?.includes(tag.role) === false);
  return [
    ...own.map(({ role }) => `a ${tag.role} holds a ${role}`),
    ...strays.map(({ role }) => `a ${role} stands in a ${tag.role}`),
    ...(tag.role === "Figure" && !tag.alt ? ["a Figure has no alternative text"] : []),
    ...tag.kids.flatMap(tagFaults),
  ];
}

/** The first is the first level, and none is left out on the way down. */
function headingFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`A heading of level ${level} follows one of level ${before}.`] : [];
  });
}

async function linkFaults(pdf: Uint8Array, document: PDFDocument): Promise<readonly string[]> {
  const links = await readLinks(pdf);
  const owners = new Set(
    document.context.enumerateIndirectObjects().flatMap(([, element]) => {
      if (!(element instanceof PDFDict) || element.get(PDFName.of("S")) !== PDFName.of("Link")) return [];
      const kids = element.lookup(PDFName.of("K"));
      const all = kids instanceof PDFArray ? kids.asArray() : [kids];
      return all.flatMap((kid) => {
        const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
        return found instanceof PDFDict ? [found.lookup(PDFName.of("Obj"))] : [];
      });
    }),
  );
  const untagged = document
    .getPages()
    .flatMap(linksOn)
    .filter((link) => !owners.has(link)).length;
  return [
    ...(untagged === 0 ? [] : [`${untagged} links are not tagged as links.`]),
    ...links
      .filter(({ description }) => !description)
      .map(({ page, target }) => `The link to "${target}" on page ${page} has no description.`),
    ...links
      .filter(({ target, leadsTo }) => leadsTo === undefined && !/^[a-z]+:/.test(target))
      .map(({ page, target }) => `The link to "${target}" on page ${page} leads nowhere.`),
  ];
}
