import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { printPage } from "./print-page.ts";
import { makeFolder } from "./temporary-folder.ts";
import { findTestBrowser, writeScript } from "./test-browser.ts";

const TABLE = `<table><tr><th scope="col">Who</th><th scope="col">What</th></tr>
  <tr><th scope="row">NATO</th><td>An open door</td></tr></table>`;
const HTML = printPage([`<h1>Answers</h1>${TABLE}`, `<h1>Again</h1>${TABLE}`]);

async function finish(pdf: Uint8Array): Promise<Uint8Array> {
  const date = new Date("2022-02-03T04:05:06Z");
  return (await finishPdf({ pdf, title: "A deck", authors: [], language: "en", date })).bytes;
}

let prints: readonly Uint8Array[];

beforeAll(async () => {
  await using folder = await makeFolder();
  const found = await findTestBrowser();
  // Pages share a process only when there are many; here all do.
  const program = `exec '${found.path}' --renderer-process-limit=1 "$@"`;
  const path = await writeScript(`${folder.path}/browser`, program);
  await using browser = await openBrowser({ ...found, path });
  const first = await printPdf({ browser, html: HTML });
  const second = await browser.withPage(async (page) => {
    await page.setContent(HTML);
    await page.pdf({ tagged: true });
    return printPdf({ browser, html: HTML });
  });
  prints = [first, second];
});

describe("the identifiers of structure elements", () => {
  it("are the same in two prints of one page, whatever the browser has laid out before", async () => {
    const [printed = [], printedLater = []] = await Promise.all(prints.map(readIds));
    expect(printed.length).toBeGreaterThan(0);
    expect(printedLater).not.toEqual(printed);
    const [first, second] = await Promise.all(prints.map(finish));
    expect(await readIds(second ?? new Uint8Array())).toEqual(await readIds(first ?? new Uint8Array()));
    expect(Buffer.compare(first ?? Buffer.of(), second ?? Buffer.of())).toBe(0);
  });

  it("count in document order, and lead cells to their headings and readers to the elements", async () => {
    const before = await readTables(prints[0] ?? new Uint8Array());
    const after = await readTables(await finish(prints[0] ?? new Uint8Array()));
    expect(after.ids).toEqual(before.ids.map((_, at) => `node${String(at + 1).padStart(8, "0")}`));
    expect(after.headings).toEqual(before.headings);
    expect(after.headings.length).toBeGreaterThan(0);
    expect(after.found).toEqual(after.ids);
  });
});

async function readIds(pdf: Uint8Array): Promise<readonly string[]> {
  return (await readTables(pdf)).ids;
}

interface Tables {
  /** In document order. */
  readonly ids: readonly string[];
  /** The places of each cell's headings among all that have an identifier. */
  readonly headings: readonly (readonly number[])[];
  /** The identifiers of what the tree leads to, in the tree's order. */
  readonly found: readonly string[];
}

async function readTables(pdf: Uint8Array): Promise<Tables> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const tree = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const elements = elementsBelow(tree);
  const ids = elements.flatMap(idOf);
  const headings = elements.flatMap((element) => {
    const list = element.lookupMaybe(PDFName.of("A"), PDFArray)?.asArray() ?? [];
    const headers = list.flatMap((one) =>
      one instanceof PDFDict ? (one.lookupMaybe(PDFName.of("Headers"), PDFArray)?.asArray() ?? []) : [],
    );
    return headers.length === 0 ? [] : [headers.map((header) => ids.indexOf(textOf(header)))];
  });
  const names = tree.lookup(PDFName.of("IDTree"), PDFDict).lookupMaybe(PDFName.of("Names"), PDFArray);
  const found = (names?.asArray() ?? []).flatMap((item) => {
    const element = item instanceof PDFRef ? tree.context.lookup(item) : undefined;
    return element instanceof PDFDict ? idOf(element) : [];
  });
  return { ids, headings, found };
}

function elementsBelow(node: PDFDict): readonly PDFDict[] {
  const kids = node.lookup(PDFName.of("K"));
  const list = kids instanceof PDFArray ? kids.asArray().map((_, at) => kids.lookup(at)) : [kids];
  return list.flatMap((kid) => (kid instanceof PDFDict ? [kid, ...elementsBelow(kid)] : []));
}

function idOf(element: PDFDict): readonly string[] {
  const id = element.lookup(PDFName.of("ID"));
  return id === undefined ? [] : [textOf(id)];
}

function textOf(object: unknown): string {
  return object instanceof PDFString ? object.decodeText() : "";
}
