/** Writes docs/diagnostics.md from the catalogue. Run it after a change to the catalogue: `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { referencePage } from "../src/diagnostics/reference-page.ts";

await writeFile("docs/diagnostics.md", referencePage());
