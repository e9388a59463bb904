/** Copies the tables of East Asian characters that PDFs name, with their licence, into the compiled package. */
import { cp } from "node:fs/promises";

await cp("node_modules/pdfjs-dist/cmaps", "lib/cmaps", { recursive: true });
