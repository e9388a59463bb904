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

/** Folders with a page for each part of the format, and for each layout. */
const REFERENCE = ["format", "layouts"];

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
    ...REFERENCE.flatMap(pagesOf),
    ...SCHEMAS.map((name) => ({
      uri: `citedeck://schemas/${name}`,
      name: `schemas/${name}`,
      description: `The JSON Schema of a ${name === "brief" ? "brief" : `file of ${name}`}.`,
      mimeType: "application/schema+json",
      text: () => packageText(`schemas/${name}.schema.json`),
    })),
  ];
}

function pagesOf(part: string): readonly PackageDocument[] {
  const folder = `docs/reference/${part}`;
  return filesBelow(packagePath(folder))
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .map((path) => {
      const name = `${part}/${path.slice(0, -".md".length)}`;
      return page(`citedeck://${name}`, name, `Reference: ${name}.`, `${folder}/${path}`);
    });
}

function page(uri: string, name: string, description: string, path: string): PackageDocument {
  return { uri, name, description, mimeType: MARKDOWN, text: () => packageText(path) };
}
