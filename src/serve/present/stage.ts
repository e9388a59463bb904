/** Where a presentation stands: what its screen shows, and how long each slide has taken. */
import * as z from "zod";

export interface Stage {
  /** The slide that is shown, from 0. */
  readonly at: number;
  /** How many of its points are shown, where they are shown one by one; else 0. */
  readonly step: number;
  readonly isBlack: boolean;
  /** Its chart or picture lies over the slide, as large as the screen. */
  readonly isEnlarged: boolean;
  /** The passage that lies over the slide: its place among the deck's exhibits. */
  readonly evidence: number | undefined;
  /** Where the pointer is, in per cent of the slide's width and height. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** It waits for the first slide to be left. */
  readonly clock: "waiting" | "running" | "paused";
  /** How long each slide has been shown while the clock ran, in ms, without what runs now. */
  readonly spent: readonly number[];
  /** When `spent` was last brought up to date, in ms of any clock. */
  readonly since: number;
}

const percent = z.number().min(0).max(100);

/** What a page may ask for. */
export const COMMAND = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("go"),
    to: z.number().int().nonnegative(),
    step: z.number().int().nonnegative().optional(),
  }),
  z.object({ do: z.literal("step"), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ do: z.literal("black"), is: z.boolean() }),
  z.object({ do: z.literal("enlarge"), is: z.boolean() }),
  z.object({ do: z.literal("evidence"), exhibit: z.number().int().nonnegative().nullable() }),
  z.object({ do: z.literal("point"), at: z.object({ x: percent, y: percent }).nullable() }),
  z.object({ do: z.literal("clock"), is: z.enum(["running", "paused", "waiting"]) }),
]);
export type Command = z.infer<typeof COMMAND>;

export function openStage(slides: number, now: number): Stage {
  return {
    at: 0,
    step: 0,
    isBlack: false,
    isEnlarged: false,
    evidence: undefined,
    pointer: undefined,
    clock: "waiting",
    spent: Array.from({ length: slides }, () => 0),
    since: now,
  };
}

/** What a deck has for its stage. */
export interface Scenery {
  readonly now: number;
  readonly exhibits: number;
  /** For each slide, how many points it shows one by one. */
  readonly steps: readonly number[];
  /** Slides that one looks things up on: turning to the next slide passes over them. */
  readonly asides: ReadonlySet<number>;
}

/** Returns the stage after `command`. What there is not, such as a slide behind the last, changes nothing. */
export function act(stage: Stage, command: Command, scenery: Scenery): Stage {
  const { now, exhibits } = scenery;
  switch (command.do) {
    case "go":
      return goTo(stage, { to: command.to, step: command.step ?? 0 }, scenery);
    case "step":
      return goTo(stage, placeAfter(stage, command.by, scenery), scenery);
    case "black":
      return command.is ? { ...stage, ...BARE, isBlack: true } : { ...stage, isBlack: false };
    case "enlarge":
      return { ...stage, ...BARE, isEnlarged: command.is };
    case "evidence": {
      const { exhibit } = command;
      if (exhibit === null) return { ...stage, evidence: undefined };
      return exhibit < exhibits ? { ...stage, ...BARE, evidence: exhibit } : stage;
    }
    case "point":
      return { ...stage, pointer: command.at ?? undefined };
    case "clock":
      return setClock(stage, command.is, now);
  }
}

/** Brings `spent` up to date. */
export function settled(stage: Stage, now: number): Stage {
  if (stage.clock !== "running") return { ...stage, since: now };
  const more = now - stage.since;
  return { ...stage, since: now, spent: stage.spent.map((ms, at) => (at === stage.at ? ms + more : ms)) };
}

/** Nothing lies over the slide. */
const BARE = { isBlack: false, isEnlarged: false, evidence: undefined } as const;

interface Place {
  readonly to: number;
  readonly step: number;
}

/** A slide that is gone back to is whole, as it was left. Whoever looks things up turns from there as anywhere. */
function placeAfter({ at, step }: Stage, by: 1 | -1, { steps, asides }: Scenery): Place {
  const onSlide = step + by;
  if (onSlide >= 0 && onSlide <= (steps[at] ?? 0)) return { to: at, step: onSlide };
  let to = at + by;
  while (!asides.has(at) && asides.has(to)) to += by;
  return { to, step: by === 1 ? 0 : (steps[to] ?? 0) };
}

/** Another slide, or another of its points, takes away what lay over the last one. */
function goTo(stage: Stage, { to, step: asked }: Place, { now, steps }: Scenery): Stage {
  const step = Math.min(asked, steps[to] ?? 0);
  const isLeft = to !== stage.at;
  if (to < 0 || to >= stage.spent.length || (!isLeft && step === stage.step)) return stage;
  const clock = isLeft && stage.clock === "waiting" ? "running" : stage.clock;
  return { ...settled(stage, now), ...BARE, at: to, step, clock, pointer: undefined };
}

function setClock(stage: Stage, clock: Stage["clock"], now: number): Stage {
  const spent = clock === "waiting" ? stage.spent.map(() => 0) : settled(stage, now).spent;
  return { ...stage, clock, spent, since: now };
}

/** Returns the stage for a deck with other slides: by ID, each keeps its time, and the one that is shown stays. */
export function moved(
  stage: Stage,
  {
    from,
    to,
    now,
    steps,
  }: {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly now: number;
    readonly steps: readonly number[];
  },
): Stage {
  const { at, step, spent, ...kept } = settled(stage, now);
  const same = to.indexOf(from[at] ?? "");
  return {
    ...kept,
    at: same === -1 ? Math.min(at, to.length - 1) : same,
    step: same === -1 ? 0 : Math.min(step, steps[same] ?? 0),
    spent: to.map((id) => spent[from.indexOf(id)] ?? 0),
    isEnlarged: false,
    evidence: undefined,
    pointer: undefined,
  };
}
