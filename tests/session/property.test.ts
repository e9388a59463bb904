/** After any edits, saved or not, a session says what one says that reads the edited files for the first time. */
import { describe, expect, it } from "vitest";
import { openSession } from "../../src/workspace/open-session.ts";
import { type EditedWorld, worldOf, worldOfFolder } from "../support/edited-world.ts";
import { some } from "../support/in-full.ts";
import { editAtRandom, randomNumbers } from "../support/random-edits.ts";
import { answersOf, fingerprint } from "../support/session-answers.ts";

const BRIEF = `
citedeck: 1
title: The ferry and the bridge
date: 2024-05-02
tlp: AMBER
unmarked: CLEAR
audiences:
  crew: { label: Crew, tlp: AMBER, vars: { contact: the bridge } }
  press: { label: Press, tlp: CLEAR, language: de, vars: { contact: the office } }
sources:
  - { id: gazette, type: article-newspaper, title: Ferry stopped, container-title: The Gazette, issued: 2024-04-30, file: gazette.txt }
  - { id: memo, type: report, title: Engine memo, issued: 2024-04-29, file: memo.txt, derived-from: gazette, tlp: AMBER }
excerpts:
  nine: { source: gazette, exact: stopped for nine weeks, statement: halt }
  ten: { source: memo, exact: stopped for ten weeks, statement: halt }
  rust: { source: memo, exact: "Rust was found on 14 bolts", translation: { text: "Rost an 14 Bolzen", from: en } }
slides:
  - { id: front, layout: title }
  - id: halt
    title: &same The ferry is stopped
    points:
      - The ferry is stopped for nine weeks. [@nine]
      - text: Rust was found on 15 bolts. [@rust]
        tlp: AMBER
      - { text: "Ask {{vars.contact}}.", kind: context }
    notes: [ "Say that it is “stopped for nine weeks”. [@nine]" ]
    variants:
      press: { points: [ "It does not sail for nine weeks. [@nine]" ] }
  - title: *same
    points: [ "No ID here. [@gazette]" ]
  - id: rows
    layout: table
    title: Weeks
    columns: [ What, Weeks ]
    rows: [ { cells: [ Ferry, "9" ], cite: nine }, { cells: [ Memo, "10" ], cite: ten } ]
  - { id: both, layout: compare, title: How long, statement: halt }
  - id: days
    layout: timeline
    title: Days
    events: [ { date: 2024-04-29, text: "The memo. [@ten]" }, { date: 2024-04-30, text: "The notice. [@nine]" } ]
  - { id: proof, layout: evidence }
  - { id: list, layout: sources }
`;

const FILES = {
  "ferry/brief.yaml": BRIEF,
  "ferry/gazette.txt": "The ferry was stopped for nine weeks, the office said. The bridge stays open.\n",
  "ferry/memo.txt": "Rust was found on 14 bolts of the ramp. The ferry is stopped for ten weeks.\n",
  "ferry/templates/slides/table.hbs":
    "<h2>{{{slide.title}}}</h2><p>{{deck.title}}</p>{{#each slide.table.rows}}<p>{{#each cells}}{{{this}}} {{/each}}{{{marks}}}</p>{{/each}}",
};

function ferry(): EditedWorld {
  return worldOf(
    new Map(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
}

/** Seeds of random edits. */
const SERIES = Array.from({ length: 45 }, (_, at) => at + 1);

describe("a session", () => {
  it.each(some(SERIES, 45))("says after any edits what a fresh one says (series %i)", (seed) => {
    expect(saysTheSame({ make: ferry, brief: "ferry/brief.yaml", edits: 25, seed })).toBe(25);
  });

  it("says of a whole example after edits what a fresh one says", () => {
    const make = (): EditedWorld => worldOfFolder("briefs/harbour-bridge");
    expect(saysTheSame({ make, brief: "briefs/harbour-bridge/brief.yaml", edits: 3, seed: 7 })).toBe(3);
  });
});

/** Returns how many edits were made until the two said something else: all of them where they never did. */
function saysTheSame(options: {
  readonly make: () => EditedWorld;
  readonly brief: string;
  readonly edits: number;
  readonly seed: number;
}): number {
  const { make, brief, edits, seed } = options;
  const [world, edited, original, random] = [make(), make(), make(), randomNumbers(seed)];
  const among = world.paths().filter((path) => /\.(?:ya?ml|txt|md|hbs)$/.test(path));
  const session = openSession(brief, world);
  for (let edit = 0; edit < edits; edit++) {
    const path = editAtRandom(edited, { among, original, random });
    const text = edited.read(path) && edited.textOf(path);
    // an editor has it, and has not saved it
    const isUnsaved = text !== undefined && random(3) === 0;
    session.overlay(path, isUnsaved ? text : undefined);
    if (!isUnsaved) {
      world.write(path, text);
      session.changed([path]);
    }
    const length = edited.textOf(brief).length + 1;
    const places = [1, 2, 3].map(() => ({ file: brief, offset: random(length) }));
    const now = fingerprint(answersOf(session, places));
    if (now !== fingerprint(answersOf(openSession(brief, edited.copy()), places))) return edit;
  }
  return edits;
}
