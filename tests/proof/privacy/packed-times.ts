/** The times that files carry inside: of entries of a ZIP file, of PDFs, of pictures. */
import JSZip from "jszip";

/** Returns what of these files tells another time than `date`, or carries fields beside the contents of a packed file. */
export async function otherTimes(
  files: ReadonlyMap<string, Uint8Array>,
  date: Date,
): Promise<readonly string[]> {
  const found = await Promise.all(Array.from(files, ([path, bytes]) => timesIn(path, bytes, date)));
  return found.flat();
}

async function timesIn(path: string, bytes: Uint8Array, date: Date): Promise<readonly string[]> {
  if (/\.(?:pptx|vsix)$/.test(path)) return await timesInZip(path, bytes, date);
  const text = Buffer.from(bytes).toString("latin1");
  if (path.endsWith(".pdf")) {
    const day = date.toISOString().slice(0, 10).replaceAll("-", "");
    const dates = [...text.matchAll(/D:(\d{8})[\d+\-'Z]*/g)].filter(([, found]) => found !== day);
    return dates.map(([found]) => `${path}: ${found}`);
  }
  return path.endsWith(".png") && /tIME|eXIf/.test(text.slice(0, 4096))
    ? [`${path}: a picture with a time`]
    : [];
}

async function timesInZip(path: string, bytes: Uint8Array, date: Date): Promise<readonly string[]> {
  const { files } = await JSZip.loadAsync(bytes);
  const other = Object.values(files).filter(
    (entry) => Math.abs(entry.date.getTime() - date.getTime()) > 2000,
  );
  return [
    ...other.map((entry) => `${path} > ${entry.name}: ${entry.date.toISOString()}`),
    ...extraFields(path, bytes),
  ];
}

/** In the records of each file: its extra field may have times to the second, and the number of a user. */
function extraFields(path: string, bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const length = view.getUint16(at + 28, true);
    if (length > 0) found.push(`${path} at ${at}: an extra field of ${length} bytes`);
  }
  return found;
}
