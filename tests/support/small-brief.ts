/** A small brief for tests: a few sources and excerpts with every marking, and the slides that a test writes. */

export const SOURCES = `sources:
  - { id: memo, type: report, title: The quay memo, issued: 2024-03-01, file: memo.txt, derived-from: [] }
  - { id: gazette, type: article-newspaper, container-title: Gazette, issued: 2024-03-02, derived-from: [memo] }
  - { id: herald, type: article-newspaper, title: Cranes stand still, issued: 2024-03-03, derived-from: [memo], grade: B2 }
  - { id: dossier, type: report, title: Dossier on the owner, file: dossier-on-owner.txt, tlp: RED }
`;

export const EXCERPTS = `excerpts:
  cranes: { source: memo, exact: three of the five cranes stand still }
  repair: { source: memo, exact: The repair takes nine weeks, tlp: AMBER }
  gazette-cranes: { source: gazette, exact: most cranes are idle }
  herald-cranes: { source: herald, exact: the port has lost its rhythm }
  owner: { source: dossier, exact: the owner skipped two inspections }
  plain: { source: memo, exact: Ships wait in the roads }
`;

export const TEXTS = {
  "memo.txt":
    "Since Monday three of the five cranes stand still. The repair takes nine weeks, we think. Ships wait in the roads.",
  "dossier-on-owner.txt": "In short, the owner skipped two inspections and knew it.",
} as const;

/** Its owners are shown everything, the press neither what is marked nor what cites that. */
export const CRANES_BRIEF = `audiences:
  press: { label: Press }
  owners: { label: Owners, tlp: RED }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes
    points:
      - "Three of five stand still. [@cranes]"
      - "It takes nine weeks. [@repair]"
      - "The owner skipped two inspections. [@owner]"
    notes: ["Say little.", "They knew. [@owner]"]
  - { id: secret, title: Behind closed doors, layout: quote, excerpt: owner }
  - { id: list, layout: sources }
`;

/** Returns the files of a brief whose `brief.yaml` is a title, then `rest`. */
export function smallBrief(rest: string): Readonly<Record<string, string>> {
  const brief = `title: The cranes\nauthors: [Port Desk]\ndate: 2024-03-04\n${rest}`;
  return { "brief.yaml": brief, "sources.yaml": SOURCES, "excerpts.yaml": EXCERPTS, ...TEXTS };
}
