/** The files of one output as the content of a cache's entry: a line of JSON that names them, then their bytes. */
import * as z from "zod";

const HEAD = z.object({ files: z.array(z.object({ path: z.string(), size: z.int().min(0) })) });

/** `paths` are those of `files`, in the same order. */
export function packFiles(paths: readonly string[], files: readonly Uint8Array[]): Uint8Array {
  const head = { files: files.map(({ length }, at) => ({ path: paths[at] ?? "", size: length })) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files]);
}

/** Returns the files, which must be those of `paths` and all that there is. Throws where they are not. */
export function unpackFiles(content: Uint8Array, paths: readonly string[]): readonly Uint8Array[] {
  const end = content.indexOf(LINE_BREAK);
  const head: unknown = JSON.parse(Buffer.from(content.subarray(0, Math.max(0, end))).toString("utf8"));
  const { files } = HEAD.parse(head);
  const total = files.reduce((sum, { size }) => sum + size, end + 1);
  if (JSON.stringify(files.map(({ path }) => path)) !== JSON.stringify(paths) || total !== content.length)
    throw new Error("These are other files.");
  const ends: number[] = [];
  for (const { size } of files) ends.push((ends.at(-1) ?? end + 1) + size);
  return ends.map((to, at) => content.subarray(ends[at - 1] ?? end + 1, to));
}

const LINE_BREAK = 10;
