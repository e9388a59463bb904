/** One presentation as its pages share it: a frozen deck, where it stands, and the pages that listen. */
import type { FrozenDeck } from "../../make/freeze-deck.ts";
import { isBackMatter } from "../../model/layouts.ts";
import { stepsOf } from "../../model/steps.ts";
import type { PageName } from "./present-pages.ts";
import { act, type Command, moved, openStage, type Stage, settled } from "./stage.ts";

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
  const held = { deck: first, stage: openStage(first.deck.slides.length, now()), count: 0 };
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
    act: (command) =>
      change(
        act(held.stage, command, {
          now: now(),
          exhibits: held.deck.deck.exhibits.length,
          steps: stepsIn(held.deck),
          asides: asidesIn(held.deck),
        }),
      ),
    replaceDeck: (deck) => {
      const [from, to] = [idsOf(held.deck), idsOf(deck)];
      held.deck = deck;
      change(moved(held.stage, { from, to, now: now(), steps: stepsIn(deck) }));
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

function stepsIn({ deck }: PresentDeck): readonly number[] {
  return deck.slides.map(stepsOf);
}

function asidesIn({ deck }: PresentDeck): ReadonlySet<number> {
  return new Set(deck.slides.flatMap(({ layout }, at) => (isBackMatter(layout) ? [at] : [])));
}
