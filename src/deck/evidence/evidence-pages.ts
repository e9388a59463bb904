/** Every cited excerpt in its passage, laid out over as many slides as needed. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { evidenceAnchor } from "../notes/bibliography.ts";
import { dividePassage, textOf } from "./divide-passage.ts";

/** The content of one slide. `from` is the position of its first passage among all. */
export interface EvidencePage {
  readonly from: number;
  readonly groups: readonly EvidenceGroup[];
}

/**
 * `passages` are grouped by source, in the order of its number. `cuts` are those that must begin a slide, of all pieces that
 * long ones are divided into.
 */
export function evidencePages(
  passages: readonly PassageView[],
  cuts: readonly number[],
): readonly EvidencePage[] {
  const pages: { readonly from: number; readonly passages: PassageView[] }[] = [];
  let used = 0;
  for (const [at, passage] of passages.flatMap(dividePassage).entries()) {
    const page = pages.at(-1);
    const last = page?.passages.at(-1);
    used += linesOf(passage) + (last?.number === passage.number ? 0 : linesAbout(passage));
    const fits = page !== undefined && used <= LINES && !cuts.includes(at);
    if (fits) page.passages.push(passage);
    else {
      pages.push({ from: at, passages: [{ ...passage, isContinued: false }] });
      used = linesOf(passage) + linesAbout(passage);
    }
  }
  return pages.map(({ from, passages: shown }, at) => {
    const before = pages[at - 1]?.passages.at(-1)?.number;
    return { from, groups: groupsOf(shown).map((group) => withAnchor(group, before)) };
  });
}

/** A group that continues from the slide before has its fragment there. */
function withAnchor(group: EvidenceGroup, before: number | undefined): EvidenceGroup {
  return { ...group, anchor: group.number === before ? undefined : evidenceAnchor(group.number) };
}

/** How many lines of its font size a slide's two columns have room for, and how many characters fill one. */
const LINES = 48;
const CHARACTERS = 65;
/** Where a source is cited is known only when all slides are made, so room is kept for this much. */
export const CITED_ON = "cited on slides 2, 7, 11, 12, 18";

/** A source is described above its passages. */
function linesAbout({ source, grade, lineage, state }: PassageView): number {
  const facts = [grade, lineage, state, CITED_ON].filter((fact) => fact !== undefined);
  return linesIn(textOf(source)) + linesIn(facts.join(" · ")) + 1;
}

function linesOf({ words, translations, speakers, isContinued }: PassageView): number {
  const own = words.split("\n").map((line) => textOf(line));
  const below = [
    ...translations.map((translation) => `${textOf(translation.words)} ${translation.by ?? ""}`),
    ...speakers,
  ];
  const lines = [...own, ...below].reduce((sum, text) => sum + linesIn(text), 0);
  return isContinued ? lines : lines + 0.5;
}

function linesIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS);
}

/** Groups the passages by source, in their order. */
export function groupsOf(passages: readonly PassageView[]): readonly EvidenceGroup[] {
  return [...Map.groupBy(passages, ({ number }) => number)].flatMap(([number, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { source, grade, lineage } = first;
    const state = members.every((member) => member.state === first.state) ? first.state : undefined;
    const facts = { number, source, grade, lineage, state };
    return [{ ...facts, anchor: undefined, citedOn: undefined, passages: members }];
  });
}
