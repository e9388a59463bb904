/**
 * Names in a text with citations must be in what it cites. This is only a warning, because a name may be paraphrased.
 */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { excerptId } from "../../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt } from "../../model/resolved.ts";
import { type CheckedPassage, type CheckedText, checkedTexts } from "../checked-texts.ts";
import { lexiconFor } from "../languages/languages.ts";
import { merge, missingWords, type NameEvidence, nameEvidence, recordedOf } from "../names/name-evidence.ts";
import { type NameWord, wordsAmong } from "../names/name-words.ts";
import { namedElsewhere } from "../names/named-elsewhere.ts";
import { type Name, readNames } from "../names/read-names.ts";
import { readVocabulary } from "../names/vocabulary.ts";
import { provisionsIn } from "../provisions.ts";
import { paragraphsAround, readWhole } from "../surroundings.ts";
import type { RuleContext } from "./rule.ts";

/** Diagnostics: `name-not-in-excerpt`. */
export function unsupportedName(resolved: ResolvedBrief, context: RuleContext): readonly Diagnostic[] {
  const texts = checkedTexts(resolved.brief);
  const vocabulary = readVocabulary(resolved.brief, texts);
  const known = new Map<ResolvedExcerpt, NameEvidence>();
  const evidenceOf = (excerpt: ResolvedExcerpt): NameEvidence => {
    const evidence = known.get(excerpt) ?? nameEvidence(recordedOf(excerpt, resolved));
    known.set(excerpt, evidence);
    return evidence;
  };
  const doubts = texts
    .filter(({ usesSlideCitations }) => !usesSlideCitations)
    .flatMap((text) => {
      const excerpts = comparableExcerpts(text, resolved);
      if (excerpts.length === 0) return [];
      return text.passages
        .flatMap((passage) => namesIn(passage, text, vocabulary).map((name) => ({ name, passage, excerpts })))
        .filter(({ name }) => missingWords(name, merge(excerpts.map(evidenceOf))).length > 0);
    });
  return stillMissing(doubts, { resolved, context, evidenceOf });
}

/** "Article 4" does not name anyone. */
function namesIn(
  { words }: CheckedPassage,
  { language }: CheckedText,
  vocabulary: ReturnType<typeof readVocabulary>,
): readonly Name[] {
  const provisions = provisionsIn(words);
  return readNames(words, language, vocabulary).filter(
    (name) => !provisions.some(({ start, end }) => name.start < end && start < name.end),
  );
}

interface Doubt {
  readonly name: Name;
  readonly passage: CheckedPassage;
  readonly excerpts: readonly ResolvedExcerpt[];
}

/**
 * None where anything cited is not an excerpt, or is in another language than the text and not translated. Names differ
 * between languages ("Moscow", "Moscú"), and German has a capital on every noun.
 */
function comparableExcerpts(
  { cited, language }: CheckedText,
  { excerpts, brief }: ResolvedBrief,
): readonly ResolvedExcerpt[] {
  const lexicon = lexiconFor(language);
  const found = cited.flatMap((id) => excerpts.get(excerptId(id)) ?? []);
  const isReadable = ({ excerpt, source }: ResolvedExcerpt): boolean => {
    const own = source.source.csl.language ?? language;
    const translated = excerpt.translation === undefined ? undefined : brief.language;
    return [own, translated].some((one) => one !== undefined && lexiconFor(one) === lexicon);
  };
  return lexicon !== undefined && found.length === cited.length && found.every(isReadable) ? found : [];
}

interface Search {
  readonly resolved: ResolvedBrief;
  readonly context: RuleContext;
  readonly evidenceOf: (excerpt: ResolvedExcerpt) => NameEvidence;
}

/**
 * A name that an excerpt does not contain may be in the paragraph around it. Where one of the texts is not in the
 * folder, names are not judged.
 */
function stillMissing(doubts: readonly Doubt[], search: Search): readonly Diagnostic[] {
  const { context, evidenceOf } = search;
  const excerpts = new Set(doubts.flatMap((doubt) => doubt.excerpts));
  const near = new Map(
    [...paragraphsAround(excerpts, context)].map(([excerpt, { words }]) => [excerpt, nameEvidence([words])]),
  );
  const missing = doubts
    .filter((doubt) => doubt.excerpts.every((excerpt) => near.has(excerpt)))
    .map((doubt): Missing => {
      const close = doubt.excerpts.flatMap((one) => [evidenceOf(one), near.get(one) ?? NOTHING]);
      return { doubt, words: missingWords(doubt.name, merge(close)) };
    })
    .filter(({ words }) => words.length > 0);
  const inFull = namedInFull(missing, search);
  const reported = missing
    .filter((one) => !inFull.has(one))
    .map(({ doubt }) => ({ ...doubt, written: writtenOf(doubt) }));
  const elsewhere = namedElsewhere(reported, search);
  return reported.map((doubt) => report(doubt, elsewhere.get(doubt.written)));
}

function writtenOf({ name, passage }: Doubt): string {
  return passage.words.slice(name.start, name.end).replaceAll(/\s+/g, " ");
}

const NOTHING = nameEvidence([]);

interface Missing {
  readonly doubt: Doubt;
  readonly words: readonly NameWord[];
}

/** Reports give a name in full once, and then only a part of it, so the rest may be anywhere in the source. */
function namedInFull(missing: readonly Missing[], { context }: Search): ReadonlySet<Missing> {
  const inPart = missing.filter(({ doubt, words }) => words.length < doubt.name.words.length);
  const sources = new Set(inPart.flatMap(({ doubt }) => doubt.excerpts.map(({ source }) => source)));
  const wanted = new Set(inPart.flatMap(({ words }) => words.map(({ compound }) => compound)));
  const found = readWhole(sources, context, (text) => wordsAmong(text, wanted));
  return new Set(
    inPart.filter(({ doubt, words }) => {
      const there = doubt.excerpts.map(({ source }) => found.get(source));
      return words.every(({ compound }) => there.some((set) => set?.has(compound)));
    }),
  );
}

function report(
  { name, passage, excerpts, written }: Doubt & { readonly written: string },
  elsewhere: string | undefined,
): Diagnostic {
  const [only, another] = excerpts;
  const place =
    only !== undefined && another === undefined
      ? `near the excerpt "${only.excerpt.id}"`
      : "near any excerpt cited here";
  return diagnose("name-not-in-excerpt", {
    message: `The name "${written}" is not in or ${place}.`,
    span: passage.spanOf(name.start, name.end),
    hints: [elsewhere ?? "Cite the excerpt that names it, or use the source's own name for it."],
    related: excerpts
      .slice(0, 3)
      .map(({ excerpt }) => ({ message: `The excerpt "${excerpt.id}" is here.`, span: excerpt.exact.span })),
  });
}
