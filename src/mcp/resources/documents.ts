/** The package's own documents for whoever writes briefs: how the format reads, what a good brief is, and the schemas. */
import { filesBelow, packagePath, packageText } from "../../workspace/package-files.ts";

export interface PackageDocument {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly mimeType: string;
  readonly text: () => string;
}

const MARKDOWN = "text/markdown";

/** Where the reference of the format is written, a page for each of its parts. */
const REFERENCE = "docs/reference/format";

const SCHEMAS = ["brief", "sources", "excerpts"];

export function documents(): readonly PackageDocument[] {
  return [
    page("citedeck://format", "format", "The format of briefs, sources and excerpts.", "docs/format.md"),
    page(
      "citedeck://skill",
      "skill",
      "How a good brief is written with these tools.",
      "skills/citedeck/SKILL.md",
    ),
    ...filesBelow(packagePath(REFERENCE))
      .filter((path) => path.endsWith(".md"))
      .map((path) => {
        const name = path.slice(0, -".md".length);
        return page(
          `citedeck://format/${name}`,
          `format/${name}`,
          `The format: ${name}.`,
          `${REFERENCE}/${path}`,
        );
      }),
    ...SCHEMAS.map((name) => ({
      uri: `citedeck://schemas/${name}`,
      name: `schemas/${name}`,
      description: `The JSON Schema of a ${name === "brief" ? "brief" : `file of ${name}`}.`,
      mimeType: "application/schema+json",
      text: () => packageText(`schemas/${name}.schema.json`),
    })),
  ];
}

function page(uri: string, name: string, description: string, path: string): PackageDocument {
  return { uri, name, description, mimeType: MARKDOWN, text: () => packageText(path) };
}
