/** The phases from a brief's files to its decks. Each is computed when it is first asked for. */
import { neverShown } from "../audience/never-shown.ts";
import { reportUnmarked, withheldByDefault } from "../audience/report-unmarked.ts";
import { reportUntranslated } from "../audience/report-untranslated.ts";
import { shownExcuses } from "../audience/shown-excuses.ts";
import { type Tailored, tailor } from "../audience/tailor.ts";
import { type AppliedSettings, applySettings } from "../check/apply-settings.ts";
import { checkBrief } from "../check/check-brief.ts";
import { evidenceReader } from "../check/figures/evidence.ts";
import { type Foundation, foundations } from "../check/foundations.ts";
import type { RuleContext } from "../check/rules/rule.ts";
import type { NoteStyle } from "../citation/note-style.ts";
import { illegibleCharts } from "../deck/charts/illegible-charts.ts";
import { composeDeck } from "../deck/compose-deck.ts";
import { composeEvidence, shownFoundations } from "../deck/evidence/evidence.ts";
import type { Diagnostic, ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import { withoutEchoes } from "../diagnostics/without-echoes.ts";
import { writeFixes } from "../edit/write-fixes.ts";
import type { Brief } from "../model/brief.ts";
import type { Deck } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import type { Fit } from "../model/fit.ts";
import type { SourceId } from "../model/ids.ts";
import { once } from "../model/once.ts";
import type { Remember } from "../model/remember.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import { configDiagnostics } from "../project/config-diagnostics.ts";
import { NO_PROJECT } from "../project/project.ts";
import { runRules } from "../project/run-rules.ts";
import { checkEncoding } from "../render/check-encoding.ts";
import { layoutNames, themeNames } from "../render/template-files.ts";
import type { SourceText } from "../sources/source-text.ts";
import { textReader } from "../sources/text-reader.ts";
import { checkStyles } from "./check-styles.ts";
import { chooseStyle, styleNames, styleText } from "./choose-style.ts";
import type { CompileOptions } from "./compile.ts";
import { readBrief } from "./read-brief.ts";
import { sourceTexts } from "./source-texts.ts";

export interface Phases {
  /** Undefined where the brief could not be decoded at all. */
  readonly resolved: ResolvedBrief | undefined;
  /** Returns a source's text; undefined where it is not in the folder. */
  readonly textOf: (source: SourceId) => SourceText | undefined;
  /** What each audience is shown, in the order of the brief. */
  readonly tailored: () => readonly Tailored[];
  /** In the order of file and place, each once. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** What each correct figure and quotation was matched with. */
  readonly foundations: () => readonly Foundation[];
  /** What a citation style's licence requires to be shown to whoever runs this. */
  readonly credits: () => readonly string[];
  /** Returns the deck of one of `tailored`. */
  readonly deck: (one: Tailored, fit: Fit) => Deck;
  /** Returns the content of `evidence.json` for a deck: JSON-LD. */
  readonly evidence: (one: Tailored, deck: Deck) => object;
  /** Returns all that both are made from, beside what every brief is made with. */
  readonly basis: (one: Tailored) => DeckBasis;
}

/** What a deck and its evidence are composed from, and nothing that its audience is not shown. */
export interface DeckBasis {
  readonly tailored: TailoredBrief;
  /** The XML of a citation style beside the brief; undefined for the house style, and for one that ships. */
  readonly ownStyle: string | undefined;
  readonly excuses: Parameters<typeof composeEvidence>[0]["excuses"];
  /** Those that the evidence of the outline names. */
  readonly foundations: readonly Foundation[];
}

/** Never throws for an author's mistake. Whatever can still be found after a mistake is reported in the same run. */
export function phasesOf(options: CompileOptions, remember: Remember): Phases {
  const { read, readText = textReader(read) } = options;
  const { value: resolved, diagnostics } = readBrief({ ...options, remember, readText });
  if (resolved === undefined)
    return { ...NOTHING, diagnostics: () => writeFixes(inOrder(diagnostics), read) };
  return phasesFrom(resolved, { ...options, readText, remember, reading: diagnostics });
}

const NOTHING = {
  resolved: undefined,
  textOf: () => undefined,
  tailored: () => [],
  foundations: () => [],
  credits: () => [],
  deck: nothingToCompose,
  evidence: nothingToCompose,
  basis: nothingToCompose,
} satisfies Partial<Phases>;

function nothingToCompose(): never {
  throw new Error("A brief that could not be decoded has no decks.");
}

interface Context extends CompileOptions {
  readonly readText: NonNullable<CompileOptions["readText"]>;
  readonly remember: Remember;
  /** What was found while reading the brief. */
  readonly reading: readonly Diagnostic[];
}

function phasesFrom(resolved: ResolvedBrief, context: Context): Phases {
  const { read, readText, csl, wordsFor } = context;
  const { brief } = resolved;
  const textOf = sourceTexts(resolved, readText);
  const rules = ruleContext(resolved, context, textOf);
  const style = once(() => chooseStyle({ brief, read, csl }));
  const tailored = once(() => audiencesOf(brief).map((audience) => tailor({ resolved, audience, textOf })));
  const rests = once(() => foundations(resolved, rules));
  const found = once(() => findings(resolved, { ...context, rules, style, tailored }));
  const composing = once(() => forComposing(resolved, context));
  const excusesFor = ({ tailored, tailoring }: Tailored): DeckBasis["excuses"] =>
    shownExcuses({ excuses: found().excuses, resolved, tailored, tailoring });
  return {
    resolved,
    textOf,
    tailored,
    diagnostics: once(() => told(found().diagnostics, tailored(), read)),
    foundations: rests,
    credits: () => [style().value.credit].filter((credit) => credit !== undefined),
    deck: ({ tailored }, fit) => {
      const own = wordsFor(tailored.language).value;
      return composeDeck({ tailored, fit, words: own, style: style().value, ...composing() });
    },
    evidence: (one, deck) => {
      const { tailored } = one;
      return composeEvidence({
        ...{ tailored, deck, words: wordsFor(tailored.language).value, style: style().value },
        ...{ excuses: excusesFor(one), foundations: rests() },
      });
    },
    basis: (one) => ({
      tailored: one.tailored,
      ownStyle: one.tailored.style.endsWith(".csl") ? styleText({ brief, read, csl }) : undefined,
      excuses: excusesFor(one),
      foundations: shownFoundations(one.tailored, rests()),
    }),
  };
}

/**
 * A condition, a marking or a word to withhold may be in the part that could not be read. Then nothing is made for
 * anyone.
 */
function audiencesOf({ torn, audiences }: Brief): Brief["audiences"] {
  return torn === undefined ? audiences : [];
}

function ruleContext(
  { brief }: ResolvedBrief,
  { read, templates, csl, remember }: Context,
  textOf: RuleContext["textOf"],
): RuleContext {
  return {
    layouts: layoutNames(templates),
    themes: themeNames(templates),
    styles: styleNames(csl),
    // A file that exists but is not read is reported where it would be read.
    hasFile: (file) => read(file) !== undefined || read.refusal?.(file) !== undefined,
    textOf,
    evidence: evidenceReader({ language: brief.language, remember }),
    remember,
  };
}

function findings(
  resolved: ResolvedBrief,
  context: Context & {
    readonly rules: RuleContext;
    readonly style: () => ValueAndDiagnostics<NoteStyle>;
    readonly tailored: () => readonly Tailored[];
  },
): AppliedSettings {
  const { brief } = resolved;
  const { reading, unreadable = [], templates, read, rules, style, wordsFor, project = NO_PROJECT } = context;
  const settings = { codes: project.rules.map(({ code }) => code), areUnknown: project.isUnknown };
  if (brief.torn !== undefined) {
    return applySettings([...reading, ...checkBrief(resolved, rules)], resolved, settings);
  }
  const tailored = context.tailored();
  const outlines = tailored.map((one) => one.tailored);
  return applySettings(
    [
      ...reading,
      ...unreadable,
      ...checkEncoding(templates),
      ...checkBrief(resolved, rules),
      ...runRules(resolved, project),
      ...configDiagnostics(brief, project),
      ...style().diagnostics,
      ...outlines.flatMap(({ language }) => wordsFor(language).diagnostics),
      ...checkStyles({ brief, read, templates }),
      ...tailored.flatMap((one) => one.diagnostics),
      ...outlines.flatMap(illegibleCharts),
      ...reportUnmarked(brief, tailored),
      ...reportUntranslated(brief, outlines),
      ...neverShown(resolved, outlines, withheldByDefault(tailored)),
    ],
    resolved,
    settings,
  );
}

function told(
  diagnostics: readonly Diagnostic[],
  tailored: readonly Tailored[],
  read: CompileOptions["read"],
): readonly Diagnostic[] {
  const besideOthers = besides(tailored.map((one) => one.tailored));
  return writeFixes(inOrder(withoutEchoes(diagnostics).map(besideOthers)), read);
}

/** An audience for which nothing is left does not stop the others. Only its own deck is missing. */
function besides(outlines: readonly TailoredBrief[]): (diagnostic: Diagnostic) => Diagnostic {
  const hasDecks = outlines.some(({ slides }) => slides.length > 0);
  return (one) => (hasDecks && one.code === "empty-deck" ? { ...one, severity: "warning" } : one);
}

/** A view is valid for as long as templates, words and citation style stay the same. */
function forComposing(
  { brief }: ResolvedBrief,
  { read, templates, csl, remember, drawChart }: Context,
): { readonly remember: Remember; readonly drawChart: DrawChart | undefined } {
  // objects, so that each is signed once and not for every slide
  const made = [templates, { style: styleText({ brief, read, csl }) }];
  return {
    remember: (question) => remember({ ...question, inputs: [...made, ...question.inputs] }),
    drawChart: drawChart && ((specification) => drawOnce(specification, { drawChart, remember })),
  };
}

/** A deck is composed again for each way of fitting it, and audiences share charts. */
function drawOnce(
  specification: object,
  { drawChart, remember }: { readonly drawChart: DrawChart; readonly remember: Remember },
): string {
  return remember({
    cell: "chart",
    inputs: [specification],
    world: {},
    make: () => drawChart(specification),
  });
}
