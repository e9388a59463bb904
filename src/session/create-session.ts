/** Answers questions about a brief repeatedly, and recomputes only what a change affects. */
import { slideMatrix } from "../audience/slide-matrix.ts";
import type { Foundation } from "../check/foundations.ts";
import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import { sourceId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { SlideMatrix } from "../model/slide-matrix.ts";
import type { TailoredBrief, Tailoring } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { NO_PROJECT } from "../project/project.ts";
import { compileTemplates, type Templates } from "../render/compile-templates.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import { layoutNames, themeNames } from "../render/template-files.ts";
import type { SourceText } from "../sources/source-text.ts";
import { type KnownTexts, textReader } from "../sources/text-reader.ts";
import { authorTheme } from "./author-theme.ts";
import { styleNames } from "./choose-style.ts";
import { type Compiled, type CompileOptions, compiledFrom } from "./compile.ts";
import { type AudienceDeck, audienceDecks, type Decks, type KnownFits } from "./decks.ts";
import { sessionFiles, type World } from "./files.ts";
import type { FitKeys, SlideFit } from "./fits.ts";
import { lasting, type Readings } from "./lasting.ts";
import { type ListedSource, listedSources } from "./listed-sources.ts";
import { createMemo } from "./memo.ts";
import { type Phases, phasesOf } from "./phases.ts";
import { slideHtml } from "./slide-html.ts";
import { type Standing, standingAt } from "./standing.ts";
import { type TextPlace, textPlaces } from "./text-places.ts";

/**
 * What a brief is made with, beside its own files: templates, words, citation styles, fonts, a chart renderer, and its
 * project's rules.
 */
export type Resources = Pick<
  CompileOptions,
  | "templates"
  | "unreadable"
  | "wordsFor"
  | "parseBibtex"
  | "setFormula"
  | "drawChart"
  | "csl"
  | "fonts"
  | "project"
>;

export interface SessionOptions {
  readonly world: World;
  /** Path of the brief's YAML file in `world`. */
  readonly brief: string;
  /** Is called again when a file that it read through `files`, or a folder that it listed, has changed. */
  readonly resources: (files: Readings) => Resources;
}

/** For an audience or slide that the brief does not have, the answer is undefined or an empty list. */
export interface Session {
  /**
   * Reports that files may have changed, appeared or gone: any of them, where none are named. Nothing is read before the
   * next question.
   */
  readonly changed: (paths?: readonly string[]) => void;
  /** Uses `text` as the content of a file, whether or not it is saved. Undefined ends that. */
  readonly overlay: (path: string, text: string | undefined) => void;
  /**
   * Answers `ask` as if each file had its text in `texts`, and returns that answer. Afterwards everything is as it was,
   * unsaved texts and the brief as it was last read among it, even where `ask` throws.
   */
  readonly tryOut: <Answer>(texts: ReadonlyMap<string, string>, ask: () => Answer) => Answer;
  /** How often the brief has been read: it changes when anything has changed that an answer rests on, but fits. */
  readonly revision: () => number;
  /** The files as they are read for every question, with unsaved texts over them. */
  readonly read: ReadFile;
  /** IDs of the audiences, in the order of the brief. */
  readonly audiences: () => readonly string[];
  /** In the order of file and place, each once. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** What one audience is shown, and what is left out for it. */
  readonly outline: (audience: string) => Outline | undefined;
  /** What each audience gets of each slide; undefined where the brief could not be decoded at all. */
  readonly slideMatrix: () => SlideMatrix | undefined;
  /** The view model of one audience's deck, fitted as far as `learnFit` and `assumeFit` have been told. */
  readonly deck: (audience: string) => Deck | undefined;
  /** One slide of a deck, by its ID there, as its `<section>`, with any `template-error`s. */
  readonly slideHtml: (audience: string, slide: string) => Diagnosed<Html> | undefined;
  /** The templates, compiled: the package's, with the author's in their places. */
  readonly templates: () => Diagnosed<Templates>;
  /** The author's own theme as the audience's pages may contain it; undefined for a theme that ships. */
  readonly authorTheme: (audience: string) => string | undefined;
  /** Every face that its pages may contain. */
  readonly fonts: () => readonly FontFace[];
  /** JSON-LD: the content of `evidence.json`. */
  readonly evidence: (audience: string) => object | undefined;
  /** What each correct figure and quotation was matched with. */
  readonly matches: () => readonly Foundation[];
  /** All sources with their excerpts, in the order of the brief. */
  readonly sources: () => readonly ListedSource[];
  /** The text of a source, by its ID; undefined where it is not in the folder. */
  readonly sourceText: (id: string) => SourceText | undefined;
  /** What is at an offset of a file (UTF-16 code units), and what it becomes. */
  readonly at: (file: string, offset: number) => Standing | undefined;
  /** Where each text that a slide of a deck shows is written. */
  readonly places: (audience: string, slide: string) => readonly TextPlace[];
  /** The keys under which a deck's slides are measured, by the ID of the brief's slide. */
  readonly fitKeys: (audience: string) => FitKeys;
  /** Records the measurements of a slide under its key. They apply to every slide with that key. */
  readonly learnFit: (key: string, fit: SlideFit) => void;
  /**
   * Fits an audience's deck like this from now on, whatever its slides become: for decks that are measured again after each
   * change, and are shown meanwhile.
   */
  readonly assumeFit: (audience: string, fit: Fit) => void;
  /** Everything, as `compile` returns it. */
  readonly compiled: () => Compiled;
}

/** A session for the tool's own rooms, with the brief as they read it. */
export interface FullSession extends Session {
  /** The brief with every ID followed; undefined where it could not be decoded at all. */
  readonly resolved: () => ResolvedBrief | undefined;
  /**
   * The same as it was last read, whatever has changed since: at once, for answers while someone types. It is read only
   * where it never was.
   */
  readonly lastResolved: () => ResolvedBrief | undefined;
  /** The names that a brief may choose from. */
  readonly choices: () => Choices;
  /** The tool's own words in a language, by its BCP 47 tag. */
  readonly words: (language: string) => Words;
}

/** Names of layouts, themes and citation styles: those that ship, and the author's own templates. */
export interface Choices {
  readonly layouts: readonly string[];
  readonly themes: readonly string[];
  readonly styles: readonly string[];
  /** Codes of the project's own rules. */
  readonly codes: readonly string[];
}

export interface Outline {
  readonly tailored: TailoredBrief;
  readonly tailoring: Tailoring;
}

/** Never throws for an author's mistake. What was computed for one question is reused for the next. */
export function createSession(options: SessionOptions): Session {
  return createFullSession(options);
}

/** The same, for the tool's own rooms. */
export function createFullSession({ world, brief, resources: resourcesFor }: SessionOptions): FullSession {
  const files = sessionFiles(world);
  const { remember, beginRound } = createMemo();
  const texts: KnownTexts = new WeakMap();
  let fits: KnownFits = { learned: new Map(), assumed: new Map() };
  const resources = lasting(resourcesFor, { files });
  const templates = lasting(() => compileTemplates(resources().templates), { files, on: [resources] });
  let readings = 0;
  let last: ResolvedBrief | undefined;
  const readBrief = ({ read }: Readings): Phases => {
    readings += 1;
    beginRound();
    const now = phasesOf({ ...resources(), brief, read, readText: textReader(read, texts) }, remember);
    last = now.resolved ?? last;
    return now;
  };
  const phases = lasting(readBrief, { files, on: [resources] });
  const compiled = lasting(() => compiledFrom(phases()), { files, on: [phases] });
  const sources = lasting(() => listedSources(phases()), { files, on: [phases] });
  const composed = (): Decks => audienceDecks(phases(), { templates: resources().templates, fits });
  const decks = lasting(composed, { files, on: [phases, () => fits] });
  return {
    changed: files.changed,
    overlay: files.overlay,
    tryOut: (texts, ask) => {
      const before = last;
      try {
        return files.tryOut(texts, ask);
      } finally {
        last = before;
      }
    },
    revision: () => {
      phases();
      return readings;
    },
    read: files.read,
    audiences: () => [...decks().keys()],
    diagnostics: () => phases().diagnostics(),
    outline: (audience) => decks().get(audience)?.outline,
    slideMatrix: () => {
      const { resolved, tailored } = phases();
      return resolved && slideMatrix(resolved, tailored());
    },
    deck: (audience) => decks().get(audience)?.deck(),
    slideHtml: (audience, id) => {
      const deck = decks().get(audience)?.deck();
      return deck && slideHtml({ deck, id, templates: templates(), remember });
    },
    templates,
    fonts: () => resources().fonts ?? [],
    authorTheme: (audience) => {
      const deck = decks().get(audience)?.deck();
      const slides = phases().resolved?.brief.slides.map(({ id }) => id) ?? [];
      return deck && authorTheme({ brief, deck, slides, read: files.read });
    },
    evidence: (audience) => decks().get(audience)?.evidence(),
    matches: () => phases().foundations(),
    sources,
    sourceText: (id) => phases().textOf(sourceId(id)),
    resolved: () => phases().resolved,
    lastResolved: () => last ?? phases().resolved,
    choices: () => choicesOf(resources()),
    words: (language) => resources().wordsFor(language).value,
    at: (file, offset) => {
      const { resolved, textOf } = phases();
      return resolved && standingAt({ file, offset }, { resolved, textOf, decks: decks() });
    },
    places: (audience, slide) => placesIn(decks().get(audience), slide),
    fitKeys: (audience) => decks().get(audience)?.fitKeys() ?? new Map(),
    learnFit: (key, fit) => {
      fits = { ...fits, learned: new Map([...fits.learned, [key, fit]]) };
    },
    assumeFit: (audience, fit) => {
      fits = { ...fits, assumed: new Map([...fits.assumed, [audience, fit]]) };
    },
    compiled,
  };
}

function choicesOf({ templates, csl, project = NO_PROJECT }: Resources): Choices {
  return {
    layouts: layoutNames(templates),
    themes: themeNames(templates),
    styles: styleNames(csl),
    codes: project.rules.map(({ code }) => code),
  };
}

function placesIn(one: AudienceDeck | undefined, id: string): readonly TextPlace[] {
  const origin = one?.deck().slides.find((slide) => slide.id === id)?.origin;
  const slide = one?.outline.tailored.slides.find((own) => own.id === origin);
  return slide === undefined ? [] : textPlaces(slide);
}
