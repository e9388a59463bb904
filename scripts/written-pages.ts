/** All pages of docs/ that are generated, whole or in part: diagnostics from the catalogue, the format from its schemas, rooms from their READMEs. */
import { readFileSync } from "node:fs";
import { referencePage } from "../src/diagnostics/reference-page.ts";
import { withRooms } from "./architecture-page.ts";
import { COMMAND_LINE_PAGE, commandLinePage } from "./reference/command-line-page.ts";
import { diagnosticPages } from "./reference/diagnostic-pages.ts";
import { formatPages } from "./reference/format-pages.ts";
import { layoutPages } from "./reference/layout-pages.ts";
import { readRooms } from "./rooms.ts";

const ARCHITECTURE = "docs/architecture.md";

/** Returns the text of each page by its path. */
export function writtenPages(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/diagnostics.md", referencePage()],
    [ARCHITECTURE, withRooms(readFileSync(ARCHITECTURE, "utf8"), readRooms())],
    ...diagnosticPages(),
    ...formatPages(),
    ...layoutPages(),
    [COMMAND_LINE_PAGE, commandLinePage()],
  ]);
}
