/** A deck with every layout that ships in it, for tests of rendering. */
import type { ColumnView, Deck } from "../../src/model/deck.ts";
import type { SourceView } from "../../src/model/evidence-view.ts";
import {
  deckOf,
  footerOf,
  judgementOf,
  mark,
  markingOf,
  noteOf,
  pointOf,
  type SlideSketch,
} from "./deck-fixture.ts";

/** Returns a deck with every layout that ships, full of real-sounding matter. */
export function wholeDeck(changes: Partial<Deck> = {}): Deck {
  return deckOf(
    [
      titleSlide,
      openDoor,
      conditions,
      section,
      judgements,
      quote,
      columns,
      table,
      nineNotes,
      longTitle,
      sources,
    ],
    changes,
  );
}

function sourceOf(number: number, changes: Partial<SourceView> = {}): SourceView {
  return {
    number,
    anchor: `~source~${number}`,
    note: noteOf(number).html.replace(/, [A-F][1-6]$/, ""),
    grade: "C2",
    marking: undefined,
    lineage: "from El País",
    state: "5 excerpts, anchored in the text",
    citedOn: `cited on slides <a href="#open-door" aria-label="Slide 2">2</a>, <a href="#judgements" aria-label="Slide 5">5</a>`,
    ...changes,
  };
}

const titleSlide: SlideSketch = {
  id: "title",
  layout: "title",
  name: "What Washington and NATO answered",
  title: "What Washington and NATO answered",
  type: { scale: 1, spread: 0.3, notes: 1 },
  head: {
    title: "What Washington and NATO answered",
    subtitle: "The written responses of January 2022, as reported",
    authors: "Policy Desk",
    date: "3 February 2022",
    asOf: "Information cut-off 2 February 2022, 18:00 UTC",
    audience: "Prepared for Analysts",
    tally: "5 reports, 2 origins, 27 excerpts",
  },
};

const openDoor: SlideSketch = {
  id: "open-door",
  name: "The door stays open, and both letters say so",
  title: "The door stays open, and both letters say so",
  points: [
    pointOf(`NATO’s open-door policy stands, in both letters.${mark("open-door", 1, 3)}`),
    pointOf(
      `Washington “continues to strongly support” it, for Ukraine and Georgia alike.${mark("open-door", 3)}`,
    ),
    pointOf(`States choose their security agreements “free from pressure”.${mark("open-door", 1)}`, {
      points: [
        pointOf(`A second report words it “without outside interference”.${mark("open-door", 3)}`),
        pointOf("The English of both goes back through Spanish.", { kind: "context" }),
      ],
    }),
    judgementOf("Moscow is unlikely to take the offer as it stands.", "moderate"),
  ],
  notes: [`<p>If asked about Georgia: one report names it.${mark("open-door", 3)}</p>`],
  footer: footerOf([1, 3], "2 reports, 1 origin: El País"),
};

const conditions: SlideSketch = {
  id: "conditions",
  name: "Every offer hangs on de-escalation",
  title: "Every offer hangs on de-escalation",
  lead: "What each side would have to do first, as the letters are reported.",
  type: { scale: 1, spread: 0.3, notes: 1 },
  points: [
    pointOf(`Progress comes “only in the context of de-escalation”.${mark("conditions", 3)}`),
    pointOf(`NATO calls the withdrawal “essential”.${mark("conditions", 2)}`),
  ],
  footer: footerOf([2, 3], "2 reports, 1 origin: El País"),
};

const section: SlideSketch = {
  id: "what-it-means",
  layout: "section",
  name: "What it means for us",
  title: "What it means for us",
  lead: "Three judgements, and what each of them rests on",
  type: { scale: 1, spread: 0.3, notes: 1 },
};

const judgements: SlideSketch = {
  id: "judgements",
  layout: "judgements",
  name: "Talks go on; the demands that matter most are refused",
  title: "Talks go on; the demands that matter most are refused",
  points: [
    judgementOf(
      `Both letters are authentic: two US departments are reported to say so.${mark("judgements", 2, 5)}`,
      "high",
    ),
    judgementOf("Arms control is where Moscow is most likely to answer.", "moderate"),
    judgementOf("The offer on Georgia and Moldova is unlikely to be in the NATO letter.", "low"),
    pointOf("No annexes exist beside the two letters.", { kind: "assumption", kindLabel: "Assumption" }),
  ],
  footer: footerOf([2, 5], "2 reports, 1 origin: El País"),
};

const quote: SlideSketch = {
  id: "ball",
  layout: "quote",
  name: "Washington waits for an answer",
  title: "Washington waits for an answer",
  quote: {
    words: "“Right now, the document is with them, and the ball is in their court.”",
    language: undefined,
    speaker: "Antony Blinken, US Secretary of State",
    source: `To reporters, as quoted in “US and NATO deliver responses to Russian demands over Ukraine”${mark("ball", 4)}`,
    translation: undefined,
    context: undefined,
  },
  footer: footerOf([4]),
};

