/** Reads Adobe's tables of East Asian characters, which PDFs name and do not bring along. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencyFile } from "./package-files.ts";

/** Where they lie in the compiled package; from its sources, they are read where npm put them. */
const COMPILED = join(import.meta.dirname, "..", "cmaps");

/** Returns the table of that name in PDF.js' packed form; undefined where there is none. */
export function readCMap(name: string): Uint8Array | undefined {
  // the name comes from the PDF
  if (!/^[\w-]+$/.test(name)) return undefined;
  const folder = existsSync(COMPILED) ? COMPILED : dependencyFile("pdfjs-dist", "cmaps");
  const path = join(folder, `${name}.bcmap`);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}
