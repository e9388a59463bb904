/** What one planted secret adds to a brief, and the brief that several of them make. */

export type JsonMap = Readonly<Record<string, unknown>>;

export interface Part {
  readonly slides?: readonly JsonMap[];
  /** Sources, and paths of libraries. */
  readonly sources?: readonly (JsonMap | string)[];
  readonly excerpts?: JsonMap;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Keys of the brief itself. */
  readonly head?: JsonMap;
  readonly press?: JsonMap;
  readonly staff?: JsonMap;
  readonly withhold?: readonly string[];
  /** Lines before the brief's own. */
  readonly comment?: string;
}

/** The audience that outputs are searched for is `press`, cleared for nothing; `staff` sees all. */
export function briefOf(parts: readonly Part[]): Readonly<Record<string, string | Uint8Array>> {
  const brief = {
    ...{ citedeck: 1, title: "Cranes", date: "2024-03-04", tlp: "CLEAR", authors: ["Port Desk"] },
    // Claims are not the subject here: what is planted is borne out by nothing.
    checks: { "number-not-in-excerpt": "off", "name-not-in-excerpt": "off" },
    ...Object.assign({}, ...parts.map(({ head }) => head)),
    withhold: parts.flatMap(({ withhold = [] }) => withhold),
    audiences: {
      press: { label: "Press", depth: 2, ...Object.assign({}, ...parts.map(({ press }) => press)) },
      staff: { label: "Staff", tlp: "RED", ...Object.assign({}, ...parts.map(({ staff }) => staff)) },
    },
    slides: [COVER, SHOWN, ...parts.flatMap(({ slides = [] }) => slides), ...ENDING],
    sources: [...SOURCES, ...parts.flatMap(({ sources = [] }) => sources)],
    excerpts: { ...EXCERPTS, ...Object.assign({}, ...parts.map(({ excerpts }) => excerpts)) },
  };
  const comments = parts.map(({ comment }) => (comment === undefined ? "" : `# ${comment}\n`)).join("");
  return {
    "memo.txt": "Since Monday three of the five cranes stand still. Ships wait in the roads.",
    ...Object.assign({}, ...parts.map(({ files }) => files)),
    "brief.yaml": comments + JSON.stringify(brief, undefined, 1),
  };
}

const COVER = { id: "cover", layout: "title" };

/** What is left where all else is kept from an audience. */
const SHOWN = { id: "shown", title: "Cranes", points: ["Three of five stand still. [@cranes]"] };

const ENDING = [
  { id: "list", layout: "sources" },
  { id: "proof", layout: "evidence" },
];

const SOURCES = [
  { id: "memo", type: "report", title: "Memo", issued: "2024-03-01", file: "memo.txt", "derived-from": [] },
  { id: "dossier", type: "report", title: "Dossier", issued: "2024-03-01", tlp: "RED", "derived-from": [] },
];

const EXCERPTS = {
  cranes: { source: "memo", exact: "three of the five cranes stand still" },
  ships: { source: "memo", exact: "Ships wait in the roads" },
};

/** Returns the number in the IDs of the part that the text at `offset` belongs to: the nearest `p<number>-` before it. */
export function partAt(file: string, offset: number): number | undefined {
  const before = file.slice(0, offset + 40).matchAll(/"p(\d+)-/g);
  const starts = Array.from(before, (found) => ({ at: found.index, number: Number(found[1]) }));
  return (starts.findLast(({ at }) => at <= offset) ?? starts.at(-1))?.number;
}
