/** Every cited excerpt in its passage, laid out over as many slides as needed. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { evidenceAnchor } from "../notes/bibliography.ts";

/** The content of one slide. `from` is the position of its first passage among all. */
export interface EvidencePage {
  readonly from: number;
  readonly groups: readonly EvidenceGroup[];
}

/** `passages` are grouped by source, in the order of its number. `cuts` are those that must begin a slide. */
export function evidencePages(
  passages: readonly PassageView[],
  cuts: readonly number[],
): readonly EvidencePage[] {
  const pages: { readonly from: number; readonly passages: PassageView[] }[] = [];
  for (const [at, passage] of passages.entries()) {
    const page = pages.at(-1);
    const fits = page !== undefined && linesOf([...page.passages, passage]) <= LINES && !cuts.includes(at);
    if (fits) page.passages.push(passage);
    else pages.push({ from: at, passages: [passage] });
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

/** How many lines of its font size a slide has room for, and how many characters fill one. */
const LINES = 20;
const CHARACTERS = 108;
const CHARACTERS_BESIDE = 26;
/** Where a source is cited is known only when all slides are made, so room is kept for this much. */
const CITED_ON = "cited on slides 2, 7, 11, 12, 18, 19";

function linesOf(passages: readonly PassageView[]): number {
  return groupsOf(passages).reduce((sum, { source, grade, lineage, state, passages: members }) => {
    // A source is described beside its passages.
    const linesBeside = [CITED_ON, textOf(source), grade, lineage, state].reduce(
      (total, fact) => total + Math.ceil((fact ?? "").length / CHARACTERS_BESIDE),
      0,
    );
    const lines = members.reduce((total, passage) => total + passageLines(passage), 0);
    return sum + Math.max(lines, linesBeside) + 0.9;
  }, 0);
}

function passageLines({ words, translations, speakers }: PassageView): number {
  const own = words.split("\n").map((line) => textOf(line));
  const below = [...translations.map((translation) => textOf(translation.words)), speakers.join(" · ")];
  const texts = [...own, ...below].filter((text) => text !== "");
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / CHARACTERS), 0.5);
}

function textOf(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, "");
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
