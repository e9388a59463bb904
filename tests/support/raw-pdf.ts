/** Writes small PDFs object by object, for what no library draws: any letter at any place, fonts without files, forms. */

interface RawPage {
  /** The content stream. */
  readonly content: string;
  /** Annotations, each as a dictionary. */
  readonly annotations?: readonly string[];
}

/**
 * Returns a PDF with a font `U`, whose codes are UTF-16 and whose letters are all half as wide as high, `H` (Helvetica),
 * and those in `fonts`, by name. Pages are 600 by 800 points.
 */
export function rawPdf(
  pages: readonly RawPage[],
  fonts: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string): string => `${objects.push(body)} 0 R`;
  const stream = (body: string): string => add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`);
  const unicode = stream(TO_UNICODE);
  const all = {
    U: `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [${descendant("Identity", 500)}] /ToUnicode ${unicode} >>`,
    H: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...fonts,
  };
  const resources = Object.entries(all).map(([name, font]) => `/${name} ${add(font)}`);
  const kids = pages.map(({ content, annotations = [] }) =>
    add(
      `<< /Type /Page /Parent PARENT /MediaBox [0 0 600 800] ` +
        `/Resources << /Font << ${resources.join(" ")} >> >> /Contents ${stream(content)} ` +
        `/Annots [${annotations.map(add).join(" ")}] >>`,
    ),
  );
  const tree = add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`);
  const fields = "/AcroForm << /Fields [] >>";
  const root = add(`<< /Type /Catalog /Pages ${tree} ${fields} >>`);
  return written(
    objects.map((object) => object.replace("PARENT", tree)),
    root,
  );
}

/** An East Asian font of the collection `ordering`, without a file. */
export function eastAsianFont(encoding: string, ordering: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /${encoding} /DescendantFonts [${descendant(ordering, 1000)}] >>`;
}

function descendant(ordering: string, width: number): string {
  return (
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW ${width} ` +
    `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> ` +
    "/FontDescriptor << /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] " +
    "/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>"
  );
}

/** Draws `text` with its first letter at that place, each of its letters to the right of the last. */
export function draw(text: string, x: number, y: number, size = 12): string {
  const codes = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `BT /U ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join("")}> Tj ET\n`;
}

/** Fills a bar: a thin one is a line. */
export function bar(x: number, y: number, width: number, height = 1): string {
  return `${x} ${y} ${width} ${height} re f\n`;
}

const TO_UNICODE =
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def " +
  "1 begincodespacerange <0000> <ffff> endcodespacerange " +
  `256 beginbfrange ${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, "0"))
    .map((high) => `<${high}00> <${high}ff> <${high}00>`)
    .join(" ")} endbfrange endcmap end end`;

function written(objects: readonly string[], root: string): Uint8Array<ArrayBuffer> {
  let body = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return Uint8Array.from(
    `${body}${table}trailer << /Size ${size} /Root ${root} >>\nstartxref\n${body.length}\n%%EOF\n`,
    (char) => char.charCodeAt(0),
  );
}
