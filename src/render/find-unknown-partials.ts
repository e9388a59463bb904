/**
 * Finds `{{> name}}` where no partial has the name: Handlebars would report it only while rendering, and without a
 * line.
 */
import Handlebars from "handlebars";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { spanOfNode } from "./template-fault.ts";
import type { TemplateFile } from "./template-files.ts";

/** Returns a `template-error` for each. Partials that the template defines inline are known in it. */
export function findUnknownPartials(options: {
  readonly file: TemplateFile;
  readonly program: hbs.AST.Program;
  readonly partials: readonly string[];
}): readonly Diagnostic[] {
  const calls = new PartialCalls();
  calls.accept(options.program);
  const known = [...options.partials, ...calls.inline, "@partial-block"];
  return calls.named
    .filter((path) => !known.includes(path.original))
    .map((path) =>
      diagnose("template-error", {
        message: `No partial is named "${path.original}".`,
        span: spanOfNode(options.file, path.loc),
        hints: didYouMean(path.original, known),
      }),
    );
}

class PartialCalls extends Handlebars.Visitor {
  readonly named: hbs.AST.PathExpression[] = [];
  readonly inline: string[] = [];

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    super.PartialStatement(partial);
    this.keep(partial.name);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    super.PartialBlockStatement(partial);
    this.keep(partial.name);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    super.DecoratorBlock(decorator);
    for (const name of decorator.params) {
      if ("value" in name && typeof name.value === "string") this.inline.push(name.value);
    }
  }

  private keep(name: hbs.AST.PathExpression | hbs.AST.SubExpression): void {
    if ("original" in name) this.named.push(name);
  }
}
