/** Writes what is generated in docs/: diagnostics.md from the catalogue, the rooms of architecture.md from their READMEs. Run by `npm run docs`. */
import { readFile, writeFile } from "node:fs/promises";
import { referencePage } from "../src/diagnostics/reference-page.ts";
import { withRooms } from "./architecture-page.ts";
import { readRooms } from "./rooms.ts";

const ARCHITECTURE = "docs/architecture.md";

await writeFile("docs/diagnostics.md", referencePage());
await writeFile(ARCHITECTURE, withRooms(await readFile(ARCHITECTURE, "utf8"), readRooms()));
