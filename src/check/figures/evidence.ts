/** The figures that sources state: in excerpts, in the text around them, and in what is recorded about a source. */
import type { CslItem } from "../../model/csl.ts";
import type { Remember } from "../../model/remember.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import { asRead } from "../../text/as-read.ts";
import { KNOWN_LANGUAGES } from "../languages/languages.ts";
import { type Day, dayOfIso } from "./calendar.ts";
import type { Figure } from "./figure.ts";
import { impliedFigures } from "./implied-figures.ts";
import type { Stated } from "./match-figure.ts";
import { type FigureReader, figureReader } from "./read-figures.ts";
import { type Announced, NOTHING } from "./steps/read-steps.ts";

/** A figure with the words in which a source states it. */
export interface Evidence extends Stated {
  /** The words, including those that bound it. */
  readonly written: string;
  /** True where it follows from what the source states, and is not in the source itself. */
  readonly isDerived: boolean;
  /** True where it is in the source, in words or digits of its own. */
  readonly isRead: boolean;
  readonly announced: Announced;
  /** The language in which it was read. */
  readonly language: string;
}

export interface EvidenceReader {
  readerFor(language: string): FigureReader;
  /** Returns the figures of an excerpt's wording and translation. */
  ofExcerpt(excerpt: ResolvedExcerpt): readonly Evidence[];
  /** Returns the figures of a stretch of a source's text. */
  ofText(words: string, source: ResolvedSource): readonly Evidence[];
  /** Returns the figures of a source's title, number and the like. */
  ofRecord(source: ResolvedSource): readonly Evidence[];
}

/**
 * Returns readers that prepare each language, and read each excerpt, only once. Translations are in `language`, the
 * brief's.
 */
export function evidenceReader(options: {
  readonly language: string;
  readonly remember: Remember;
}): EvidenceReader {
  const readFigures = ({ written, language, issued }: Writing): readonly Evidence[] => {
    const words = asRead(written).text;
    return (language === undefined ? KNOWN_LANGUAGES : [language]).flatMap((one) => {
      const reader = figureReader(one);
      const derived = new Set<Figure>(reader.derive(words));
      const own = new Set(reader.read(words));
      const figures = [...own, ...derived, ...impliedFigures(words, one)];
      const announced = words.length > LONGEST ? [] : reader.announced(words, figures);
      return figures.map((figure, at) => ({
        ...{ figure, issued, language: one, knowsWords: reader.knowsWords },
        written: writtenIn(words, figure.bounded),
        isDerived: derived.has(figure),
        isRead: own.has(figure),
        announced: announced[at] ?? NOTHING,
      }));
    });
  };
  const read = (written: Writing): readonly Evidence[] =>
    options.remember({
      cell: "figures of a text",
      inputs: [written.language, written.issued, written.written],
      world: {},
      make: () => readFigures(written),
    });
  const ofText: EvidenceReader["ofText"] = (words, { source: { csl } }) =>
    read({ written: words, language: csl.language, issued: dayOfIssue(csl) });
  const known = new Map<ResolvedExcerpt, readonly Evidence[]>();
  const ofExcerpt: EvidenceReader["ofExcerpt"] = (resolved) => {
    const { exact, translation } = resolved.excerpt;
    const figures = known.get(resolved) ?? [
      ...ofText(exact.value, resolved.source),
      ...read({
        written: translation?.text ?? "",
        language: options.language,
        issued: dayOfIssue(resolved.source.source.csl),
      }),
    ];
    known.set(resolved, figures);
    return figures;
  };
  const ofRecord: EvidenceReader["ofRecord"] = (source) => ofText(recordOf(source.source.csl), source);
  return { readerFor: figureReader, ofExcerpt, ofText, ofRecord };
}

interface Writing {
  readonly written: string;
  /** BCP 47. Undefined means any known language. */
  readonly language: string | undefined;
  /** The day from which "yesterday" is counted. */
  readonly issued: Day | undefined;
}

/** A source that is dated by a range gives no day to count from. */
function dayOfIssue({ issued }: CslItem): Day | undefined {
  return issued?.end === undefined ? dayOfIso(issued?.iso) : undefined;
}

/** In UTF-16 code units. Only excerpts are asked how a figure came about, and a longer text is not one. */
const LONGEST = 10_000;

export function writtenIn(words: string, place: { readonly start: number; readonly end: number }): string {
  return words.slice(place.start, place.end).replaceAll(/\s+/g, " ");
}

/** The fields by which a text may refer to a source itself: "Report CV-25-118". */
const RECORD = ["title", "title-short", "container-title", "number", "volume", "issue", "page", "section"];

function recordOf(csl: CslItem): string {
  return RECORD.map((name) => csl[name])
    .filter((value) => typeof value === "string" || typeof value === "number")
    .join("; ");
}
