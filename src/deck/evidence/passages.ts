/** The stretches of sources that contain cited excerpts, for evidence slides. */
import type { Html } from "../../model/deck.ts";
import type { ExhibitView, PassageView } from "../../model/evidence-view.ts";
import type { Passage, TailoredBrief } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import { plainHtml } from "../notes/note-html.ts";
import { readableSource } from "./readable-source.ts";

/** Returns the passages in the order of their sources' numbers, and within a source in the order of its text. */
export function composePassages(
  { passages, excerpts }: Pick<TailoredBrief, "passages" | "excerpts">,
  exhibits: readonly ExhibitView[],
  words: Words,
): readonly PassageView[] {
  const byId = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return passages
    .flatMap((passage) => {
      const ids = new Set(passage.pieces.flatMap((piece) => piece.excerpts));
      const members = [...ids].flatMap((id) => byId.get(id) ?? []);
      const beginnings = new Map([...ids].map((id) => [id, beginningOf(excerpts.get(id)?.exact ?? "")]));
      return compose({ passage, members, beginnings, words });
    })
    .sort((a, b) => a.number - b.number);
}

function compose(options: {
  readonly passage: Passage;
  readonly members: readonly ExhibitView[];
  readonly beginnings: ReadonlyMap<string, string>;
  readonly words: Words;
}): readonly PassageView[] {
  const { passage, members, beginnings, words } = options;
  const [first] = members;
  if (first === undefined) return [];
  const { number, language, short, grade, lineage, state } = first;
  const source = { number, source: short, grade, lineage };
  return [
    {
      ids: members.map(({ id }) => id),
      ...source,
      words: passageHtml(passage),
      language,
      translations: members.flatMap(({ translated, translation }) =>
        translated === undefined ? [] : [{ words: translated, by: translation }],
      ),
      speakers: speakersOf(members, (id) => words.quote(beginnings.get(id) ?? "")),
      citedOn: undefined,
      state,
      isContinued: false,
      markings: [...new Set(members.map(({ marking }) => marking.label))],
    },
  ];
}

function passageHtml({ pieces }: Passage): Html {
  const shown = readableSource(pieces.map(({ words }) => words));
  return pieces
    .map(({ excerpts }, at) => {
      const html = plainHtml(shown[at] ?? "");
      return excerpts.length === 0 || html === "" ? html : `<mark>${html}</mark>`;
    })
    .join("")
    .replaceAll("</mark><mark>", "");
}

/**
 * Where the excerpts of a passage have different speakers, each speaker is named with the first words of the excerpt.
 */
function speakersOf(members: readonly ExhibitView[], beginning: (id: string) => string): readonly string[] {
  const speakers = new Set(members.map(({ speaker }) => speaker));
  if (speakers.size === 1) return [...speakers].filter((speaker) => speaker !== undefined);
  const named = Map.groupBy(members, ({ speaker }) => speaker);
  return [...named].flatMap(([speaker, spoken]) =>
    speaker === undefined ? [] : [`${speaker}: ${spoken.map(({ id }) => beginning(id)).join(", ")}`],
  );
}

/** How many words tell an excerpt from others beside it. */
const TELLING = 4;

function beginningOf(exact: string): string {
  const words = exact.trim().split(/\s+/);
  return words.length <= TELLING ? words.join(" ") : `${words.slice(0, TELLING).join(" ")} …`;
}
