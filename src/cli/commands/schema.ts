/** `citedeck schema`: prints the JSON Schemas of the format, or writes them. */
import { Argument, Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

const SCHEMAS = ["brief", "sources", "excerpts"] as const;

export type SchemaName = (typeof SCHEMAS)[number];

export interface SchemaFlags {
  readonly out: string | undefined;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck schema", gives: "Prints the JSON Schema of a brief." },
  {
    call: "citedeck schema sources --out schemas/sources.schema.json",
    gives: "Writes the schema of a list of sources, for an editor that completes and checks by it.",
  },
];

export function schemaCommand(context: CommandContext): Command {
  const command = new Command("schema")
    .description("Print the JSON Schema of briefs, of lists of sources or of lists of excerpts.")
    .addArgument(new Argument("[name]", "which schema").choices([...SCHEMAS]).default("brief"))
    .option("--out <file>", "write it to this file")
    .action(async (name: SchemaName, flags: SchemaFlags) => {
      const { runSchema } = await import("../calls/schema.ts");
      await runSchema(name, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
