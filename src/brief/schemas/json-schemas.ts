/** Makes the JSON Schemas that editors complete and check briefs with, from the schemas that decode them. */
import * as z from "zod";
import { brief } from "./brief.ts";
import { excerptsFile } from "./excerpt.ts";
import { sourcesFile } from "./source.ts";

export const SCHEMA_FILES = ["brief.schema.json", "sources.schema.json", "excerpts.schema.json"] as const;

export type SchemaFile = (typeof SCHEMA_FILES)[number];

/** Returns the schemas by file name, in JSON Schema draft 7, which every yaml-language-server reads. */
export function jsonSchemas(): Readonly<Record<SchemaFile, object>> {
  return {
    "brief.schema.json": schemaOf(brief, "A brief of citedeck"),
    "sources.schema.json": schemaOf(sourcesFile, "Sources of a brief of citedeck"),
    "excerpts.schema.json": schemaOf(excerptsFile, "Excerpts of a brief of citedeck"),
  };
}

function schemaOf(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    ...{ target: "draft-07", io: "input", reused: "ref" },
    override: ({ jsonSchema }) => describeToEditors(jsonSchema),
  });
  return { $schema, title, ...rest };
}

/** What JSON Schema has no word for becomes part of the description, which editors show. */
function describeToEditors(json: z.core.JSONSchema.BaseSchema): void {
  const { description, leftOut } = json;
  if (description !== undefined && typeof leftOut === "string")
    json.description = `${description} Left out: ${leftOut}.`;
  for (const key of ["leftOut", "takes", "beside"]) delete json[key];
}
