/** Reads what stands in a PDF between its objects and behind its end, which no reader shows and any editor does. */

/** Returns comments and whatever else is there, as one text in UTF-8; none where there is only what the format has there. */
export function outsideObjects(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const texts: string[] = [];
  let at = 0;
  for (let start = bytes.indexOf(OBJECT); start !== -1; start = bytes.indexOf(OBJECT, at)) {
    texts.push(bytes.toString("utf8", at, start).replace(NUMBERS, ""));
    const end = bytes.indexOf(END, start);
    at = end === -1 ? bytes.length : end + END.length;
  }
  texts.push(bytes.toString("utf8", at));
  // what follows the mark of the end at once is no part of it
  const lines = texts
    .join("\n")
    .replaceAll("%%EOF", "\n%%EOF\n")
    .split(/\r\n|\r|\n/);
  const rest = lines.map((line) => line.trim()).filter((line) => line !== "" && !FRAME.test(line));
  return rest.length === 0 ? [] : [rest.join("\n")];
}

const OBJECT = " obj";
const END = "endobj";

/** Of the object that follows. */
const NUMBERS = /(?<!\d)\d{1,10} \d{1,5}$/;

/** A line of the header, of the table of where objects are, of the trailer, or of the end (ISO 32000-2, 7.5). */
const FRAME =
  /^(?:%PDF-\d\.\d|%[^\w\s]{1,8}|xref|trailer|<<|>>|\/(?:Size|Prev|Root|Info)\b[^()<>]{0,40}|startxref|%%EOF|\d{1,10}|\d{1,10} \d{1,10}|\d{10} \d{5} [fn])$/;
