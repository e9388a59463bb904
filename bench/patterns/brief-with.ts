/** A small brief in which one field is filled with a given text. */

import { formatHuman } from "../../src/diagnostics/format-human.ts";
import { toJsonDiagnostic } from "../../src/diagnostics/format-json.ts";
import { toSarif } from "../../src/diagnostics/format-sarif.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";

export type Files = Readonly<Record<string, string>>;

const SOURCE = "Rain fell. The bridge will stay shut for nine weeks, the office said. A crane struck it.";

const BRIEF = {
  title: "Harbour",
  subtitle: "The bridge",
  date: "2024-05-01",
  audiences: {
    ops: { label: "Operations", tlp: "AMBER", vars: { contact: "ops" } },
    press: { label: "Press" },
  },
};

const SLIDE = { id: "a", layout: "points", title: "The bridge", points: ["Shut for nine weeks. [@nine]"] };

/** Returns the brief's files; `change` puts the text in its place. JSON is YAML. */
export function briefWith(change: {
  readonly brief?: object;
  readonly slide?: object;
  readonly source?: object;
  readonly excerpt?: object;
  readonly files?: Files;
}): Files {
  const source = {
    id: "gazette",
    type: "article-newspaper",
    title: "Bridge closes",
    issued: "2024-04-30",
    file: "gazette.txt",
  };
  const excerpt = { source: "gazette", exact: "shut for nine weeks" };
  return {
    "brief.yaml": JSON.stringify({ ...BRIEF, slides: [{ ...SLIDE, ...change.slide }], ...change.brief }),
    "sources.yaml": JSON.stringify({ sources: [{ ...source, ...change.source }] }),
    "excerpts.yaml": JSON.stringify({ excerpts: { nine: { ...excerpt, ...change.excerpt } } }),
    "gazette.txt": SOURCE,
    ...change.files,
  };
}

/** Does what `citedeck check` does with files in memory, and prints the findings in every format to nowhere. */
export function check(files: Files): void {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { diagnostics } = compile({
    brief: "brief.yaml",
    read: (path) => bytes.get(path),
    ...HOUSE,
  });
  const readText = (path: string): string | undefined => files[path];
  for (const diagnostic of diagnostics) {
    formatHuman(diagnostic, readText, (_style, text) => text);
    toJsonDiagnostic(diagnostic, readText);
  }
  JSON.stringify(toSarif(diagnostics, { readText, pathOf: (file) => file, version: "0" }));
}

const HOUSE = briefResources("brief.yaml");
