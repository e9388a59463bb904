/** Finds citations that carry a text only by name: unverified, moved away from what they were, or of something else entirely. */
import { COMMON_WORDS } from "../../guard/common-words.ts";
import { plainText } from "../../model/prose.ts";
import type { Statement } from "../../model/statements.ts";
import { stemWord, tokenize } from "../../sources/search-words.ts";
import { statementsWith } from "./as-facts.ts";
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

export function citationsTaken(
  change: Pick<Change, "before" | "after" | "old" | "slide" | "sources">,
): readonly Liberty[] {
  const { slide, old } = change;
  const before = old === undefined ? [] : statementsWith(old);
  const known = new Set(before.map(keyOf));
  const fresh = statementsWith(slide).filter((statement) => !known.has(keyOf(statement)));
  return fresh.flatMap((statement) => [
    ...unverified(statement, change),
    ...moved(statement, before),
    ...unrelated(statement, change),
  ]);
}

function keyOf(statement: Statement): string {
  return JSON.stringify([wordsOf(statement), citedIn(statement).toSorted()]);
}

function wordsOf({ what, texts }: Statement): string {
  return JSON.stringify([what, texts.map(plainText)]);
}

function citedIn({ cited }: Statement): readonly string[] {
  return [...new Set(cited.map(({ value }) => value))];
}

const VERIFIED: ReadonlySet<string> = new Set(["anchored", "folded", "moved"]);

/** The words of such an excerpt are in no text that is here: somebody has only written that a source has them. */
function unverified(statement: Statement, { sources }: Pick<Change, "sources">): readonly Liberty[] {
  const found = new Map(
    sources.flatMap(({ excerpts }) => excerpts).map((one) => [String(one.id), one.found]),
  );
  return citedIn(statement)
    .filter((id) => found.has(id) && !VERIFIED.has(found.get(id) ?? ""))
    .map((id) => ({
      kind: "unverified-excerpt",
      why: `The words of the excerpt "${id}" have not been found in its source, so nothing new may rest on them.`,
    }));
}

function moved(statement: Statement, before: readonly Statement[]): readonly Liberty[] {
  const same = before.find((one) => wordsOf(one) === wordsOf(statement));
  const [was, now] = [same === undefined ? [] : citedIn(same), citedIn(statement)];
  if (was.length === 0 || now.some((id) => was.includes(id))) return [];
  const instead = now.length === 0 ? "nothing" : now.map((id) => `"${id}"`).join(", ");
  return [
    {
      kind: "moved-citation",
      why: `The same words cited ${was.map((id) => `"${id}"`).join(", ")}, and now cite ${instead}.`,
    },
  ];
}

/** Fewer than these could be common to any two texts, or to none. */
const LEAST_WORDS = 2;

/** Finds sentences of a statement that have no word of substance in common with anything that it cites. */
function unrelated(
  statement: Statement,
  { after, sources }: Pick<Change, "after" | "sources">,
): readonly Liberty[] {
  const { brief } = after;
  const cited = citedIn(statement);
  if (brief === undefined || statement.kind === undefined || cited.length === 0) return [];
  const excerpts = cited.flatMap((id) => brief.excerpts.filter((one) => one.id === id));
  const language = base(brief.language);
  const isReadable = excerpts.every((one) => {
    const source = brief.sources.find(({ id }) => id === one.source.value);
    return one.translation !== undefined || base(source?.csl.language ?? brief.language) === language;
  });
  if (excerpts.length < cited.length || !isReadable) return [];
  const theirs = new Set(
    excerpts.flatMap(({ id, exact, translation, speaker, source }) => {
      const title = sources.find((one) => one.id === source.value)?.title ?? "";
      const words = [String(id), exact.value, translation?.text ?? "", speaker ?? "", title];
      return words.flatMap((text) => tellingWords(text, language));
    }),
  );
  const ids = cited.map((id) => `"${id}"`).join(", ");
  return statement.texts
    .flatMap((text) => sentencesOf(plainText(text)))
    .filter((sentence) => {
      const own = tellingWords(sentence, language);
      return own.length >= LEAST_WORDS && !own.some((word) => theirs.has(word));
    })
    .map((sentence) => ({
      kind: "unrelated-citation",
      why: `Not one word of "${sentence}" is in ${ids}.`,
    }));
}

/** Each sentence for itself: one behind the citation has none of its own. */
function sentencesOf(text: string): readonly string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim());
}

function base(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

function tellingWords(text: string, language: string): readonly string[] {
  const common = new Set((COMMON_WORDS[language] ?? "").split(/\s+/));
  return tokenize(text)
    .filter((word) => !common.has(word.toLowerCase()))
    .map(stemWord);
}
