/** Every cited excerpt with its surroundings, laid out over as many slides as it takes. Called by compose. */
import type { EvidenceGroup, ExhibitView } from "../model/deck.ts";

/** What one slide holds: `from` is the place of its first excerpt among all. */
export interface EvidencePage {
  readonly from: number;
  readonly groups: readonly EvidenceGroup[];
}

/** Excerpts stand with their source, in the order of its number. `cuts` are those that must begin a slide. */
export function evidencePages(
  exhibits: readonly ExhibitView[],
  cuts: readonly number[],
): readonly EvidencePage[] {
  const ordered = [...Map.groupBy(exhibits, ({ number }) => number).entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofSource]) => ofSource);
  const pages: { readonly from: number; readonly exhibits: ExhibitView[] }[] = [];
  for (const [at, exhibit] of ordered.entries()) {
    const page = pages.at(-1);
    const fits = page !== undefined && linesOf([...page.exhibits, exhibit]) <= LINES && !cuts.includes(at);
    if (fits) page.exhibits.push(exhibit);
    else pages.push({ from: at, exhibits: [exhibit] });
  }
  return pages.map(({ from, exhibits: shown }) => ({ from, groups: groupsOf(shown) }));
}

/** What a slide has room for, in lines of the size that it is set in; and how many characters fill one. */
const LINES = 20;
const CHARACTERS = 100;
const CHARACTERS_BESIDE = 26;

function linesOf(exhibits: readonly ExhibitView[]): number {
  return groupsOf(exhibits).reduce((sum, { source, grade, lineage, state, exhibits: members }) => {
    // a source is described beside its excerpts
    const linesBeside = [source.replaceAll(/<[^>]*>/g, ""), grade, lineage, state].reduce(
      (total, fact) => total + Math.ceil((fact ?? "").length / CHARACTERS_BESIDE),
      0,
    );
    const lines = members.reduce((total, exhibit) => total + exhibitLines(exhibit), 0);
    return sum + Math.max(lines, linesBeside) + 0.9;
  }, 0);
}

function exhibitLines({ before, words, after, translated, speaker, translation }: ExhibitView): number {
  const wording = Math.ceil((before.length + words.length + after.length) / CHARACTERS);
  const translating = translated === undefined ? 0 : Math.ceil(translated.length / CHARACTERS);
  return wording + translating + (speaker === undefined && translation === undefined ? 0 : 1) + 0.5;
}

function groupsOf(exhibits: readonly ExhibitView[]): readonly EvidenceGroup[] {
  return [...Map.groupBy(exhibits, ({ number }) => number)].flatMap(([number, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { short, grade, lineage } = first;
    const state = members.every((member) => member.state === first.state) ? first.state : undefined;
    return [{ number, source: short, grade, lineage, state, exhibits: members }];
  });
}
