/** The whole core in one call: texts in, decks and diagnostics out. */

import { neverShown } from "../audience/never-shown.ts";
import { reportUnmarked, withheldByDefault } from "../audience/report-unmarked.ts";
import { reportUntranslated } from "../audience/report-untranslated.ts";
import { shownExcuses } from "../audience/shown-excuses.ts";
import { type Tailored, tailor } from "../audience/tailor.ts";
import { applySettings } from "../check/apply-settings.ts";
import { checkBrief } from "../check/check-brief.ts";
import { type Foundation, foundations } from "../check/foundations.ts";
import type { RuleContext } from "../check/rules/rule.ts";
import type { CslLibrary } from "../citation/csl-processor.ts";
import type { NoteStyle } from "../citation/note-style.ts";
import { drawOnce } from "../deck/charts/draw-once.ts";
import { composeDeck } from "../deck/compose-deck.ts";
import { composeEvidence } from "../deck/evidence/evidence.ts";
import type { Diagnostic, ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import type { Span } from "../diagnostics/span.ts";
import { withoutEchoes } from "../diagnostics/without-echoes.ts";
import { writeFixes } from "../edit/write-fixes.ts";
import type { Deck } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import type { Excuse } from "../model/excuse.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { isMadeByTool } from "../model/layouts.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief, Tailoring } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { configDiagnostics } from "../project/config-diagnostics.ts";
import { NO_PROJECT, type Project } from "../project/project.ts";
import { runRules } from "../project/run-rules.ts";
import { checkEncoding } from "../render/check-encoding.ts";
import { layoutNames, type TemplateFiles, themeNames } from "../render/template-files.ts";
import { once } from "../sources/once.ts";
import { textReader } from "../sources/text-reader.ts";
import { checkStyles } from "./check-styles.ts";
import { chooseStyle } from "./choose-style.ts";
import { itemSpans } from "./item-spans.ts";
import { type ReadBriefOptions, readBrief } from "./read-brief.ts";
import { sourceTexts } from "./source-texts.ts";

export interface CompileOptions extends ReadBriefOptions {
  /** The templates on offer, by path below `templates/`: they name the layouts and themes there are. */
  readonly templates: TemplateFiles;
  /** What is wrong with files of templates that could not be read at all. */
  readonly unreadable?: readonly Diagnostic[] | undefined;
  /** Returns the tool's own words for a BCP 47 tag, and what is wrong with an author's file of them. */
  readonly wordsFor: (language: string) => ValueAndDiagnostics<Words>;
  /** Draws charts; without it, they are tables. */
  readonly drawChart?: DrawChart | undefined;
  /** Citation styles beside the house's; without it, there is none. */
  readonly csl?: CslLibrary | undefined;
  /** The rules of the project's own; without it, there are none. */
  readonly project?: Project | undefined;
}

