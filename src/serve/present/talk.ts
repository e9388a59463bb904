/** One presentation as its pages share it: a frozen deck, where it stands, and the pages that listen. */
import type { FrozenDeck } from "../../make/freeze-deck.ts";
import { isBackMatter } from "../../model/layouts.ts";
import { stepsOf } from "../../model/steps.ts";
import type { PageName } from "./present-pages.ts";
import { act, type Command, moved, openStage, type Scenery, type Stage, settled } from "./stage.ts";

export type PresentDeck = FrozenDeck<PageName>;

/** What a page knows of it. What the audience's screen has no need of is left out there. */
export interface TalkState {
  /** Grows with each change. */
  readonly count: number;
  readonly deck: string;
  readonly at: number;
  readonly step: number;
  readonly isBlack: boolean;
  readonly isEnlarged: boolean;
  readonly evidence: number | null;
  readonly pointer: Stage["pointer"] | null;
  readonly clock?: Stage["clock"];
  /** In ms, for each slide. */
  readonly spent?: readonly number[];
}

export type Viewer = "display" | "speaker";

export interface Talk {
  readonly deck: () => PresentDeck;
  readonly stage: () => Stage;
  readonly state: (viewer: Viewer) => TalkState;
  readonly act: (command: Command) => void;
  /** Shows another deck in place of the one that it has. */
  readonly replaceDeck: (deck: PresentDeck) => void;
  /** Calls `tell` after each change, until what is returned is called. */
  readonly follow: (tell: () => void) => () => void;
}

/** `now` is any clock, in ms. */
export function openTalk(first: PresentDeck, now: () => number): Talk {
  const followers = new Set<() => void>();
  const held = {
    ...{ deck: first, scenery: sceneryOf(first) },
    ...{ stage: openStage(first.deck.slides.length, now()), count: 0 },
  };
  const change = (stage: Stage): void => {
    if (stage === held.stage) return;
    held.stage = stage;
    held.count += 1;
    for (const tell of followers) tell();
  };
  return {
    deck: () => held.deck,
    stage: () => settled(held.stage, now()),
    state: (viewer) => {
      const { at, step, isBlack, isEnlarged, evidence, pointer, clock, spent } = settled(held.stage, now());
      const shown = { at, step, isBlack, isEnlarged, evidence: evidence ?? null, pointer: pointer ?? null };
      const common = { count: held.count, deck: held.deck.id, ...shown };
      return viewer === "display" ? common : { ...common, clock, spent };
    },
    act: (command) => change(act(held.stage, command, { now: now(), ...held.scenery })),
    replaceDeck: (deck) => {
      const [from, to] = [idsOf(held.deck), idsOf(deck)];
      held.deck = deck;
      held.scenery = sceneryOf(deck);
      change(moved(held.stage, { from, to, now: now(), steps: held.scenery.steps }));
    },
    follow: (tell) => {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}

function idsOf({ deck }: PresentDeck): readonly string[] {
  return deck.slides.map(({ id }) => id);
}

/** What of its scenery a deck has for as long as it is shown. */
function sceneryOf({ deck }: PresentDeck): Omit<Scenery, "now"> {
  const asides = deck.slides.flatMap(({ layout }, at) => (isBackMatter(layout) ? [at] : []));
  return { exhibits: deck.exhibits.length, steps: deck.slides.map(stepsOf), asides: new Set(asides) };
}
