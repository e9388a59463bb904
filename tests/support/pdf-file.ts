/** A PDF of objects as they are written, with its table of where they stand. */

/** The first object is the catalogue. */
export function pdfFile(objects: readonly string[]): Uint8Array {
  const offsets: number[] = [];
  let text = "%PDF-1.5\n";
  objects.forEach((object, at) => {
    offsets.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${entries}${trailer}`, "latin1");
}

export function pdfStream(bytes: Uint8Array, fields = ""): string {
  return `<< ${fields} /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString("latin1")}\nendstream`;
}

/** A page that shows what `content` draws in the font F1, with what else `objects` have from number 6 on. */
export function pdfPage(content: string, objects: readonly string[] = []): readonly string[] {
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> /Contents 4 0 R >>",
    content,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  ];
}

/** A small PDF whose reading takes for ever: forms that show one another twice, thirty deep, a thousand million times the words. */
export function slowPdf(): Uint8Array {
  const form = (content: string, next: string): string =>
    pdfStream(
      Buffer.from(content),
      `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F1 5 0 R >> ${next} >>`,
    );
  const forms = Array.from({ length: 30 }, (_, at) => form("/X Do /X Do", `/XObject << /X ${at + 7} 0 R >>`));
  const words = form("BT /F1 12 Tf 60 700 Td (The words.) Tj ET\n", "");
  return pdfFile(pdfPage(pdfStream(Buffer.from("/X Do")), [...forms, words]));
}
