/** Which fields of a brief may have any text. */
import { jsonSchemas } from "../../../src/brief/schemas/json-schemas.ts";
import { schemaStrings } from "../schema-strings.ts";

/**
 * Returns their paths, such as `slides[].points[].text`. What only takes words of a pattern is left out, and so are variants, which have the
 * fields of slides.
 */
export function textFields(): readonly string[] {
  const paths = schemaStrings(jsonSchemas()["brief.schema.json"])
    .filter(({ pattern }) => pattern === undefined || pattern === "\\S")
    .map(({ path }) => path)
    .filter((path) => !path.includes(".variants.") && !path.endsWith(".<key>"));
  return [...new Set(paths)].toSorted();
}
