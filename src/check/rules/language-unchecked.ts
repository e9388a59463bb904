/** In a language without word lists, little is checked. The author learns once what is. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { statementsOf } from "../../model/statements.ts";
import { CHECKED, isReadInWords, UNCHECKED } from "../languages/unread-languages.ts";
import { sourcesCited } from "../origins-of.ts";

/** Returns one `language-unchecked` for each language, at the first source in it, or at the brief's title. */
export function languageUnchecked(resolved: ResolvedBrief): readonly Diagnostic[] {
  const texts = [...textsOf(resolved)].filter(({ language }) => !isReadInWords(language));
  return [...Map.groupBy(texts, ({ language }) => mainTag(language))].map(([tag, found]) =>
    report(tag, found),
  );
}

interface TextIn {
  readonly language: string | undefined;
  /** Undefined for the brief itself. */
  readonly source: string | undefined;
  readonly span: Span;
}

/** The brief, and the sources that anything cites. */
function textsOf(resolved: ResolvedBrief): readonly TextIn[] {
  const { brief } = resolved;
  const cited = sourcesCited(
    statementsOf(brief).flatMap((statement) => statement.cited),
    resolved,
  );
  return [
    ...cited.map(({ source }) => ({ language: source.csl.language, source: source.id, span: source.span })),
    { language: brief.language, source: undefined, span: brief.title.span },
  ];
}

function mainTag(language: string | undefined): string {
  return language?.toLowerCase().split("-")[0] ?? "";
}

const NAMES = new Intl.DisplayNames("en", { type: "language" });

function report(tag: string, texts: readonly TextIn[]): Diagnostic {
  const sources = texts.flatMap(({ source }) => source ?? []);
  const where = [
    ...sources.map((id) => `the source "${id}"`),
    ...(sources.length < texts.length ? ["this brief"] : []),
  ];
  const [first, ...others] = texts;
  const language = NAMES.of(tag) ?? tag;
  return diagnose("language-unchecked", {
    message: `${language} is read in digits only, in ${new Intl.ListFormat("en-GB").format(where)}.`,
    span: first?.span,
    hints: [
      `Checked are ${CHECKED}. Not checked are ${UNCHECKED}.`,
      ...(sources.length > 0 ? ["Give its excerpts a `translation`: that is checked in full."] : []),
    ],
    related: others.slice(0, 3).map(({ source, span }) => ({
      message: source === undefined ? "This brief is in it, too." : `The source "${source}" is in it, too.`,
      span,
    })),
  });
}
