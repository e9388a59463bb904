/** Figures on a slide that cites nothing, in digits or in words: nothing bears them out. */
import { figureReader } from "../../check/figures/read-figures.ts";
import type { Brief } from "../../model/brief.ts";
import { plainText } from "../../model/prose.ts";
import { citedOn, statementsWith } from "./as-facts.ts";
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

/** Returns one for each new text with a figure that the brief's head does not have. */
export function figuresAlone(slide: Change["slide"], old: Change["old"], brief: Brief): readonly Liberty[] {
  if (citedOn(slide).length > 0) return [];
  const figuresIn = figureWords(brief.language);
  const head = [brief.title, brief.subtitle].flatMap((text) => (text === undefined ? [] : [plainText(text)]));
  const allowed = new Set(figuresIn([...head, brief.date?.value ?? "", brief.asOf?.value ?? ""].join(" ")));
  const was = new Set(old === undefined ? [] : textsOf(old));
  return textsOf(slide)
    .filter((text) => !was.has(text))
    .filter((text) => figuresIn(text).some((figure) => !allowed.has(figure)))
    .map((text) => ({
      kind: "not-held-as-fact",
      why: `A figure stands on a slide that cites nothing: "${text}".`,
    }));
}

/** Digits of any kind count by themselves: of "31²" and "㉜", a reader of figures sees less. */
function figureWords(language: string): (text: string) => readonly string[] {
  const reader = figureReader(language);
  return (text) => [
    ...Array.from(text.matchAll(/\p{N}+/gu), ([digits]) => digits),
    ...reader
      .read(text)
      .map(({ start, end }) => text.slice(start, end).toLowerCase())
      .filter((words) => !/\p{N}/u.test(words)),
  ];
}

function textsOf(slide: Change["slide"]): readonly string[] {
  return statementsWith(slide).flatMap(({ texts }) => texts.map(plainText));
}
