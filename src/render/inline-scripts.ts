/** The scripts that a page of slides carries in itself. */
import { escapeScript } from "./escape-inline.ts";
import type { TemplateFiles } from "./template-files.ts";

/** Returns the text of `scripts/<name>.js` by name; empty where there is none. */
export function inlineScripts(
  files: TemplateFiles,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const textOf = (name: string): string => files.get(`scripts/${name}.js`)?.text ?? "";
  return Object.fromEntries(names.map((name) => [name, escapeScript(textOf(name))]));
}
