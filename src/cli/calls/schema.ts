/** `citedeck schema`: prints the JSON Schemas of the format, or writes them. */
import { visibleLine } from "../../text/visible-text.ts";
import { packageText } from "../../workspace/package-files.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import type { CommandContext } from "../command-context.ts";
import type { SchemaFlags, SchemaName } from "../commands/schema.ts";

export async function runSchema(
  name: SchemaName,
  { out }: SchemaFlags,
  { terminal }: CommandContext,
): Promise<void> {
  const schema = packageText(`schemas/${name}.schema.json`);
  if (out === undefined) {
    terminal.out.write(schema);
    return;
  }
  await replaceFiles([{ path: out, content: schema }]);
  terminal.err.write(`${visibleLine(out)}: written\n`);
}
