/** Reads Adobe's tables of East Asian characters, which PDFs name but do not contain. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencyFile } from "./package-files.ts";

/** Returns the table of that name in PDF.js' packed format; undefined where there is none. */
export function readCMap(name: string): Uint8Array | undefined {
  // The name comes from the PDF, so it cannot be trusted.
  if (!/^[\w-]+$/.test(name)) return undefined;
  const path = join(dependencyFile("pdfjs-dist", "cmaps"), `${name}.bcmap`);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}
