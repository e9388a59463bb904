/** Where a person reads about a diagnostic: the page of its code in the documentation that the package brings along. */
import { pathToFileURL } from "node:url";
import { CATALOGUE } from "../diagnostics/catalogue.ts";
import { PACKAGE_DOCS } from "../workspace/package-files.ts";

/** Returns the page's URI; undefined for a project's own code, which has none. */
export function pageOfCode(code: string): string | undefined {
  return Object.hasOwn(CATALOGUE, code) ? `${PAGE}#${code}` : undefined;
}

const PAGE = pathToFileURL(`${PACKAGE_DOCS}/diagnostics.md`).href;
