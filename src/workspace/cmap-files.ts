/** Reads Adobe's tables of East Asian characters, which PDFs name but do not contain. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencyFile, PACKAGE_CMAPS } from "./package-files.ts";

/** Returns the table of that name in PDF.js' packed format; undefined where there is none. */
export function readCMap(name: string): Uint8Array | undefined {
  // The name comes from the PDF, so it cannot be trusted.
  if (!/^[\w-]+$/.test(name)) return undefined;
  // When run from source, they are read from the installed dependency.
  const folder = existsSync(PACKAGE_CMAPS) ? PACKAGE_CMAPS : dependencyFile("pdfjs-dist", "cmaps");
  const path = join(folder, `${name}.bcmap`);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}
