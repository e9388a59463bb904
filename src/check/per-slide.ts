/**
 * Runs checks of one slide's claims slide by slide, so that a slide is checked again only when it, or what it was
 * compared with, has changed.
 */
import type { Brief } from "../model/brief.ts";
import { excerptId, sourceId } from "../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { statementsOf } from "../model/statements.ts";
import type { Text } from "../model/text.ts";
import { LookUp } from "./look-up.ts";
import type { RuleContext } from "./rules/rule.ts";

type Find<Found> = (resolved: ResolvedBrief, context: RuleContext) => readonly Found[];

/**
 * Returns `find` for a whole brief: what it finds in the brief's title, and then slide by slide. `name` must be unique.
 */
export function perSlide<Found>(name: string, find: Find<Found>): Find<Found> {
  return (resolved, context) => {
    const parts = partsOf(resolved.brief);
    if (parts === "inseparable") return find(resolved, context);
    const world = worldOf(resolved, context);
    return parts.flatMap(({ brief, inputs }) =>
      context.remember({
        ...{ cell: name, inputs, world, isAskedOnce: true },
        make: (seen) => find(resolvedIn(seen, brief), contextIn(seen, context)),
      }),
    );
  };
}

interface Part {
  /** With one slide and no title, or with only the title. */
  readonly brief: Brief;
  readonly inputs: readonly unknown[];
}

const PARTS = new WeakMap<Brief, readonly Part[] | "inseparable">();

/** A text that an alias shows on two slides is reported on the first one, so the slides are then checked together. */
function partsOf(brief: Brief): readonly Part[] | "inseparable" {
  const parts = PARTS.get(brief) ?? (sharesTexts(brief) ? "inseparable" : part(brief));
  PARTS.set(brief, parts);
  return parts;
}

function part(brief: Brief): readonly Part[] {
  const { title, subtitle, slides } = brief;
  const rest = settingsOf(brief);
  return [
    { brief: { ...brief, slides: [] }, inputs: [rest, title, subtitle] },
    ...slides.map((slide) => ({
      brief: { ...brief, title: NO_WORDS, subtitle: undefined, slides: [slide] },
      inputs: [rest, slide],
    })),
  ];
}

/** Without the parts, and without what is read through the world. */
function settingsOf({
  title,
  subtitle,
  slides,
  span,
  sources,
  excerpts,
  excuses,
  usedSources,
  mentioned,
  extents,
  ...settings
}: Brief): object {
  return settings;
}

const NO_WORDS: Text = {
  markdown: "",
  root: { type: "root", children: [] },
  span: { file: "", start: 0, end: 0 },
  offsets: [0],
  citations: [],
};

function sharesTexts(brief: Brief): boolean {
  const slideOf = new Map<string, string>();
  return statementsOf(brief).some(({ slide, texts }) =>
    texts.some(({ span: { file, start } }) => {
      const place = `${file}:${start}`;
      const first = slideOf.get(place) ?? slide.id;
      slideOf.set(place, first);
      return first !== slide.id;
    }),
  );
}

/** What a claim is compared with. */
interface World {
  readonly excerpt: (id: string) => ResolvedExcerpt | undefined;
  readonly source: (id: string) => ResolvedSource | undefined;
  /** The hash of a source's text, instead of the text. */
  readonly text: (id: string) => string | undefined;
  readonly hasFile: (file: string) => boolean;
  readonly all: () => ResolvedBrief;
  readonly offers: () => Pick<RuleContext, "layouts" | "themes" | "styles">;
}

function worldOf(resolved: ResolvedBrief, context: RuleContext): World {
  const { layouts, themes, styles, hasFile, textOf } = context;
  return {
    excerpt: (id) => resolved.excerpts.get(excerptId(id)),
    source: (id) => resolved.sources.get(sourceId(id)),
    text: (id) => textOf(sourceId(id))?.sha256,
    hasFile,
    all: () => resolved,
    offers: () => ({ layouts, themes, styles }),
  };
}

function resolvedIn(world: World, part: Brief): ResolvedBrief {
  const whole = (): Brief => world.all().brief;
  return {
    brief: {
      ...part,
      get span() {
        return whole().span;
      },
      get sources() {
        return whole().sources;
      },
      get excerpts() {
        return whole().excerpts;
      },
      get excuses() {
        return whole().excuses;
      },
      get usedSources() {
        return whole().usedSources;
      },
      get mentioned() {
        return whole().mentioned;
      },
      get extents() {
        return whole().extents;
      },
    },
    excerpts: new LookUp(world.excerpt, () => world.all().excerpts),
    sources: new LookUp(world.source, () => world.all().sources),
  };
}

function contextIn(world: World, { evidence, remember, textOf }: RuleContext): RuleContext {
  return {
    evidence,
    remember,
    hasFile: world.hasFile,
    textOf: (source) => (world.text(source) === undefined ? undefined : textOf(source)),
    get layouts() {
      return world.offers().layouts;
    },
    get themes() {
      return world.offers().themes;
    },
    get styles() {
      return world.offers().styles;
    },
  };
}
