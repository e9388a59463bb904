/** Checks that a printed handout contains what each of its pages, and the whole, must have. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import { foldWords, holdsMarking, holdsWords, type Page } from "./printed-words.ts";
import type { VerifyOptions } from "./verify-pdf.ts";

/**
 * Returns a `handout-incomplete` for each page without the deck's marking or its own number, and for each slide, note on a
 * source, and statement of how independent sources are that no page contains.
 */
export function verifyHandout({ pages: texts, deck, file }: VerifyOptions): readonly Diagnostic[] {
  const pages = texts.map(foldWords);
  const lacking = pages.flatMap((page, at) =>
    missingOn(page, { deck, number: at + 1, total: pages.length }).map(
      (what) => `Page ${at + 1} of "${file}" lacks ${what}.`,
    ),
  );
  const whole = foldWords(pages.map((page) => page.cased).join(""));
  const mixed = deck.direction === "rtl";
  const isAbsent = (words: string): boolean => !holdsWords({ page: whole, words, mixed });
  const { entries } = deck.handout;
  const said = entries.flatMap(({ citations, independence }) => [
    ...citations.map(({ text }) => text),
    independence,
  ]);
  const absent = [
    ...entries.filter(({ printed }) => printed.some(isAbsent)).map(({ name }) => `the slide "${name}"`),
    ...[...new Set(said)]
      .filter((words) => words !== undefined && isAbsent(words))
      .map((words) => `"${words}"`),
  ].map((what) => `"${file}" lacks ${what}.`);
  return [...lacking, ...absent].map((message) =>
    diagnose("handout-incomplete", { message, span: undefined }),
  );
}

function missingOn(
  page: Page,
  context: { readonly deck: Deck; readonly number: number; readonly total: number },
): readonly string[] {
  const { deck, number, total } = context;
  const { before, between, after } = deck.handout.pageOf;
  const folio = `${before}${number}${between}${total}${after}`;
  return [
    ...(holdsMarking(page, deck.marking.label) ? [] : [`the marking "${deck.marking.label}"`]),
    ...(holdsWords({ page, words: folio, mixed: deck.direction === "rtl" }) ? [] : [`"${folio}"`]),
  ];
}
