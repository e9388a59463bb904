/** Takes the escaping out of our templates, one tag at a time, in each way in which Handlebars can write that. */
import Handlebars from "handlebars";
import type { TemplateFiles } from "../../../src/render/template-files.ts";

export interface Mutation {
  /** Below `templates/`. */
  readonly path: string;
  readonly line: number;
  /** What stands there instead. */
  readonly tag: string;
  /** The template with it. */
  readonly text: string;
}

/** Returns one mutation for each tag that escapes, in each of the ways. */
export function unescapings(files: TemplateFiles): readonly Mutation[] {
  return [...files]
    .filter(([path]) => path.endsWith(".hbs"))
    .flatMap(([path, { text }]) =>
      escapingTags(text).flatMap(({ start, end, name, line }) =>
        WAYS.map((way) => {
          const tag = way(name);
          return { path, line, tag, text: text.slice(0, start) + tag + text.slice(end) };
        }),
      ),
    );
}

const WAYS: readonly ((name: string) => string)[] = [
  (name) => `{{{${name}}}}`,
  (name) => `{{&${name}}}`,
  (name) => `{{#with ${name}}}{{{this}}}{{/with}}`,
  (name) => `{{#with ${name} as |it|}}{{&it}}{{/with}}`,
  (name) => `{{#*inline "raw"}}{{{it}}}{{/inline}}{{> raw it=${name}}}`,
];

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly line: number;
}

function escapingTags(text: string): readonly Tag[] {
  const found = new EscapingTags();
  found.accept(Handlebars.parseWithoutProcessing(text));
  const lines = text.split("\n");
  const offsetOf = ({ line, column }: hbs.AST.Position) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column);
  return found.tags.map(({ path, loc }) => ({
    ...{ start: offsetOf(loc.start), end: offsetOf(loc.end), line: loc.start.line },
    name: "original" in path ? String(path.original) : "",
  }));
}

class EscapingTags extends Handlebars.Visitor {
  readonly tags: hbs.AST.MustacheStatement[] = [];

  override MustacheStatement(tag: hbs.AST.MustacheStatement): void {
    if (tag.escaped && !("value" in tag.path)) this.tags.push(tag);
  }
}
