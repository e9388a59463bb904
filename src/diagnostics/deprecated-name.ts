/** Says that a name is an older one, with what stands there today. */
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";
import type { Span } from "./span.ts";

export function deprecatedName(options: {
  readonly name: string;
  /** The version from which another name is written. */
  readonly since: string;
  readonly span: Span;
  readonly hint: string;
  readonly fix?: Fix | undefined;
}): Diagnostic {
  const { name, since, span, hint, fix } = options;
  return diagnose("deprecated-name", {
    message: `"${name}" is an older name since version ${since}. It still works.`,
    span,
    hints: [hint],
    fixes: fix === undefined ? [] : [fix],
  });
}
