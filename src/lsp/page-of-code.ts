/** Where a person reads about a diagnostic: the page of its code in the documentation that the package brings along. */
import { pathToFileURL } from "node:url";
import { type Code, isDiagnosticCode } from "../diagnostics/catalogue.ts";
import { codePage } from "../diagnostics/code-page.ts";
import { packagePath } from "../workspace/package-files.ts";

/** Returns the page's URI; undefined for a project's own code, which has none. */
export function pageOfCode(code: Code): string | undefined {
  return isDiagnosticCode(code) ? pathToFileURL(packagePath(`docs/${codePage(code)}`)).href : undefined;
}
