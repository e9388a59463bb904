/** The whole core in one call: texts in, decks and diagnostics out. It is a session that is asked once. */
import type { Tailored } from "../audience/tailor.ts";
import type { Foundation } from "../check/foundations.ts";
import type { CslLibrary } from "../citation/csl-processor.ts";
import type { Diagnostic, ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Deck } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import type { Fit } from "../model/fit.ts";
import { isMadeByTool } from "../model/layouts.ts";
import { forOneRun } from "../model/remember.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief, Tailoring } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import type { Project } from "../project/project.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { composable } from "./composable.ts";
import { itemSpans } from "./item-spans.ts";
import { createMemo } from "./memo.ts";
import { type DeckBasis, type Phases, phasesOf } from "./phases.ts";
import type { ReadBriefOptions } from "./read-brief.ts";

export interface CompileOptions extends ReadBriefOptions {
  /** The available templates, by path below `templates/`. They define which layouts and themes exist. */
  readonly templates: TemplateFiles;
  /** What is wrong with template files that could not be read at all. */
  readonly unreadable?: readonly Diagnostic[] | undefined;
  /** Returns the tool's own words for a BCP 47 tag, and what is wrong with an author's file of them. */
  readonly wordsFor: (language: string) => ValueAndDiagnostics<Words>;
  /** Draws charts. Without it, they are tables. */
  readonly drawChart?: DrawChart | undefined;
  /** Citation styles beside the house style. Without it, there are none. */
  readonly csl?: CslLibrary | undefined;
  /** The fonts that decks may contain. Without it, no letters are missed. */
  readonly fonts?: readonly FontFace[] | undefined;
  /** The project's own rules. Without it, there are none. */
  readonly project?: Project | undefined;
}

export interface Compiled {
  /** The name under which outputs are stored; undefined where the brief could not be decoded at all. */
  readonly name: string | undefined;
  /**
   * One for each audience, in the order of the brief; none where a part of the brief's files could not be read. Decks
   * must not be written when any diagnostic is an error, nor a deck without slides.
   */
  readonly decks: readonly CompiledDeck[];
  /** IDs of the brief's slides, whoever sees them. */
  readonly slides: readonly string[];
  readonly counts: Counts;
  /** Returns what each correct figure and quotation was matched with. */
  readonly foundations: () => readonly Foundation[];
  /** What a citation style's licence requires to be shown to whoever runs this. */
  readonly credits: readonly string[];
  /** In the order of file and place, each once. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ComposedDeck {
  readonly deck: Deck;
  /** JSON-LD, for `evidence.json`. */
  readonly evidence: object;
}

export interface CompiledDeck extends ComposedDeck {
  /** Returns the deck again with slides in smaller type, or continued on further slides. */
  readonly compose: (fit: Fit) => ComposedDeck;
  readonly tailoring: Tailoring;
  /** The brief's slides from which the deck is made, by ID, for diagnostics about the result. */
  readonly origins: ReadonlyMap<string, SlideOrigin>;
}

export interface SlideOrigin {
  readonly span: Span;
  readonly isSplittable: boolean;
  /** Where its points, rows or events are written, in the order in which they are shown. */
  readonly items: readonly Span[];
}

/** Excerpts of the brief by how their wording was verified. */
export interface Counts {
  readonly anchored: number;
  readonly recorded: number;
}

/** Never throws for an author's mistake. Whatever can still be found after a mistake is reported in the same run. */
export function compile(options: CompileOptions): Compiled {
  return compiledFrom(phasesOf(options, forOneRun(createMemo().remember)));
}

/** Returns everything that is made from a brief. Decks are composed when they are first asked for. */
export function compiledFrom(phases: Phases): Compiled {
  const { resolved, foundations } = phases;
  return {
    name: resolved?.brief.name,
    decks: phases.tailored().map((one) => compiledDeck(one, phases)),
    slides: resolved?.brief.slides.map(({ id }) => id) ?? [],
    counts: resolved === undefined ? { anchored: 0, recorded: 0 } : countAnchors(resolved),
    foundations,
    credits: phases.credits(),
    diagnostics: phases.diagnostics(),
  };
}

function compiledDeck(one: Tailored, phases: Phases): CompiledDeck {
  const parts = composable({
    deck: (fit) => phases.deck(one, fit),
    evidence: (deck) => phases.evidence(one, deck),
  });
  // No spread: checking needs no deck, and composing one draws its charts.
  const compiled = Object.assign(parts, {
    tailoring: one.tailoring,
    origins: originsOf(one.tailored),
  });
  BASES.set(compiled, () => phases.basis(one));
  return compiled;
}

const BASES = new WeakMap<CompiledDeck, () => DeckBasis>();

/** Returns all that a compiled deck is made from, for whoever composes it elsewhere. */
export function basisOf(compiled: CompiledDeck): DeckBasis {
  const basis = BASES.get(compiled);
  if (basis === undefined) throw new Error("The deck was not compiled here.");
  return basis();
}

/** Returns where the slides of an outline are written. */
export function originsOf(tailored: Pick<TailoredBrief, "slides">): ReadonlyMap<string, SlideOrigin> {
  return new Map(
    tailored.slides.map((slide) => {
      const { id, span, layout, settings } = slide;
      // What the tool lays out itself, it may also split unasked.
      const isMade = isMadeByTool(layout);
      const items = isMade ? [] : itemSpans(slide);
      return [id, { span, isSplittable: settings.split === true || isMade, items }];
    }),
  );
}

function countAnchors({ excerpts }: ResolvedBrief): Counts {
  const anchors = [...excerpts.values()].map(({ anchor }) => anchor);
  const recorded = anchors.filter((anchor) => anchor.kind === "recorded").length;
  const found = anchors.filter((anchor) => "position" in anchor).length;
  return { anchored: found, recorded };
}
