/** Looks whether outputs can be written, and whether there is room for them. */
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { checkFolder } from "../workspace/make-folder.ts";
import { type Finding, finding } from "./finding.ts";

/** A brief with pictures for three audiences takes less. */
const ENOUGH_BYTES = 200_000_000;

export async function examineOutput(out: string): Promise<readonly Finding[]> {
  try {
    await checkFolder(resolve(out));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message = `Outputs cannot be written to ${out} (${code}).`;
    return [finding("output", "broken", message, "Choose another folder with `citedeck build --out DIR`.")];
  }
  const free = await freeBytes(resolve(out));
  const room = free === undefined ? "" : ` ${gigabytes(free)} are free.`;
  if (free === undefined || free > ENOUGH_BYTES)
    return [finding("output", "ok", `Outputs can be written to ${out}.${room}`)];
  return [
    finding(
      "output",
      "note",
      `There is little room where outputs are written, in ${out}.${room}`,
      "Make room.",
    ),
  ];
}

/** Undefined where the system does not tell. */
async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent && dirname(folder) !== folder ? await freeBytes(dirname(folder)) : undefined;
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
