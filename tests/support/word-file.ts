/** A Word document of a body and further parts, as small as Word reads it. */
import { type ZipEntry, zipFile } from "./zip-file.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The last of `parts` may stand under `shared` names, too. */
export function wordFile(
  body: string,
  parts: readonly ZipEntry[] = [],
  shared: readonly string[] = [],
): Uint8Array {
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const links = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const entries = [
    { name: "[Content_Types].xml", content: types },
    { name: "_rels/.rels", content: links },
    { name: "word/document.xml", content: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
  ];
  return zipFile([...entries, ...parts], shared);
}
