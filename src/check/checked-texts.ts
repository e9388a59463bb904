/** Lists the texts of a brief whose figures and names are checked, each once, in its language. */
import type { Span } from "../diagnostics/span.ts";
import type { Brief, Slide } from "../model/brief.ts";
import { namesOfField } from "../model/chart.ts";
import type { Located } from "../model/located.ts";
import { type Statement, slidesOf, statementsOfSlide } from "../model/statements.ts";
import type { Text, VariableNode } from "../model/text.ts";
import { variableValues } from "../model/variable-values.ts";
import { asRead } from "../text/as-read.ts";
import { proseAsRead } from "./prose-as-read.ts";
import { slideLanguages } from "./slide-languages.ts";

export interface CheckedText {
  /** BCP 47. The language of the brief, or of the audience for which a variant is made. */
  readonly language: string;
  /**
   * Where its figures and names must be: in what it cites or, where `usesSlideCitations`, in everything that its slide
   * cites.
   */
  readonly cited: readonly string[];
  /** True for a title, lead or heading that cites nothing, and sums up its slide. */
  readonly usesSlideCitations: boolean;
  /** True for a datum's number, which can have no words beside it. */
  readonly isNumber: boolean;
  /**
   * For a table's cell, the words of its row's first cell and of its column. For a chart's value, the words at its axis
   * and legend. They may bound its figure, and say what it measures.
   */
  readonly labels: readonly string[];
  readonly passages: readonly CheckedPassage[];
}

/** Words that are read separately: a paragraph of the text, the value of a variable in it, the date of an event. */
export interface CheckedPassage {
  readonly words: string;
  /** Returns where `words.slice(start, end)` is in the author's file. */
  spanOf(start: number, end: number): Span;
}

/** Returns the texts in the order of the page. What a variant takes over from its slide is not repeated. */
export function checkedTexts(brief: Brief): readonly CheckedText[] {
  const languageOf = slideLanguages(brief);
  const seen = new Set<string>();
  const isNew = ({ text }: Draft): boolean => {
    const { file, start } = text.span;
    const key = `${file}:${start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const drafts = [
    ...headDrafts(brief),
    ...slidesOf(brief).flatMap((slide) => slideDrafts(slide, languageOf(slide))),
  ];
  return drafts.filter(isNew).map((draft) => finish(draft, brief));
}

interface Draft extends Omit<CheckedText, "passages"> {
  readonly text: Text;
  /** The date of an event, beside its text. */
  readonly date?: Located<string> | undefined;
}

function headDrafts(brief: Brief): readonly Draft[] {
  return [brief.title, brief.subtitle]
    .filter((text) => text !== undefined)
    .filter((text) => text.citations.length > 0)
    .map((text) => ({
      text,
      language: brief.language,
      cited: text.citations.map(({ id }) => id),
      usesSlideCitations: false,
      isNumber: false,
      labels: [],
    }));
}

const FOR_SLIDE: readonly Statement["what"][] = ["title", "lead", "heading", "column-name", "alt", "caption"];

function slideDrafts(slide: Slide, language: string): readonly Draft[] {
  const statements = statementsOfSlide(slide);
  const onSlide = [...new Set(statements.flatMap(({ cited }) => cited.map(({ value }) => value)))];
  return statements.flatMap((statement) => {
    const { what, texts } = statement;
    const own = [...new Set(statement.cited.map(({ value }) => value))];
    const usesSlideCitations = own.length === 0 && FOR_SLIDE.includes(what);
    const cited = usesSlideCitations ? onSlide : own;
    if (cited.length === 0) return [];
    return texts.map((text, at) => {
      const isNumber = (what === "datum" || what === "annotation") && NUMBER.test(text.markdown);
      return {
        text,
        language: isNumber ? "en" : language,
        cited,
        usesSlideCitations,
        isNumber,
        labels: labelsOf(statement, at),
        date: what === "event" ? slide.events.find((event) => event.text === text)?.date : undefined,
      };
    });
  });
}

/** YAML's numbers have a decimal point in every language. */
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

function labelsOf({ slide, what, texts }: Statement, at: number): readonly string[] {
  if (what === "datum") return labelsOfDatum(slide, texts[at]);
  if (what === "annotation") return labelsOfAnnotation(slide, texts[at]);
  if (what !== "row") return [];
  const labels = [at === 0 ? undefined : texts[0], slide.table?.columns[at]];
  return labels.filter((label) => label !== undefined).map((label) => proseAsRead(label).words);
}

/** The words at the axis and legend of the value. */
function labelsOfDatum({ chart }: Slide, text: Text | undefined): readonly string[] {
  const value = chart?.data.flatMap(({ values }) => values).find((one) => one.text === text);
  return chart === undefined || value === undefined ? [] : namesOfField(chart.spec, value.field);
}

/** The words at the axis of the place, and the annotation's own. */
function labelsOfAnnotation({ chart }: Slide, text: Text | undefined): readonly string[] {
  const annotation = chart?.annotations.find(({ places }) => places.some((place) => place.text === text));
  const field = annotation && chart?.spec.encoding[annotation.axis]?.field;
  if (chart === undefined || annotation === undefined || field === undefined) return [];
  return [proseAsRead(annotation.text).words, ...namesOfField(chart.spec, field)];
}

function finish({ text, date, ...draft }: Draft, brief: Brief): CheckedText {
  const { words, blocks, marks, spanOf } = proseAsRead(text);
  const written = blocks.map(({ start: from, end: to }) => ({
    words: words.slice(from, to),
    spanOf: (start: number, end: number) => spanOf(from + start, from + end),
  }));
  const filled = marks.flatMap(({ node }) => (node.type === "variable" ? valuesOf(node, brief) : []));
  const dated = date === undefined ? [] : [{ words: date.value.replace("T", " "), spanOf: () => date.span }];
  return { ...draft, passages: [...dated, ...written, ...filled] };
}

/** What a variable brings into the text: each value once, whichever audiences have it. */
function valuesOf(variable: VariableNode, { audiences }: Brief): readonly CheckedPassage[] {
  return variableValues(variable, audiences).map((value) => ({
    words: asRead(value).text,
    spanOf: () => variable.span,
  }));
}
