/** Finds template files that are not UTF-8, before anything reads them. */
import { posix } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { TemplateFile, TemplateFiles } from "./template-files.ts";

/** Returns `invalid-encoding` at the first wrong byte of each. Other files among the templates may be of any kind. */
export function checkEncoding(files: TemplateFiles): readonly Diagnostic[] {
  return [...files]
    .filter(([path, { isGarbled }]) => isGarbled === true && /\.(?:hbs|css|yaml|js)$/.test(path))
    .map(([, file]) => notUtf8(file));
}

function notUtf8({ file, text }: TemplateFile): Diagnostic {
  const start = Math.max(0, text.indexOf("\ufffd"));
  return diagnose("invalid-encoding", {
    message: `"${posix.basename(file)}" is not UTF-8.`,
    span: { file, start, end: start + 1 },
    hints: ["Save it as UTF-8."],
  });
}
