/** A theme is a folder in `themes/`, or a `.css` file beside the brief. */
import { posix } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import type { Located } from "../../model/located.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { RuleContext } from "./rule.ts";

export function unknownTheme({ brief }: ResolvedBrief, context: RuleContext): readonly Diagnostic[] {
  const isThere = (theme: string): boolean =>
    theme.endsWith(".css")
      ? context.hasFile(posix.join(posix.dirname(brief.file), theme))
      : context.themes.includes(theme);
  return [brief.theme, ...brief.audiences.map((audience) => audience.theme)]
    .filter((theme) => theme !== undefined)
    .filter((theme) => !isThere(theme.value))
    .map((theme) => report(theme, context.themes));
}

function report(theme: Located<string>, themes: readonly string[]): Diagnostic {
  if (theme.value.endsWith(".css")) {
    return diagnose("file-not-found", {
      message: `The theme "${theme.value}" is not there.`,
      span: theme.span,
      hints: ["The path counts from the brief's folder."],
    });
  }
  const near = meantName(theme.value, themes, theme.span);
  return diagnose("unknown-theme", {
    message: `No theme is named "${theme.value}".`,
    span: theme.span,
    fixes: near.fixes,
    hints: [...near.hints, `There are ${themes.join(", ")}, or a .css file beside the brief.`],
  });
}