export interface Compiled {
  /** What outputs are filed under; undefined where the brief could not be decoded at all. */
  readonly name: string | undefined;
  /**
   * One for each audience, in the order of the brief; none where a part of the brief's files could not be read. Not to be
   * written when any diagnostic is an error, nor one without slides.
   */
  readonly decks: readonly CompiledDeck[];
  /** IDs of the brief's slides, whoever is shown them. */
  readonly slides: readonly string[];
  readonly counts: Counts;
  /** Returns what each figure and quotation that passes was matched with. */
  readonly foundations: () => readonly Foundation[];
  /** What a citation style's licence asks to be shown to whoever runs this. */
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
  /** Returns the deck again with slides in smaller type, or continued on further ones. */
  readonly compose: (fit: Fit) => ComposedDeck;
  readonly tailoring: Tailoring;
  /** The brief's slides that the deck is made from, by ID: for diagnostics on what was made of them. */
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

/** Never throws for an author's mistake: whatever can still be said after one is said in the same run. */
export function compile(options: CompileOptions): Compiled {
  const { read, templates, wordsFor, csl, project = NO_PROJECT } = options;
  const drawChart = options.drawChart && drawOnce(options.drawChart);
  const readText = textReader(read);
  const { value: resolved, diagnostics: reading } = readBrief({ ...options, readText });
  if (resolved === undefined) return { ...NOTHING, diagnostics: writeFixes(inOrder(reading), read) };
  const { brief } = resolved;
  const textOf = sourceTexts(resolved, readText);
  const house = ruleContext(options, textOf);
  const checking = checkBrief(resolved, house);
  const codes = { codes: project.rules.map(({ code }) => code), areUnknown: project.isUnknown };
  if (brief.torn !== undefined) {
    const { diagnostics } = applySettings([...reading, ...checking], resolved, codes);
    return untailored(resolved, writeFixes(inOrder(withoutEchoes(diagnostics)), read));
  }
  const style = chooseStyle({ brief, read, csl });
  const tailored = brief.audiences.map((audience) => tailor({ resolved, audience, textOf }));
  const outlines = tailored.map((one) => one.tailored);
  const rests = once(() => foundations(resolved, house));
  const spoken = tailored.map((one) => ({ ...one, words: wordsFor(one.tailored.language) }));
  const { diagnostics, excuses } = applySettings(
    [
      ...reading,
      ...(options.unreadable ?? []),
      ...checkEncoding(templates),
      ...checking,
      ...runRules(resolved, project),
      ...configDiagnostics(brief, project),
      ...style.diagnostics,
      ...spoken.flatMap(({ words }) => words.diagnostics),
      ...checkStyles({ brief, read, templates }),
      ...tailored.flatMap((one) => one.diagnostics),
      ...reportUnmarked(brief, tailored),
      ...reportUntranslated(brief, outlines),
      ...neverShown(resolved, outlines, withheldByDefault(tailored)),
    ],
    resolved,
    codes,
  );
  return {
    name: brief.name,
    decks: spoken.map((one) =>
      composeOne(one, {
        words: one.words.value,
        style: style.value,
        drawChart,
        rests,
        excuses: shownExcuses({ excuses, resolved, ...one }),
      }),
    ),
    slides: brief.slides.map(({ id }) => id),
    counts: countAnchors(resolved),
    foundations: rests,
    credits: style.value.credit === undefined ? [] : [style.value.credit],
    diagnostics: writeFixes(inOrder(withoutEchoes(diagnostics).map(besides(outlines))), read),
  };
}

/** An audience that nothing is left for stops those not that have something: there is only no deck for it. */
function besides(outlines: readonly TailoredBrief[]): (diagnostic: Diagnostic) => Diagnostic {
  const hasDecks = outlines.some(({ slides }) => slides.length > 0);
  return (one) => (hasDecks && one.code === "empty-deck" ? { ...one, severity: "warning" } : one);
}

function ruleContext({ read, templates, csl }: CompileOptions, textOf: RuleContext["textOf"]): RuleContext {
  return {
    layouts: layoutNames(templates),
    themes: themeNames(templates),
    styles: ["house", ...(csl?.names ?? [])],
    // A file that exists but is not read is reported where it would be used.
    hasFile: (file) => read(file) !== undefined || read.refusal?.(file) !== undefined,
    textOf,
  };
}

/** A condition, a marking or a word to withhold may be lost with what could not be read: nothing is made for anyone. */
function untailored(resolved: ResolvedBrief, diagnostics: readonly Diagnostic[]): Compiled {
  const { brief } = resolved;
  const slides = brief.slides.map(({ id }) => id);
  return { ...NOTHING, name: brief.name, slides, counts: countAnchors(resolved), diagnostics };
}

const NOTHING = {
  name: undefined,
  decks: [],
  slides: [],
  counts: { anchored: 0, recorded: 0 },
  foundations: () => [],
  credits: [],
} as const satisfies Partial<Compiled>;

function composeOne(
  { tailored, tailoring }: Tailored,
  making: {
    readonly words: Words;
    readonly style: NoteStyle;
    readonly drawChart: DrawChart | undefined;
    readonly excuses: readonly Excuse[];
    readonly rests: () => readonly Foundation[];
  },
): CompiledDeck {
  const { words, style, excuses, rests } = making;
  const compose = (fit: Fit): ComposedDeck => {
    const deck = composeDeck({ tailored, fit, ...making });
    return {
      deck,
      evidence: composeEvidence({ tailored, deck, words, style, excuses, foundations: rests() }),
    };
  };
  const origins = tailored.slides.map((slide) => {
    const { id, span, layout, settings } = slide;
    // what the tool lays out it may lay out otherwise, unasked
    const isMade = isMadeByTool(layout);
    return [
      id,
      { span, isSplittable: settings.split === true || isMade, items: isMade ? [] : itemSpans(slide) },
    ] as const;
  });
  const first: { composed?: ComposedDeck } = {};
  // checking needs no deck, and composing one draws its charts
  const composed = (): ComposedDeck => {
    first.composed ??= compose(NO_FIT);
    return first.composed;
  };
  return {
    get deck() {
      return composed().deck;
    },
    get evidence() {
      return composed().evidence;
    },
    compose,
    tailoring,
    origins: new Map(origins),
  };
}

function countAnchors({ excerpts }: ResolvedBrief): Counts {
  const anchors = [...excerpts.values()].map(({ anchor }) => anchor);
  const recorded = anchors.filter((anchor) => anchor.kind === "recorded").length;
  const found = anchors.filter((anchor) => "position" in anchor).length;
  return { anchored: found, recorded };
}
