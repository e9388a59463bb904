/** Compiles a brief out of texts in a test, with the package's own templates. */
import type { Project } from "../../src/project/project.ts";
import { type Compiled, type CompiledDeck, compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { readFrom } from "./read-map.ts";

const house = briefResources("brief.yaml");

/** `files` by path; the brief is `brief.yaml`. */
export function compileFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  project?: Project,
): Compiled {
  return compile({ brief: "brief.yaml", read: readFrom(files), ...house, project });
}

/** Returns the deck of one audience; fails the test where there is none. */
export function deckFor(compiled: Compiled, audience: string): CompiledDeck {
  const found = compiled.decks.find(({ deck }) => deck.audience.id === audience);
  if (found === undefined) throw new Error(`No deck was made for ${audience}.`);
  return found;
}

/** Returns the codes of what was found, in the order reported. */
export function codesOf(compiled: Compiled): readonly string[] {
  return compiled.diagnostics.map((diagnostic) => diagnostic.code);
}
