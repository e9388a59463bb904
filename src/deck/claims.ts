/** What each slide claims, and on what evidence. Called by evidence, for a deck's evidence file. */
import { citedIn } from "../audience/shown-texts.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredPoint, TailoredSlide } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";

/** What is said on a slide, and where: the reader finds `slide` by its number or as the deck's fragment. */
export interface Claim {
  readonly part: string;
  readonly kind: string | undefined;
  readonly confidence: string | undefined;
  readonly text: string;
  readonly cites: readonly string[];
  /** Where in what is cited the claim's texts point, as written; undefined where nowhere. */
  readonly locators?: readonly Pointed[] | undefined;
}

/** `[@id, article 5]`. */
export interface Pointed {
  readonly id: string;
  readonly locator: string;
}

/** Returns the claims of a slide in the order of its parts, those that cite nothing among them. */
export function claimsOf(slide: TailoredSlide): readonly Claim[] {
  const columns = slide.columns.flatMap((column, at) => [
    ...textClaim(`columns/${at}/heading`, column.heading),
    ...pointClaims(`columns/${at}/points`, column.points),
  ]);
  const rows = (slide.table?.rows ?? []).map((row, at) => ({
    part: `rows/${at}`,
    kind: row.kind,
    confidence: undefined,
    text: row.cells.map(plainText).join(" | "),
    cites: [...row.cells.flatMap(citedIn), ...row.cite],
    locators: pointedIn(row.cells),
  }));
  return [
    ...textClaim("title", slide.title),
    ...textClaim("lead", slide.lead),
    ...pointClaims("points", slide.points),
    ...columns,
    ...rows,
    ...quoteClaims(slide),
    ...comparisonClaims(slide),
    ...eventClaims(slide),
    ...chartClaims(slide),
    ...illustrationClaims(slide),
    ...slide.notes.flatMap((note, at) => textClaim(`notes/${at}`, note)),
  ];
}

function textClaim(part: string, text: Text | undefined): readonly Claim[] {
  if (text === undefined) return [];
  const cites = citedIn(text);
  const locators = pointedIn([text]);
  return [{ part, kind: undefined, confidence: undefined, text: plainText(text), cites, locators }];
}

function pointClaims(part: string, points: readonly TailoredPoint[]): readonly Claim[] {
  return points.flatMap(({ text, kind, confidence, points: nested }, at) => [
    {
      part: `${part}/${at}`,
      kind,
      confidence,
      text: plainText(text),
      cites: citedIn(text),
      locators: pointedIn([text]),
    },
    ...pointClaims(`${part}/${at}/points`, nested),
  ]);
}

function pointedIn(texts: readonly Text[]): readonly Pointed[] | undefined {
  const citations = texts.flatMap((text) => text.citations);
  const pointed = citations.flatMap(({ id, locator }) => (locator === undefined ? [] : { id, locator }));
  return pointed.length === 0 ? undefined : pointed;
}

function quoteClaims({ quote }: TailoredSlide): readonly Claim[] {
  if (quote === undefined) return [];
  const { excerpt, context } = quote;
  const quotation = { part: "quote", kind: "fact", confidence: undefined, text: "", cites: [excerpt] };
  return [quotation, ...textClaim("quote/context", context)];
}

function comparisonClaims({ comparison }: TailoredSlide): readonly Claim[] {
  if (comparison === undefined) return [];
  return [{ part: "comparison", kind: "fact", confidence: undefined, text: "", cites: comparison }];
}

function eventClaims({ events }: TailoredSlide): readonly Claim[] {
  return events.map(({ date, text, kind, cite }, at) => ({
    part: `events/${at}`,
    kind,
    confidence: undefined,
    text: `${date}: ${plainText(text)}`,
    cites: [...citedIn(text), ...cite],
    locators: pointedIn([text]),
  }));
}

function chartClaims({ chart }: TailoredSlide): readonly Claim[] {
  const data = (chart?.data ?? []).map(({ kind, values, cite }, at) => ({
    part: `data/${at}`,
    kind,
    confidence: undefined,
    text: values.map(({ field, text }) => `${field}: ${plainText(text)}`).join(" | "),
    cites: [...values.flatMap(({ text }) => citedIn(text)), ...cite],
    locators: pointedIn(values.map(({ text }) => text)),
  }));
  return [...textClaim("alt", chart?.alt), ...data];
}

function illustrationClaims({ illustration }: TailoredSlide): readonly Claim[] {
  const cites = illustration?.cite ?? [];
  const image = { part: "image", kind: "fact", confidence: undefined, text: "", cites };
  return [
    ...(cites.length === 0 ? [] : [image]),
    ...textClaim("alt", illustration?.alt),
    ...textClaim("caption", illustration?.caption),
    ...textClaim("credit", illustration?.credit),
  ];
}
