/** Files of sources, as bytes and as texts, read by what reads them when they are added. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { type ExtractOptions, extractSource } from "../../../../src/sources/extract-source.ts";
import type { Extracted } from "../../../../src/sources/extraction.ts";
import { readCMap } from "../../../../src/workspace/cmap-files.ts";
import { extractApart } from "../../../../src/workspace/extract-apart.ts";
import { pdfFile, pdfPage, pdfStream } from "../../../support/pdf-file.ts";
import { bar, draw, rawPdf } from "../../../support/raw-pdf.ts";
import { wordFile } from "../../../support/word-file.ts";
import { asBytes } from "../changed-brief.ts";
import { MOST_CPU } from "../draw-seed.ts";
import { type Kind, kindOf } from "../kind.ts";
import { byteChanges, changeBytes, changeText, textChanges } from "../mutate-text.ts";
import { strayWords } from "../stray-words.ts";

type SourceKind = ExtractOptions["kind"];

interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encoded = (name: string, text: string): Original => ({ name, bytes: new TextEncoder().encode(text) });
const onDisk = (path: string): Original => ({ name: path, bytes: new Uint8Array(readFileSync(path)) });

/** Pages that others wrote for their own tests, and the pages of our documentation's size and shape. */
function pages(): readonly Original[] {
  const folder = "node_modules/@mixmark-io/domino/test/w3c/level1/html/files";
  const theirs = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return [onDisk("tests/cases/unsupported-text/notice.html"), encoded("page", PAGE), ...theirs.map(inFolder)];
  function inFolder(name: string): Original {
    return onDisk(`${folder}/${name}`);
  }
}

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bridge stays shut | The Courier</title>
<meta property="og:title" content="Bridge stays shut"><meta name="author" content="Vale, Ines; Tom Archer">
<meta property="article:published_time" content="2025-10-15T09:00:00+01:00"><link rel="canonical" href="https://courier.example/a?b=1">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge stays shut","author":[{"@type":"Person","name":"Ines Vale"}],"datePublished":"2025-10-15"}</script>
<style>.x{display:none}</style></head><body><nav><a href="/">Home</a> <a href="/b">News</a></nav><main><article><h1>Bridge stays shut</h1>
<p class="byline">By <b>Ines Vale</b>, 15 October 2025</p><p>The drive coupling of the east leaf <i>sheared</i> at 06:44.<sup>1</sup> No&nbsp;one was hurt.</p>
<ol start="3" type="a"><li>First<ul><li>Inner</ul><li value="9">Second</ol><table><caption>Queue</caption><tr><th>Side<th>Cars<tr><td rowspan=2>West<td>22<tr><td colspan=2>15</table>
<blockquote><p>“We closed it.”</blockquote><p hidden>Not shown</p><p class="x">Nor this</p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math><pre>a
  b</pre><details><summary>More</summary>Text</details><svg><text>Drawn</text></svg></article></main><footer>© 2025</footer></body></html>`;

function documents(): readonly Original[] {
  const words =
    draw("The coupling sheared at 06:44.", 60, 700) + bar(60, 690, 200) + draw("1 See the log.", 60, 60, 8);
  const content = pdfStream(
    new TextEncoder().encode("BT /F1 12 Tf 60 700 Td (The leaf stopped.) Tj T* [(at) -250 (31)] TJ ET"),
  );
  return [
    onDisk("tests/sources/pdf/shift-jis.pdf"),
    { name: "drawn", bytes: rawPdf([{ content: words }, { content: draw("Second page", 60, 700) }]) },
    {
      name: "plain",
      bytes: pdfFile(
        pdfPage(content, [
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream",
        ]),
      ),
    },
  ];
}

const BODY = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The quay</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">Nine </w:t></w:r><w:ins><w:r><w:t>weeks</w:t></w:r></w:ins><w:del><w:r><w:delText>ten</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Pier</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>One</w:t><w:tab/><w:br w:type="page"/></w:r></w:p><w:p><w:hyperlink w:anchor="there"><w:r><w:t>there</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;

/** The files that those who read Word documents try their reader with, and one of ours. */
function wordFiles(): readonly Original[] {
  const folder = "node_modules/mammoth/test/test-data";
  const theirs = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  return [{ name: "file", bytes: word(BODY) }, ...theirs.map((name) => onDisk(`${folder}/${name}`))];
}

/** What packages say of themselves: some hundred texts by as many people. */
function readmes(): readonly Original[] {
  return readdirSync("node_modules")
    .filter((name) => !name.startsWith(".") && !name.startsWith("@"))
    .flatMap((name) =>
      readdirSync(`node_modules/${name}`)
        .filter(isReadme)
        .map((file) => `node_modules/${name}/${file}`),
    )
    .map(onDisk)
    .filter(({ bytes }) => bytes.length < 60_000);
}

function isReadme(file: string): boolean {
  return /^readme\.md$/i.test(file);
}

const PLAIN: readonly Original[] = readdirSync("briefs/harbour-bridge/sources").map((name) =>
  onDisk(`briefs/harbour-bridge/sources/${name}`),
);

const encoding = fc.constantFrom(
  undefined,
  undefined,
  "utf-8",
  "windows-1252",
  "utf-16le",
  "shift_jis",
  "x-no",
  "",
);

interface Changed<Change> {
  readonly original: Original;
  readonly changes: readonly Change[];
  readonly encoding: string | undefined;
}

/** Sources are read in a process of their own: one that takes longer than it may is ended, and that is what must hold of it. */
function sourceKind<Change>(kind: {
  readonly name: string;
  readonly inFull: number;
  readonly isQuick?: boolean;
  readonly kind: SourceKind;
  readonly originals: () => readonly Original[];
  readonly changes: fc.Arbitrary<readonly Change[]>;
  readonly change: (bytes: Uint8Array, changes: readonly Change[]) => Uint8Array;
}): Kind {
  const { name, inFull, isQuick, originals, changes, change } = kind;
  const counted = { read: 0, ended: 0 };
  const options = ({ original, changes: made, encoding: named }: Changed<Change>): ExtractOptions => ({
    ...{ kind: kind.kind, bytes: change(original.bytes, made) },
    ...{ encoding: named, url: "https://courier.example/a" },
  });
  return kindOf({
    ...{ name, inFull, isQuick },
    inputs: fc.record({ original: fc.constantFrom(...originals()), changes, encoding }),
    show: ({ original, changes: made, encoding: named }) =>
      `${original.name} ${JSON.stringify(made)} ${named ?? ""}`,
    begin: async () => ({
      attempt: async (input) => {
        const given = options(input);
        const extracted = await extractSource({ ...given, readCMap });
        if (extracted.kind === "read") counted.read += 1;
        return faultOf(extracted, new TextDecoder().decode(given.bytes));
      },
      note: () =>
        [`${counted.read} read`, ...(counted.ended === 0 ? [] : [`${counted.ended} ended in time`])].join(
          ", ",
        ),
    }),
    limited: async (input) => {
      const extracted = await extractApart(options(input), { timeoutMs: MOST_CPU });
      counted.ended += 1;
      return extracted.kind === "unreadable" ? undefined : "It takes long, and is not ended for that.";
    },
  });
}

function faultOf(extracted: Extracted, written: string): string | undefined {
  if (extracted.kind === "unreadable") return faultOfWords([extracted.message, ...extracted.hints], written);
  const { text, boilerplate, remarks, metadata } = extracted.extraction;
  if (/\r/.test(text)) return "The text has CR in it.";
  if (text !== "" && extracted.extraction.packages.length > 0 && !text.endsWith("\n"))
    return "The text does not end with a line break.";
  const length = [...text].length;
  const stray = boilerplate.find(({ start, end }) => start < 0 || end < start || end > length);
  if (stray !== undefined) return `Boilerplate lies at ${stray.start} to ${stray.end} of ${length}.`;
  const said = remarks.flatMap(({ message, hints }) => [message, ...hints]);
  return faultOfWords([...said, JSON.stringify(metadata)], written);
}

function faultOfWords(said: readonly string[], written: string): string | undefined {
  const stray = strayWords(said.join("\n"), written);
  return stray === undefined ? undefined : `It says "${said.join(" ").slice(0, 300)}".`;
}

const asText = { changes: textChanges, change: asBytes(changeText) };
const asAnyBytes = { changes: byteChanges, change: changeBytes };
const word = (body: string): Uint8Array => wordFile(body);

export const SOURCES: readonly Kind[] = [
  sourceKind({ name: "sources: HTML", inFull: 500, kind: "html", originals: pages, ...asText }),
  sourceKind({ name: "sources: HTML, as bytes", inFull: 300, kind: "html", originals: pages, ...asAnyBytes }),
  sourceKind({ name: "sources: PDF", inFull: 300, kind: "pdf", originals: documents, ...asAnyBytes }),
  sourceKind({
    ...{ name: "sources: PDF, as texts", inFull: 200, kind: "pdf" as const, originals: documents, ...asText },
    change: (bytes, changes) =>
      Buffer.from(changeText(Buffer.from(bytes).toString("latin1"), changes), "latin1"),
  }),
  sourceKind({
    ...{
      name: "sources: Word",
      inFull: 300,
      kind: "docx" as const,
      originals: () => [encoded("body", BODY)],
    },
    changes: textChanges,
    change: (bytes, changes) => word(changeText(new TextDecoder().decode(bytes), changes)),
  }),
  sourceKind({
    ...{ name: "sources: Word, as bytes", inFull: 500, isQuick: true, kind: "docx" as const, ...asAnyBytes },
    originals: wordFiles,
  }),
  sourceKind({ name: "sources: Markdown", inFull: 400, kind: "markdown", originals: readmes, ...asText }),
  sourceKind({
    name: "sources: plain text",
    inFull: 500,
    isQuick: true,
    kind: "text",
    originals: () => PLAIN,
    ...asAnyBytes,
  }),
];
