/** Writes a PDF's description as an XMP packet (ISO 16684-1), with the same content as the information dictionary. */

export interface PdfDescription {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
  readonly tool: string;
}

/** Returns the packet as XML. */
export function xmpPacket(description: PdfDescription): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${properties(description).join("\n")}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function properties({ title, authors, subject, language, date, tool }: PdfDescription): readonly string[] {
  const time = date.toISOString().replace(/\.\d+Z$/, "Z");
  return [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternatives(title)}</dc:title>`,
    ...(authors.length === 0 ? [] : [`<dc:creator>${list("Seq", authors)}</dc:creator>`]),
    ...(subject === undefined ? [] : [`<dc:description>${alternatives(subject)}</dc:description>`]),
    `<dc:language>${list("Bag", [language])}</dc:language>`,
    `<xmp:CreatorTool>${escapeXml(tool)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${time}</xmp:MetadataDate>`,
    `<pdf:Producer>${escapeXml(tool)}</pdf:Producer>`,
  ];
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: "Seq" | "Bag", items: readonly string[]): string {
  return `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join("")}</rdf:${kind}>`;
}

/** XML 1.0 cannot represent the other control characters, nor half of a surrogate pair. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