const columns: SlideSketch = {
  id: "two-letters",
  layout: "columns",
  name: "Two letters, one line",
  title: "Two letters, one line",
  columns: [
    column("Washington", [
      `Talks on short- and medium-range missiles and their launchers.${mark("two-letters", 3)}`,
      `“Mutual transparency measures”, after consulting Kyiv.${mark("two-letters", 3)}`,
      `Enters the process “in good faith”.${mark("two-letters", 2)}`,
    ]),
    column("NATO", [
      `“We do not pose any threat to Russia.”${mark("two-letters", 2)}`,
      `Transparency of manoeuvres, and arms control.${mark("two-letters", 2)}`,
      `Withdrawal is “essential” to any progress.${mark("two-letters", 2)}`,
    ]),
    column("Moscow", [
      `Will “study” the paper, says its deputy minister.${mark("two-letters", 4)}`,
      `Denies that it plans to invade.${mark("two-letters", 4)}`,
    ]),
  ],
  footer: footerOf([2, 3, 4], "3 reports, 2 origins: El País; lineage of 1 not stated"),
};

const table: SlideSketch = {
  id: "wordings",
  layout: "table",
  name: "One sentence of NATO’s letter, in three wordings",
  title: "One sentence of NATO’s letter, in three wordings",
  table: {
    columns: ["Report", "What Russia did", "What NATO asks", "Dated"],
    rows: [
      row(
        [
          "Report A",
          "“significant unilateral and unjustified diversion of troops”",
          "“to immediately deescalate”",
          "2 Feb 2022",
        ],
        1,
      ),
      row(
        [
          "Report B",
          "“substantial and unjustified Russian military mobilization”",
          "“an immediate de-escalation”",
          "not stated",
        ],
        2,
      ),
      row(
        [
          "Report C",
          "“significant, unprovoked, unjustified and protracted Russian military build-up”",
          "“to de-escalate the situation immediately”",
          "2 Feb 2022",
        ],
        3,
      ),
      row(
        ["Report E", "not quoted", "“withdraw its troops from Ukraine, Georgia and Moldova”", "2 Feb 2022"],
        5,
      ),
    ],
    ...{ figures: [], hasMarks: true, shares: [] },
  },
  footer: footerOf([1, 2, 3, 5], "4 reports, 1 origin: El País"),
};

const nineNotes: SlideSketch = {
  id: "nine",
  name: "Nine sources stand behind the chronology of the replies",
  title: "Nine sources stand behind the chronology of the replies",
  points: [
    pointOf(`The letters were handed over on the same day, in parallel.${mark("nine", 1, 4, 7, 8)}`),
    pointOf(`Moscow promised to read and to study them.${mark("nine", 4, 6)}`),
    pointOf(`A week later a newspaper printed both.${mark("nine", 1, 2, 3, 5)}`),
    pointOf(`The principle at issue dates from the Astana summit.${mark("nine", 3, 9)}`),
  ],
  footer: footerOf([1, 2, 3, 4, 5, 6, 7, 8, 9], "9 sources, 5 origins; lineage of 1 not stated"),
};

const longTitle: SlideSketch = {
  id: "long",
  name: "Both letters refuse the two central demands, an end to enlargement and a return to the lines of 1997",
  title: `Both letters refuse the two central demands, an end to enlargement and a return to the lines of 1997${mark("long", 5)}`,
  type: { scale: 0, spread: 0, notes: 0 },
  points: [
    pointOf(
      `“Western leaders and Ukrainian authorities” speak of more than 100,000 troops at Ukraine’s borders, and of an invasion that is possible in the near future.${mark("long", 5)}`,
    ),
    pointOf(
      `The demand to take NATO’s infrastructure back to where it stood in 1997 is passed over in silence, one report says.${mark("long", 5)}`,
    ),
    pointOf(
      `Washington ties the reinforcement of the eastern flank to nothing but Russia’s own concentration of troops.${mark("long", 5)}`,
    ),
    pointOf(
      `It offers talks on not stationing missiles in Ukraine, once Kyiv has been consulted and if Moscow does likewise.${mark("long", 3, 5)}`,
      {
        points: [
          pointOf(
            `Report C: “offensive ground-based missile systems and permanent forces with combat missions”.${mark("long", 3)}`,
          ),
        ],
      },
    ),
    judgementOf("The second wording is most likely a slip of translation.", "moderate"),
  ],
  footer: footerOf([3, 5], "2 reports, 1 origin: El País"),
};

const sources: SlideSketch = {
  id: "sources",
  layout: "sources",
  name: "What this rests on",
  title: "What this rests on",
  groups: [
    {
      heading: "<em>El País</em>, 2 Feb 2022",
      sources: [
        sourceOf(1),
        sourceOf(2, { state: "4 excerpts, anchored in the text" }),
        sourceOf(3, { state: "11 excerpts, anchored in the text" }),
        sourceOf(5, {
          grade: "C3",
          marking: markingOf("GREEN"),
          state: "3 excerpts, recorded, not verified",
        }),
      ],
    },
    {
      heading: "Lineage not stated",
      sources: [sourceOf(4, { grade: "B2", lineage: undefined }), sourceOf(6, { lineage: undefined })],
    },
  ],
};

function column(heading: string, points: readonly string[]): ColumnView {
  return { heading, points: points.map((html) => pointOf(html)) };
}

function row(cells: readonly string[], source: number) {
  return { cells, marks: mark("wordings", source), emphasis: undefined };
}
