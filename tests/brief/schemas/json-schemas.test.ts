import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemas, SCHEMA_FILES } from "../../../src/brief/schemas/json-schemas.ts";

const folder = new URL("../../../schemas/", import.meta.url);

describe("the JSON Schemas in schemas/", () => {
  it("are those of the code: `npm run schemas` writes them anew", () => {
    expect(readdirSync(folder).sort()).toEqual([...SCHEMA_FILES].sort());
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(JSON.parse(readFileSync(new URL(name, folder), "utf8")), name).toEqual(schema);
    }
  });

  it("describe every key to editors, and close every map but those keyed by ID", () => {
    const { "brief.schema.json": brief } = jsonSchemas();
    const text = JSON.stringify(brief);
    expect(text).toContain('"additionalProperties":false');
    for (const { key, schema } of properties(brief)) {
      expect(JSON.stringify(schema), key).toMatch(/"(?:description|\$ref|anyOf|enum)"/);
    }
  });
});

/** The properties of the schema itself. */
function properties(schema: object): readonly { readonly key: string; readonly schema: unknown }[] {
  if (!("properties" in schema) || typeof schema.properties !== "object" || schema.properties === null)
    return [];
  return Object.entries(schema.properties).map(([key, value]) => ({ key, schema: value }));
}
